### Refunds

# $total (text)
# $order_number (text)
refund_done = Done! { $total } for order { $order_number } goes back to the way you paid. Here is your receipt.
# $total (text)
# $order_number (text)
refund_pending = Your refund of { $total } for order { $order_number } has been sent and is waiting for confirmation. No need to ask again: it won’t be paid twice.
# $order_number (text)
refund_already_done = This refund for order { $order_number } has already been made. Here is the receipt again.
# $order_number (text)
refund_refused = The refund for order { $order_number } was not accepted. A colleague will look at it with you.
refund_cancelled = All right, nothing was refunded.
# $order_number (text)
refund_nothing_left = Everything in order { $order_number } has already been refunded.
# $order_number (text)
refund_order_cancelled = Order { $order_number } was cancelled, so there is nothing to refund here. If you’re still missing money, a person can check.
# $items (text)
refund_items_already = Already refunded: { $items }. Please choose something else from this order.
# $window_days (number)
# $delivered_on (text)
refund_to_person_outside_window = { $window_days ->
    [one] This order was delivered on { $delivered_on }, more than { $window_days } day ago.
   *[other] This order was delivered on { $delivered_on }, more than { $window_days } days ago.
} That isn’t mine to decide, so I’m passing it to a colleague.
refund_to_person_outside_window_undated = The time in which I may refund this order on my own is over, so I’m passing it to a colleague.
# $total (text)
refund_to_person_over_limit = A refund of { $total } is more than I may arrange on my own, so I’m passing it to a colleague.
# $items (text)
refund_to_person_excluded_category = A colleague has to decide about a refund for { $items }. I’m passing it on.
# $currency (text)
refund_to_person_currency = A colleague has to decide about refunds in { $currency }. I’m passing it on.
# $order_number (text)
refund_to_person_not_delivered = Order { $order_number } hasn’t been delivered yet, so a colleague decides whether to stop it or refund it. I’m passing it on.
# $order_number (text)
# $delivered_on (text)
refund_to_person_delivered_but_missing = The carrier says that order { $order_number } was delivered on { $delivered_on }. A colleague has to look into that, so I’m passing it on.
# $order_number (text)
refund_to_person_open_refund = A refund for order { $order_number } is already on its way. A colleague will go through the rest with you.
# $order_number (text)
refund_status_none = There is no refund for order { $order_number } so far.
# $order_number (text)
# $total (text)
# $made_on (text)
refund_status_pending = The refund of { $total } for order { $order_number } was asked for on { $made_on } and is still waiting for confirmation.
# $order_number (text)
# $total (text)
# $made_on (text)
refund_status_done = The refund of { $total } for order { $order_number } was made on { $made_on }. Banks often take a few more days to show it.
# $order_number (text)
# $total (text)
refund_status_refused = The refund of { $total } for order { $order_number } was not accepted. Shall I bring in a person?
# $order_number (text)
# $total (text)
refund_status_needs_approval = The refund of { $total } for order { $order_number } is waiting for a colleague’s decision.
