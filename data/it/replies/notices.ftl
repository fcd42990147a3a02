notice_order_confirmed = Grazie! Abbiamo ricevuto il tuo ordine { $order_number } e lo stiamo preparando.
notice_payment_received = Abbiamo ricevuto il pagamento dell’ordine { $order_number }.
notice_payment_failed = Il pagamento dell’ordine { $order_number } non è andato a buon fine. Posso controllare perché.
notice_address_doubtful = Nell’indirizzo dell’ordine { $order_number } qualcosa non sembra giusto. Puoi controllarlo prima che spediamo il pacco?
notice_shipped = Buone notizie: un pacco dell’ordine { $order_number } è in viaggio.
notice_customs_held = Il pacco dell’ordine { $order_number } è trattenuto in dogana. Posso controllare che cosa serve.
notice_delayed = Mi dispiace: il pacco dell’ordine { $order_number } è in ritardo.
notice_out_for_delivery = Il pacco dell’ordine { $order_number } è in consegna oggi.
notice_ready_for_pickup = Il pacco dell’ordine { $order_number } ti aspetta in un punto di ritiro.
notice_exception = È successo qualcosa al pacco dell’ordine { $order_number }: { $state }. Posso mostrarti che cosa possiamo fare.
notice_delivered = Il pacco dell’ordine { $order_number } è stato consegnato.
notice_refund_made = Il rimborso dell’ordine { $order_number } è stato fatto: { $total } tornano sul metodo di pagamento che hai usato.
notice_refund_made_no_total = Il rimborso dell’ordine { $order_number } è stato fatto. Il denaro torna sul metodo di pagamento che hai usato.
notice_return_received = Il reso dell’ordine { $order_number } è arrivato da noi.
notices_ask = Ci sono novità sul tuo ordine { $order_number }. Vuoi che ti scriva qui quando succede qualcosa ai tuoi ordini?
notices_go_on = Va bene, ti scrivo qui quando succede qualcosa ai tuoi ordini.
notices_stopped = Va bene, non ti scriverò più dei tuoi ordini di mia iniziativa. Puoi chiedermi quello che vuoi in ogni momento.
notices_stop_question = Non vuoi più messaggi sui tuoi ordini?
button_notices_stop = Basta avvisi
button_notices_go_on = Sì, avvisami
email_subject_notice = Novità sul tuo ordine da { $shop_name }
email_body_notice =
    Ciao,

    { $text }

    Puoi chiedere a { $shop_name } qui: { $url }

    Se non vuoi queste e-mail, fermale qui: { $stop_url }
