### Lines of a hand-off’s summary (only agents read these)

summary_wanted_order_status = Стан замовлення
summary_wanted_track_shipment = Де посилка
summary_wanted_refund_request = Повернення грошей
summary_wanted_refund_status = Як іде повернення грошей
summary_wanted_person = Розмова з людиною
summary_wanted_unknown = Незрозуміло
summary_order = Замовлення { $order_number }
summary_reason = Причина: { $reason }
summary_items = Товари: { $items }
summary_amount = Сума: { $total }
summary_asked_for = Ще бракує: { $what }
summary_quote_shown = Запропоновано повернути { $total }, згоди поки немає
summary_quote_agreed = Покупець погодився на { $total }
summary_not_understood = { $count ->
    [one] Поспіль не зрозуміло { $count } повідомлення
    [few] Поспіль не зрозуміло { $count } повідомлення
    [many] Поспіль не зрозуміло { $count } повідомлень
   *[other] Поспіль не зрозуміло { $count } повідомлення
}
summary_backend_said = Система крамниці: { $text }
summary_backend_away = Система крамниці не відповіла
summary_refund_unknown = Поки невідомо, чи пройшло повернення грошей; система продовжує питати
label_missing_order_number = номер замовлення
label_missing_proof = пошта або телефон
label_missing_reason = причина
label_missing_items = товари
label_missing_yes = так чи ні
