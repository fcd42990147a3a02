### Возвраты, обмен, гарантия, повреждённые и не те товары

return_policy_items =
    Для заказа { $order_number } это значит:
    { $items }
button_return_policy_order = Заказ { $order_number }
label_item_until = { $item }: до { $until }
label_item_allowed = { $item }: да
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = деньги уже возвращены
label_barrier_not_delivered = ещё не доставлено
label_barrier_window_over = вернуть можно было до { $until }
label_barrier_warranty_over = гарантия закончилась { $until }
label_barrier_excluded_category = такие товары вернуть нельзя
label_barrier_already_returned = товар уже отправлен назад
label_barrier_out_of_stock = обменять не на что
label_barrier_country_not_served = из этой страны мы возврат не принимаем
label_barrier_other = система этого не разрешает
back_not_possible =
    К сожалению, здесь это невозможно:
    { $items }
ask_back_items = О каких товарах из заказа { $order_number } речь? { $items }
ask_return_reason = Почему вы хотите это вернуть: { $items }?
ask_return_reason_again = Что ближе всего? Товар мал или велик, повреждён, это не тот товар, он не соответствует описанию или вы передумали.
button_reason_too_small = Размер мал
button_reason_too_large = Размер велик
ask_exchange_wanted = { $item }: что вы хотите вместо этого? Есть: { $options }.
exchange_not_sold = { $item }: такого варианта у нас нет. Есть: { $options }.
exchange_out_of_stock = К сожалению, { $item }, вариант «{ $wanted }»: распродано.
exchange_out_of_stock_until = К сожалению, { $item }, вариант «{ $wanted }»: распродано до { $back_on }.
exchange_nothing_else = { $item }: на складе нет ничего, на что это можно обменять.
ask_photo = Пришлите, пожалуйста, фото, на котором видно, что не так: { $items }.
ask_photo_again = Пришлите, пожалуйста, фото файлом или скажите, что его нет.
button_no_photo = Фото нет
photo_missing = Без фото решать будет коллега: { $items }.
ask_problem = Мне жаль это слышать. Что не так с заказом { $order_number }?
ask_problem_again = Что ближе всего? Что-то повреждено, это не тот товар, он не соответствует описанию или чего-то не хватает.
button_problem_missing = Чего-то не хватает
confirm_return =
    Оформить этот возврат из заказа { $order_number }: { $items }?
    { $terms }
    Ответьте, пожалуйста, да или нет.
confirm_exchange =
    Оформить обмен: { $item } → { $wanted }?
    { $terms }
    Ответьте, пожалуйста, да или нет.
confirm_warranty =
    { $items }: гарантия действует. Оформить проверку и ремонт?
    { $terms }
    Ответьте, пожалуйста, да или нет.
label_terms_shop_pays = Пересылку назад оплачиваем мы.
label_terms_fee = Пересылка назад стоит { $fee }, эту сумму вычтут из возврата денег.
label_terms_customer_pays = Пересылку назад оплачиваете вы.
label_terms_ways = Как отправить назад: { $ways }.
label_terms_customs = Посылка пройдёт таможню: укажите в декларации «возврат товара».
label_terms_refund = { $days ->
    [one] Деньги вернутся тем же способом, каким вы платили, не позже чем через { $days } день после получения товара.
    [few] Деньги вернутся тем же способом, каким вы платили, не позже чем через { $days } дня после получения товара.
    [many] Деньги вернутся тем же способом, каким вы платили, не позже чем через { $days } дней после получения товара.
   *[other] Деньги вернутся тем же способом, каким вы платили, не позже чем через { $days } дня после получения товара.
}
label_return_way_printed_label = этикетка для печати
label_return_way_qr_code = код, который нужно показать
label_return_way_collection = заберут у вас дома
label_return_way_own_carrier = перевозчик на ваш выбор
return_done =
    Ваш возврат { $number } оформлен.
    { $steps }
exchange_done =
    Ваш обмен { $number } оформлен, для вас отложено: { $wanted }. Отправим, как только получим ваш товар.
    { $steps }
warranty_done =
    Ваш гарантийный случай { $number } оформлен. Когда товар придёт, мы его проверим и напишем вам.
    { $steps }
label_step_label = Наклейте на посылку этикетку из карточки или покажите её код.
label_step_address = Отправьте по адресу: { $address }
label_step_send_by = Сдайте посылку до { $send_by }.
label_step_customs = Напишите в таможенной декларации «возврат товара».
return_progress_requested = Возврат из заказа { $order_number } оформлен { $on }: { $items }. Ждём посылку; сдайте её, пожалуйста, до { $send_by }.
return_progress_requested_no_date = Возврат из заказа { $order_number } оформлен { $on }: { $items }. Ждём посылку.
return_progress_received = Возврат из заказа { $order_number } пришёл на наш склад { $on }: { $items }. Дальше его проверят.
return_progress_inspected = Возврат из заказа { $order_number } проверен { $on }: { $items }. Скоро будет решение.
return_progress_restocked = Возврат из заказа { $order_number } принят { $on }: { $items }. Следующий шаг — возврат денег.
return_progress_refused = Возврат из заказа { $order_number } отклонён после проверки { $on }: { $items }. Коллега может объяснить почему.
return_progress_refunded = Деньги за возврат из заказа { $order_number } отправлены { $on }: { $items }. Банки часто показывают их на несколько дней позже.
return_progress_exchanged = Обмен из заказа { $order_number } сделан { $on }: { $items }. Новый товар уже в пути.
return_progress_cancelled = Возврат из заказа { $order_number } отменён { $on }: { $items }.
label_return_state_requested = оформлен
label_return_state_approved = одобрен
label_return_state_received = получен
label_return_state_inspected = проверен
label_return_state_restocked = принят
label_return_state_refused = отклонён
label_return_state_refunded = деньги возвращены
label_return_state_exchanged = обменян
label_return_state_cancelled = отменён
label_card_return = Возврат { $number }
label_card_send_by = Отправить до
label_card_return_address = Адрес возврата
label_card_label_link = Открыть этикетку
reason_photo_missing = Нет фото повреждения
refund_to_person_sent_again = Что-то из заказа { $order_number } уже отправлено ещё раз, поэтому о возврате денег решает коллега. Передаю.
reason_policy_sent_again = Возврат денег после повторной отправки
