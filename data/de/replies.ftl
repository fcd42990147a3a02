# Was der Assistent auf Deutsch sagt. Sie-Form, für Deutschland, Österreich und die Schweiz.
# Namen und Werte jedes Textes sind in data/en/replies.ftl erklärt.

## Small talk
welcome = Guten Tag! Ich bin der automatische Assistent von { $shop_name }, ein Bot. Ich kann nach Ihrer Bestellung oder Ihrem Paket sehen, eine Erstattung veranlassen oder einen Menschen dazuholen. Was kann ich für Sie tun?
greet = Hallo! Wie kann ich Ihnen helfen?
goodbye = Auf Wiedersehen und danke für Ihren Besuch. Alles Gute!
thank = Sehr gern! Kann ich sonst noch etwas für Sie tun?
help = Ich kann nachsehen, wie es um eine Bestellung steht und wo ein Paket ist, eine Erstattung veranlassen oder Ihnen sagen, wie weit sie ist. Und wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach, in Ihren eigenen Worten.
bot_challenge = Ich bin ein Bot, der automatische Assistent des Shops. Wenn Sie lieber mit einem Menschen sprechen möchten, sagen Sie es einfach.
return_policy = { $window_days ->
    [one] Sie können innerhalb von { $window_days } Tag nach der Zustellung eine Erstattung verlangen.
   *[other] Sie können innerhalb von { $window_days } Tagen nach der Zustellung eine Erstattung verlangen.
} Nennen Sie mir die Bestellnummer und sagen Sie mir, was nicht stimmt, dann sehe ich gleich nach. Bei einigen wenigen Warengruppen entscheidet unser Team.
affirm_nothing = Gut! Was möchten Sie tun?
deny_nothing = In Ordnung, dann nichts. Ich bin da, wenn Sie etwas brauchen.
inform_nothing = Danke. Was soll ich damit tun?
inform_order = Verstanden, Bestellung { $order_number }. Was möchten Sie dazu wissen?
out_of_scope = Dabei kann ich leider nicht helfen. Ich kenne mich mit Bestellungen, Paketen und Erstattungen aus.

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: Das kann ich nicht allein klären, jemand aus unserem Team aber schon. Soll ich Sie weitergeben?
second_wish = Sie haben noch etwas anderes geschrieben: { $topic }. Sollen wir damit weitermachen?

## Questions
ask_order_number = Wie lautet die Bestellnummer? Sie steht in der E-Mail mit der Bestellbestätigung.
ask_order_number_again = Darin habe ich keine Bestellnummer gefunden. Sie hat vier bis sechs Ziffern, zum Beispiel 1043.
choose_order = Um welche Bestellung geht es?
ask_proof = Danke. Damit niemand sonst Bestellung { $order_number } einsehen kann: Mit welcher E-Mail-Adresse oder Telefonnummer wurde bestellt?
ask_proof_again = Bitte nennen Sie mir die E-Mail-Adresse, mit der bestellt wurde, oder die Telefonnummer mit Ländervorwahl.
order_not_found = Ich habe keine Bestellung mit dieser Nummer und dieser E-Mail-Adresse oder Telefonnummer gefunden. Bitte prüfen Sie beides und schreiben Sie es mir noch einmal.
wait_before_retry = { $seconds ->
    [one] Bitte warten Sie { $seconds } Sekunde bis zum nächsten Versuch.
   *[other] Bitte warten Sie { $seconds } Sekunden bis zum nächsten Versuch.
} Schicken Sie mir dann noch einmal die Bestellnummer und die E-Mail-Adresse oder Telefonnummer.
login_expired = Ihre Anmeldung im Shop ist abgelaufen. Bitte melden Sie sich neu an, oder nennen Sie mir die Bestellnummer und die E-Mail-Adresse, mit der bestellt wurde.
ask_reason = Das tut mir leid. Aus welchem Grund soll Bestellung { $order_number } erstattet werden?
ask_reason_again = Was davon trifft am ehesten zu? Beschädigt, falscher Artikel, nie angekommen, zu spät gekommen, anders als beschrieben, oder Sie haben es sich anders überlegt.
ask_items = Bestellung { $order_number } hat mehrere Artikel: { $items }. Welche davon sollen erstattet werden?
ask_items_again = Bitte nennen Sie einen oder mehrere davon, oder sagen Sie „alle“: { $items }.
confirm_refund = So viel bekämen Sie zurück: { $total } für Bestellung { $order_number }. Soll ich das veranlassen? Bitte antworten Sie mit Ja oder Nein.
confirm_refund_again = Hier brauche ich ein klares Ja oder Nein: Soll ich { $total } für Bestellung { $order_number } erstatten?
refund_quote_changed = An der Erstattung für Bestellung { $order_number } hat sich etwas geändert, seit ich sie Ihnen gezeigt habe. Ich habe sie deshalb neu berechnet.
refund_offer_gone = Das Angebot für Bestellung { $order_number } gilt nicht mehr, und es wurde nichts erstattet. Sollen wir noch einmal beginnen?
refund_quote_expired = Das Angebot für Bestellung { $order_number } ist abgelaufen. Ich habe es deshalb neu berechnet.
resumed_task_refund_request = Zurück zur Erstattung für Bestellung { $order_number }.
resumed_task_refund_request_open = Zurück zu Ihrer Erstattung.
resumed_task_order_status = Zurück zum Stand Ihrer Bestellung.
resumed_task_track_shipment = Zurück zu Ihrem Paket.
resumed_task_refund_status = Zurück zum Stand Ihrer Erstattung.
nevermind_ok = In Ordnung, das lasse ich. Kann ich sonst noch etwas für Sie tun?

## Orders and parcels
order_status = Bestellung { $order_number }, aufgegeben am { $placed_on }: { $state }.
order_status_cancelled = Bestellung { $order_number } wurde storniert. Es wird also nichts mehr verschickt.
track_shipment = Ihr Paket aus Bestellung { $order_number } ist bei { $carrier }: { $state }. Zugesagt ist es für den { $promised_on }.
track_shipment_no_date = Ihr Paket aus Bestellung { $order_number } ist bei { $carrier }: { $state }. Einen Liefertermin gibt es noch nicht.
track_shipment_customs_held = Ihr Paket aus Bestellung { $order_number } liegt beim Zoll. { $carrier } bringt es weiter, sobald es freigegeben ist. Sie müssen nichts tun, außer der Zoll schreibt Ihnen.
track_shipment_delayed = Es tut mir leid, Ihr Paket aus Bestellung { $order_number } verspätet sich bei { $carrier }. Zugesagt war es für den { $promised_on }.
track_shipment_delayed_no_date = Es tut mir leid, Ihr Paket aus Bestellung { $order_number } verspätet sich bei { $carrier }.
track_shipment_lost = Es tut mir sehr leid: { $carrier } meldet Ihr Paket aus Bestellung { $order_number } als verloren. Ich kann es erstatten oder einen Menschen dazuholen.
track_shipment_delivered = { $carrier } hat Ihr Paket aus Bestellung { $order_number } am { $delivered_on } zugestellt.
track_shipment_delivered_but_missing = Laut { $carrier } wurde Ihr Paket aus Bestellung { $order_number } am { $delivered_on } zugestellt. Wenn es nicht bei Ihnen ist, sollte sich das ein Mensch ansehen.
track_shipment_returned = Ihr Paket aus Bestellung { $order_number } ist wieder bei uns: { $carrier } konnte es nicht zustellen, oder es wurde zurückgeschickt.
track_shipment_not_sent = Bestellung { $order_number } hat unser Lager noch nicht verlassen. Es gibt also noch kein Paket, das man verfolgen könnte.
track_shipment_cancelled = Bestellung { $order_number } wurde storniert, deshalb ist kein Paket unterwegs.
track_shipment_not_late = Ihr Paket aus Bestellung { $order_number } ist mit { $carrier } unterwegs und bisher nicht verspätet: Zugesagt ist es für den { $promised_on }.

## Refunds
refund_done = Erledigt! { $total } für Bestellung { $order_number } gehen auf Ihr Zahlungsmittel zurück. Hier ist Ihr Beleg.
refund_pending = Ihre Erstattung über { $total } für Bestellung { $order_number } ist veranlasst und wartet auf die Bestätigung. Sie brauchen nicht noch einmal zu fragen: Es wird nicht doppelt gezahlt.
refund_already_done = Diese Erstattung für Bestellung { $order_number } wurde schon gemacht. Hier ist der Beleg noch einmal.
refund_refused = Die Erstattung für Bestellung { $order_number } wurde nicht angenommen. Jemand aus unserem Team sieht sich das mit Ihnen an.
refund_cancelled = In Ordnung, es wurde nichts erstattet.
refund_nothing_left = Aus Bestellung { $order_number } wurde schon alles erstattet.
refund_order_cancelled = Bestellung { $order_number } wurde storniert, hier gibt es also nichts zu erstatten. Falls Ihnen noch Geld fehlt, kann ein Mensch nachsehen.
refund_items_already = Schon erstattet: { $items }. Bitte wählen Sie etwas anderes aus dieser Bestellung.
refund_to_person_outside_window = { $window_days ->
    [one] Diese Bestellung wurde am { $delivered_on } zugestellt, vor mehr als { $window_days } Tag.
   *[other] Diese Bestellung wurde am { $delivered_on } zugestellt, vor mehr als { $window_days } Tagen.
} Das darf ich nicht entscheiden, deshalb gebe ich es an unser Team weiter.
refund_to_person_outside_window_undated = Die Frist, in der ich diese Bestellung selbst erstatten darf, ist vorbei. Deshalb gebe ich es an unser Team weiter.
refund_to_person_over_limit = Eine Erstattung über { $total } ist mehr, als ich allein veranlassen darf. Deshalb gebe ich es an unser Team weiter.
refund_to_person_excluded_category = Über eine Erstattung für { $items } entscheidet unser Team. Ich gebe es weiter.
refund_to_person_currency = Über Erstattungen in { $currency } entscheidet unser Team. Ich gebe es weiter.
refund_to_person_not_delivered = Bestellung { $order_number } wurde noch nicht zugestellt. Unser Team entscheidet, ob sie angehalten oder erstattet wird. Ich gebe es weiter.
refund_to_person_delivered_but_missing = Laut Paketdienst wurde Bestellung { $order_number } am { $delivered_on } zugestellt. Das muss sich jemand aus unserem Team ansehen, deshalb gebe ich es weiter.
refund_to_person_open_refund = Eine Erstattung für Bestellung { $order_number } ist schon unterwegs. Das Übrige geht jemand aus unserem Team mit Ihnen durch.
refund_status_none = Für Bestellung { $order_number } gibt es bisher keine Erstattung.
refund_status_pending = Die Erstattung über { $total } für Bestellung { $order_number } wurde am { $made_on } veranlasst und wartet noch auf die Bestätigung.
refund_status_done = Die Erstattung über { $total } für Bestellung { $order_number } wurde am { $made_on } gemacht. Bei Banken dauert es oft noch ein paar Tage, bis man sie sieht.
refund_status_refused = Die Erstattung über { $total } für Bestellung { $order_number } wurde nicht angenommen. Soll ich einen Menschen dazuholen?
refund_status_needs_approval = Die Erstattung über { $total } für Bestellung { $order_number } wartet auf die Entscheidung unseres Teams.

## Trouble and people
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

## E-mail to a shopper who has left
email_subject_answer = { $shop_name } hat Ihnen geantwortet
email_body_answer =
    Guten Tag,

    { $agent_name } von { $shop_name } hat Ihnen geantwortet:

    { $text }

    Hier können Sie die Unterhaltung fortsetzen: { $url }

## Ready-made replies of agents
canned_greeting = Guten Tag und danke für Ihre Geduld. Ich lese gerade, was Sie bisher geschrieben haben.
canned_checking = Ich prüfe das für Sie. Es dauert ein paar Minuten.
canned_need_order_number = Können Sie mir bitte die Bestellnummer nennen?
canned_need_photo = Können Sie mir bitte ein Foto des Artikels schicken?
canned_refund_approved = Ich habe Ihre Erstattung genehmigt. Das Geld geht auf Ihr Zahlungsmittel zurück.
canned_refund_declined = Es tut mir leid, das können wir nicht erstatten. Ich erkläre Ihnen gern, warum.
canned_parcel_investigation = Ich habe den Paketdienst gebeten, nach Ihrem Paket zu suchen, und sage Ihnen, was er antwortet.
canned_replacement_sent = Wir schicken Ihnen kostenlos Ersatz.
canned_anything_else = Kann ich sonst noch etwas für Sie tun?
canned_closing = Vielen Dank für Ihre Geduld. Einen schönen Tag noch!

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = Wollte einen Menschen
reason_not_understood = Der Bot hat nicht verstanden
reason_policy_outside_window = Erstattung nach Ablauf der Rückgabefrist
reason_policy_over_limit = Erstattung über der automatischen Grenze
reason_policy_excluded_category = Erstattung einer ausgenommenen Warengruppe
reason_policy_currency = Erstattung in einer Währung ohne automatische Grenze
reason_policy_not_delivered = Erstattung vor der Zustellung
reason_policy_delivered_but_missing = Laut Paketdienst zugestellt, laut Kundschaft nicht erhalten
reason_policy_open_refund = Eine andere Erstattung dieser Bestellung ist noch offen
reason_refund_refused = Das Shopsystem hat eine Erstattung abgelehnt
reason_refund_unknown = Ausgang einer Erstattung nicht bekannt
reason_action_failed = Eine Aktion ist fehlgeschlagen
reason_assistant_unavailable = Der Assistent hat nicht geantwortet
reason_agent_took_over = Jemand aus dem Team hat übernommen
reason_shopper_wrote_to_agent = Nach einer Antwort des Teams kam noch eine Nachricht

## Events in a conversation's story (only agents read these)
event_handed_over = Übergeben: { $reason }
event_hand_back = An den Bot zurückgegeben
event_done_meanwhile = Während Sie übernahmen, hatte der Bot das schon getan: { $what }
event_took_long = Der Assistent hat zwei Minuten lang nicht geantwortet

## Lines of a hand-off’s summary (only agents read these)
summary_wanted_order_status = Stand einer Bestellung
summary_wanted_track_shipment = Wo ein Paket ist
summary_wanted_refund_request = Eine Erstattung
summary_wanted_refund_status = Stand einer Erstattung
summary_wanted_person = Einen Menschen
summary_wanted_unknown = Nicht klar
summary_order = Bestellung { $order_number }
summary_reason = Grund: { $reason }
summary_items = Artikel: { $items }
summary_amount = Betrag: { $total }
summary_asked_for = Fehlt noch: { $what }
summary_quote_shown = Erstattung über { $total } angeboten, noch nicht zugestimmt
summary_quote_agreed = Erstattung über { $total } zugestimmt
summary_not_understood = { $count ->
    [one] { $count } Nachricht wurde nicht verstanden
   *[other] { $count } Nachrichten nacheinander wurden nicht verstanden
}
summary_backend_said = Shopsystem: { $text }
summary_backend_away = Das Shopsystem hat nicht geantwortet
summary_refund_unknown = Noch nicht bekannt, ob die Erstattung geklappt hat; das System fragt weiter nach
label_missing_order_number = Bestellnummer
label_missing_proof = E-Mail oder Telefon
label_missing_reason = Grund
label_missing_items = Artikel
label_missing_yes = Ja oder Nein

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = in Vorbereitung
label_order_state_shipped = verschickt
label_order_state_delivered = zugestellt
label_order_state_returned = zurückgeschickt
label_order_state_cancelled = storniert
label_order_state_partially_refunded = teilweise erstattet
label_order_state_refunded = erstattet
label_parcel_state_preparing = wird gepackt
label_parcel_state_in_transit = unterwegs
label_parcel_state_customs_held = beim Zoll
label_parcel_state_delayed = verspätet
label_parcel_state_out_for_delivery = in Zustellung
label_parcel_state_delivery_failed = Zustellversuch erfolglos
label_parcel_state_ready_for_pickup = zur Abholung bereit
label_parcel_state_delivered = zugestellt
label_parcel_state_lost = verloren
label_parcel_state_damaged = beschädigt
label_parcel_state_returned = zurück an den Absender
label_parcel_state_unknown = Stand unbekannt
label_checkpoint_label_created = Beim Paketdienst angekündigt
label_checkpoint_picked_up = Abgeholt
label_checkpoint_departed = Hat das Verteilzentrum verlassen
label_checkpoint_arrived = Im Verteilzentrum angekommen
label_checkpoint_customs_in = An den Zoll übergeben
label_checkpoint_customs_held = Beim Zoll festgehalten
label_checkpoint_customs_released = Vom Zoll freigegeben
label_checkpoint_delayed = Verspätet
label_checkpoint_out_for_delivery = In Zustellung
label_checkpoint_delivery_failed = Zustellversuch erfolglos
label_checkpoint_ready_for_pickup = Zur Abholung bereit
label_checkpoint_delivered = Zugestellt
label_checkpoint_lost = Als verloren gemeldet
label_checkpoint_damaged = Als beschädigt gemeldet
label_checkpoint_returned = Zurück an den Absender
label_checkpoint_other = Meldung vom Paketdienst
label_refund_state_proposed = angeboten
label_refund_state_pending = wartet auf Bestätigung
label_refund_state_done = erstattet
label_refund_state_refused = nicht angenommen
label_refund_state_needs_approval = wartet auf das Team
label_refund_reason_changed_mind = anders überlegt
label_refund_reason_damaged = beschädigt
label_refund_reason_wrong_item = falscher Artikel
label_refund_reason_not_arrived = nicht angekommen
label_refund_reason_late = zu spät gekommen
label_refund_reason_not_as_described = anders als beschrieben
label_refund_reason_other = anderer Grund
label_refund_method_original_payment = Ihr Zahlungsmittel
label_refund_method_store_credit = Guthaben im Shop
label_refund_method_bank_transfer = Überweisung
label_identity_anonymous = Nicht bekannt
label_identity_channel = Telefonnummer des Kanals
label_identity_order_proof = Bestellnummer mit E-Mail oder Telefon
label_identity_email_code = Code per E-Mail
label_identity_shop_token = Im Shop angemeldet
label_all_items = alle Artikel

## What a message is about, as it stands at the head of a line: “Ways to pay: …”
label_topic_order_status = Stand einer Bestellung
label_topic_track_shipment = Wo ein Paket ist
label_topic_delivery_time = Lieferzeiten
label_topic_shipping_cost = Versandkosten
label_topic_shipping_problem_delayed = Ein verspätetes Paket
label_topic_shipping_problem_lost = Ein verlorenes Paket
label_topic_damaged_or_wrong_item = Ein beschädigter oder falscher Artikel
label_topic_change_address = Eine andere Lieferadresse
label_topic_change_order = Änderung einer Bestellung
label_topic_cancel_order = Stornierung einer Bestellung
label_topic_return_request = Eine Rücksendung
label_topic_exchange_request = Ein Umtausch
label_topic_return_policy = Regeln für Rückgaben
label_topic_refund_request = Eine Erstattung
label_topic_refund_status = Stand einer Erstattung
label_topic_payment_methods = Zahlungsarten
label_topic_payment_problem = Ein Problem mit einer Zahlung
label_topic_customs_duties = Zoll und Steuern
label_topic_invoice_request = Eine Rechnung
label_topic_coupon_promotion = Rabatte und Gutscheine
label_topic_product_question = Eine Frage zu einem Produkt
label_topic_recommend_product = Hilfe bei der Auswahl
label_topic_stock_availability = Ob etwas vorrätig ist
label_topic_size_guide = Die richtige Größe
label_topic_account_problem = Ihr Kundenkonto
label_topic_complaint = Eine Beschwerde
label_topic_human_agent = Mit einem Menschen sprechen
label_topic_change_language = Eine andere Sprache
label_topic_feedback_review = Rückmeldungen und Bewertungen
label_topic_warranty_repair = Garantie und Reparatur
label_topic_loyalty_membership = Punkte und Mitgliedschaft
label_topic_delete_my_data = Ihre persönlichen Daten

## Cards: titles and names of rows
label_card_order = Bestellung { $number }
label_card_parcel = Paket aus Bestellung { $order_number }
label_card_quote = Erstattung für Bestellung { $order_number }
label_card_receipt = Erstattung { $refund_number }
label_card_placed_on = Bestellt am
label_card_total = Gesamt
label_card_carrier = Paketdienst
label_card_tracking_number = Trackingnummer
label_card_promised_on = Zugesagt für
label_card_delivered_on = Zugestellt am
label_card_reason = Grund
label_card_method = Erstattet auf
label_card_expires_at = Gültig bis
label_card_made_at = Gemacht am
label_card_order_number = Bestellung
label_card_refund_number = Belegnummer
label_card_quantity = × { $count }
label_card_track_link = Beim Paketdienst verfolgen

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = Stand der Bestellung
button_track_shipment = Wo ist mein Paket?
button_refund_request = Erstattung anfragen
button_refund_status = Stand der Erstattung
button_return_policy = Rückgaberegeln
button_human_agent = Zu einem Menschen
button_help = Was können Sie?
button_shipping_problem_delayed = Paket ist verspätet
button_shipping_problem_lost = Paket ist weg
button_damaged_or_wrong_item = Problem mit Artikel
button_change_language = Andere Sprache
button_delivery_time = Lieferzeiten
button_shipping_cost = Versandkosten
button_change_address = Adresse ändern
button_change_order = Bestellung ändern
button_cancel_order = Stornieren
button_return_request = Etwas zurückschicken
button_exchange_request = Artikel umtauschen
button_payment_methods = Zahlungsarten
button_payment_problem = Zahlungsproblem
button_customs_duties = Zoll und Steuern
button_invoice_request = Rechnung anfordern
button_coupon_promotion = Rabatte
button_product_question = Frage zum Produkt
button_recommend_product = Hilfe beim Auswählen
button_stock_availability = Ist es vorrätig?
button_size_guide = Meine Größe finden
button_account_problem = Mein Kundenkonto
button_complaint = Beschwerde
button_feedback_review = Rückmeldung geben
button_warranty_repair = Garantie, Reparatur
button_loyalty_membership = Punkte, Mitglied
button_delete_my_data = Meine Daten
button_greet = Nur Hallo sagen
button_goodbye = Auf Wiedersehen
button_thank = Danke
button_bot_challenge = Sind Sie ein Bot?
button_affirm = Ja
button_deny = Nein
button_nevermind = Hat sich erledigt
button_confirm_refund = Ja, erstatten
button_cancel_refund = Nein, ich behalte es
button_order = Bestellung { $order_number }
button_item = { $name }
button_all_items = Alles
button_reason_changed_mind = Anders überlegt
button_reason_damaged = Beschädigt
button_reason_wrong_item = Falscher Artikel
button_reason_not_arrived = Nie angekommen
button_reason_late = Zu spät gekommen
button_reason_not_as_described = Anders beschrieben
button_reason_other = Etwas anderes
button_language = { $language }
