### E-mail to a shopper who has left

email_subject_answer = { $shop_name } vous a répondu
email_body_answer =
    Bonjour,

    { $agent_name }, de { $shop_name }, vous a répondu :

    { $text }

    Vous pouvez poursuivre la conversation ici : { $url }
