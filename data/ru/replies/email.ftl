### E-mail to a shopper who has left

email_subject_answer = { $shop_name }: вам ответили
email_body_answer =
    Здравствуйте,

    { $agent_name }, { $shop_name }, отвечает вам:

    { $text }

    Продолжить разговор можно здесь: { $url }
