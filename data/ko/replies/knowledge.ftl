knowledge_answer = { $title }: { $passage } 전체 내용: { $url } 도움이 되셨나요?
knowledge_answer_other_language = 이 내용은 쇼핑몰의 언어로만 있어요. { $title }: { $passage } 전체 내용: { $url } 도움이 되셨나요?
button_knowledge_helped = 네, 감사합니다
button_knowledge_not_helped = 아니요
knowledge_helped = 다행이에요! 더 도와드릴 일이 있을까요?
knowledge_not_helped = 죄송합니다. 상담원과 이야기하시겠어요?
