knowledge_answer = { $title }: { $passage } Докладно: { $url } Це допомогло?
knowledge_answer_other_language = Це є лише мовою крамниці. { $title }: { $passage } Докладно: { $url } Це допомогло?
button_knowledge_helped = Так, дякую
button_knowledge_not_helped = Не дуже
knowledge_helped = Добре! Потрібно ще щось?
knowledge_not_helped = Шкода. Хочете поговорити з людиною?
