knowledge_answer = { $title }：{ $passage } 全文：{ $url } 这样有帮到您吗？
knowledge_answer_other_language = 这部分只有店铺语言的版本。{ $title }：{ $passage } 全文：{ $url } 这样有帮到您吗？
button_knowledge_helped = 有，谢谢
button_knowledge_not_helped = 没有
knowledge_helped = 太好了！还需要别的吗？
knowledge_not_helped = 抱歉没帮上。要和人工客服聊聊吗？
