### Delivery: countries, services, times and costs

ask_country = De quel pays s’agit-il ?
confirm_country = S’agit-il de ce pays : { $country } ? Sinon, dites-moi lequel.
delivery_options = Livraison pour une commande passée aujourd’hui ({ $country }) :
delivery_not_served = Nous ne livrons pas ce pays pour le moment : { $country }.
label_card_delivery = Livraison : { $country }
label_card_postcode = Code postal
label_card_free = gratuit
label_card_span = { $first } – { $last }
label_card_to_pickup_point = en point relais
label_card_free_from = Gratuit dès
label_card_duties = Frais de douane
label_duties_included = inclus dans le prix
label_duties_on_delivery = à payer à la livraison
