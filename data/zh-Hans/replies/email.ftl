### 顾客离开后发出的邮件

email_subject_answer = { $shop_name } 回复您了
email_body_answer =
    您好：

    { $shop_name } 的 { $agent_name } 回复了您：

    { $text }

    点击这里继续对话：{ $url }
