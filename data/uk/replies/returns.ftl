### Повернення, обмін, гарантія, пошкоджені й не ті товари

return_policy_items =
    Для замовлення { $order_number } це означає:
    { $items }
button_return_policy_order = Замовлення { $order_number }
label_item_until = { $item }: до { $until }
label_item_allowed = { $item }: так
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = гроші вже повернуто
label_barrier_not_delivered = ще не доставлено
label_barrier_window_over = повернути можна було до { $until }
label_barrier_warranty_over = гарантія закінчилася { $until }
label_barrier_excluded_category = такі товари повернути не можна
label_barrier_already_returned = товар уже надіслано назад
label_barrier_out_of_stock = обміняти немає на що
label_barrier_country_not_served = із цієї країни ми повернень не приймаємо
label_barrier_other = система цього не дозволяє
back_not_possible =
    На жаль, тут це неможливо:
    { $items }
ask_back_items = Про які товари із замовлення { $order_number } ідеться? { $items }
ask_return_reason = Чому ви хочете це повернути: { $items }?
ask_return_reason_again = Що найближче? Товар замалий чи завеликий, пошкоджений, це не той товар, він не відповідає опису або ви передумали.
button_reason_too_small = Замалий розмір
button_reason_too_large = Завеликий розмір
ask_exchange_wanted = { $item }: що ви хочете натомість? Є: { $options }.
exchange_not_sold = { $item }: такого варіанта в нас немає. Є: { $options }.
exchange_out_of_stock = На жаль, { $item }, варіант «{ $wanted }»: розпродано.
exchange_out_of_stock_until = На жаль, { $item }, варіант «{ $wanted }»: розпродано до { $back_on }.
exchange_nothing_else = { $item }: на складі немає нічого, на що це можна обміняти.
ask_photo = Надішліть, будь ласка, фото, на якому видно, що не так: { $items }.
ask_photo_again = Надішліть, будь ласка, фото файлом або скажіть, що його немає.
button_no_photo = Фото немає
photo_missing = Без фото вирішуватиме колега: { $items }.
ask_problem = Мені прикро це чути. Що не так із замовленням { $order_number }?
ask_problem_again = Що найближче? Щось пошкоджено, це не той товар, він не відповідає опису або чогось бракує.
button_problem_missing = Чогось бракує
confirm_return =
    Оформити це повернення із замовлення { $order_number }: { $items }?
    { $terms }
    Дайте, будь ласка, відповідь: так чи ні.
confirm_exchange =
    Оформити обмін: { $item } → { $wanted }?
    { $terms }
    Дайте, будь ласка, відповідь: так чи ні.
confirm_warranty =
    { $items }: гарантія діє. Оформити перевірку й ремонт?
    { $terms }
    Дайте, будь ласка, відповідь: так чи ні.
label_terms_shop_pays = Пересилання назад оплачуємо ми.
label_terms_fee = Пересилання назад коштує { $fee }, цю суму віднімуть від повернення грошей.
label_terms_customer_pays = Пересилання назад оплачуєте ви.
label_terms_ways = Як надіслати назад: { $ways }.
label_terms_customs = Посилка пройде митницю: зазначте в декларації «повернення товару».
label_terms_refund = { $days ->
    [one] Гроші повернуться тим самим способом, яким ви платили, не пізніше ніж за { $days } день після отримання товару.
    [few] Гроші повернуться тим самим способом, яким ви платили, не пізніше ніж за { $days } дні після отримання товару.
    [many] Гроші повернуться тим самим способом, яким ви платили, не пізніше ніж за { $days } днів після отримання товару.
   *[other] Гроші повернуться тим самим способом, яким ви платили, не пізніше ніж за { $days } дня після отримання товару.
}
label_return_way_printed_label = етикетка для друку
label_return_way_qr_code = код, який треба показати
label_return_way_collection = заберуть у вас удома
label_return_way_own_carrier = перевізник на ваш вибір
return_done =
    Ваше повернення { $number } оформлено.
    { $steps }
exchange_done =
    Ваш обмін { $number } оформлено, для вас відкладено: { $wanted }. Надішлемо, щойно отримаємо ваш товар.
    { $steps }
warranty_done =
    Ваш гарантійний випадок { $number } оформлено. Коли товар надійде, ми його перевіримо й напишемо вам.
    { $steps }
label_step_label = Наклейте на посилку етикетку з картки або покажіть її код.
label_step_address = Надішліть на адресу: { $address }
label_step_send_by = Здайте посилку до { $send_by }.
label_step_customs = Напишіть у митній декларації «повернення товару».
return_progress_requested = Повернення із замовлення { $order_number } оформлено { $on }: { $items }. Чекаємо на посилку; здайте її, будь ласка, до { $send_by }.
return_progress_requested_no_date = Повернення із замовлення { $order_number } оформлено { $on }: { $items }. Чекаємо на посилку.
return_progress_received = Повернення із замовлення { $order_number } надійшло на наш склад { $on }: { $items }. Далі його перевірять.
return_progress_inspected = Повернення із замовлення { $order_number } перевірено { $on }: { $items }. Незабаром буде рішення.
return_progress_restocked = Повернення із замовлення { $order_number } прийнято { $on }: { $items }. Наступний крок — повернення грошей.
return_progress_refused = Повернення із замовлення { $order_number } відхилено після перевірки { $on }: { $items }. Колега може пояснити чому.
return_progress_refunded = Гроші за повернення із замовлення { $order_number } надіслано { $on }: { $items }. Банки часто показують їх на кілька днів пізніше.
return_progress_exchanged = Обмін із замовлення { $order_number } зроблено { $on }: { $items }. Новий товар уже в дорозі.
return_progress_cancelled = Повернення із замовлення { $order_number } скасовано { $on }: { $items }.
label_return_state_requested = оформлено
label_return_state_approved = схвалено
label_return_state_received = отримано
label_return_state_inspected = перевірено
label_return_state_restocked = прийнято
label_return_state_refused = відхилено
label_return_state_refunded = гроші повернуто
label_return_state_exchanged = обміняно
label_return_state_cancelled = скасовано
label_card_return = Повернення { $number }
label_card_send_by = Надіслати до
label_card_return_address = Адреса повернення
label_card_label_link = Відкрити етикетку
reason_photo_missing = Немає фото пошкодження
refund_to_person_sent_again = Щось із замовлення { $order_number } вже надіслано ще раз, тому про повернення грошей вирішує колега. Передаю.
reason_policy_sent_again = Повернення грошей після повторного надсилання
