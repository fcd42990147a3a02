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
