knowledge_answer = { $title }: { $passage } Tamamı: { $url } Yardımcı oldu mu?
knowledge_answer_other_language = Bu bilgi yalnızca mağazanın dilinde var. { $title }: { $passage } Tamamı: { $url } Yardımcı oldu mu?
button_knowledge_helped = Evet, teşekkürler
button_knowledge_not_helped = Pek değil
knowledge_helped = Sevindim! Başka bir şey var mı?
knowledge_not_helped = Üzgünüm. Bir müşteri temsilcisiyle konuşmak ister misiniz?
