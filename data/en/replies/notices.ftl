### What shoppers are told about their orders, unasked

# $order_number (text)
notice_order_confirmed = Thank you! We have your order { $order_number }, and it is being prepared.
# $order_number (text)
notice_payment_received = We have received the payment for order { $order_number }.
# $order_number (text)
notice_payment_failed = The payment for order { $order_number } didn’t go through. I can look up why.
# $order_number (text)
notice_address_doubtful = Something about the address of order { $order_number } doesn’t look right. Could you check it before we send the parcel?
# $order_number (text)
notice_shipped = Good news: a parcel from order { $order_number } is on its way.
# $order_number (text)
notice_customs_held = Your parcel from order { $order_number } is being held at customs. I can look up what is needed.
# $order_number (text)
notice_delayed = I’m sorry: your parcel from order { $order_number } is delayed.
# $order_number (text)
notice_out_for_delivery = Your parcel from order { $order_number } is out for delivery today.
# $order_number (text)
notice_ready_for_pickup = Your parcel from order { $order_number } is waiting for you at a pick-up point.
# One of label_parcel_state_…:
# $state (text)
# $order_number (text)
notice_exception = Something happened to your parcel from order { $order_number }: { $state }. I can show you what we can do.
# $order_number (text)
notice_delivered = Your parcel from order { $order_number } has been delivered.
# $order_number (text)
# $total (text)
notice_refund_made = Your refund for order { $order_number } has been made: { $total } goes back to the way you paid.
# $order_number (text)
notice_refund_made_no_total = Your refund for order { $order_number } has been made. The money goes back to the way you paid.
# $order_number (text)
notice_return_received = Your return from order { $order_number } has reached us.
# $order_number (text)
notices_ask = There is news about your order { $order_number }. Shall I tell you here whenever something happens to your orders?
notices_go_on = All right, I’ll tell you here when something happens to your orders.
notices_stopped = All right, I won’t write about your orders unasked any more. You can still ask me any time.
button_notices_stop = Stop these messages
button_notices_go_on = Keep me posted
# $shop_name (text)
email_subject_notice = News about your order at { $shop_name }
# $text (text)
# $shop_name (text)
# $url (text)
# $stop_url (text)
email_body_notice =
    Hello,

    { $text }

    You can ask { $shop_name } about it here: { $url }

    If you don’t want such e-mails, stop them here: { $stop_url }
notices_stop_question = Do you want no more messages about your orders?
