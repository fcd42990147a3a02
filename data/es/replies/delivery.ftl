### Delivery: countries, services, times and costs

ask_country = ¿De qué país se trata?
confirm_country = ¿Es para este país: { $country }? Si no, dime cuál.
delivery_options = Envío a { $country }, si compras hoy:
delivery_not_served = Por ahora no enviamos ahí: { $country }.
label_card_delivery = Envío: { $country }
label_card_postcode = Código postal
label_card_free = gratis
label_card_span = { $first } – { $last }
label_card_to_pickup_point = a un punto de recogida
label_card_free_from = Gratis desde
label_card_duties = Gastos de aduana
label_duties_included = incluidos en el precio
label_duties_on_delivery = se pagan en la entrega
