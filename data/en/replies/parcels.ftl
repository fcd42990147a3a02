### Parcels in trouble, and what can be done about it

# $order_number (text)
# $carrier (text)
# $promised_on (text)
track_shipment_late = I’m sorry: your parcel from order { $order_number } was promised for { $promised_on } and is still on its way with { $carrier }.
# $order_number (text)
# $carrier (text)
# $scanned_on (text)
track_shipment_silent = I’m sorry: { $carrier } hasn’t scanned your parcel from order { $order_number } since { $scanned_on }. That’s unusually long.
# $order_number (text)
# $carrier (text)
track_shipment_delivery_failed = { $carrier } tried to deliver your parcel from order { $order_number } and couldn’t hand it over.
# $order_number (text)
# $place (text)
# $until (text)
track_shipment_ready_for_pickup = Your parcel from order { $order_number } is waiting for you: { $place }. You can collect it until { $until }.
# $order_number (text)
# $place (text)
track_shipment_ready_for_pickup_no_date = Your parcel from order { $order_number } is waiting for you: { $place }.
# $order_number (text)
# $carrier (text)
track_shipment_damaged = I’m sorry: { $carrier } reports that your parcel from order { $order_number } was damaged on its way.
# $order_number (text)
# $carrier (text)
# $words (text)
track_shipment_carrier_words = This is the last thing { $carrier } says about your parcel from order { $order_number }: “{ $words }”
choose_parcel = Which of the parcels is it about?
choose_parcel_again = Please choose one of the parcels above, for example “the first one”.
# $carrier (text)
# $digits (text)
button_parcel = { $carrier } …{ $digits }
# $options (text)
choose_remedy =
    What would you like? You can choose:
    { $options }
choose_remedy_again = Please choose one of these, or ask for a person.
# $until (text)
label_remedy_wait = Wait: I note it down, and if nothing has come by { $until }, you’ll hear from us.
label_remedy_redelivery = Another delivery: a colleague arranges it with the carrier.
label_remedy_address = Another address: a colleague corrects it with the carrier.
# $days (number)
label_remedy_claim = { $days ->
    [one] A search: a colleague has the carrier look for it, which takes up to { $days } day.
   *[other] A search: a colleague has the carrier look for it, which takes up to { $days } days.
}
label_remedy_reshipment = Send it again: the same items, at no cost to you.
label_remedy_refund = Refund: to the way you paid. Where I may not decide that alone, a colleague does.
label_remedy_return = Send it back: for a refund once it has arrived.
button_remedy_wait = I’ll wait
button_remedy_redelivery = Deliver it again
button_remedy_address = Another address
button_remedy_claim = Search for it
button_remedy_reshipment = Send it again
button_remedy_return = Send it back
# $due_at (text)
parcel_wait_agreed = All right. If it hasn’t arrived by then, a colleague will get in touch with you here: { $due_at }.
# One of button_remedy_…:
# $remedy (text)
remedy_to_person = { $remedy }: a colleague will arrange that with you.
# $order_number (text)
# $items (text)
confirm_reshipment = I would send this from order { $order_number } again, at no cost: { $items }. Shall I? Please answer yes or no.
# $order_number (text)
# $items (text)
reshipment_done = Done. We’re sending this from order { $order_number } again: { $items }. You can follow the new parcel here once it’s on its way.
# $items (text)
reshipment_out_of_stock = I’m sorry, this isn’t in stock any more: { $items }. So I can’t send it again.
# $remedy (text)
summary_remedy = Chosen: { $remedy }
reason_parcel_trouble = Trouble with a parcel: a choice that a person has to carry out
reason_sent_or_paid_before = Something of this order was already sent again or paid back
