### Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones

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
