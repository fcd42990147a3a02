### Cards: titles and names of rows

label_card_order = Pedido { $number }
label_card_parcel = Encomenda do pedido { $order_number }
label_card_quote = Reembolso do pedido { $order_number }
label_card_receipt = Reembolso { $refund_number }
label_card_placed_on = Feito em
label_card_total = Total
label_card_carrier = Transportadora
label_card_tracking_number = Código de rastreio
label_card_promised_on = Prometida para
label_card_delivered_on = Entregue em
label_card_reason = Motivo
label_card_method = Reembolsado por
label_card_expires_at = Válido até
label_card_made_at = Feito em
label_card_order_number = Pedido
label_card_refund_number = Número do recibo
label_card_quantity = × { $count }
label_card_track_link = Seguir na transportadora
