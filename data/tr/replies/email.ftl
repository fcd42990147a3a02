### E-mail to a shopper who has left

email_subject_answer = { $shop_name } size yanıt verdi
email_body_answer =
    Merhaba,

    { $agent_name } ({ $shop_name }) size yanıt verdi:

    { $text }

    Sohbete buradan devam edebilirsiniz: { $url }
