### Trouble and people

did_you_mean = Je ne suis pas sûr d’avoir compris. Vouliez-vous dire l’une de ces choses ?
offer_person = Je ne comprends toujours pas, et c’est ma faute. Souhaitez-vous parler à une personne ?
not_understood_task = Je n’ai pas bien compris.
action_failed = Quelque chose a échoué de notre côté et je n’ai pas pu terminer. Un collègue va prendre le relais.
backend_away = Je n’arrive pas à joindre notre système de commandes. Un collègue va prendre le relais.
handing_over = Je vous passe une personne. Elle peut lire tout ce que nous avons écrit ici ; inutile donc de le répéter.
nobody_online = Il n’y a personne pour le moment. Prochaine présence : { $opens_at }. Laissez votre adresse e-mail et la réponse vous parviendra aussi là-bas.
nobody_online_no_time = Il n’y a personne pour le moment, mais votre message attend le prochain collègue disponible. Laissez votre adresse e-mail et la réponse vous parviendra aussi là-bas.
leave_email = À quelle adresse e-mail pouvons-nous vous répondre ?
email_saved = Merci. La réponse ira aussi à { $email }.
email_invalid = Cela ne ressemble pas à une adresse e-mail. Écrivez-la comme ceci, s’il vous plaît : nom@example.com.
agent_joined = { $agent_name } a rejoint la conversation.
agent_left = { $agent_name } a quitté la conversation.
handed_back = { $agent_name } vous a repassé à moi, l’assistant automatique. Puis-je faire autre chose pour vous ?
conversation_resolved = Cette conversation est close. Écrivez simplement pour la rouvrir.
still_waiting = Vous êtes toujours dans la file. Une personne vous répondra ici même.
one_moment = Un instant, s’il vous plaît. Je m’en occupe.
assistant_gave_up = Je suis désolé, je ne peux pas répondre pour le moment. Une personne va prendre le relais.
too_long = { $limit ->
    [one] Ce message est trop long pour moi. Ne dépassez pas { $limit } caractère, s’il vous plaît.
   *[other] Ce message est trop long pour moi. Ne dépassez pas { $limit } caractères, s’il vous plaît.
}
too_many_messages = { $seconds ->
    [one] Cela fait beaucoup de messages d’un coup. Attendez { $seconds } seconde, s’il vous plaît.
   *[other] Cela fait beaucoup de messages d’un coup. Attendez { $seconds } secondes, s’il vous plaît.
}
upload_received = J’ai bien reçu { $name }. Une personne pourra le regarder ; moi, je ne vois pas les images.
upload_refused = Je ne peux pas prendre ce fichier. Les images et les fichiers PDF jusqu’à { $limit_mb } Mo conviennent.
language_changed = À partir de maintenant, j’écris en français.
language_not_offered = Je ne parle pas encore cette langue. Je peux écrire en : { $languages }.
ask_language = Quelle langue souhaitez-vous ? Je peux écrire en : { $languages }.
