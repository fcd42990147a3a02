### Delivery: countries, services, times and costs

ask_country = Di quale paese si tratta?
confirm_country = Si tratta di questo paese: { $country }? Se no, dimmi quale.
delivery_options = Consegna ordinando oggi, paese: { $country }
delivery_not_served = Al momento non spediamo in questo paese: { $country }.
label_card_delivery = Consegna: { $country }
label_card_postcode = CAP
label_card_free = gratis
label_card_span = { $first } – { $last }
label_card_to_pickup_point = a un punto di ritiro
label_card_free_from = Gratis da
label_card_duties = Oneri doganali
label_duties_included = inclusi nel prezzo
label_duties_on_delivery = da pagare alla consegna
