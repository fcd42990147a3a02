### Duty, import tax and customs: estimates only

ask_goods_value = What are the goods worth, without delivery? Please name the currency too.
ask_customs_category = What kind of goods is it?
# $category (text)
button_customs_category = { $category }
button_held_at_customs = Held at customs
# $country (text)
# $total (text)
# $notes (text)
customs_estimate =
    { $country }: duty and import tax will probably come to { $total }.
    { $notes }
# $country (text)
# $notes (text)
customs_nothing_due =
    { $country }: by the rule that I know, there is probably neither duty nor import tax to pay.
    { $notes }
# $country (text)
customs_within = { $country }: such a parcel crosses no customs border on its way from us, so there is no duty or import tax to pay.
# $country (text)
customs_unknown = I have no customs rule for this country that is valid today, so I won’t guess: { $country }.
# $country (text)
customs_rule = { $country }: I can’t work out a sum for this reliably. This is the rule itself:
# $order_number (text)
# $carrier (text)
customs_held_paid = Your parcel from order { $order_number } is held at customs. Usually a document is missing: the invoice, proof of payment or your tax or ID number; { $carrier } or customs tells you which. Duties are included in our price, so don’t pay them again. If it is refused, it comes back to us, and a colleague settles your refund.
# $order_number (text)
# $carrier (text)
customs_held_unpaid = Your parcel from order { $order_number } is held at customs. Usually a document is missing (the invoice, proof of payment, your tax or ID number) or duties are still to be paid; { $carrier } or customs tells you which. Duties are paid by the recipient here. If it is refused, it comes back to us, and a colleague settles what is refunded.
# $checked (text)
label_customs_note_estimate = This is an estimate, not a bill. The rule was last checked on { $checked }; customs decides.
label_customs_note_paid_at_checkout = You pay it with your order, nothing at the door.
label_customs_note_paid_on_delivery = You pay it to the carrier on delivery, often with a handling fee on top.
label_customs_note_more_possible = Further charges are possible.
label_customs_note_low_certainty = This rule is uncertain or changes often.
label_customs_line_duty = Duty
label_customs_line_tax = Import tax
label_customs_line_single_rate = Duty and tax together
label_customs_line_fee = Fee
# $country (text)
label_card_customs_estimate = Customs estimate: { $country }
# $country (text)
label_card_customs_rule = Customs rule: { $country }
label_card_customs_limits = Limit
label_card_scheme = Registered scheme
label_card_rule_of = Rule in force since
label_card_checked_on = Checked on
label_card_rates_of = Exchange rates of
label_rates_from_ecb = European Central Bank
label_rates_from_shop = our own table
label_customs_category_apparel = Clothes
label_customs_category_footwear = Shoes
label_customs_category_bags = Bags
label_customs_category_electronics = Electronics
label_customs_category_computers = Computers
label_customs_category_cosmetics = Cosmetics
label_customs_category_jewellery = Jewellery
label_customs_category_watches = Watches
label_customs_category_toys = Toys
label_customs_category_sporting_goods = Sports goods
label_customs_category_furniture = Furniture and lamps
label_customs_category_home_textiles = Home textiles
label_customs_category_books = Books
label_customs_category_food_supplements = Food supplements
