### What a person decides

# $due_at (text)
approval_asked = You’ll have an answer by { $due_at }. It comes here.
# One of label_operation_…:
# $what (text)
# $order_number (text)
# $due_at (text)
approval_waiting = { $what }, order { $order_number }: a colleague is still deciding about it. The answer comes here by { $due_at }.
# $what (text)
# $order_number (text)
approval_done = Good news: a colleague has approved it. { $what }, order { $order_number }: done.
# $total (text)
# $order_number (text)
approval_done_refund = Good news: a colleague has approved your refund. { $total } for order { $order_number } goes back to the way you paid. Here is your receipt.
# $what (text)
# $order_number (text)
approval_pending = A colleague has approved it. { $what }, order { $order_number }: it is on its way and waiting for confirmation. No need to ask again.
# $what (text)
# $order_number (text)
approval_refused = A colleague has looked at your request carefully ({ $what }, order { $order_number }) and can’t agree to it. I’m sorry. If something was left out, or you’d like to talk it over, a colleague is here for you.
# $what (text)
# $order_number (text)
approval_not_possible = A colleague has approved it, but it couldn’t be carried out ({ $what }, order { $order_number }). I’m sorry. A colleague is looking at it with you.
# $what (text)
# $order_number (text)
# $due_at (text)
approval_late = { $what }, order { $order_number }: you were promised an answer by { $due_at }, and it isn’t here yet. I’m sorry. A colleague still has it in front of them.
label_operation_refund = Refund
# $agent_name (text)
# $what (text)
# $order_number (text)
event_approved = { $agent_name } approved: { $what }, order { $order_number }
# $agent_name (text)
# $what (text)
# $order_number (text)
event_not_approved = { $agent_name } did not approve: { $what }, order { $order_number }
reason_refunds_per_order = Limit reached: refunds of this order
reason_refunds_per_customer = Limit reached: this customer’s refunds today
reason_refunds_per_day = Limit reached: the bot’s refunds today
# $address (text)
summary_new_address = New address: { $address }
# $deliver_on (text)
summary_new_date = New delivery day: { $deliver_on }
