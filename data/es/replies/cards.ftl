### Cards: titles and names of rows

label_card_order = Pedido { $number }
label_card_parcel = Paquete del pedido { $order_number }
label_card_quote = Reembolso del pedido { $order_number }
label_card_receipt = Reembolso { $refund_number }
label_card_placed_on = Fecha del pedido
label_card_total = Total
label_card_carrier = Transportista
label_card_tracking_number = Número de seguimiento
label_card_promised_on = Entrega prevista
label_card_delivered_on = Entregado el
label_card_reason = Motivo
label_card_method = Se devuelve a
label_card_expires_at = Válido hasta
label_card_made_at = Fecha
label_card_order_number = Pedido
label_card_refund_number = Número de comprobante
label_card_quantity = × { $count }
label_card_track_link = Seguir en la web del transportista
