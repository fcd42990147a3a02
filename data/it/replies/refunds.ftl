### Refunds

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
