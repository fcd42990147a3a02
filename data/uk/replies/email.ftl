### E-mail to a shopper who has left

email_subject_answer = { $shop_name }: вам відповіли
email_body_answer =
    Вітаємо,

    { $agent_name }, { $shop_name }, відповідає вам:

    { $text }

    Продовжити розмову можна тут: { $url }
