### Cards: titles and names of rows

label_card_order = Bestelling { $number }
label_card_parcel = Pakket van bestelling { $order_number }
label_card_quote = Terugbetaling voor bestelling { $order_number }
label_card_receipt = Terugbetaling { $refund_number }
label_card_placed_on = Geplaatst op
label_card_total = Totaal
label_card_carrier = Vervoerder
label_card_tracking_number = Trackingnummer
label_card_promised_on = Beloofd voor
label_card_delivered_on = Geleverd op
label_card_reason = Reden
label_card_method = Terugbetaald via
label_card_expires_at = Geldig tot
label_card_made_at = Gedaan op
label_card_order_number = Bestelling
label_card_refund_number = Nummer van het bewijs
label_card_quantity = × { $count }
label_card_track_link = Volg het bij de vervoerder
