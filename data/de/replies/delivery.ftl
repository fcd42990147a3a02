### Delivery: countries, services, times and costs

ask_country = Um welches Land geht es?
confirm_country = Geht es um dieses Land: { $country }? Wenn nicht, nennen Sie mir einfach das richtige.
delivery_options = Lieferung bei Bestellung heute, Zielland { $country }:
delivery_not_served = Dorthin liefern wir derzeit nicht: { $country }.
label_card_delivery = Lieferung: { $country }
label_card_postcode = Postleitzahl
label_card_free = kostenlos
label_card_span = { $first } – { $last }
label_card_to_pickup_point = an eine Abholstation
label_card_free_from = Kostenlos ab
label_card_duties = Zollkosten
label_duties_included = im Preis enthalten
label_duties_on_delivery = bei Lieferung zu zahlen
