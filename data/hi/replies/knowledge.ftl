knowledge_answer = { $title }: { $passage } पूरी जानकारी: { $url } क्या इससे मदद मिली?
knowledge_answer_other_language = यह सिर्फ़ दुकान की भाषा में है। { $title }: { $passage } पूरी जानकारी: { $url } क्या इससे मदद मिली?
button_knowledge_helped = हाँ, धन्यवाद
button_knowledge_not_helped = ज़्यादा नहीं
knowledge_helped = बहुत अच्छा! और कुछ?
knowledge_not_helped = माफ़ कीजिए। क्या आप प्रतिनिधि से बात करना चाहेंगे?
