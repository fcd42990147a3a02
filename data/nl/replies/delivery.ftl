### Delivery: countries, services, times and costs

ask_country = Om welk land gaat het?
confirm_country = Gaat het om dit land: { $country }? Zo niet, noem dan gewoon het juiste.
delivery_options = Bezorging bij bestelling vandaag, land: { $country }
delivery_not_served = Daar bezorgen we nu niet: { $country }.
label_card_delivery = Bezorging: { $country }
label_card_postcode = Postcode
label_card_free = gratis
label_card_span = { $first } – { $last }
label_card_to_pickup_point = naar een afhaalpunt
label_card_free_from = Gratis vanaf
label_card_duties = Douanekosten
label_duties_included = in de prijs inbegrepen
label_duties_on_delivery = te betalen bij bezorging
