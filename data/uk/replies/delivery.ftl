### Delivery: countries, services, times and costs

ask_country = Про яку країну йдеться?
confirm_country = Ідеться про цю країну: { $country }? Якщо ні, просто назвіть потрібну.
delivery_options = Доставка за замовлення сьогодні, країна: { $country }
delivery_not_served = Туди ми зараз не надсилаємо: { $country }.
label_card_delivery = Доставка: { $country }
label_card_postcode = Індекс
label_card_free = безкоштовно
label_card_span = { $first } – { $last }
label_card_to_pickup_point = до пункту видачі
label_card_free_from = Безкоштовно від
label_card_duties = Митні платежі
label_duties_included = включено в ціну
label_duties_on_delivery = сплачуються при отриманні
