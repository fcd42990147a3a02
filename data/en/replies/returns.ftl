### Returns, exchanges, warranty, and items that arrived broken or wrong

# $order_number (text)
# $items (text)
return_policy_items =
    For order { $order_number } that means:
    { $items }
# $order_number (text)
button_return_policy_order = For order { $order_number }
# $item (text)
# $until (text)
label_item_until = { $item }: until { $until }
# $item (text)
label_item_allowed = { $item }: yes
# $item (text)
# $reason (text)
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = it has already been refunded
label_barrier_not_delivered = it hasn’t been delivered yet
# $until (text)
label_barrier_window_over = it could be sent back until { $until }
# $until (text)
label_barrier_warranty_over = its warranty ended on { $until }
label_barrier_excluded_category = items of this kind can’t be sent back
label_barrier_already_returned = it has already been sent back
label_barrier_out_of_stock = there is nothing left to exchange it for
label_barrier_country_not_served = we don’t take anything back from this country
label_barrier_other = our system doesn’t allow it
# $items (text)
back_not_possible =
    I’m sorry, that isn’t possible here:
    { $items }
# $order_number (text)
# $items (text)
ask_back_items = Which items of order { $order_number } is it about? { $items }
# $items (text)
ask_return_reason = Why would you like to send this back: { $items }?
ask_return_reason_again = Which comes closest? It’s too small or too large, damaged, the wrong item, not as described, or you changed your mind.
button_reason_too_small = Too small
button_reason_too_large = Too large
# $item (text)
# $options (text)
ask_exchange_wanted = What would you like instead of { $item }? Available: { $options }.
# $item (text)
# $options (text)
exchange_not_sold = I don’t have that for { $item }. Available: { $options }.
# $item (text)
# $wanted (text)
exchange_out_of_stock = I’m sorry, { $item } is sold out in { $wanted }.
# $item (text)
# $wanted (text)
# $back_on (text)
exchange_out_of_stock_until = I’m sorry, { $item } is sold out in { $wanted } until { $back_on }.
# $item (text)
exchange_nothing_else = There’s nothing in stock that { $item } could be exchanged for.
# $items (text)
ask_photo = Please send me a picture that shows what is wrong with { $items }.
ask_photo_again = Please send the picture as a file, or tell me that you have none.
button_no_photo = I have no picture
# $items (text)
photo_missing = Without a picture a colleague has to decide about { $items }.
# $order_number (text)
ask_problem = I’m sorry about that. What’s wrong with order { $order_number }?
ask_problem_again = Which comes closest? Something is damaged, it’s the wrong item, it’s not as described, or something is missing.
button_problem_missing = Something is missing
# $order_number (text)
# $items (text)
# $terms (text)
confirm_return =
    Shall I register this return from order { $order_number }: { $items }?
    { $terms }
    Please answer yes or no.
# $item (text)
# $wanted (text)
# $terms (text)
confirm_exchange =
    Shall I register the exchange of { $item } for { $wanted }?
    { $terms }
    Please answer yes or no.
# $items (text)
# $terms (text)
confirm_warranty =
    { $items } is under warranty. Shall I register it for checking and repair?
    { $terms }
    Please answer yes or no.
label_terms_shop_pays = We pay for sending it back.
# $fee (text)
label_terms_fee = Sending it back costs { $fee }; it is taken off the refund.
label_terms_customer_pays = You pay for sending it back.
# $ways (text)
label_terms_ways = How it goes back: { $ways }.
label_terms_customs = It crosses a customs border: declare it as “returned goods”.
# $days (number)
label_terms_refund = { $days ->
    [one] The refund goes to the way you paid, at most { $days } day after it has arrived.
   *[other] The refund goes to the way you paid, at most { $days } days after it has arrived.
}
label_return_way_printed_label = a label to print
label_return_way_qr_code = a code to show
label_return_way_collection = collection at your door
label_return_way_own_carrier = a carrier of your choice
# $number (text)
# $steps (text)
return_done =
    Your return { $number } is registered.
    { $steps }
# $number (text)
# $wanted (text)
# $steps (text)
exchange_done =
    Your exchange { $number } is registered, and { $wanted } is reserved for you. We send it once yours has arrived.
    { $steps }
# $number (text)
# $steps (text)
warranty_done =
    Your warranty case { $number } is registered. Once the item has arrived, we check it and write to you.
    { $steps }
label_step_label = Put the label from the card on the parcel, or show its code.
# $address (text)
label_step_address = Send it to: { $address }
# $send_by (text)
label_step_send_by = Hand it over by { $send_by }.
label_step_customs = Write “returned goods” on the customs declaration.
# $items (text)
# $order_number (text)
# $on (text)
# $send_by (text)
return_progress_requested = The return of { $items } from order { $order_number } was registered on { $on }. We’re waiting for the parcel; please hand it over by { $send_by }.
# $items (text)
# $order_number (text)
# $on (text)
return_progress_requested_no_date = The return of { $items } from order { $order_number } was registered on { $on }. We’re waiting for the parcel.
# $items (text)
# $order_number (text)
# $on (text)
return_progress_received = { $items } from order { $order_number } arrived at our warehouse on { $on } and will be inspected next.
# $items (text)
# $order_number (text)
# $on (text)
return_progress_inspected = { $items } from order { $order_number } was inspected on { $on }. The decision follows.
# $items (text)
# $order_number (text)
# $on (text)
return_progress_restocked = The return of { $items } from order { $order_number } was accepted on { $on }. The refund comes next.
# $items (text)
# $order_number (text)
# $on (text)
return_progress_refused = The return of { $items } from order { $order_number } was refused on { $on } after the inspection. A colleague can tell you why.
# $items (text)
# $order_number (text)
# $on (text)
return_progress_refunded = The return of { $items } from order { $order_number } was refunded on { $on }. Banks often take a few more days to show it.
# $items (text)
# $order_number (text)
# $on (text)
return_progress_exchanged = { $items } from order { $order_number } was exchanged on { $on }. The new item is on its way.
# $items (text)
# $order_number (text)
# $on (text)
return_progress_cancelled = The return of { $items } from order { $order_number } was cancelled on { $on }.
label_return_state_requested = registered
label_return_state_approved = approved
label_return_state_received = received
label_return_state_inspected = inspected
label_return_state_restocked = accepted
label_return_state_refused = refused
label_return_state_refunded = refunded
label_return_state_exchanged = exchanged
label_return_state_cancelled = cancelled
# $number (text)
label_card_return = Return { $number }
label_card_send_by = Send by
label_card_return_address = Return address
label_card_label_link = Open the label
reason_photo_missing = No picture of the damage
# $order_number (text)
refund_to_person_sent_again = Something of order { $order_number } has already been sent again, so a colleague decides about a refund. I’m passing it on.
reason_policy_sent_again = Refund after something was sent again
