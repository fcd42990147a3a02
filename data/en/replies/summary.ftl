### Lines of a hand-off’s summary (only agents read these)

summary_wanted_order_status = Status of an order
summary_wanted_track_shipment = Where a parcel is
summary_wanted_refund_request = A refund
summary_wanted_refund_status = How a refund is going
summary_wanted_person = A person
summary_wanted_unknown = Not clear
# $order_number (text)
summary_order = Order { $order_number }
# $reason (text)
summary_reason = Reason: { $reason }
# $items (text)
summary_items = Items: { $items }
# $total (text)
summary_amount = Amount: { $total }
# $what (text)
summary_asked_for = Still missing: { $what }
# $total (text)
summary_quote_shown = A refund of { $total } was offered, not agreed yet
# $total (text)
summary_quote_agreed = The shopper said yes to { $total }
# $count (number)
summary_not_understood = { $count ->
    [one] { $count } message was not understood
   *[other] { $count } messages in a row were not understood
}
# $text (text)
summary_backend_said = Shop system: { $text }
summary_backend_away = The shop system did not answer
summary_refund_unknown = Not known yet whether the refund went through; the system keeps asking
label_missing_order_number = order number
label_missing_proof = e-mail or phone
label_missing_reason = reason
label_missing_items = items
label_missing_yes = yes or no
