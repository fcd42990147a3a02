### Trouble and people

did_you_mean = Non so se ho capito bene. Intendevi una di queste cose?
offer_person = Continuo a non capire, e la colpa è mia. Vuoi parlare con una persona?
not_understood_task = Questo non l’ho capito bene.
action_failed = Qualcosa è andato storto da parte nostra e non sono riuscito a finire. Da qui continua un collega.
backend_away = In questo momento non riesco a raggiungere il sistema degli ordini. Da qui continua un collega.
handing_over = Ti passo una persona. Potrà leggere tutto quello che abbiamo scritto, quindi non serve ripetere nulla.
nobody_online = In questo momento non c’è nessuno. Torniamo: { $opens_at }. Lascia il tuo indirizzo e-mail e la risposta arriverà anche lì.
nobody_online_no_time = In questo momento non c’è nessuno, ma il tuo messaggio aspetta il primo collega libero. Lascia il tuo indirizzo e-mail e la risposta arriverà anche lì.
leave_email = A quale indirizzo e-mail possiamo risponderti?
email_saved = Grazie. La risposta arriverà anche a { $email }.
email_invalid = Questo non sembra un indirizzo e-mail. Scrivilo così, per favore: nome@example.com.
agent_joined = { $agent_name } partecipa ora alla conversazione.
agent_left = { $agent_name } ha lasciato la conversazione.
handed_back = { $agent_name } ti ha ripassato a me, l’assistente automatico. Posso aiutarti in altro?
conversation_resolved = Questa conversazione è chiusa. Basta scrivere per riaprirla.
still_waiting = Sei ancora in coda. Una persona ti risponderà proprio qui.
one_moment = Un momento, per favore. Me ne sto occupando.
assistant_gave_up = Mi dispiace, adesso non riesco a rispondere. Continua una persona.
too_long = { $limit ->
    [one] Questo messaggio è troppo lungo per me. Limitalo a { $limit } carattere, per favore.
    [many] Questo messaggio è troppo lungo per me. Limitalo a { $limit } caratteri, per favore.
   *[other] Questo messaggio è troppo lungo per me. Limitalo a { $limit } caratteri, per favore.
}
too_many_messages = { $seconds ->
    [one] Sono tanti messaggi in una volta. Aspetta { $seconds } secondo, per favore.
    [many] Sono tanti messaggi in una volta. Aspetta { $seconds } secondi, per favore.
   *[other] Sono tanti messaggi in una volta. Aspetta { $seconds } secondi, per favore.
}
upload_received = Ho ricevuto { $name }. Lo potrà guardare una persona; io non vedo le immagini.
upload_refused = Non posso accettare questo file. Vanno bene immagini e PDF fino a { $limit_mb } MB.
language_changed = D’ora in poi scrivo in italiano.
language_not_offered = Questa lingua ancora non la parlo. Posso scrivere in queste lingue: { $languages }.
ask_language = Quale lingua preferisci? Posso scrivere in queste: { $languages }.
