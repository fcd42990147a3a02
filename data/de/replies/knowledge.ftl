knowledge_answer = { $title }: { $passage } Alles dazu: { $url } Hat das geholfen?
knowledge_answer_other_language = Das habe ich nur in der Sprache des Shops. { $title }: { $passage } Alles dazu: { $url } Hat das geholfen?
button_knowledge_helped = Ja, danke
button_knowledge_not_helped = Nein, eher nicht
knowledge_helped = Das freut mich! Kann ich sonst noch etwas tun?
knowledge_not_helped = Schade, das tut mir leid. Möchten Sie mit einem Menschen sprechen?
