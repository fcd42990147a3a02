### Trouble and people

did_you_mean = Ik weet niet zeker of ik je begrepen heb. Bedoelde je een van deze dingen?
offer_person = Ik begrijp het nog steeds niet, en dat ligt aan mij. Wil je met een medewerker praten?
not_understood_task = Dat heb ik niet helemaal begrepen.
action_failed = Er ging bij ons iets mis en ik kon dat niet afmaken. Een collega neemt het van hier over.
backend_away = Ik kan ons bestelsysteem nu niet bereiken. Een collega neemt het van hier over.
handing_over = Ik verbind je door met een medewerker. Die kan alles lezen wat we hier geschreven hebben, dus je hoeft niets te herhalen.
nobody_online = Er is nu niemand aanwezig. We zijn er weer { $opens_at }. Laat je e-mailadres achter, dan krijg je het antwoord ook daar.
nobody_online_no_time = Er is nu niemand aanwezig, maar je bericht wacht op de eerste vrije collega. Laat je e-mailadres achter, dan krijg je het antwoord ook daar.
leave_email = Naar welk e-mailadres mogen we antwoorden?
email_saved = Dank je. Het antwoord gaat ook naar { $email }.
email_invalid = Dat lijkt geen e-mailadres. Schrijf het zoals naam@example.com.
agent_joined = { $agent_name } neemt nu deel aan het gesprek.
agent_left = { $agent_name } heeft het gesprek verlaten.
handed_back = { $agent_name } heeft je weer aan mij doorgegeven, de automatische assistent. Kan ik nog iets voor je doen?
conversation_resolved = Dit gesprek is afgesloten. Schrijf gewoon iets om het weer te openen.
still_waiting = Je staat nog in de wachtrij. Een medewerker antwoordt je hier.
one_moment = Een ogenblik, ik ben ermee bezig.
assistant_gave_up = Het spijt me, ik kan nu niet antwoorden. Een medewerker neemt het over.
too_long = { $limit ->
    [one] Dat bericht is te lang voor mij. Hou het bij { $limit } teken.
   *[other] Dat bericht is te lang voor mij. Hou het bij { $limit } tekens.
}
too_many_messages = { $seconds ->
    [one] Dat waren veel berichten tegelijk. Wacht { $seconds } seconde.
   *[other] Dat waren veel berichten tegelijk. Wacht { $seconds } seconden.
}
upload_received = Ik heb { $name } ontvangen. Een medewerker kan ernaar kijken; zelf kan ik geen foto’s zien.
upload_refused = Dat bestand kan ik niet aannemen. Foto’s en pdf-bestanden tot { $limit_mb } MB zijn prima.
language_changed = Vanaf nu schrijf ik in het Nederlands.
language_not_offered = Die taal spreek ik nog niet. Ik kan schrijven in { $languages }.
ask_language = Welke taal wil je? Ik kan schrijven in { $languages }.
