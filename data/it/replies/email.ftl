### E-mail to a shopper who has left

email_subject_answer = { $shop_name } ti ha risposto
email_body_answer =
    Ciao,

    { $agent_name } di { $shop_name } ti ha risposto:

    { $text }

    Puoi continuare la conversazione qui: { $url }
