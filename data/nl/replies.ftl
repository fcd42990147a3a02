# De Nederlandse tekst van alles wat de assistent zegt. De namen zijn die van data/en/replies.ftl; daar staat ook welke waarden een tekst krijgt.
# Aanspreekvorm: je. Meervoudsvormen: [one] en *[other].

## Small talk
welcome = Hallo! Ik ben de automatische assistent van { $shop_name }, een bot. Ik kan je bestelling of pakket opzoeken, een terugbetaling regelen of er een medewerker bij halen. Wat kan ik voor je doen?
greet = Hallo! Waarmee kan ik je vandaag helpen?
goodbye = Tot ziens, en bedankt voor je bezoek. Het beste!
thank = Graag gedaan! Kan ik nog iets voor je doen?
help = Ik kan nagaan hoe het met je bestelling staat, opzoeken waar je pakket is, een terugbetaling regelen of vertellen hoe ver die is. Praat je liever met een medewerker? Zeg het gewoon, in je eigen taal.
bot_challenge = Ik ben een bot, de automatische assistent van de winkel. Praat je liever met een medewerker, zeg het dan gewoon.
return_policy = { $window_days ->
    [one] Je kunt tot { $window_days } dag na levering een terugbetaling vragen.
   *[other] Je kunt tot { $window_days } dagen na levering een terugbetaling vragen.
} Geef me het bestelnummer en vertel wat er mis is, dan kijk ik er meteen naar. Bij enkele soorten artikelen beslist een collega.
affirm_nothing = Goed! Wat wil je doen?
deny_nothing = Goed, dan niets. Ik ben er als je iets nodig hebt.
inform_nothing = Dank je. Wat wil je dat ik daarmee doe?
inform_order = Begrepen, bestelling { $order_number }. Wat wil je daarover weten?
out_of_scope = Daar kan ik je helaas niet mee helpen. Ik weet alles van bestellingen, pakketten en terugbetalingen.

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: dat kan ik niet alleen regelen, maar een collega wel. Zal ik je doorverbinden?
second_wish = Je schreef ook over iets anders: { $topic }. Zullen we daarmee verdergaan?

## Questions
ask_order_number = Wat is het bestelnummer? Je vindt het in je bevestigingsmail.
ask_order_number_again = Daar kon ik geen bestelnummer in vinden. Het heeft vier tot zes cijfers, bijvoorbeeld 1043.
choose_order = Om welke bestelling gaat het?
ask_proof = Dank je. Om bestelling { $order_number } af te schermen: met welk e-mailadres of telefoonnummer is die geplaatst?
ask_proof_again = Geef me het e-mailadres, of het telefoonnummer met landcode, waarmee de bestelling is geplaatst.
order_not_found = Ik kon geen bestelling vinden met dat nummer en dat e-mailadres of telefoonnummer. Kijk ze allebei nog eens na en geef ze me opnieuw.
wait_before_retry = { $seconds ->
    [one] Wacht { $seconds } seconde voor je het opnieuw probeert.
   *[other] Wacht { $seconds } seconden voor je het opnieuw probeert.
} Stuur me daarna nog eens het bestelnummer en het e-mailadres of telefoonnummer.
login_expired = Je bent niet meer ingelogd bij de winkel. Log opnieuw in, of geef me het bestelnummer en het e-mailadres waarmee de bestelling is geplaatst.
ask_reason = Dat spijt me. Wat is de reden voor de terugbetaling van bestelling { $order_number }?
ask_reason_again = Wat komt het meest in de buurt? Het is beschadigd, het is het verkeerde artikel, het is nooit aangekomen, het kwam te laat, het is niet zoals beschreven, of je hebt je bedacht.
ask_items = In bestelling { $order_number } zitten meerdere artikelen: { $items }. Welke wil je terugbetaald krijgen?
ask_items_again = Noem een of meer van deze artikelen, of zeg ‘alles’: { $items }.
confirm_refund = Dit krijg je terug: { $total } voor bestelling { $order_number }. Zal ik dat doen? Antwoord met ja of nee.
confirm_refund_again = Hier heb ik een duidelijk ja of nee nodig: zal ik { $total } voor bestelling { $order_number } terugbetalen?
refund_quote_changed = Er is iets veranderd aan de terugbetaling van bestelling { $order_number } sinds ik die liet zien, dus heb ik ze opnieuw berekend.
refund_offer_gone = Dat voorstel voor bestelling { $order_number } geldt niet meer, en er is niets terugbetaald. Zullen we opnieuw beginnen?
refund_quote_expired = Dat voorstel voor bestelling { $order_number } is verlopen, dus heb ik het opnieuw berekend.
resumed_task_refund_request = Terug naar de terugbetaling van bestelling { $order_number }.
resumed_task_refund_request_open = Terug naar je terugbetaling.
resumed_task_order_status = Terug naar de stand van je bestelling.
resumed_task_track_shipment = Terug naar je pakket.
resumed_task_refund_status = Terug naar de stand van je terugbetaling.
nevermind_ok = Goed, dat laat ik vallen. Kan ik nog iets anders doen?

## Orders and parcels
order_status = Bestelling { $order_number }, geplaatst op { $placed_on }: { $state }.
order_status_cancelled = Bestelling { $order_number } is geannuleerd, dus er wordt niets meer verstuurd.
track_shipment = Je pakket van bestelling { $order_number } is bij { $carrier }: { $state }. De levering is beloofd voor { $promised_on }.
track_shipment_no_date = Je pakket van bestelling { $order_number } is bij { $carrier }: { $state }. Er is nog geen leverdatum.
track_shipment_customs_held = Je pakket van bestelling { $order_number } ligt bij de douane. { $carrier } brengt het verder zodra het is vrijgegeven. Je hoeft niets te doen, tenzij de douane je schrijft.
track_shipment_delayed = Het spijt me, je pakket van bestelling { $order_number } is vertraagd bij { $carrier }. Het was beloofd voor { $promised_on }.
track_shipment_delayed_no_date = Het spijt me, je pakket van bestelling { $order_number } is vertraagd bij { $carrier }.
track_shipment_lost = Het spijt me erg: { $carrier } heeft je pakket van bestelling { $order_number } als verloren gemeld. Ik kan het terugbetalen of er een medewerker bij halen.
track_shipment_delivered = { $carrier } heeft je pakket van bestelling { $order_number } geleverd op { $delivered_on }.
track_shipment_delivered_but_missing = Volgens { $carrier } is je pakket van bestelling { $order_number } geleverd op { $delivered_on }. Heb je het niet gekregen, dan moet een medewerker dat uitzoeken.
track_shipment_returned = Je pakket van bestelling { $order_number } is naar ons teruggekomen: { $carrier } kon het niet leveren, of het is teruggestuurd.
track_shipment_not_sent = Bestelling { $order_number } is nog niet uit ons magazijn vertrokken, dus er is nog geen pakket om te volgen.
track_shipment_cancelled = Bestelling { $order_number } is geannuleerd, dus er is geen pakket onderweg.
track_shipment_not_late = Je pakket van bestelling { $order_number } is onderweg met { $carrier } en tot nu toe niet te laat: het is beloofd voor { $promised_on }.

## Refunds
refund_done = Klaar! { $total } voor bestelling { $order_number } gaat terug via de manier waarop je betaald hebt. Hier is je bewijs.
refund_pending = Je terugbetaling van { $total } voor bestelling { $order_number } is doorgegeven en wacht op bevestiging. Je hoeft het niet opnieuw te vragen: er wordt niet twee keer betaald.
refund_already_done = Deze terugbetaling voor bestelling { $order_number } is al gedaan. Hier is het bewijs nog eens.
refund_refused = De terugbetaling voor bestelling { $order_number } is niet aanvaard. Een collega bekijkt het samen met je.
refund_cancelled = Goed, er is niets terugbetaald.
refund_nothing_left = Alles van bestelling { $order_number } is al terugbetaald.
refund_order_cancelled = Bestelling { $order_number } is geannuleerd, dus hier valt niets terug te betalen. Mis je nog geld, dan kan een medewerker het nakijken.
refund_items_already = Al terugbetaald: { $items }. Kies iets anders uit deze bestelling.
refund_to_person_outside_window = { $window_days ->
    [one] Deze bestelling is geleverd op { $delivered_on }, meer dan { $window_days } dag geleden.
   *[other] Deze bestelling is geleverd op { $delivered_on }, meer dan { $window_days } dagen geleden.
} Daarover mag ik niet beslissen, dus geef ik het door aan een collega.
refund_to_person_outside_window_undated = De tijd waarin ik deze bestelling zelf mag terugbetalen is voorbij, dus geef ik het door aan een collega.
refund_to_person_over_limit = Een terugbetaling van { $total } is meer dan ik zelf mag regelen, dus geef ik het door aan een collega.
refund_to_person_excluded_category = Over een terugbetaling voor { $items } moet een collega beslissen. Ik geef het door.
refund_to_person_currency = Over terugbetalingen in { $currency } moet een collega beslissen. Ik geef het door.
refund_to_person_not_delivered = Bestelling { $order_number } is nog niet geleverd, dus een collega beslist of we ze tegenhouden of terugbetalen. Ik geef het door.
refund_to_person_delivered_but_missing = Volgens de vervoerder is bestelling { $order_number } geleverd op { $delivered_on }. Een collega moet dat uitzoeken, dus ik geef het door.
refund_to_person_open_refund = Er is al een terugbetaling voor bestelling { $order_number } onderweg. Een collega loopt de rest met je door.
refund_status_none = Er is tot nu toe geen terugbetaling voor bestelling { $order_number }.
refund_status_pending = De terugbetaling van { $total } voor bestelling { $order_number } is gevraagd op { $made_on } en wacht nog op bevestiging.
refund_status_done = De terugbetaling van { $total } voor bestelling { $order_number } is gedaan op { $made_on }. Bij banken duurt het vaak nog enkele dagen voor je het ziet.
refund_status_refused = De terugbetaling van { $total } voor bestelling { $order_number } is niet aanvaard. Zal ik er een medewerker bij halen?
refund_status_needs_approval = De terugbetaling van { $total } voor bestelling { $order_number } wacht op de beslissing van een collega.

## Trouble and people
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

## E-mail to a shopper who has left
email_subject_answer = { $shop_name } heeft je geantwoord
email_body_answer =
    Hallo,

    { $agent_name } van { $shop_name } heeft je geantwoord:

    { $text }

    Je kunt het gesprek hier voortzetten: { $url }

## Ready-made replies of agents
canned_greeting = Hallo, en bedankt voor het wachten. Ik lees even wat je tot nu toe geschreven hebt.
canned_checking = Ik kijk dit voor je na. Het duurt een paar minuten.
canned_need_order_number = Mag ik je bestelnummer?
canned_need_photo = Kun je me een foto van het artikel sturen?
canned_refund_approved = Ik heb je terugbetaling goedgekeurd. Het geld gaat terug via de manier waarop je betaald hebt.
canned_refund_declined = Het spijt me, dit kunnen we niet terugbetalen. Ik leg graag uit waarom.
canned_parcel_investigation = Ik heb de vervoerder gevraagd je pakket te zoeken en laat je weten wat ze zeggen.
canned_replacement_sent = We sturen je gratis een nieuw exemplaar.
canned_anything_else = Kan ik nog iets voor je doen?
canned_closing = Bedankt voor je geduld. Nog een fijne dag!

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = Vroeg om een medewerker
reason_not_understood = De bot begreep het niet
reason_policy_outside_window = Terugbetaling buiten de retourtermijn
reason_policy_over_limit = Terugbetaling boven de automatische grens
reason_policy_excluded_category = Terugbetaling van een uitgesloten categorie
reason_policy_currency = Terugbetaling in een munt zonder automatische grens
reason_policy_not_delivered = Terugbetaling vóór de levering
reason_policy_delivered_but_missing = Geleverd volgens de vervoerder, niet ontvangen volgens de klant
reason_policy_open_refund = Er loopt nog een andere terugbetaling van deze bestelling
reason_refund_refused = Het winkelsysteem weigerde een terugbetaling
reason_refund_unknown = De uitkomst van een terugbetaling is niet bekend
reason_action_failed = Een handeling is mislukt
reason_assistant_unavailable = De assistent antwoordde niet
reason_agent_took_over = Een medewerker nam het over
reason_shopper_wrote_to_agent = De klant schreef opnieuw na het antwoord van een medewerker

## Events in a conversation's story (only agents read these)
event_handed_over = Doorgegeven: { $reason }
event_hand_back = Teruggegeven aan de bot
event_done_meanwhile = Terwijl jij overnam, had de bot dit al gedaan: { $what }
event_took_long = De assistent antwoordde twee minuten niet

## Lines of a hand-off’s summary (only agents read these)
summary_wanted_order_status = Stand van een bestelling
summary_wanted_track_shipment = Waar een pakket is
summary_wanted_refund_request = Een terugbetaling
summary_wanted_refund_status = Stand van een terugbetaling
summary_wanted_person = Een medewerker
summary_wanted_unknown = Niet duidelijk
summary_order = Bestelling { $order_number }
summary_reason = Reden: { $reason }
summary_items = Artikelen: { $items }
summary_amount = Bedrag: { $total }
summary_asked_for = Ontbreekt nog: { $what }
summary_quote_shown = Een terugbetaling van { $total } is voorgesteld, nog niet aanvaard
summary_quote_agreed = De klant zei ja tegen { $total }
summary_not_understood = { $count ->
    [one] { $count } bericht is niet begrepen
   *[other] { $count } berichten na elkaar zijn niet begrepen
}
summary_backend_said = Winkelsysteem: { $text }
summary_backend_away = Het winkelsysteem antwoordde niet
summary_refund_unknown = Nog niet bekend of de terugbetaling gelukt is; het systeem blijft het vragen
label_missing_order_number = bestelnummer
label_missing_proof = e-mail of telefoon
label_missing_reason = reden
label_missing_items = artikelen
label_missing_yes = ja of nee

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = in voorbereiding
label_order_state_shipped = verzonden
label_order_state_delivered = geleverd
label_order_state_returned = teruggestuurd
label_order_state_cancelled = geannuleerd
label_order_state_partially_refunded = deels terugbetaald
label_order_state_refunded = terugbetaald
label_parcel_state_preparing = wordt ingepakt
label_parcel_state_in_transit = onderweg
label_parcel_state_customs_held = vastgehouden bij de douane
label_parcel_state_delayed = vertraagd
label_parcel_state_out_for_delivery = wordt vandaag bezorgd
label_parcel_state_delivery_failed = bezorgpoging mislukt
label_parcel_state_ready_for_pickup = ligt klaar bij het afhaalpunt
label_parcel_state_delivered = geleverd
label_parcel_state_lost = verloren
label_parcel_state_damaged = beschadigd
label_parcel_state_returned = terug naar afzender
label_parcel_state_unknown = status onbekend
label_checkpoint_label_created = Aangemeld bij de vervoerder
label_checkpoint_picked_up = Opgehaald
label_checkpoint_departed = Vertrokken uit het sorteercentrum
label_checkpoint_arrived = Aangekomen in het sorteercentrum
label_checkpoint_customs_in = Overgedragen aan de douane
label_checkpoint_customs_held = Vastgehouden bij de douane
label_checkpoint_customs_released = Vrijgegeven door de douane
label_checkpoint_delayed = Vertraagd
label_checkpoint_out_for_delivery = Wordt vandaag bezorgd
label_checkpoint_delivery_failed = Bezorgpoging mislukt
label_checkpoint_ready_for_pickup = Ligt klaar bij het afhaalpunt
label_checkpoint_delivered = Geleverd
label_checkpoint_lost = Als verloren gemeld
label_checkpoint_damaged = Als beschadigd gemeld
label_checkpoint_returned = Terug naar afzender
label_checkpoint_other = Bericht van de vervoerder
label_refund_state_proposed = voorgesteld
label_refund_state_pending = wacht op bevestiging
label_refund_state_done = terugbetaald
label_refund_state_refused = niet aanvaard
label_refund_state_needs_approval = wacht op een collega
label_refund_reason_changed_mind = bedacht
label_refund_reason_damaged = beschadigd
label_refund_reason_wrong_item = verkeerd artikel
label_refund_reason_not_arrived = niet aangekomen
label_refund_reason_late = te laat aangekomen
label_refund_reason_not_as_described = niet zoals beschreven
label_refund_reason_other = andere reden
label_refund_method_original_payment = de manier waarop je betaald hebt
label_refund_method_store_credit = winkeltegoed
label_refund_method_bank_transfer = bankoverschrijving
label_identity_anonymous = Niet bekend wie het is
label_identity_channel = Telefoonnummer van het kanaal
label_identity_order_proof = Bestelnummer met e-mail of telefoon
label_identity_email_code = Code per e-mail
label_identity_shop_token = Ingelogd bij de winkel
label_all_items = alle artikelen

## What a message is about, as it stands at the head of a line: “Ways to pay: …”
label_topic_order_status = De stand van een bestelling
label_topic_track_shipment = Waar een pakket is
label_topic_delivery_time = Levertijden
label_topic_shipping_cost = Verzendkosten
label_topic_shipping_problem_delayed = Een pakket dat te laat is
label_topic_shipping_problem_lost = Een pakket dat kwijt is
label_topic_damaged_or_wrong_item = Een beschadigd of verkeerd artikel
label_topic_change_address = Een ander bezorgadres
label_topic_change_order = Een wijziging van een bestelling
label_topic_cancel_order = Een bestelling annuleren
label_topic_return_request = Een retour
label_topic_exchange_request = Een ruil
label_topic_return_policy = De regels voor retouren
label_topic_refund_request = Een terugbetaling
label_topic_refund_status = De stand van een terugbetaling
label_topic_payment_methods = Betaalmogelijkheden
label_topic_payment_problem = Een probleem met een betaling
label_topic_customs_duties = Douane en belastingen
label_topic_invoice_request = Een factuur
label_topic_coupon_promotion = Kortingen en tegoedbonnen
label_topic_product_question = Een vraag over een product
label_topic_recommend_product = Hulp bij het kiezen
label_topic_stock_availability = Of iets op voorraad is
label_topic_size_guide = De juiste maat
label_topic_account_problem = Je account
label_topic_complaint = Een klacht
label_topic_human_agent = Een gesprek met een medewerker
label_topic_change_language = Een andere taal
label_topic_feedback_review = Feedback en beoordelingen
label_topic_warranty_repair = Garantie en reparatie
label_topic_loyalty_membership = Punten en lidmaatschap
label_topic_delete_my_data = Je persoonlijke gegevens

## Cards: titles and names of rows
label_card_order = Bestelling { $number }
label_card_parcel = Pakket van bestelling { $order_number }
label_card_quote = Terugbetaling voor bestelling { $order_number }
label_card_receipt = Terugbetaling { $refund_number }
label_card_placed_on = Geplaatst op
label_card_total = Totaal
label_card_carrier = Vervoerder
label_card_tracking_number = Trackingnummer
label_card_promised_on = Beloofd voor
label_card_delivered_on = Geleverd op
label_card_reason = Reden
label_card_method = Terugbetaald via
label_card_expires_at = Geldig tot
label_card_made_at = Gedaan op
label_card_order_number = Bestelling
label_card_refund_number = Nummer van het bewijs
label_card_quantity = × { $count }
label_card_track_link = Volg het bij de vervoerder

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = Stand bestelling
button_track_shipment = Waar is mijn pakket?
button_refund_request = Geld terugvragen
button_refund_status = Stand terugbetaling
button_return_policy = Retourregels
button_human_agent = Medewerker spreken
button_help = Wat kun je doen?
button_shipping_problem_delayed = Mijn pakket is laat
button_shipping_problem_lost = Mijn pakket is kwijt
button_damaged_or_wrong_item = Probleem met artikel
button_change_language = Andere taal
button_delivery_time = Levertijden
button_shipping_cost = Verzendkosten
button_change_address = Adres wijzigen
button_change_order = Bestelling wijzigen
button_cancel_order = Annuleren
button_return_request = Iets terugsturen
button_exchange_request = Iets ruilen
button_payment_methods = Betaalmogelijkheden
button_payment_problem = Betaalprobleem
button_customs_duties = Douane, belastingen
button_invoice_request = Factuur krijgen
button_coupon_promotion = Kortingen
button_product_question = Over een product
button_recommend_product = Help me kiezen
button_stock_availability = Is het op voorraad?
button_size_guide = Mijn maat vinden
button_account_problem = Mijn account
button_complaint = Klacht indienen
button_feedback_review = Feedback geven
button_warranty_repair = Garantie, reparatie
button_loyalty_membership = Punten, lidmaatschap
button_delete_my_data = Mijn gegevens
button_greet = Gewoon even hallo
button_goodbye = Tot ziens
button_thank = Dank je
button_bot_challenge = Ben je een bot?
button_affirm = Ja
button_deny = Nee
button_nevermind = Laat maar
button_confirm_refund = Ja, betaal terug
button_cancel_refund = Nee, ik hou het
button_order = Bestelling { $order_number }
button_item = { $name }
button_all_items = Alles
button_reason_changed_mind = Ik heb me bedacht
button_reason_damaged = Het is beschadigd
button_reason_wrong_item = Verkeerd artikel
button_reason_not_arrived = Nooit aangekomen
button_reason_late = Het kwam te laat
button_reason_not_as_described = Niet zoals getoond
button_reason_other = Iets anders
button_language = { $language }
