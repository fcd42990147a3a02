knowledge_answer = { $title }: { $passage } Tudo sobre isto: { $url } Ajudou?
knowledge_answer_other_language = Isto só existe na língua da loja. { $title }: { $passage } Tudo sobre isto: { $url } Ajudou?
button_knowledge_helped = Sim, obrigado
button_knowledge_not_helped = Nem por isso
knowledge_helped = Ainda bem! Posso ajudar em mais alguma coisa?
knowledge_not_helped = Peço desculpa. Quer falar com uma pessoa?
