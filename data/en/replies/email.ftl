### E-mail to a shopper who has left

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
