### Cards: titles and names of rows

label_card_order = Bestellung { $number }
label_card_parcel = Paket aus Bestellung { $order_number }
label_card_quote = Erstattung für Bestellung { $order_number }
label_card_receipt = Erstattung { $refund_number }
label_card_placed_on = Bestellt am
label_card_total = Gesamt
label_card_carrier = Paketdienst
label_card_tracking_number = Trackingnummer
label_card_promised_on = Zugesagt für
label_card_delivered_on = Zugestellt am
label_card_reason = Grund
label_card_method = Erstattet auf
label_card_expires_at = Gültig bis
label_card_made_at = Gemacht am
label_card_order_number = Bestellung
label_card_refund_number = Belegnummer
label_card_quantity = × { $count }
label_card_track_link = Beim Paketdienst verfolgen
