### Delivery: countries, services, times and costs

ask_country = De que país se trata?
confirm_country = É para este país: { $country }? Se não, basta dizer qual.
delivery_options = Entrega para um pedido feito hoje, país: { $country }
delivery_not_served = No momento não enviamos para aí: { $country }.
label_card_delivery = Entrega: { $country }
label_card_postcode = Código postal
label_card_free = grátis
label_card_span = { $first } – { $last }
label_card_to_pickup_point = num ponto de retirada
label_card_free_from = Grátis a partir de
label_card_duties = Custos de alfândega
label_duties_included = incluídos no preço
label_duties_on_delivery = pagos na entrega
