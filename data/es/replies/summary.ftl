### Lines of a hand-off's summary (only agents read these)

summary_wanted_order_status = Estado de un pedido
summary_wanted_track_shipment = Dónde está un paquete
summary_wanted_refund_request = Un reembolso
summary_wanted_refund_status = Estado de un reembolso
summary_wanted_person = Una persona
summary_wanted_unknown = No está claro
summary_order = Pedido { $order_number }
summary_reason = Motivo: { $reason }
summary_items = Artículos: { $items }
summary_amount = Importe: { $total }
summary_asked_for = Falta: { $what }
summary_quote_shown = Se ofreció un reembolso de { $total }, aún sin aceptar
summary_quote_agreed = El cliente aceptó { $total }
summary_not_understood = { $count ->
    [one] { $count } mensaje sin entender
   *[other] { $count } mensajes seguidos sin entender
}
summary_backend_said = Sistema de la tienda: { $text }
summary_backend_away = El sistema de la tienda no respondió
summary_refund_unknown = Aún no se sabe si el reembolso se hizo; el sistema sigue preguntando
label_missing_order_number = número de pedido
label_missing_proof = correo o teléfono
label_missing_reason = motivo
label_missing_items = artículos
label_missing_yes = sí o no
