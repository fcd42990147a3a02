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
