knowledge_answer = { $title }: { $passage } Xem đầy đủ: { $url } Như vậy có giúp được bạn không ạ?
knowledge_answer_other_language = Nội dung này chỉ có bằng ngôn ngữ của shop. { $title }: { $passage } Xem đầy đủ: { $url } Như vậy có giúp được bạn không ạ?
button_knowledge_helped = Có, cảm ơn
button_knowledge_not_helped = Chưa hẳn
knowledge_helped = Dạ, tốt quá! Bạn cần gì nữa không ạ?
knowledge_not_helped = Mình xin lỗi bạn. Bạn muốn nói chuyện với nhân viên không ạ?
