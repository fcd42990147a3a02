knowledge_answer = { $title }：{ $passage } 全文：{ $url } 這樣有幫到您嗎？
knowledge_answer_other_language = 這部分只有商店語言的版本。{ $title }：{ $passage } 全文：{ $url } 這樣有幫到您嗎？
button_knowledge_helped = 有，謝謝
button_knowledge_not_helped = 沒有
knowledge_helped = 太好了！還需要別的嗎？
knowledge_not_helped = 抱歉沒幫上。要和真人客服聊聊嗎？
