### Complaints and opinions

complaint_what = I’m sorry that something went wrong. What is it about?
complaint_what_again = Which of these comes closest? Or tell me in a few words, and a colleague reads it.
button_complaint_product = The product
button_complaint_service = The service
button_complaint_logistics = The delivery
button_complaint_price = Price or fees
button_complaint_promise = A broken promise
complaint_ack_product = That isn’t the quality you should get from us. I’m sorry.
complaint_ack_service = You should have been treated better than that. I’m sorry.
complaint_ack_logistics = I’m sorry about the trouble with your delivery.
complaint_ack_price = I understand that this costs you money and trust. I’m sorry.
complaint_ack_promise = We gave our word and didn’t keep it. I’m sorry.
# $options (text)
complaint_choose = This is what I can offer you right away:
    { $options }
    Which one would you like?
complaint_choose_again = Please choose one of these, or say its number.
# $amount (text)
label_compensation_voucher = A voucher for { $amount } for your next order.
# $amount (text)
# $item (text)
label_compensation_partial_refund = You keep { $item } and get { $amount } back.
label_compensation_free_return = You send it back, and the way back costs you nothing.
label_compensation_colleague = Nothing for now; a colleague looks at it and answers by a set time.
# $amount (text)
button_compensation_voucher = Voucher: { $amount }
# $amount (text)
button_compensation_partial_refund = Back: { $amount }
button_compensation_free_return = Send it back
button_compensation_colleague = A colleague, please
# $amount (text)
# $order_number (text)
complaint_confirm_voucher = Shall I make you a voucher for { $amount } for the trouble with order { $order_number }?
# $amount (text)
# $order_number (text)
# $item (text)
complaint_confirm_partial_refund = Shall I refund { $amount } of { $item } from order { $order_number }? You keep it.
# $amount (text)
# $code (text)
complaint_voucher_done = Here is your voucher for { $amount }: { $code }. Thank you for telling us.
# $amount (text)
# $code (text)
# $expires_on (text)
complaint_voucher_done_until = Here is your voucher for { $amount }: { $code }. It is valid until { $expires_on }. Thank you for telling us.
# $order_number (text)
complaint_voucher_pending = The voucher for order { $order_number } is being made; the shop system hasn’t confirmed it yet. No need to ask again: it won’t get lost.
complaint_refused = The shop system didn’t accept that. A colleague will settle it with you.
complaint_offer_gone = That offer is no longer valid, so here it is again as it stands now.
# $order_number (text)
complaint_free_return = All right. Sending back what is wrong with order { $order_number } costs you nothing. Shall we start?
# $due_at (text)
complaint_passed_on = I have passed your complaint on. A colleague answers you here by { $due_at }.
# $due_at (text)
complaint_to_person_serious = A person should see this at once, so I’m passing it on right now. You’ll have an answer by { $due_at } at the latest.
# $due_at (text)
complaint_to_person_repeated = You’ve had to complain before, and that shouldn’t happen. A person takes this over now. You’ll have an answer by { $due_at } at the latest.
# $category (text)
# $severity (text)
summary_complaint = Complaint: { $category } ({ $severity })
label_complaint_product = product
label_complaint_service = service
label_complaint_logistics = delivery
label_complaint_price = price and fees
label_complaint_promise = broken promise
label_complaint_unsorted = not sorted yet
label_severity_normal = normal
label_severity_serious = serious
label_severity_repeated = repeated
reason_complaint_serious = A serious complaint
reason_complaint_repeated = A repeated complaint
reason_compensation_refused = The shop system refused a compensation
feedback_ask_stars = Thank you for taking the time. How many stars would you give us, from 1 to 5?
feedback_ask_stars_again = Please choose from 1 (bad) to 5 (very good).
# $count (number)
button_stars = { $count } ★
feedback_good = Thank you, that makes our day! I’ll pass it on to the team.
# $url (text)
feedback_good_where = Thank you, that makes our day! If you like, tell others too: { $url }
feedback_bad = Thank you for being honest. We want to put that right.
