### E-mail to a shopper who has left

email_subject_answer = { $shop_name } ตอบคุณแล้ว
email_body_answer =
    สวัสดีค่ะ

    { $agent_name } จาก { $shop_name } ตอบคุณแล้ว:

    { $text }

    คุยต่อได้ที่นี่: { $url }
