# English wording of everything the assistant says. The words live here; Python knows only the names.
# Format: Project Fluent (https://projectfluent.org). English is the reference: another language has the same names.
#
# The comment above a text lists the values it is given:
#   (text)  ready to use: a name, or a date, an amount, a list already written in this language
#   (number) a whole number: choose the right plural with  { $seconds -> [one] … *[other] … }
# Every language uses all of them, except those marked "may be left out".

## Small talk
# $shop_name (text)
welcome = Hello! I’m the automatic assistant of { $shop_name }, a bot. I can look up your order or parcel, arrange a refund, or bring in a person. What can I do for you?
greet = Hello! How can I help you today?
goodbye = Goodbye, and thanks for stopping by. Take care!
thank = You’re welcome! Is there anything else I can do?
help = I can check how an order is doing, find out where a parcel is, arrange a refund or tell you how one is going. And if you would rather talk to a person, just say so, in your own language.
bot_challenge = I’m a bot, the shop’s automatic assistant. If you’d rather talk to a person, just say so.
# $window_days (number)
return_policy = { $window_days ->
    [one] You can ask for a refund within { $window_days } day of delivery.
   *[other] You can ask for a refund within { $window_days } days of delivery.
} Tell me the order number and what is wrong, and I’ll look at it straight away. For a few kinds of goods, a colleague decides.
affirm_nothing = All right! What would you like to do?
deny_nothing = All right, nothing then. I’m here if you need anything.
inform_nothing = Thank you. What would you like me to do with that?
# $order_number (text)
inform_order = Got it, order { $order_number }. What would you like to know about it?
out_of_scope = That’s outside what I can help with, I’m afraid. Orders, parcels and refunds are what I know about.

## Wishes that a colleague settles, and second wishes
# One of label_topic_…:
# $topic (text)
topic_offer_person = { $topic }: I can’t settle that on my own, but a colleague can. Shall I pass you on?
# $topic (text)
second_wish = You also wrote about something else: { $topic }. Shall we go on with that?

## Questions
ask_order_number = What’s the order number? You’ll find it in your confirmation e-mail.
ask_order_number_again = I couldn’t find an order number in that. It has four to six digits, for example 1043.
choose_order = Which order is it about?
# $order_number (text)
ask_proof = Thank you. To keep order { $order_number } private: which e-mail address or phone number was used to place it?
ask_proof_again = Please give me the e-mail address, or the phone number with its country code, that the order was placed with.
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

## Orders and parcels
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

## Refunds
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

## Trouble and people
did_you_mean = I’m not sure I understood. Did you mean one of these?
offer_person = I still don’t understand, and that’s on me. Would you like to talk to a person?
not_understood_task = I didn’t quite get that.
action_failed = Something went wrong on our side and I couldn’t finish that. A colleague will take over from here.
backend_away = I can’t reach our order system right now. A colleague will take over from here.
handing_over = I’m passing you to a person. They can read everything we have written here, so there’s no need to repeat it.
# $opens_at (text)
nobody_online = Nobody is here right now. Someone will be back { $opens_at }. Leave your e-mail address and the answer will reach you there too.
nobody_online_no_time = Nobody is here right now, but your message waits for the next free colleague. Leave your e-mail address and the answer will reach you there too.
leave_email = Which e-mail address may we answer to?
# $email (text)
email_saved = Thank you. The answer will also go to { $email }.
email_invalid = That doesn’t look like an e-mail address. Please write it like name@example.com.
# $agent_name (text)
agent_joined = { $agent_name } has joined the conversation.
# $agent_name (text)
agent_left = { $agent_name } has left the conversation.
# $agent_name (text)
handed_back = { $agent_name } has passed you back to me, the automatic assistant. Is there anything else I can do?
conversation_resolved = This conversation is closed. Just write to open it again.
still_waiting = You’re still in the queue. A person will answer you right here.
one_moment = One moment, please. I’m working on it.
assistant_gave_up = I’m sorry, I can’t answer right now. A person will take over.
# $limit (number)
too_long = { $limit ->
    [one] That message is too long for me. Please keep it to { $limit } character.
   *[other] That message is too long for me. Please keep it to { $limit } characters.
}
# $seconds (number)
too_many_messages = { $seconds ->
    [one] That was a lot of messages at once. Please wait { $seconds } second.
   *[other] That was a lot of messages at once. Please wait { $seconds } seconds.
}
# $name (text)
upload_received = I’ve received { $name }. A person can look at it; I can’t see pictures myself.
# $limit_mb (number)
upload_refused = I can’t take that file. Pictures and PDF files of up to { $limit_mb } MB are fine.
# $language (text), may be left out
language_changed = From now on I’ll write in English.
# $languages (text)
language_not_offered = I don’t speak that language yet. I can write in { $languages }.
# $languages (text)
ask_language = Which language would you like? I can write in { $languages }.

## E-mail to a shopper who has left
# $shop_name (text)
email_subject_answer = { $shop_name } has answered you
# $shop_name (text)
# $agent_name (text)
# $text (text)
# $url (text)
email_body_answer =
    Hello,

    { $agent_name } from { $shop_name } has answered you:

    { $text }

    You can go on with the conversation here: { $url }

## Ready-made replies of agents
canned_greeting = Hello, and thank you for waiting. I’m reading what you’ve written so far.
canned_checking = I’m checking this for you. It will take a few minutes.
canned_need_order_number = Could you give me the order number, please?
canned_need_photo = Could you send me a photo of the item, please?
canned_refund_approved = I’ve approved your refund. The money goes back to the way you paid.
canned_refund_declined = I’m sorry, we can’t refund this. I’m happy to explain why.
canned_parcel_investigation = I’ve asked the carrier to look for your parcel and will tell you what they say.
canned_replacement_sent = We’re sending you a replacement, free of charge.
canned_anything_else = Is there anything else I can do for you?
canned_closing = Thank you for your patience. Have a good day!

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = Asked for a person
reason_not_understood = The bot did not understand
reason_policy_outside_window = Refund outside the return window
reason_policy_over_limit = Refund over the automatic limit
reason_policy_excluded_category = Refund of an excluded category
reason_policy_currency = Refund in a currency without an automatic limit
reason_policy_not_delivered = Refund before delivery
reason_policy_delivered_but_missing = Delivered says the carrier, not received says the shopper
reason_policy_open_refund = Another refund of this order is still open
reason_refund_refused = The shop system refused a refund
reason_refund_unknown = A refund’s outcome is not known
reason_action_failed = An action failed
reason_assistant_unavailable = The assistant did not answer
reason_agent_took_over = An agent took over
reason_shopper_wrote_to_agent = The shopper wrote again after an agent’s answer

## Events in a conversation's story (only agents read these)
# $reason (text)
event_handed_over = Handed over: { $reason }
event_hand_back = Handed back to the bot
# $what (text)
event_done_meanwhile = While you took over, the bot had already done this: { $what }
event_took_long = The assistant did not answer for two minutes

## Lines of a hand-off’s summary (only agents read these)
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

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = being prepared
label_order_state_shipped = shipped
label_order_state_delivered = delivered
label_order_state_returned = returned
label_order_state_cancelled = cancelled
label_order_state_partially_refunded = partly refunded
label_order_state_refunded = refunded
label_parcel_state_preparing = being packed
label_parcel_state_in_transit = on its way
label_parcel_state_customs_held = held at customs
label_parcel_state_delayed = delayed
label_parcel_state_out_for_delivery = out for delivery
label_parcel_state_delivery_failed = delivery attempt failed
label_parcel_state_ready_for_pickup = waiting at a pick-up point
label_parcel_state_delivered = delivered
label_parcel_state_lost = lost
label_parcel_state_damaged = damaged
label_parcel_state_returned = returned to sender
label_parcel_state_unknown = status unknown
label_checkpoint_label_created = Announced to the carrier
label_checkpoint_picked_up = Picked up
label_checkpoint_departed = Left the sorting centre
label_checkpoint_arrived = Arrived at the sorting centre
label_checkpoint_customs_in = Handed to customs
label_checkpoint_customs_held = Held at customs
label_checkpoint_customs_released = Released by customs
label_checkpoint_delayed = Delayed
label_checkpoint_out_for_delivery = Out for delivery
label_checkpoint_delivery_failed = Delivery attempt failed
label_checkpoint_ready_for_pickup = Waiting at the pick-up point
label_checkpoint_delivered = Delivered
label_checkpoint_lost = Reported lost
label_checkpoint_damaged = Reported damaged
label_checkpoint_returned = Returned to sender
label_checkpoint_other = Update from the carrier
label_refund_state_proposed = offered
label_refund_state_pending = waiting for confirmation
label_refund_state_done = refunded
label_refund_state_refused = not accepted
label_refund_state_needs_approval = waiting for a colleague
label_refund_reason_changed_mind = changed mind
label_refund_reason_damaged = damaged
label_refund_reason_wrong_item = wrong item
label_refund_reason_not_arrived = not arrived
label_refund_reason_late = arrived late
label_refund_reason_not_as_described = not as described
label_refund_reason_other = other reason
label_refund_method_original_payment = the way you paid
label_refund_method_store_credit = store credit
label_refund_method_bank_transfer = bank transfer
label_identity_anonymous = Not identified
label_identity_channel = Phone number of the channel
label_identity_order_proof = Order number with e-mail or phone
label_identity_email_code = Code sent by e-mail
label_identity_shop_token = Logged in at the shop
label_all_items = all items

## What a message is about, as it stands at the head of a line: “Ways to pay: …”
label_topic_order_status = Status of an order
label_topic_track_shipment = Where a parcel is
label_topic_delivery_time = Delivery times
label_topic_shipping_cost = Shipping costs
label_topic_shipping_problem_delayed = A parcel that is late
label_topic_shipping_problem_lost = A parcel that is lost
label_topic_damaged_or_wrong_item = A damaged or wrong item
label_topic_change_address = Another delivery address
label_topic_change_order = A change to an order
label_topic_cancel_order = Cancelling an order
label_topic_return_request = A return
label_topic_exchange_request = An exchange
label_topic_return_policy = The rules for returns
label_topic_refund_request = A refund
label_topic_refund_status = Progress of a refund
label_topic_payment_methods = Ways to pay
label_topic_payment_problem = A problem with a payment
label_topic_customs_duties = Customs and taxes
label_topic_invoice_request = An invoice
label_topic_coupon_promotion = Discounts and vouchers
label_topic_product_question = A question about a product
label_topic_recommend_product = Help with choosing
label_topic_stock_availability = Whether something is in stock
label_topic_size_guide = The right size
label_topic_account_problem = Your account
label_topic_complaint = A complaint
label_topic_human_agent = Talking to a person
label_topic_change_language = Another language
label_topic_feedback_review = Feedback and reviews
label_topic_warranty_repair = Warranty and repair
label_topic_loyalty_membership = Points and membership
label_topic_delete_my_data = Your personal data

## Cards: titles and names of rows
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

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = Order status
button_track_shipment = Where is my parcel?
button_refund_request = Ask for a refund
button_refund_status = Refund progress
button_return_policy = Return policy
button_human_agent = Talk to a person
button_help = What can you do?
button_shipping_problem_delayed = My parcel is late
button_shipping_problem_lost = My parcel is lost
button_damaged_or_wrong_item = Problem with an item
button_change_language = Another language
button_delivery_time = Delivery times
button_shipping_cost = Shipping costs
button_change_address = Change address
button_change_order = Change my order
button_cancel_order = Cancel my order
button_return_request = Send something back
button_exchange_request = Exchange an item
button_payment_methods = Ways to pay
button_payment_problem = Payment problem
button_customs_duties = Customs and taxes
button_invoice_request = Get an invoice
button_coupon_promotion = Discounts
button_product_question = About a product
button_recommend_product = Help me choose
button_stock_availability = Is it in stock?
button_size_guide = Find my size
button_account_problem = My account
button_complaint = Make a complaint
button_feedback_review = Give feedback
button_warranty_repair = Warranty and repair
button_loyalty_membership = Points, membership
button_delete_my_data = My personal data
button_greet = Just saying hello
button_goodbye = Goodbye
button_thank = Thank you
button_bot_challenge = Are you a bot?
button_affirm = Yes
button_deny = No
button_nevermind = Never mind
button_confirm_refund = Yes, refund it
button_cancel_refund = No, keep it
# $order_number (text)
button_order = Order { $order_number }
# $name (text)
button_item = { $name }
button_all_items = All of it
button_reason_changed_mind = I changed my mind
button_reason_damaged = It is damaged
button_reason_wrong_item = It’s the wrong item
button_reason_not_arrived = It never arrived
button_reason_late = It came too late
button_reason_not_as_described = Not as described
button_reason_other = Something else
# $language (text)
button_language = { $language }
