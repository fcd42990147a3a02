### Delivery: countries, services, times and costs

ask_country = О какой стране речь?
confirm_country = Речь об этой стране: { $country }? Если нет, просто назовите нужную.
delivery_options = Доставка при заказе сегодня, страна: { $country }
delivery_not_served = Туда мы сейчас не отправляем: { $country }.
label_card_delivery = Доставка: { $country }
label_card_postcode = Индекс
label_card_free = бесплатно
label_card_span = { $first } – { $last }
label_card_to_pickup_point = в пункт выдачи
label_card_free_from = Бесплатно от
label_card_duties = Таможенные платежи
label_duties_included = включены в цену
label_duties_on_delivery = оплачиваются при получении
