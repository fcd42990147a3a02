### E-mail to a shopper who has left

email_subject_answer = { $shop_name } respondeu
email_body_answer =
    Olá,

    { $agent_name }, de { $shop_name }, respondeu:

    { $text }

    A conversa pode continuar aqui: { $url }
