# Quello che dice l'assistente, in italiano. Diamo del tu, con garbo; le frasi non rivelano se scrive una donna o un uomo.
# Nomi e valori di ogni testo sono spiegati in data/en/replies.ftl.

## Small talk
welcome = Ciao! Sono l’assistente automatico di { $shop_name }, un bot. Posso controllare un ordine o un pacco, occuparmi di un rimborso o passarti una persona. Come posso aiutarti?
greet = Ciao! Come posso aiutarti oggi?
goodbye = A presto, e grazie della visita!
thank = Di niente! Posso aiutarti in altro?
help = Posso controllare a che punto è un ordine, scoprire dov’è un pacco, occuparmi di un rimborso o dirti come procede. E se preferisci parlare con una persona, basta scriverlo, nella tua lingua.
bot_challenge = Sono un bot, l’assistente automatico del negozio. Se preferisci parlare con una persona, basta dirlo.
return_policy = { $window_days ->
    [one] Puoi chiedere un rimborso entro { $window_days } giorno dalla consegna.
    [many] Puoi chiedere un rimborso entro { $window_days } giorni dalla consegna.
   *[other] Puoi chiedere un rimborso entro { $window_days } giorni dalla consegna.
} Dimmi il numero d’ordine e che cosa non va, e controllo subito. Per alcuni tipi di articoli decide un collega.
affirm_nothing = Va bene! Che cosa vuoi fare?
deny_nothing = Va bene, allora niente. Se ti serve qualcosa, sono qui.
inform_nothing = Grazie. Che cosa vuoi che ne faccia?
inform_order = Perfetto, ordine { $order_number }. Che cosa vuoi sapere?
out_of_scope = Su questo purtroppo non posso aiutarti. Io mi intendo di ordini, pacchi e rimborsi.

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: da solo non posso occuparmene, ma un collega sì. Ti metto in contatto?
second_wish = Hai scritto anche di un’altra cosa: { $topic }. Passiamo a quella?

## Questions
ask_order_number = Qual è il numero d’ordine? Lo trovi nell’e-mail di conferma.
ask_order_number_again = Qui non ho trovato un numero d’ordine. Ha da quattro a sei cifre, per esempio 1043.
choose_order = Di quale ordine si tratta?
ask_proof = Grazie. Per proteggere i dati dell’ordine { $order_number }: con quale indirizzo e-mail o numero di telefono è stato fatto?
ask_proof_again = Mi serve l’indirizzo e-mail, oppure il numero di telefono con il prefisso internazionale, con cui è stato fatto l’ordine.
order_not_found = Non ho trovato un ordine con quel numero e quell’indirizzo e-mail o telefono. Controlla entrambi e scrivimeli di nuovo, per favore.
wait_before_retry = { $seconds ->
    [one] Aspetta { $seconds } secondo prima di riprovare, per favore.
    [many] Aspetta { $seconds } secondi prima di riprovare, per favore.
   *[other] Aspetta { $seconds } secondi prima di riprovare, per favore.
} Poi scrivimi di nuovo il numero d’ordine e l’indirizzo e-mail o il telefono.
login_expired = Il tuo accesso al negozio è scaduto. Accedi di nuovo, oppure dammi il numero d’ordine e l’indirizzo e-mail con cui è stato fatto.
ask_reason = Mi dispiace. Qual è il motivo del rimborso dell’ordine { $order_number }?
ask_reason_again = Che cosa si avvicina di più? È danneggiato, è l’articolo sbagliato, non è mai arrivato, è arrivato troppo tardi, non corrisponde alla descrizione, oppure hai cambiato idea.
ask_items = L’ordine { $order_number } contiene più articoli: { $items }. Per quali vuoi il rimborso?
ask_items_again = Indica uno o più di questi, oppure scrivi “tutto”: { $items }.
confirm_refund = Ecco quanto riavresti: { $total } per l’ordine { $order_number }. Procedo? Rispondi sì o no, per favore.
confirm_refund_again = Mi serve un sì o un no chiaro: rimborso { $total } per l’ordine { $order_number }?
refund_quote_changed = Da quando ti ho mostrato il rimborso dell’ordine { $order_number } qualcosa è cambiato, perciò l’ho ricalcolato.
refund_offer_gone = Quella proposta per l’ordine { $order_number } non è più aperta e non è stato rimborsato nulla. Ricominciamo?
refund_quote_expired = Quella proposta per l’ordine { $order_number } è scaduta, perciò l’ho ricalcolata.
resumed_task_refund_request = Torniamo al rimborso dell’ordine { $order_number }.
resumed_task_refund_request_open = Torniamo al tuo rimborso.
resumed_task_order_status = Torniamo allo stato del tuo ordine.
resumed_task_track_shipment = Torniamo al tuo pacco.
resumed_task_refund_status = Torniamo a come procede il tuo rimborso.
nevermind_ok = Va bene, lasciamo stare. Posso aiutarti in altro?

## Orders and parcels
order_status = Ordine { $order_number }, fatto in data { $placed_on }: { $state }.
order_status_cancelled = L’ordine { $order_number } è stato annullato, quindi non verrà spedito altro.
track_shipment = Il pacco dell’ordine { $order_number } è affidato a { $carrier }: { $state }. Consegna prevista: { $promised_on }.
track_shipment_no_date = Il pacco dell’ordine { $order_number } è affidato a { $carrier }: { $state }. Non c’è ancora una data di consegna.
track_shipment_customs_held = Il pacco dell’ordine { $order_number } è fermo in dogana. { $carrier } lo porterà appena sarà liberato. Non devi fare nulla, a meno che la dogana non ti scriva.
track_shipment_delayed = Mi dispiace, il pacco dell’ordine { $order_number } è in ritardo. È affidato a { $carrier } e la consegna era prevista per questa data: { $promised_on }.
track_shipment_delayed_no_date = Mi dispiace, il pacco dell’ordine { $order_number }, affidato a { $carrier }, è in ritardo.
track_shipment_lost = Mi dispiace molto: { $carrier } segnala che il pacco dell’ordine { $order_number } è andato perso. Posso rimborsarlo o passarti una persona.
track_shipment_delivered = { $carrier } ha consegnato il pacco dell’ordine { $order_number } in data { $delivered_on }.
track_shipment_delivered_but_missing = Secondo { $carrier } il pacco dell’ordine { $order_number } è stato consegnato in data { $delivered_on }. Se non ti è arrivato, è meglio che se ne occupi una persona.
track_shipment_returned = Il pacco dell’ordine { $order_number } è tornato da noi: o { $carrier } non è riuscito a consegnarlo, o è stato rispedito indietro.
track_shipment_not_sent = L’ordine { $order_number } non ha ancora lasciato il nostro magazzino, quindi per ora non c’è un pacco da seguire.
track_shipment_cancelled = L’ordine { $order_number } è stato annullato, quindi non c’è nessun pacco in viaggio.
track_shipment_not_late = Il pacco dell’ordine { $order_number } è in viaggio con { $carrier } e finora non è in ritardo. Consegna prevista: { $promised_on }.

## Refunds
refund_done = Fatto! { $total } per l’ordine { $order_number } tornano sul metodo di pagamento che hai usato. Ecco la ricevuta.
refund_pending = Il tuo rimborso di { $total } per l’ordine { $order_number } è stato inviato e attende conferma. Non serve chiederlo di nuovo: non verrà pagato due volte.
refund_already_done = Questo rimborso per l’ordine { $order_number } è già stato fatto. Ecco di nuovo la ricevuta.
refund_refused = Il rimborso per l’ordine { $order_number } non è stato accettato. Un collega lo guarderà insieme a te.
refund_cancelled = Va bene, non è stato rimborsato nulla.
refund_nothing_left = Tutto ciò che c’è nell’ordine { $order_number } è già stato rimborsato.
refund_order_cancelled = L’ordine { $order_number } è stato annullato, quindi qui non c’è nulla da rimborsare. Se ti mancano ancora dei soldi, una persona può controllare.
refund_items_already = Già rimborsato: { $items }. Scegli altro da questo ordine, per favore.
refund_to_person_outside_window = { $window_days ->
    [one] Questo ordine è stato consegnato in data { $delivered_on }, più di { $window_days } giorno fa.
    [many] Questo ordine è stato consegnato in data { $delivered_on }, più di { $window_days } giorni fa.
   *[other] Questo ordine è stato consegnato in data { $delivered_on }, più di { $window_days } giorni fa.
} Non posso deciderlo io, quindi lo passo a un collega.
refund_to_person_outside_window_undated = È passato il tempo entro cui posso rimborsare questo ordine da solo, quindi lo passo a un collega.
refund_to_person_over_limit = Un rimborso di { $total } supera quello che posso fare da solo, quindi lo passo a un collega.
refund_to_person_excluded_category = Sul rimborso di { $items } deve decidere un collega. Glielo passo.
refund_to_person_currency = Sui rimborsi in questa valuta ({ $currency }) deve decidere un collega. Glielo passo.
refund_to_person_not_delivered = L’ordine { $order_number } non è ancora stato consegnato, quindi un collega deciderà se fermarlo o rimborsarlo. Glielo passo.
refund_to_person_delivered_but_missing = Secondo il corriere l’ordine { $order_number } è stato consegnato in data { $delivered_on }. Un collega deve verificare, quindi glielo passo.
refund_to_person_open_refund = Per l’ordine { $order_number } c’è già un rimborso in corso. Un collega vedrà il resto insieme a te.
refund_status_none = Per ora non c’è nessun rimborso per l’ordine { $order_number }.
refund_status_pending = Il rimborso di { $total } per l’ordine { $order_number } è stato chiesto in data { $made_on } e attende ancora conferma.
refund_status_done = Il rimborso di { $total } per l’ordine { $order_number } è stato fatto in data { $made_on }. Spesso la banca impiega ancora qualche giorno a mostrarlo.
refund_status_refused = Il rimborso di { $total } per l’ordine { $order_number } non è stato accettato. Ti passo una persona?
refund_status_needs_approval = Il rimborso di { $total } per l’ordine { $order_number } attende la decisione di un collega.

## Trouble and people
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

## E-mail to a shopper who has left
email_subject_answer = { $shop_name } ti ha risposto
email_body_answer =
    Ciao,

    { $agent_name } di { $shop_name } ti ha risposto:

    { $text }

    Puoi continuare la conversazione qui: { $url }

## Ready-made replies of agents
canned_greeting = Ciao, e grazie di aver aspettato. Sto leggendo quello che hai scritto finora.
canned_checking = Sto controllando. Ci vorrà qualche minuto.
canned_need_order_number = Puoi darmi il numero d’ordine, per favore?
canned_need_photo = Puoi mandarmi una foto dell’articolo, per favore?
canned_refund_approved = Ho approvato il tuo rimborso. I soldi tornano sul metodo di pagamento che hai usato.
canned_refund_declined = Mi dispiace, non possiamo rimborsarlo. Ti spiego volentieri perché.
canned_parcel_investigation = Ho chiesto al corriere di cercare il tuo pacco e ti farò sapere che cosa dice.
canned_replacement_sent = Ti mandiamo un altro pezzo, senza alcun costo.
canned_anything_else = Posso fare altro per te?
canned_closing = Grazie della pazienza. Buona giornata!

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = Ha chiesto di parlare con una persona
reason_not_understood = Il bot non ha capito
reason_policy_outside_window = Rimborso fuori termine
reason_policy_over_limit = Rimborso oltre il limite automatico
reason_policy_excluded_category = Rimborso di una categoria esclusa
reason_policy_currency = Rimborso in una valuta senza limite automatico
reason_policy_not_delivered = Rimborso prima della consegna
reason_policy_delivered_but_missing = Consegnato secondo il corriere, non ricevuto secondo il cliente
reason_policy_open_refund = Un altro rimborso di questo ordine è ancora aperto
reason_refund_refused = Il sistema del negozio ha rifiutato un rimborso
reason_refund_unknown = Non si sa come è finito un rimborso
reason_action_failed = Un’azione non è riuscita
reason_assistant_unavailable = L’assistente non ha risposto
reason_agent_took_over = Un addetto ha preso la conversazione
reason_shopper_wrote_to_agent = Il cliente ha riscritto dopo la risposta di un addetto

## Events in a conversation's story (only agents read these)
event_handed_over = Passata a una persona: { $reason }
event_hand_back = Ridata al bot
event_done_meanwhile = Mentre prendevi la conversazione, il bot aveva già fatto questo: { $what }
event_took_long = L’assistente non ha risposto per due minuti

## Lines of a hand-off's summary (only agents read these)
summary_wanted_order_status = Stato di un ordine
summary_wanted_track_shipment = Dov’è un pacco
summary_wanted_refund_request = Un rimborso
summary_wanted_refund_status = Come procede un rimborso
summary_wanted_person = Una persona
summary_wanted_unknown = Non è chiaro
summary_order = Ordine { $order_number }
summary_reason = Motivo: { $reason }
summary_items = Articoli: { $items }
summary_amount = Importo: { $total }
summary_asked_for = Manca ancora: { $what }
summary_quote_shown = Proposto un rimborso di { $total }, non ancora accettato
summary_quote_agreed = Il cliente ha detto sì a { $total }
summary_not_understood = { $count ->
    [one] { $count } messaggio non capito
    [many] { $count } messaggi di fila non capiti
   *[other] { $count } messaggi di fila non capiti
}
summary_backend_said = Sistema del negozio: { $text }
summary_backend_away = Il sistema del negozio non ha risposto
summary_refund_unknown = Non si sa ancora se il rimborso è andato a buon fine; il sistema continua a chiedere
label_missing_order_number = numero d’ordine
label_missing_proof = e-mail o telefono
label_missing_reason = motivo
label_missing_items = articoli
label_missing_yes = sì o no

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = in preparazione
label_order_state_shipped = spedito
label_order_state_delivered = consegnato
label_order_state_returned = restituito
label_order_state_cancelled = annullato
label_order_state_partially_refunded = rimborsato in parte
label_order_state_refunded = rimborsato
label_parcel_state_preparing = in preparazione
label_parcel_state_in_transit = in viaggio
label_parcel_state_customs_held = fermo in dogana
label_parcel_state_delayed = in ritardo
label_parcel_state_out_for_delivery = in consegna
label_parcel_state_delivery_failed = consegna non riuscita
label_parcel_state_ready_for_pickup = disponibile al punto di ritiro
label_parcel_state_delivered = consegnato
label_parcel_state_lost = perso
label_parcel_state_damaged = danneggiato
label_parcel_state_returned = tornato al mittente
label_parcel_state_unknown = stato sconosciuto
label_checkpoint_label_created = Annunciato al corriere
label_checkpoint_picked_up = Ritirato
label_checkpoint_departed = Partito dal centro di smistamento
label_checkpoint_arrived = Arrivato al centro di smistamento
label_checkpoint_customs_in = Presentato in dogana
label_checkpoint_customs_held = Fermo in dogana
label_checkpoint_customs_released = Liberato dalla dogana
label_checkpoint_delayed = In ritardo
label_checkpoint_out_for_delivery = In consegna
label_checkpoint_delivery_failed = Consegna non riuscita
label_checkpoint_ready_for_pickup = Disponibile al punto di ritiro
label_checkpoint_delivered = Consegnato
label_checkpoint_lost = Segnalato come perso
label_checkpoint_damaged = Segnalato come danneggiato
label_checkpoint_returned = Tornato al mittente
label_checkpoint_other = Aggiornamento dal corriere
label_refund_state_proposed = proposto
label_refund_state_pending = in attesa di conferma
label_refund_state_done = rimborsato
label_refund_state_refused = non accettato
label_refund_state_needs_approval = in attesa di un collega
label_refund_reason_changed_mind = cambiato idea
label_refund_reason_damaged = danneggiato
label_refund_reason_wrong_item = articolo sbagliato
label_refund_reason_not_arrived = non arrivato
label_refund_reason_late = arrivato tardi
label_refund_reason_not_as_described = diverso dalla descrizione
label_refund_reason_other = altro motivo
label_refund_method_original_payment = metodo di pagamento usato
label_refund_method_store_credit = credito nel negozio
label_refund_method_bank_transfer = bonifico bancario
label_identity_anonymous = Non identificato
label_identity_channel = Numero di telefono del canale
label_identity_order_proof = Numero d’ordine con e-mail o telefono
label_identity_email_code = Codice inviato per e-mail
label_identity_shop_token = Accesso fatto nel negozio
label_all_items = tutti gli articoli

## What a message is about, as it stands at the head of a line: “Ways to pay: …”
label_topic_order_status = Stato di un ordine
label_topic_track_shipment = Dov’è un pacco
label_topic_delivery_time = Tempi di consegna
label_topic_shipping_cost = Costi di spedizione
label_topic_shipping_problem_delayed = Pacco in ritardo
label_topic_shipping_problem_lost = Pacco perso
label_topic_damaged_or_wrong_item = Articolo danneggiato o sbagliato
label_topic_change_address = Altro indirizzo di consegna
label_topic_change_order = Modifica di un ordine
label_topic_cancel_order = Annullamento di un ordine
label_topic_return_request = Un reso
label_topic_exchange_request = Un cambio
label_topic_return_policy = Regole per i resi
label_topic_refund_request = Un rimborso
label_topic_refund_status = A che punto è un rimborso
label_topic_payment_methods = Metodi di pagamento
label_topic_payment_problem = Problema con un pagamento
label_topic_customs_duties = Dogana e tasse
label_topic_invoice_request = Una fattura
label_topic_coupon_promotion = Sconti e buoni
label_topic_product_question = Domanda su un prodotto
label_topic_recommend_product = Aiuto nella scelta
label_topic_stock_availability = Disponibilità
label_topic_size_guide = La taglia giusta
label_topic_account_problem = Il tuo account
label_topic_complaint = Un reclamo
label_topic_human_agent = Parlare con una persona
label_topic_change_language = Un’altra lingua
label_topic_feedback_review = Opinioni e recensioni
label_topic_warranty_repair = Garanzia e riparazione
label_topic_loyalty_membership = Punti e iscrizione
label_topic_delete_my_data = I tuoi dati personali

## Cards: titles and names of rows
label_card_order = Ordine { $number }
label_card_parcel = Pacco dell’ordine { $order_number }
label_card_quote = Rimborso dell’ordine { $order_number }
label_card_receipt = Rimborso { $refund_number }
label_card_placed_on = Data dell’ordine
label_card_total = Totale
label_card_carrier = Corriere
label_card_tracking_number = Numero di tracciamento
label_card_promised_on = Consegna prevista
label_card_delivered_on = Data di consegna
label_card_reason = Motivo
label_card_method = Rimborsato su
label_card_expires_at = Valido fino a
label_card_made_at = Data
label_card_order_number = Ordine
label_card_refund_number = Numero della ricevuta
label_card_quantity = × { $count }
label_card_track_link = Segui dal corriere

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = Stato dell’ordine
button_track_shipment = Dov’è il mio pacco?
button_refund_request = Chiedi un rimborso
button_refund_status = Stato del rimborso
button_return_policy = Regole per i resi
button_human_agent = Parla con qualcuno
button_help = Che cosa sai fare?
button_shipping_problem_delayed = Pacco in ritardo
button_shipping_problem_lost = Pacco perso
button_damaged_or_wrong_item = Articolo difettoso
button_change_language = Un’altra lingua
button_delivery_time = Tempi di consegna
button_shipping_cost = Costi di spedizione
button_change_address = Cambia indirizzo
button_change_order = Modifica l’ordine
button_cancel_order = Annulla l’ordine
button_return_request = Fai un reso
button_exchange_request = Cambia un articolo
button_payment_methods = Come si paga
button_payment_problem = Problema a pagare
button_customs_duties = Dogana e tasse
button_invoice_request = Chiedi la fattura
button_coupon_promotion = Sconti
button_product_question = Info su un prodotto
button_recommend_product = Aiutami a scegliere
button_stock_availability = È disponibile?
button_size_guide = Trova la taglia
button_account_problem = Il mio account
button_complaint = Fai un reclamo
button_feedback_review = Lascia un’opinione
button_warranty_repair = Garanzia, assistenza
button_loyalty_membership = Punti e iscrizione
button_delete_my_data = I miei dati
button_greet = Solo un saluto
button_goodbye = Arrivederci
button_thank = Grazie
button_bot_challenge = Sei un bot?
button_affirm = Sì
button_deny = No
button_nevermind = Lascia stare
button_confirm_refund = Sì, rimborsa
button_cancel_refund = No, lo tengo
button_order = Ordine { $order_number }
button_item = { $name }
button_all_items = Tutto
button_reason_changed_mind = Ho cambiato idea
button_reason_damaged = È danneggiato
button_reason_wrong_item = Articolo sbagliato
button_reason_not_arrived = Non è arrivato
button_reason_late = Arrivato tardi
button_reason_not_as_described = Non come descritto
button_reason_other = Altro motivo
button_language = { $language }
