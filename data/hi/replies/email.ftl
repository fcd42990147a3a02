### E-mail to a shopper who has left

email_subject_answer = { $shop_name } से आपके लिए जवाब
email_body_answer =
    नमस्ते,

    { $shop_name } से { $agent_name } ने आपको जवाब दिया है:

    { $text }

    बातचीत यहाँ आगे बढ़ाई जा सकती है: { $url }
