### Ready-made replies of agents

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
