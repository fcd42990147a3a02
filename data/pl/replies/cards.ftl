### Cards: titles and names of rows

label_card_order = Zamówienie { $number }
label_card_parcel = Paczka z zamówienia { $order_number }
label_card_quote = Zwrot pieniędzy za zamówienie { $order_number }
label_card_receipt = Zwrot pieniędzy { $refund_number }
label_card_placed_on = Złożone
label_card_total = Razem
label_card_carrier = Przewoźnik
label_card_tracking_number = Numer przesyłki u przewoźnika
label_card_promised_on = Planowane doręczenie
label_card_delivered_on = Doręczono
label_card_reason = Powód
label_card_method = Zwrot na
label_card_expires_at = Ważne do
label_card_made_at = Data
label_card_order_number = Zamówienie
label_card_refund_number = Numer potwierdzenia
label_card_quantity = × { $count }
label_card_track_link = Śledź u przewoźnika
