### Ways to pay, discounts and points

# $country (text)
# $notes (text)
payment_methods =
    Ways to pay in { $country }:
    { $notes }
# $method (text)
# $country (text)
payment_offered = { $method }: yes, you can pay with that in { $country }.
# $method (text)
# $country (text)
payment_not_offered = { $method } is not among the ways to pay in { $country }.
# $country (text)
payment_none = I know of no way to pay from there: { $country }.
# $country (text)
label_card_payment = Ways to pay: { $country }
# $fee (text)
label_payment_fee = fee { $fee }
# $limit (text)
label_payment_limit = up to { $limit }
label_payment_note_transfer = A bank transfer can take a few bank working days. Your order is sent once the money has arrived.
label_payment_note_exchange_rate = If your card or account is in another currency, your bank converts at its own rate and may charge for it.
label_payment_kind_card = Cards
label_payment_kind_wallet = Wallets
label_payment_kind_bank_transfer = Bank transfer
label_payment_kind_direct_debit = Direct debit
label_payment_kind_instalments = Instalments
label_payment_kind_cash_on_delivery = Cash on delivery
label_payment_kind_gift_card = Gift card
label_payment_kind_other = Others
ask_coupon_code = If you have a code, write it here and I’ll check it.
promotions = These offers run now:
promotions_none = No offer for everybody is running right now.
# $code (text)
coupon_valid = The code { $code } is valid.
# $code (text)
# $barrier (text)
coupon_refused = The code { $code } doesn’t work: { $barrier }.
# $code (text)
label_card_coupon = Code { $code }
label_card_promotions = Offers
label_card_discount = Discount
label_card_minimum = From a basket of
label_card_starts_on = Starts on
label_card_ends_on = Ends on
label_card_countries = Only for
# $minimum (text)
label_coupon_minimum = from { $minimum }
# $day (text)
label_coupon_until = until { $day }
label_coupon_barrier_unknown_code = there is no such code
label_coupon_barrier_expired = it has expired
label_coupon_barrier_not_started = it is not valid yet
label_coupon_barrier_minimum_not_met = the basket is below its minimum
label_coupon_barrier_used_up = it has been used as often as it could be
label_coupon_barrier_already_used = it has been used already
label_coupon_barrier_other_customer = it belongs to another customer account
label_coupon_barrier_first_order_only = it is for a first order only
label_coupon_barrier_wrong_country = it is not valid in this country
label_coupon_barrier_wrong_currency = it is in another currency
label_coupon_barrier_excluded_items = it doesn’t count for these items
label_coupon_barrier_other = the shop doesn’t accept it, and gives no reason
# $points (number)
loyalty_membership = Your points: { $points }.
loyalty_log_in = I can only see points of customers who are logged in at the shop. Log in there and ask me again.
# $page (text)
loyalty_programme = How our programme works is described here: { $page }
label_card_loyalty = Your points
label_card_points_worth = Worth
label_card_tier = Level
label_card_to_next_tier = Points to the next level
label_card_points_expire = Expiring
