### E-mail to a shopper who has left

email_subject_answer = { $shop_name } hat Ihnen geantwortet
email_body_answer =
    Guten Tag,

    { $agent_name } von { $shop_name } hat Ihnen geantwortet:

    { $text }

    Hier können Sie die Unterhaltung fortsetzen: { $url }
