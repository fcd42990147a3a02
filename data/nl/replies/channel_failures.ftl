### Messages to shoppers on WhatsApp and Messenger

choose_label = Kiezen
choose_by_number = Je kunt met het nummer antwoorden.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = De klant schreef te lang geleden en is gevraagd te schrijven: dan gaat het antwoord weg
undelivered_restricted = Meta laat dit nummer voorlopig alleen antwoorden en niet als eerste schrijven: het gaat weg zodra de klant schrijft of de beperking eindigt
undelivered_window_closed = De klant schreef te lang geleden: het kanaal staat antwoorden alleen binnen zijn antwoordtermijn toe
undelivered_window_closed_mailed = De klant schreef te lang geleden voor dit kanaal: het antwoord gaat per e-mail
undelivered_rate = Te veel berichten tegelijk: er wordt vanzelf opnieuw geprobeerd
undelivered_spam_limit = Meta beperkt dit account omdat klanten het hebben geblokkeerd of gemeld
undelivered_temporary = Meta heeft een storing: er wordt vanzelf opnieuw geprobeerd
undelivered_gave_up = Meta nam het een hele dag niet aan
undelivered_token = Het toegangstoken is verlopen of ingetrokken: iemand moet een nieuw invoeren
undelivered_account = Meta heeft het account geblokkeerd, of het is niet betaald of niet geregistreerd
undelivered_permission = De app mist een toestemming van Meta
undelivered_recipient = De klant is niet bereikbaar: niet meer op dit kanaal, of heeft de winkel geblokkeerd
undelivered_template = Het berichtsjabloon is niet goedgekeurd of staat op pauze
undelivered_parameter = Meta accepteert het bericht niet in deze vorm
undelivered_media = Meta kon het bestand niet ophalen of lezen
undelivered_file_gone = Het bestand wordt hier niet meer bewaard
undelivered_thread = Iemand anders heeft het gesprek: een andere app of de inbox van de pagina
undelivered_unknown = Meta weigerde het om een reden die we niet kennen
undelivered_not_worded = Het bericht kon niet worden verwoord
undelivered_outcome_unknown = Meta gaf geen antwoord: het is niet bekend of het bericht is aangekomen
event_sent_again = Een minuut lang was er niets van een bericht te horen, dus is het opnieuw verzonden. De klant ziet het misschien dubbel
# $channel (text)
# $reason (text)
channel_stopped = { $channel } verzendt niets meer: { $reason }. Wat geschreven wordt, wacht.
channel_restricted = Meta laat { $channel } niet als eerste schrijven tot de beperking is opgeheven. Antwoorden binnen de antwoordtermijn gaan weg; de rest wacht.
channel_restricted_until = Meta laat { $channel } niet als eerste schrijven, naar verwachting tot: { $until }. Antwoorden binnen de antwoordtermijn gaan weg; de rest wacht.
