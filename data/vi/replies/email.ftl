### E-mail to a shopper who has left

email_subject_answer = { $shop_name } đã trả lời bạn
email_body_answer =
    Chào bạn,

    { $agent_name } của { $shop_name } đã trả lời bạn:

    { $text }

    Bạn có thể tiếp tục trò chuyện tại đây: { $url }
