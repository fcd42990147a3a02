knowledge_answer = { $title }: { $passage } Alles hierover: { $url } Heb je daar iets aan?
knowledge_answer_other_language = Dit heb ik alleen in de taal van de winkel. { $title }: { $passage } Alles hierover: { $url } Heb je daar iets aan?
button_knowledge_helped = Ja, bedankt
button_knowledge_not_helped = Nee, niet echt
knowledge_helped = Fijn! Kan ik nog iets doen?
knowledge_not_helped = Dat spijt me. Wil je met een medewerker praten?
