### Questions

ask_order_number = What’s the order number? You’ll find it in your confirmation e-mail.
ask_order_number_again = I couldn’t find an order number in that. It has four to six digits, for example 1043.
choose_order = Which order is it about?
# $order_number (text)
ask_proof = Thank you. To keep order { $order_number } private: which e-mail address or phone number was used to place it?
ask_proof_again = Please give me the e-mail address, or the phone number with its country code, that the order was placed with.
proof_forgotten = That’s no problem: the address is in the e-mail that confirmed your order. The phone number you gave with the order, with its country code, will do as well. If you have neither, a colleague can help.
order_not_found = I couldn’t find an order with that number and that e-mail address or phone number. Please check both and tell me again.
# $seconds (number)
wait_before_retry = { $seconds ->
    [one] Please wait { $seconds } second before the next try.
   *[other] Please wait { $seconds } seconds before the next try.
} Then send me the order number and the e-mail address or phone number again.
login_expired = Your log-in at the shop has run out. Please log in again, or give me the order number and the e-mail address it was placed with.
# $order_number (text)
ask_reason = I’m sorry to hear that. What is the reason for the refund of order { $order_number }?
ask_reason_again = Which of these comes closest? It’s damaged, it’s the wrong item, it never arrived, it came too late, it’s not as described, or you changed your mind.
# $order_number (text)
# $items (text)
ask_items = Order { $order_number } has several items: { $items }. Which of them would you like refunded?
# $items (text)
ask_items_again = Please name one or more of these, or say “all”: { $items }.
# $order_number (text)
# $total (text)
confirm_refund = This is what you would get back: { $total } for order { $order_number }. Shall I go ahead? Please answer yes or no.
# $order_number (text)
# $total (text)
confirm_refund_again = I need a clear yes or no here: shall I refund { $total } for order { $order_number }?
# $order_number (text), may be left out
refund_quote_changed = Something about the refund of order { $order_number } has changed since I showed it to you, so I worked it out again.
# $order_number (text)
refund_offer_gone = That offer for order { $order_number } is no longer open, and nothing was refunded. Shall we start again?
# $order_number (text), may be left out
refund_quote_expired = That offer for order { $order_number } has run out, so I worked it out again.
# $order_number (text)
resumed_task_refund_request = Back to the refund of order { $order_number }.
resumed_task_refund_request_open = Back to your refund.
resumed_task_order_status = Back to the status of your order.
resumed_task_track_shipment = Back to your parcel.
resumed_task_refund_status = Back to how your refund is going.
nevermind_ok = All right, I’ve dropped that. Is there anything else?
