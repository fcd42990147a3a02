### Cards: titles and names of rows

# $number (text)
label_card_order = Order { $number }
# $order_number (text)
label_card_parcel = Parcel from order { $order_number }
# $order_number (text)
label_card_quote = Refund for order { $order_number }
# $refund_number (text)
label_card_receipt = Refund { $refund_number }
label_card_placed_on = Placed on
label_card_total = Total
label_card_carrier = Carrier
label_card_tracking_number = Tracking number
label_card_promised_on = Promised for
label_card_delivered_on = Delivered on
label_card_reason = Reason
label_card_method = Refunded to
label_card_expires_at = Valid until
label_card_made_at = Made on
label_card_order_number = Order
label_card_refund_number = Receipt number
# $count (number)
label_card_quantity = × { $count }
label_card_track_link = Follow it at the carrier
