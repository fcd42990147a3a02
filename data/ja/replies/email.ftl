### 席を離れたお客様へのメール

email_subject_answer = { $shop_name } からお返事があります
email_body_answer =
    お客様

    { $shop_name } の { $agent_name } からお返事です。

    { $text }

    会話の続きはこちらからどうぞ：{ $url }
