### Changes of an order: what every one of them says, then cancelling, the address, what is in it, invoice and payment

button_do_it = Yes, do it
button_leave_it = No, leave it
operation_left = All right, I’ve left everything as it is.
operation_expired = That offer has run out, so I worked it out again.
operation_changed = Something about this order has changed since I showed you that, so I worked it out again.
# $order_number (text)
operation_under_way = Another change to order { $order_number } is still being settled. Please ask me again in a few minutes.
# One of label_operation_…:
# $what (text)
# $order_number (text)
operation_pending = { $what } for order { $order_number }: I’ve sent it to our order system and am still waiting for its confirmation. I’m keeping an eye on it, there’s no need to repeat it.
# $what (text)
# $order_number (text)
operation_already_done = { $what } for order { $order_number }: that’s already done.
operation_gone = That offer is no longer open, and nothing was done. Just tell me if you still want it.
operation_to_person = That’s more than I may do on my own, so a colleague has to approve it. I’m passing it on with everything you’ve told me.
label_operation_cancellation = Cancellation
label_operation_address_change = Change of address
label_operation_items_change = Change of items
label_operation_delivery_date_change = Change of delivery date
label_operation_return = Return
label_operation_exchange = Exchange
label_operation_warranty = Warranty case
label_operation_voucher = Voucher
label_operation_reshipment = Reshipment
# $what (text)
# $order_number (text)
summary_operation = { $what } for order { $order_number }
# $what (text)
# $order_number (text)
# $total (text)
summary_operation_worth = { $what } for order { $order_number }, worth { $total }
reason_operation_refused = The shop system refused the change
reason_operations_per_order = Limit reached: changes of this order
reason_operations_per_customer = Limit reached: this customer’s changes today
reason_operations_per_day = Limit reached: the bot’s changes today
reason_operations_worth = Worth more than the bot may give
operation_yes_or_no = I need a clear yes or no here.
# $order_number (text)
operation_refused = Our order system didn’t accept that for order { $order_number }, so a colleague takes over from here.
# $order_number (text)
change_already_cancelled = Order { $order_number } is already cancelled, so there is nothing left to change.
# $order_number (text)
change_partly_sent = Part of order { $order_number } is already on its way, so I can’t change it any more. A colleague can see whether the rest can still be stopped.
# $order_number (text)
change_already_sent = Order { $order_number } has already left our warehouse, so I can’t change or cancel it any more. Once it has reached you, you can send it back.
# $order_number (text)
change_already_there = Order { $order_number } was already delivered, so I can’t change or cancel it any more. You can send it back instead.
# $order_number (text)
change_too_late = Order { $order_number } is being packed or is too old, so I can’t change it any more. A colleague can still try to stop it.
# $order_number (text)
change_not_possible = I can’t change order { $order_number } myself. A colleague can take a look.

## Cancelling

# $order_number (text)
# $total (text)
cancel_confirm_paid = I’d cancel the whole order { $order_number }, and { $total } goes back the way you paid. Shall I cancel it?
# $order_number (text)
# $total (text)
cancel_confirm_held = I’d cancel the whole order { $order_number }. Your bank only holds { $total } so far; nothing is taken, and the hold is released. Shall I cancel it?
# $order_number (text)
cancel_confirm_nothing = I’d cancel the whole order { $order_number }. Nothing has been paid that would have to come back. Shall I cancel it?
# $order_number (text)
cancel_done = Order { $order_number } is cancelled.
# $order_number (text)
# $total (text)
cancel_done_paid = Order { $order_number } is cancelled, and { $total } goes back the way you paid.

## Another address

# $order_number (text)
# $old (text)
ask_address = Order { $order_number } goes to: { $old }. What is the new address? Street and number, postcode and city, please.
# $order_number (text)
# $city (text)
ask_address_in_city = Where in { $city } shall order { $order_number } go? Street and number and the postcode, please.
ask_address_again = Please write the new address with commas between its parts: street and number, postcode city.
# One of label_address_part_…:
# $what (text)
address_incomplete = I’m still missing one thing for the new address: { $what }.
# $postcode (text)
address_postcode_wrong = { $postcode } isn’t a postcode that fits there. Which one is right?
address_same = That’s the address the order already goes to.
# $country (text)
# $order_number (text)
address_other_country = I can’t send order { $order_number } to another country ({ $country }): prices, duties and carrier would change. A colleague can look into it.
# $order_number (text)
# $old (text)
# $new (text)
address_confirm = Order { $order_number } would go to: { $new }. Not any more to: { $old }. Shall I change it? The confirmation goes to the e-mail address of the order.
# $order_number (text)
# $new (text)
address_done = Done: order { $order_number } now goes to { $new }. The confirmation goes to the e-mail address of the order.
label_address_part_lines = street and number
label_address_part_postcode = postcode
label_address_part_city = city
label_address_part_region = state or province

## Items and delivery day

# $order_number (text)
ask_change = What would you like to change in order { $order_number }?
# $order_number (text)
ask_change_again = In order { $order_number } I can change a quantity, a size or colour, take something out or move the delivery day. Which is it?
button_change_quantity = Quantity
button_change_variant = Size or colour
button_change_remove = Take an item out
button_change_date = Delivery day
# $items (text)
ask_change_item = Which of these is it about? { $items }
# $name (text)
# $quantity (number)
ask_quantity = You ordered { $quantity } × { $name }. How many shall it be?
# $name (text)
# $variants (text)
ask_variant = { $name }: which one would you like instead? There is: { $variants }.
# $name (text)
# $variants (text)
ask_variant_again = Please pick one of these for { $name }: { $variants }.
ask_delivery_date = On which day shall it be delivered?
ask_delivery_date_again = Please give me a date, for example 5 December.
date_not_possible = Delivery on that day isn’t possible. Which other day suits you?
# $order_number (text)
# $deliver_on (text)
date_confirm = Order { $order_number } would be delivered on { $deliver_on }. Shall I ask for that?
# $order_number (text)
# $deliver_on (text)
date_done = Done: order { $order_number } will be delivered on { $deliver_on }.
# One of label_item_change_…:
# $what (text)
# $order_number (text)
items_confirm = I’d change order { $order_number } to: { $what }. Shall I do it?
# $what (text)
# $order_number (text)
# $total (text)
items_confirm_paid = I’d change order { $order_number } to: { $what }. { $total } comes back to you. Shall I do it?
# $order_number (text)
items_done = Done: order { $order_number } is changed.
# $order_number (text)
# $total (text)
items_done_paid = Done: order { $order_number } is changed, and { $total } goes back the way you paid.
# $order_number (text)
change_more_to_pay = That would cost more than you paid for order { $order_number }, and I can’t take payments here. You can place a second order, or a colleague helps.
# $order_number (text)
change_last_item = That is all there is in order { $order_number }, so taking it out means cancelling the order.
# $name (text)
# $order_number (text)
change_no_variant = { $name } in order { $order_number } comes in no other version. A colleague can help further.
# $name (text)
# $variant (text)
change_out_of_stock = { $name } in { $variant } is sold out at the moment.
# $name (text)
label_item_change_removed = without { $name }
# $name (text)
# $quantity (number)
label_item_change_quantity = { $quantity } × { $name }
# $name (text)
# $variant (text)
label_item_change_variant = { $name }: { $variant }

## Invoices

# $order_number (text)
# $invoice_number (text)
# $url (text)
invoice_link = Here is invoice { $invoice_number } for order { $order_number }: { $url }
# $order_number (text)
# $invoice_number (text)
invoice_file = Here is invoice { $invoice_number } for order { $order_number }.
# $order_number (text)
invoice_none = There is no invoice for order { $order_number } (yet): it hasn’t been paid, or it was cancelled before.
invoice_company = A colleague has to change the company details on an invoice. Please write the company’s name, address and VAT number here; I’m passing you on.
button_invoice_company = Company details
reason_invoice_company = Other company details on the invoice

## Payments

# $order_number (text)
payments_none = I see no payment for order { $order_number } so far. If your bank shows one, a colleague will look for it.
# $order_number (text)
# $taken (text)
# $total (text)
# $too_much (text)
payments_charged_twice = You’re right, and I’m sorry: { $taken } was taken for order { $order_number }, which costs { $total }. That is { $too_much } too much. I’m passing it to a colleague with all the evidence.
# $order_number (text)
# $total (text)
# $paid (text)
payments_held_beside = You paid { $paid } for order { $order_number } once. The other { $total } is only held by your bank from an earlier try; it isn’t taken and falls away by itself.
# $order_number (text)
# $total (text)
# $paid (text)
# $falls_on (text)
payments_held_until = You paid { $paid } for order { $order_number } once. The other { $total } is only held by your bank from an earlier try; it isn’t taken and falls away by { $falls_on } at the latest.
# $order_number (text)
# $total (text)
# $made_on (text)
payments_paid = Order { $order_number } is paid: { $total }, on { $made_on }. I see no second charge.
# $order_number (text)
# $total (text)
# $due_on (text)
payments_transfer_pending = Your bank transfer of { $total } for order { $order_number } hasn’t arrived yet. If you sent it right away, it should be here by { $due_on }; we send the order once it is.
# $order_number (text)
# $total (text)
# $due_on (text)
# $reference (text)
payments_transfer_pending_reference = Your bank transfer of { $total } for order { $order_number } hasn’t arrived yet. If you sent it right away with the reference { $reference }, it should be here by { $due_on }; we send the order once it is.
# $order_number (text)
# $total (text)
payments_pending = The payment of { $total } for order { $order_number } is still being checked by the bank or payment service. There’s nothing you need to do.
# $order_number (text)
# $total (text)
payments_held = { $total } for order { $order_number } is held by your bank, but not taken yet. It is taken when we send the order.
# $order_number (text)
# $total (text)
# One of label_declined_…:
# $why (text)
payments_declined = The payment of { $total } for order { $order_number } was declined, and nothing was taken. { $why }
# $order_number (text)
# $total (text)
payments_refunded = The payment for order { $order_number } was paid back: { $total }. Banks often take a few days to show it.
# $order_number (text)
# $total (text)
payments_cancelled = The payment of { $total } for order { $order_number } was cancelled, and nothing was taken.
label_declined_insufficient_funds = The bank says there wasn’t enough money available. Another card or a later try usually helps.
label_declined_expired_card = The card has expired. Please try another one.
label_declined_wrong_details = The card details didn’t match. Please check number, date and security code.
label_declined_authentication_failed = Your bank’s confirmation (such as the code or the app) didn’t go through. Please try again and confirm it there.
label_declined_limit_exceeded = The card’s limit was reached. Another card helps, or your bank can raise it.
label_declined_refused_by_bank = Your bank refused it without saying why. A short call to the bank helps, or another way to pay.
label_declined_other = The reason wasn’t given. Please try again, or another way to pay.
# $number (text)
# $total (text)
# $state (text)
# $made_at (text)
summary_payment = Payment { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = pending
label_payment_state_authorised = held
label_payment_state_captured = taken
label_payment_state_declined = declined
label_payment_state_cancelled = cancelled
label_payment_state_refunded = paid back
reason_payments_charged_twice = Charged twice
