### Modifiche di un ordine

button_do_it = Sì, procedi
button_leave_it = No, lascia così
operation_left = Va bene, ho lasciato tutto com’era.
operation_expired = Quella proposta è scaduta, perciò l’ho rifatta.
operation_changed = Nel frattempo qualcosa è cambiato in questo ordine, perciò ho rifatto la proposta.
operation_under_way = Un’altra modifica dell’ordine { $order_number } è ancora in corso. Chiedimelo di nuovo tra qualche minuto.
operation_pending = { $what }, ordine { $order_number }: l’ho inviato al nostro sistema e aspetto la conferma. Lo tengo d’occhio io, non serve ripeterlo.
operation_already_done = { $what }, ordine { $order_number }: è già fatto.
operation_gone = Quella proposta non è più valida e non è stato fatto nulla. Se lo vuoi ancora, dimmelo pure.
operation_to_person = Questo supera quello che posso fare da solo: deve approvarlo un collega. Gli passo tutto quello che mi hai detto.
label_operation_cancellation = Annullamento
label_operation_address_change = Cambio di indirizzo
label_operation_items_change = Modifica degli articoli
label_operation_delivery_date_change = Cambio della data di consegna
label_operation_return = Reso
label_operation_exchange = Cambio di un articolo
label_operation_warranty = Pratica di garanzia
label_operation_voucher = Buono
label_operation_reshipment = Nuova spedizione
summary_operation = { $what }, ordine { $order_number }
summary_operation_worth = { $what }, ordine { $order_number }, valore { $total }
reason_operation_refused = Il sistema del negozio ha rifiutato la modifica
reason_operations_per_order = Limite raggiunto: modifiche di questo ordine
reason_operations_per_customer = Limite raggiunto: modifiche di questo cliente oggi
reason_operations_per_day = Limite raggiunto: modifiche del bot oggi
reason_operations_worth = Valore oltre il limite del bot
operation_yes_or_no = Qui mi serve un sì o un no chiaro.
operation_refused = Il nostro sistema non l’ha accettato per l’ordine { $order_number }, quindi da qui prosegue un collega.
change_already_cancelled = L’ordine { $order_number } è già annullato, quindi non c’è più nulla da modificare.
change_partly_sent = Una parte dell’ordine { $order_number } è già in viaggio, quindi non posso più modificarlo. Un collega può vedere se il resto si può ancora fermare.
change_already_sent = L’ordine { $order_number } ha già lasciato il nostro magazzino, quindi non posso più modificarlo né annullarlo. Quando ti arriva, puoi rispedirlo.
change_already_there = L’ordine { $order_number } è già stato consegnato, quindi non posso più modificarlo né annullarlo. Puoi invece rispedirlo.
change_too_late = L’ordine { $order_number } è in preparazione o è troppo vecchio, quindi non posso più modificarlo. Un collega può ancora provare a fermarlo.
change_not_possible = Non posso modificare da solo l’ordine { $order_number }. Un collega può darci un’occhiata.

## Annullare

cancel_confirm_paid = Annullerei tutto l’ordine { $order_number }, e { $total } tornerebbero sul metodo di pagamento che hai usato. Lo annullo?
cancel_confirm_held = Annullerei tutto l’ordine { $order_number }. Per ora la tua banca ha solo bloccato { $total }: non viene addebitato nulla e la somma viene sbloccata. Lo annullo?
cancel_confirm_nothing = Annullerei tutto l’ordine { $order_number }. Non è stato pagato nulla, quindi non c’è nulla da restituire. Lo annullo?
cancel_done = L’ordine { $order_number } è annullato.
cancel_done_paid = L’ordine { $order_number } è annullato, e { $total } tornano sul metodo di pagamento che hai usato.

## Un altro indirizzo

ask_address = L’ordine { $order_number } va a questo indirizzo: { $old }. Qual è quello nuovo? Via e numero, CAP e città, per favore.
ask_address_in_city = A quale indirizzo di questa città ({ $city }) deve arrivare l’ordine { $order_number }? Via e numero, e il CAP, per favore.
ask_address_again = Scrivi il nuovo indirizzo con le virgole tra le parti, per favore: via e numero, CAP città.
address_incomplete = Per il nuovo indirizzo mi manca ancora un dato: { $what }.
address_postcode_wrong = { $postcode } non è un CAP adatto a quel luogo. Qual è quello giusto?
address_same = È già l’indirizzo a cui va l’ordine.
address_other_country = Non posso spedire l’ordine { $order_number } in un altro Paese ({ $country }): cambierebbero prezzi, dazi e corriere. Un collega può darci un’occhiata.
address_confirm = L’ordine { $order_number } andrebbe qui: { $new }. E non più qui: { $old }. Lo cambio? La conferma va all’indirizzo e-mail dell’ordine.
address_done = Fatto: l’ordine { $order_number } ora va qui: { $new }. La conferma va all’indirizzo e-mail dell’ordine.
label_address_part_lines = via e numero
label_address_part_postcode = CAP
label_address_part_city = città
label_address_part_region = provincia o regione

## Articoli e giorno di consegna

ask_change = Che cosa vuoi modificare nell’ordine { $order_number }?
ask_change_again = Nell’ordine { $order_number } posso cambiare una quantità, una taglia o un colore, togliere qualcosa o spostare il giorno di consegna. Che cosa preferisci?
button_change_quantity = Quantità
button_change_variant = Taglia o colore
button_change_remove = Togli un articolo
button_change_date = Giorno di consegna
ask_change_item = Di quale di questi si tratta? { $items }
ask_quantity = Hai ordinato { $quantity } × { $name }. Quanti ne vuoi?
ask_variant = { $name }: quale vuoi al suo posto? Ci sono: { $variants }.
ask_variant_again = Scegli una di queste versioni per { $name }, per favore: { $variants }.
ask_delivery_date = In che giorno vuoi la consegna?
ask_delivery_date_again = Dimmi una data, per favore, per esempio 5 dicembre.
date_not_possible = Quel giorno la consegna non è possibile. Quale altro giorno ti va bene?
date_confirm = La nuova data di consegna dell’ordine { $order_number } sarebbe: { $deliver_on }. La richiedo?
date_done = Fatto: nuova data di consegna dell’ordine { $order_number }: { $deliver_on }.
items_confirm = Modificherei l’ordine { $order_number } così: { $what }. Procedo?
items_confirm_paid = Modificherei l’ordine { $order_number } così: { $what }. Ti tornano { $total }. Procedo?
items_done = Fatto: l’ordine { $order_number } è modificato.
items_done_paid = Fatto: l’ordine { $order_number } è modificato, e { $total } tornano sul metodo di pagamento che hai usato.
change_more_to_pay = Costerebbe più di quanto hai pagato per l’ordine { $order_number }, e qui non posso ricevere pagamenti. Puoi fare un secondo ordine, oppure ti aiuta un collega.
change_last_item = Nell’ordine { $order_number } non c’è altro, quindi toglierlo significa annullare l’ordine.
change_no_variant = { $name }, nell’ordine { $order_number }, non esiste in altre versioni. Un collega può aiutarti.
change_out_of_stock = { $name } in { $variant } non è disponibile in questo momento.
label_item_change_removed = senza { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## Fatture

invoice_link = Ecco la fattura { $invoice_number } dell’ordine { $order_number }: { $url }
invoice_file = Ecco la fattura { $invoice_number } dell’ordine { $order_number }.
invoice_none = Per l’ordine { $order_number } non c’è (ancora) una fattura: non è stato pagato, oppure è stato annullato prima.
invoice_company = I dati aziendali su una fattura li cambia un collega. Scrivi qui il nome, l’indirizzo e la partita IVA dell’azienda, per favore; glieli passo.
button_invoice_company = Dati aziendali
reason_invoice_company = Altri dati aziendali sulla fattura

## Pagamenti

payments_none = Finora non vedo nessun pagamento per l’ordine { $order_number }. Se la tua banca ne mostra uno, un collega lo cercherà.
payments_charged_twice = Hai ragione, e mi dispiace: per l’ordine { $order_number } sono stati addebitati { $taken }, ma costa { $total }. Sono { $too_much } di troppo. Lo passo a un collega con tutte le prove.
payments_held_beside = Hai pagato { $paid } per l’ordine { $order_number } una volta sola. Gli altri { $total } sono solo bloccati dalla tua banca per un tentativo precedente; non vengono addebitati e si sbloccano da soli.
payments_held_until = Hai pagato { $paid } per l’ordine { $order_number } una volta sola. Gli altri { $total } sono solo bloccati dalla tua banca per un tentativo precedente; non vengono addebitati e si sbloccano da soli entro questa data: { $falls_on }.
payments_paid = L’ordine { $order_number } è pagato: { $total }, in data { $made_on }. Non vedo un secondo addebito.
payments_transfer_pending = Il tuo bonifico di { $total } per l’ordine { $order_number } non è ancora arrivato. Se l’hai fatto subito, dovrebbe arrivare entro questa data: { $due_on }. Poi spediamo l’ordine.
payments_transfer_pending_reference = Il tuo bonifico di { $total } per l’ordine { $order_number } non è ancora arrivato. Se l’hai fatto subito e con la causale { $reference }, dovrebbe arrivare entro questa data: { $due_on }. Poi spediamo l’ordine.
payments_pending = Il pagamento di { $total } per l’ordine { $order_number } è ancora in verifica presso la banca o il servizio di pagamento. Non devi fare nulla.
payments_held = { $total } per l’ordine { $order_number } sono bloccati dalla tua banca, ma non ancora addebitati. L’addebito avviene quando spediamo l’ordine.
payments_declined = Il pagamento di { $total } per l’ordine { $order_number } è stato rifiutato e non è stato addebitato nulla. { $why }
payments_refunded = Il pagamento dell’ordine { $order_number } è stato rimborsato: { $total }. Spesso la banca impiega qualche giorno a mostrarlo.
payments_cancelled = Il pagamento di { $total } per l’ordine { $order_number } è stato annullato e non è stato addebitato nulla.
label_declined_insufficient_funds = Secondo la banca il saldo disponibile non bastava. Di solito aiuta un’altra carta o un nuovo tentativo più tardi.
label_declined_expired_card = La carta è scaduta. Prova con un’altra, per favore.
label_declined_wrong_details = I dati della carta non corrispondevano. Controlla numero, scadenza e codice di sicurezza, per favore.
label_declined_authentication_failed = La conferma della tua banca (con il codice o l’app) non è andata a buon fine. Riprova e conferma lì il pagamento, per favore.
label_declined_limit_exceeded = La carta ha raggiunto il suo limite. Va bene un’altra carta, oppure la banca può alzare il limite.
label_declined_refused_by_bank = La tua banca ha rifiutato senza dire perché. Può aiutare una breve telefonata alla banca, o un altro metodo di pagamento.
label_declined_other = Il motivo non è stato indicato. Riprova, oppure usa un altro metodo di pagamento.
summary_payment = Pagamento { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = in attesa
label_payment_state_authorised = bloccato
label_payment_state_captured = addebitato
label_payment_state_declined = rifiutato
label_payment_state_cancelled = annullato
label_payment_state_refunded = rimborsato
reason_payments_charged_twice = Addebitato due volte
