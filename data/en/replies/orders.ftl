### Orders and parcels

# $order_number (text)
# $state (text)
# $placed_on (text)
order_status = Order { $order_number }, placed on { $placed_on }: { $state }.
# $order_number (text)
order_status_cancelled = Order { $order_number } was cancelled, so nothing more will be sent.
# $order_number (text)
# $carrier (text)
# $state (text)
# $promised_on (text)
track_shipment = Your parcel from order { $order_number } is with { $carrier }: { $state }. It is promised for { $promised_on }.
# $order_number (text)
# $carrier (text)
# $state (text)
track_shipment_no_date = Your parcel from order { $order_number } is with { $carrier }: { $state }. There is no delivery date yet.
# $order_number (text)
# $carrier (text)
track_shipment_customs_held = Your parcel from order { $order_number } is being held at customs. { $carrier } will bring it on as soon as it is cleared. There’s nothing you need to do unless customs writes to you.
# $order_number (text)
# $carrier (text)
# $promised_on (text)
track_shipment_delayed = I’m sorry, your parcel from order { $order_number } is delayed at { $carrier }. It was promised for { $promised_on }.
# $order_number (text)
# $carrier (text)
track_shipment_delayed_no_date = I’m sorry, your parcel from order { $order_number } is delayed at { $carrier }.
# $order_number (text)
# $carrier (text)
track_shipment_lost = I’m very sorry: { $carrier } has reported your parcel from order { $order_number } as lost. I can refund it, or bring in a person.
# $order_number (text)
# $carrier (text)
# $delivered_on (text)
track_shipment_delivered = { $carrier } delivered your parcel from order { $order_number } on { $delivered_on }.
# $order_number (text)
# $carrier (text)
# $delivered_on (text)
track_shipment_delivered_but_missing = { $carrier } says that your parcel from order { $order_number } was delivered on { $delivered_on }. If it hasn’t reached you, a person should look into it.
# $order_number (text)
# $carrier (text)
track_shipment_returned = Your parcel from order { $order_number } came back to us: either { $carrier } could not deliver it, or it was sent back.
# $order_number (text)
track_shipment_not_sent = Order { $order_number } hasn’t left our warehouse yet, so there is no parcel to follow so far.
# $order_number (text)
track_shipment_cancelled = Order { $order_number } was cancelled, so there is no parcel on its way.
# $order_number (text)
# $carrier (text)
# $promised_on (text)
track_shipment_not_late = Your parcel from order { $order_number } is on its way with { $carrier } and not late so far: it is promised for { $promised_on }.
