### 자리를 떠난 고객에게 보내는 메일

email_subject_answer = { $shop_name }에서 답변을 보냈습니다
email_body_answer =
    안녕하세요.

    { $shop_name }의 { $agent_name } 님이 답변을 보냈습니다.

    { $text }

    여기에서 대화를 이어가실 수 있습니다: { $url }
