### Email untuk pembeli yang sudah pergi

email_subject_answer = { $shop_name } sudah menjawab Anda
email_body_answer =
    Halo,

    { $agent_name } dari { $shop_name } sudah menjawab Anda:

    { $text }

    Lanjutkan percakapan di sini: { $url }
