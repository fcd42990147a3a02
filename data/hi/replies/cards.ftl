### Cards: titles and names of rows

label_card_order = ऑर्डर { $number }
label_card_parcel = ऑर्डर { $order_number } का पार्सल
label_card_quote = ऑर्डर { $order_number } का रिफ़ंड
label_card_receipt = रिफ़ंड { $refund_number }
label_card_placed_on = ऑर्डर की तारीख़
label_card_total = कुल
label_card_carrier = कूरियर कंपनी
label_card_tracking_number = ट्रैकिंग नंबर
label_card_promised_on = पहुँचने की तारीख़
label_card_delivered_on = डिलीवरी हुई
label_card_reason = कारण
label_card_method = रिफ़ंड का माध्यम
label_card_expires_at = कब तक मान्य
label_card_made_at = तारीख़
label_card_order_number = ऑर्डर
label_card_refund_number = रसीद नंबर
label_card_quantity = × { $count }
label_card_track_link = कूरियर कंपनी की साइट पर देखिए
