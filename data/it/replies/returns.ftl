### Resi, cambi, garanzia, e articoli arrivati danneggiati o sbagliati

return_policy_items =
    Per l’ordine { $order_number } significa:
    { $items }
button_return_policy_order = Per l’ordine { $order_number }
label_item_until = { $item }: fino a { $until }
label_item_allowed = { $item }: sì
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = già rimborsato
label_barrier_not_delivered = non ancora consegnato
label_barrier_window_over = termine per il reso: { $until }
label_barrier_warranty_over = garanzia finita in data { $until }
label_barrier_excluded_category = gli articoli di questo tipo non si possono rendere
label_barrier_already_returned = già reso
label_barrier_out_of_stock = non c’è più nulla con cui cambiarlo
label_barrier_country_not_served = non accettiamo resi da questo Paese
label_barrier_other = il nostro sistema non lo permette
back_not_possible =
    Mi dispiace, qui non è possibile:
    { $items }
ask_back_items = Di quali articoli dell’ordine { $order_number } si tratta? { $items }
ask_return_reason = Perché vuoi rendere questo: { $items }?
ask_return_reason_again = Che cosa si avvicina di più? È troppo piccolo o troppo grande, danneggiato, l’articolo sbagliato, diverso dalla descrizione, oppure hai cambiato idea.
button_reason_too_small = Troppo piccolo
button_reason_too_large = Troppo grande
ask_exchange_wanted = Che cosa vuoi al posto di { $item }? Disponibile: { $options }.
exchange_not_sold = Per { $item } non c’è. Disponibile: { $options }.
exchange_out_of_stock = Mi dispiace, { $item } in { $wanted } non è disponibile.
exchange_out_of_stock_until = Mi dispiace, { $item } in { $wanted } non è disponibile. Torna in questa data: { $back_on }.
exchange_nothing_else = Non c’è nulla di disponibile con cui cambiare { $item }.
ask_photo = Mandami una foto che mostri che cosa non va, per favore: { $items }.
ask_photo_again = Manda la foto come file, per favore, o dimmi che non ne hai.
button_no_photo = Non ho una foto
photo_missing = Senza foto deve decidere un collega: { $items }.
ask_problem = Mi dispiace. Che cosa non va con l’ordine { $order_number }?
ask_problem_again = Che cosa si avvicina di più? Qualcosa è danneggiato, è l’articolo sbagliato, è diverso dalla descrizione, o manca qualcosa.
button_problem_missing = Manca qualcosa
confirm_return =
    Registro questo reso dell’ordine { $order_number }: { $items }?
    { $terms }
    Rispondi sì o no, per favore.
confirm_exchange =
    Registro questo cambio: { $item } con { $wanted }?
    { $terms }
    Rispondi sì o no, per favore.
confirm_warranty =
    Per questo vale ancora la garanzia: { $items }. Lo registro per controllo e riparazione?
    { $terms }
    Rispondi sì o no, per favore.
label_terms_shop_pays = La spedizione del reso la paghiamo noi.
label_terms_fee = Il reso costa { $fee }; la somma viene tolta dal rimborso.
label_terms_customer_pays = La spedizione del reso è a tuo carico.
label_terms_ways = Come si rende: { $ways }.
label_terms_customs = Passa un confine doganale: dichiaralo come «merce di ritorno».
label_terms_refund = { $days ->
    [one] Il rimborso va sul metodo di pagamento che hai usato, al massimo { $days } giorno dopo l’arrivo.
    [many] Il rimborso va sul metodo di pagamento che hai usato, al massimo { $days } giorni dopo l’arrivo.
   *[other] Il rimborso va sul metodo di pagamento che hai usato, al massimo { $days } giorni dopo l’arrivo.
}
label_return_way_printed_label = etichetta da stampare
label_return_way_qr_code = codice da mostrare
label_return_way_collection = ritiro a domicilio
label_return_way_own_carrier = corriere a tua scelta
return_done =
    Il tuo reso { $number } è registrato.
    { $steps }
exchange_done =
    Il tuo cambio { $number } è registrato, e questo è riservato per te: { $wanted }. Lo spediamo appena arriva il tuo articolo.
    { $steps }
warranty_done =
    La tua pratica di garanzia { $number } è registrata. Quando arriva l’articolo, lo controlliamo e ti scriviamo.
    { $steps }
label_step_label = Attacca al pacco l’etichetta della scheda, o mostra il suo codice.
label_step_address = Spediscilo a: { $address }
label_step_send_by = Consegnalo entro questa data: { $send_by }.
label_step_customs = Scrivi «merce di ritorno» sulla dichiarazione doganale.
return_progress_requested = Il reso di { $items } dell’ordine { $order_number } è stato registrato in data { $on }. Aspettiamo il pacco; consegnalo entro questa data, per favore: { $send_by }.
return_progress_requested_no_date = Il reso di { $items } dell’ordine { $order_number } è stato registrato in data { $on }. Aspettiamo il pacco.
return_progress_received = Il reso di { $items } dell’ordine { $order_number } è arrivato al nostro magazzino in data { $on }. Ora lo controlliamo.
return_progress_inspected = Il reso di { $items } dell’ordine { $order_number } è stato controllato in data { $on }. Manca la decisione.
return_progress_restocked = Il reso di { $items } dell’ordine { $order_number } è stato accettato in data { $on }. Ora segue il rimborso.
return_progress_refused = Il reso di { $items } dell’ordine { $order_number } è stato rifiutato in data { $on } dopo il controllo. Un collega può dirti perché.
return_progress_refunded = Il reso di { $items } dell’ordine { $order_number } è stato rimborsato in data { $on }. Spesso la banca impiega ancora qualche giorno a mostrarlo.
return_progress_exchanged = Il cambio di { $items } dell’ordine { $order_number } è stato fatto in data { $on }. Il nuovo articolo è in viaggio.
return_progress_cancelled = Il reso di { $items } dell’ordine { $order_number } è stato annullato in data { $on }.
label_return_state_requested = registrato
label_return_state_approved = approvato
label_return_state_received = arrivato
label_return_state_inspected = controllato
label_return_state_restocked = accettato
label_return_state_refused = rifiutato
label_return_state_refunded = rimborsato
label_return_state_exchanged = cambiato
label_return_state_cancelled = annullato
label_card_return = Reso { $number }
label_card_send_by = Da consegnare entro
label_card_return_address = Indirizzo per il reso
label_card_label_link = Apri l’etichetta
reason_photo_missing = Nessuna foto del danno
refund_to_person_sent_again = Qualcosa dell’ordine { $order_number } è già stato spedito di nuovo, quindi sul rimborso decide un collega. Glielo passo.
reason_policy_sent_again = Rimborso dopo una nuova spedizione
