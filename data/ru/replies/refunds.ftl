### Refunds

refund_done = Готово! { $total } за заказ { $order_number } вернутся тем же способом, каким вы платили. Вот квитанция.
refund_pending = Возврат { $total } за заказ { $order_number } отправлен и ждёт подтверждения. Просить ещё раз не нужно: дважды деньги не выплатят.
refund_already_done = Эти деньги за заказ { $order_number } уже возвращены. Вот квитанция ещё раз.
refund_refused = Возврат денег за заказ { $order_number } не прошёл. С этим вам поможет коллега.
refund_cancelled = Хорошо, деньги не возвращены.
refund_nothing_left = За всё в заказе { $order_number } деньги уже возвращены.
refund_order_cancelled = Заказ { $order_number } отменён, поэтому возвращать здесь нечего. Если деньги всё же не пришли, это проверит сотрудник.
refund_items_already = Деньги уже возвращены: { $items }. Выберите, пожалуйста, другой товар из этого заказа.
refund_to_person_outside_window = { $window_days ->
    [one] Этот заказ доставлен больше { $window_days } дня назад, дата: { $delivered_on }.
    [few] Этот заказ доставлен больше { $window_days } дней назад, дата: { $delivered_on }.
    [many] Этот заказ доставлен больше { $window_days } дней назад, дата: { $delivered_on }.
   *[other] Этот заказ доставлен больше { $window_days } дня назад, дата: { $delivered_on }.
} Это решаю не я, поэтому передаю коллеге.
refund_to_person_outside_window_undated = Срок, в который я могу вернуть деньги сам, прошёл, поэтому передаю коллеге.
refund_to_person_over_limit = Сумма { $total } больше, чем я могу вернуть сам, поэтому передаю коллеге.
refund_to_person_excluded_category = О возврате денег за { $items } решает коллега. Передаю.
refund_to_person_currency = О возврате в валюте { $currency } решает коллега. Передаю.
refund_to_person_not_delivered = Заказ { $order_number } ещё не доставлен, поэтому коллега решит, остановить его или вернуть деньги. Передаю.
refund_to_person_delivered_but_missing = Перевозчик сообщает, что заказ { $order_number } доставлен, дата: { $delivered_on }. В этом должен разобраться коллега, передаю.
refund_to_person_open_refund = Один возврат денег за заказ { $order_number } уже идёт. Остальное с вами решит коллега.
refund_status_none = Возврата денег за заказ { $order_number } пока нет.
refund_status_pending = Возврат { $total } за заказ { $order_number } запрошен { $made_on } и всё ещё ждёт подтверждения.
refund_status_done = Возврат { $total } за заказ { $order_number } сделан { $made_on }. Банки часто показывают его на несколько дней позже.
refund_status_refused = Возврат { $total } за заказ { $order_number } не прошёл. Позвать сотрудника?
refund_status_needs_approval = Возврат { $total } за заказ { $order_number } ждёт решения коллеги.
