### Trouble and people

did_you_mean = Ich bin nicht sicher, ob ich Sie verstanden habe. Meinten Sie etwas davon?
offer_person = Ich verstehe es immer noch nicht, und das liegt an mir. Möchten Sie mit einem Menschen sprechen?
not_understood_task = Das habe ich nicht ganz verstanden.
action_failed = Bei uns ist etwas schiefgegangen, und ich konnte das nicht abschließen. Jemand aus unserem Team übernimmt.
backend_away = Ich erreiche gerade unser Bestellsystem nicht. Jemand aus unserem Team übernimmt.
handing_over = Ich gebe Sie an einen Menschen weiter. Dort ist alles zu lesen, was wir hier geschrieben haben, Sie müssen also nichts wiederholen.
nobody_online = Gerade ist niemand da. Wir sind wieder für Sie da: { $opens_at }. Hinterlassen Sie Ihre E-Mail-Adresse, dann erreicht Sie die Antwort auch dort.
nobody_online_no_time = Gerade ist niemand da, aber Ihre Nachricht wartet auf die nächste freie Person. Hinterlassen Sie Ihre E-Mail-Adresse, dann erreicht Sie die Antwort auch dort.
leave_email = An welche E-Mail-Adresse dürfen wir antworten?
email_saved = Danke. Die Antwort geht auch an { $email }.
email_invalid = Das sieht nicht nach einer E-Mail-Adresse aus. Bitte schreiben Sie sie so: name@example.com.
agent_joined = { $agent_name } ist jetzt in der Unterhaltung.
agent_left = { $agent_name } hat die Unterhaltung verlassen.
handed_back = { $agent_name } hat Sie an mich zurückgegeben, den automatischen Assistenten. Kann ich sonst noch etwas für Sie tun?
conversation_resolved = Diese Unterhaltung ist abgeschlossen. Schreiben Sie einfach, um sie wieder zu öffnen.
still_waiting = Sie sind weiterhin in der Warteschlange. Ein Mensch antwortet Ihnen genau hier.
one_moment = Einen Moment bitte. Ich bin dabei.
assistant_gave_up = Es tut mir leid, ich kann gerade nicht antworten. Ein Mensch übernimmt.
too_long = { $limit ->
    [one] Diese Nachricht ist mir zu lang. Bitte höchstens { $limit } Zeichen.
   *[other] Diese Nachricht ist mir zu lang. Bitte höchstens { $limit } Zeichen.
}
too_many_messages = { $seconds ->
    [one] Das waren viele Nachrichten auf einmal. Bitte warten Sie { $seconds } Sekunde.
   *[other] Das waren viele Nachrichten auf einmal. Bitte warten Sie { $seconds } Sekunden.
}
upload_received = Ich habe { $name } erhalten. Ein Mensch kann es sich ansehen, ich selbst sehe keine Bilder.
upload_refused = Diese Datei kann ich nicht annehmen. Bilder und PDF-Dateien bis { $limit_mb } MB sind in Ordnung.
language_changed = Ab jetzt schreibe ich auf Deutsch.
language_not_offered = Diese Sprache spreche ich noch nicht. Ich kann in diesen Sprachen schreiben: { $languages }.
ask_language = Welche Sprache möchten Sie? Ich kann in diesen Sprachen schreiben: { $languages }.
