knowledge_answer = { $title } : { $passage } Tout savoir : { $url } Cela vous aide-t-il ?
knowledge_answer_other_language = Je n’ai cela que dans la langue de la boutique. { $title } : { $passage } Tout savoir : { $url } Cela vous aide-t-il ?
button_knowledge_helped = Oui, merci
button_knowledge_not_helped = Pas vraiment
knowledge_helped = Tant mieux ! Puis-je faire autre chose ?
knowledge_not_helped = J’en suis désolé. Souhaitez-vous parler à une personne ?
