knowledge_answer = { $title }: { $passage } Todo sobre esto: { $url } ¿Te ha servido?
knowledge_answer_other_language = Esto solo lo tengo en el idioma de la tienda. { $title }: { $passage } Todo sobre esto: { $url } ¿Te ha servido?
button_knowledge_helped = Sí, gracias
button_knowledge_not_helped = No mucho
knowledge_helped = ¡Me alegro! ¿Necesitas algo más?
knowledge_not_helped = Lo siento. ¿Quieres hablar con una persona?
