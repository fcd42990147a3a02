### Delivery: countries, services, times and costs

ask_country = O który kraj chodzi?
confirm_country = Czy chodzi o ten kraj: { $country }? Jeśli nie, po prostu podaj właściwy.
delivery_options = Dostawa przy zamówieniu dzisiaj, kraj: { $country }
delivery_not_served = Do tego kraju obecnie nie wysyłamy: { $country }.
label_card_delivery = Dostawa: { $country }
label_card_postcode = Kod pocztowy
label_card_free = bezpłatnie
label_card_span = { $first } – { $last }
label_card_to_pickup_point = do punktu odbioru
label_card_free_from = Bezpłatnie od
label_card_duties = Opłaty celne
label_duties_included = wliczone w cenę
label_duties_on_delivery = płatne przy dostawie
