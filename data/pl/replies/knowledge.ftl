knowledge_answer = { $title }: { $passage } Całość: { $url } Czy to pomogło?
knowledge_answer_other_language = To mam tylko w języku sklepu. { $title }: { $passage } Całość: { $url } Czy to pomogło?
button_knowledge_helped = Tak, dziękuję
button_knowledge_not_helped = Niezbyt
knowledge_helped = Cieszę się! Czy mogę jeszcze w czymś pomóc?
knowledge_not_helped = Przykro mi. Czy chcesz porozmawiać z człowiekiem?
