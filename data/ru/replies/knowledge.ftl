knowledge_answer = { $title }: { $passage } Подробно: { $url } Это помогло?
knowledge_answer_other_language = Это есть только на языке магазина. { $title }: { $passage } Подробно: { $url } Это помогло?
button_knowledge_helped = Да, спасибо
button_knowledge_not_helped = Не очень
knowledge_helped = Хорошо! Нужно ли что-нибудь ещё?
knowledge_not_helped = Жаль. Хотите поговорить с человеком?
