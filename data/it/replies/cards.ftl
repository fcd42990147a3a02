### Cards: titles and names of rows

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
