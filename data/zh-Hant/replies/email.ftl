### E-mail to a shopper who has left

email_subject_answer = { $shop_name } 回覆您了
email_body_answer =
    您好：

    { $shop_name } 的 { $agent_name } 回覆了您：

    { $text }

    您可以在這裡繼續對話：{ $url }
