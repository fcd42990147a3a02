### Small talk

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
