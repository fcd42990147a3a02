### Lines of a hand-off's summary (only agents read these)

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
