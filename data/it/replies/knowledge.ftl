knowledge_answer = { $title }: { $passage } Tutto qui: { $url } Ti è servito?
knowledge_answer_other_language = Questo ce l’ho solo nella lingua del negozio. { $title }: { $passage } Tutto qui: { $url } Ti è servito?
button_knowledge_helped = Sì, grazie
button_knowledge_not_helped = Non proprio
knowledge_helped = Bene! Posso fare altro?
knowledge_not_helped = Mi dispiace. Vuoi parlare con una persona?
