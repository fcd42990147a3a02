### Cards: titles and names of rows

label_card_order = Замовлення { $number }
label_card_parcel = Посилка за замовленням { $order_number }
label_card_quote = Повернення грошей за замовлення { $order_number }
label_card_receipt = Повернення грошей { $refund_number }
label_card_placed_on = Оформлено
label_card_total = Разом
label_card_carrier = Перевізник
label_card_tracking_number = Номер відстеження
label_card_promised_on = Обіцяна дата
label_card_delivered_on = Дата доставки
label_card_reason = Причина
label_card_method = Як повернуться гроші
label_card_expires_at = Діє до
label_card_made_at = Зроблено
label_card_order_number = Замовлення
label_card_refund_number = Номер квитанції
label_card_quantity = × { $count }
label_card_track_link = Відстежити в перевізника
