knowledge_answer = { $title }: { $passage } التفاصيل كلها: { $url } هل أفادك هذا؟
knowledge_answer_other_language = هذا متاح لدي بلغة المتجر فقط. { $title }: { $passage } التفاصيل كلها: { $url } هل أفادك هذا؟
button_knowledge_helped = نعم، شكرًا
button_knowledge_not_helped = ليس تمامًا
knowledge_helped = يسعدني ذلك! هل من شيء آخر؟
knowledge_not_helped = يؤسفني ذلك. هل تود التحدث إلى أحد موظفينا؟
