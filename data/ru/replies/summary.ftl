### Lines of a hand-off’s summary (only agents read these)

summary_wanted_order_status = Состояние заказа
summary_wanted_track_shipment = Где посылка
summary_wanted_refund_request = Возврат денег
summary_wanted_refund_status = Как идёт возврат денег
summary_wanted_person = Разговор с сотрудником
summary_wanted_unknown = Неясно
summary_order = Заказ { $order_number }
summary_reason = Причина: { $reason }
summary_items = Товары: { $items }
summary_amount = Сумма: { $total }
summary_asked_for = Ещё не хватает: { $what }
summary_quote_shown = Предложено вернуть { $total }, согласия пока нет
summary_quote_agreed = Покупатель согласился на { $total }
summary_not_understood = { $count ->
    [one] Подряд не понято { $count } сообщение
    [few] Подряд не понято { $count } сообщения
    [many] Подряд не понято { $count } сообщений
   *[other] Подряд не понято { $count } сообщения
}
summary_backend_said = Система магазина: { $text }
summary_backend_away = Система магазина не ответила
summary_refund_unknown = Пока неизвестно, прошёл ли возврат денег; система продолжает спрашивать
label_missing_order_number = номер заказа
label_missing_proof = почта или телефон
label_missing_reason = причина
label_missing_items = товары
label_missing_yes = да или нет
