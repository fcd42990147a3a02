### Cards: titles and names of rows

label_card_order = Заказ { $number }
label_card_parcel = Посылка по заказу { $order_number }
label_card_quote = Возврат денег за заказ { $order_number }
label_card_receipt = Возврат денег { $refund_number }
label_card_placed_on = Оформлен
label_card_total = Итого
label_card_carrier = Перевозчик
label_card_tracking_number = Трек-номер
label_card_promised_on = Обещанная дата
label_card_delivered_on = Дата доставки
label_card_reason = Причина
label_card_method = Как вернутся деньги
label_card_expires_at = Действует до
label_card_made_at = Сделан
label_card_order_number = Заказ
label_card_refund_number = Номер квитанции
label_card_quantity = × { $count }
label_card_track_link = Отследить у перевозчика
