### E-mail to a shopper who has left

email_subject_answer = { $shop_name } te ha respondido
email_body_answer =
    Hola:

    { $agent_name }, de { $shop_name }, te ha respondido:

    { $text }

    Puedes continuar la conversación aquí: { $url }
