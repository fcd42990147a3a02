### Изменения заказа

button_do_it = Да, сделайте
button_leave_it = Нет, оставить
operation_left = Хорошо, всё осталось как было.
operation_expired = Предложение устарело, поэтому я подготовил его заново.
operation_changed = За это время в заказе что-то изменилось, поэтому я подготовил предложение заново.
operation_under_way = Другое изменение заказа { $order_number } ещё выполняется. Спросите меня снова через несколько минут.
operation_pending = { $what }, заказ { $order_number }: запрос отправлен в нашу систему, жду подтверждения. Я за этим слежу, повторять не нужно.
operation_already_done = { $what }, заказ { $order_number }: это уже сделано.
operation_gone = Это предложение больше не действует, ничего не изменено. Если вам это ещё нужно, просто скажите.
operation_to_person = Это больше, чем я могу сделать сам: нужно одобрение коллеги. Передаю ему всё, что вы рассказали.
label_operation_cancellation = Отмена
label_operation_address_change = Смена адреса
label_operation_items_change = Изменение товаров
label_operation_delivery_date_change = Перенос даты доставки
label_operation_return = Возврат товара
label_operation_exchange = Обмен
label_operation_warranty = Гарантийный случай
label_operation_voucher = Купон
label_operation_reshipment = Повторная отправка
summary_operation = { $what }, заказ { $order_number }
summary_operation_worth = { $what }, заказ { $order_number }, на сумму { $total }
reason_operation_refused = Система магазина отклонила изменение
reason_operations_per_order = Достигнут лимит: изменения этого заказа
reason_operations_per_customer = Достигнут лимит: изменения этого клиента за день
reason_operations_per_day = Достигнут лимит: изменения бота за день
reason_operations_worth = Сумма выше лимита бота
operation_yes_or_no = Здесь нужно чёткое да или нет.
operation_refused = Наша система не приняла это для заказа { $order_number }, дальше вам поможет коллега.
change_already_cancelled = Заказ { $order_number } уже отменён, менять в нём больше нечего.
change_partly_sent = Часть заказа { $order_number } уже в пути, изменить его больше нельзя. Коллега посмотрит, можно ли остановить остальное.
change_already_sent = Заказ { $order_number } уже покинул наш склад, изменить или отменить его больше нельзя. Когда он придёт, его можно вернуть.
change_already_there = Заказ { $order_number } уже доставлен, изменить или отменить его больше нельзя. Вместо этого его можно вернуть.
change_too_late = Заказ { $order_number } уже собирают, или он слишком давний, поэтому изменить его не получится. Коллега ещё может попробовать его остановить.
change_not_possible = Изменить заказ { $order_number } я не могу. Его может посмотреть коллега.

## Отмена

cancel_confirm_paid = Заказ { $order_number } будет отменён целиком, и вам вернутся тем же способом, каким вы платили: { $total }. Отменить?
cancel_confirm_held = Заказ { $order_number } будет отменён целиком. Банк пока только удерживает { $total }: ничего не спишут, а удержание снимут. Отменить?
cancel_confirm_nothing = Заказ { $order_number } будет отменён целиком. Оплаты по нему не было, возвращать нечего. Отменить?
cancel_done = Заказ { $order_number } отменён.
cancel_done_paid = Заказ { $order_number } отменён. Вам вернутся тем же способом, каким вы платили: { $total }.

## Другой адрес

ask_address = Заказ { $order_number } сейчас едет по адресу: { $old }. Какой новый адрес? Улица и дом, индекс и город, пожалуйста.
ask_address_in_city = Город: { $city }. Куда именно доставить заказ { $order_number }? Напишите, пожалуйста, улицу, дом и индекс.
ask_address_again = Напишите, пожалуйста, новый адрес через запятую: улица и дом, индекс город.
address_incomplete = В новом адресе пока не хватает одного: { $what }.
address_postcode_wrong = Индекс { $postcode } туда не подходит. Какой правильный?
address_same = Заказ и так едет по этому адресу.
address_other_country = Отправить заказ { $order_number } в другую страну ({ $country }) я не могу: изменились бы цены, пошлины и перевозчик. Этим может заняться коллега.
address_confirm = Новый адрес заказа { $order_number }: { $new }. Прежний адрес: { $old }. Изменить? Подтверждение придёт на почту, указанную в заказе.
address_done = Готово. Новый адрес заказа { $order_number }: { $new }. Подтверждение придёт на почту, указанную в заказе.
label_address_part_lines = улица и дом
label_address_part_postcode = индекс
label_address_part_city = город
label_address_part_region = область или край

## Товары и день доставки

ask_change = Что вы хотите изменить в заказе { $order_number }?
ask_change_again = В заказе { $order_number } я могу изменить количество, размер или цвет, убрать товар или перенести день доставки. Что из этого?
button_change_quantity = Количество
button_change_variant = Размер или цвет
button_change_remove = Убрать товар
button_change_date = День доставки
ask_change_item = О каком товаре речь? { $items }
ask_quantity = Вы заказали { $quantity } × { $name }. Сколько нужно?
ask_variant = { $name }: какой вариант вы хотите вместо этого? Есть: { $variants }.
ask_variant_again = { $name }: выберите, пожалуйста, один из вариантов: { $variants }.
ask_delivery_date = В какой день доставить?
ask_delivery_date_again = Назовите, пожалуйста, дату, например 5 декабря.
date_not_possible = В этот день доставить нельзя. Какой другой день вам подходит?
date_confirm = Новая дата доставки заказа { $order_number }: { $deliver_on }. Запросить её?
date_done = Готово: заказ { $order_number } доставят { $deliver_on }.
items_confirm = Заказ { $order_number } изменится так: { $what }. Сделать?
items_confirm_paid = Заказ { $order_number } изменится так: { $what }. Вам вернутся: { $total }. Сделать?
items_done = Готово: заказ { $order_number } изменён.
items_done_paid = Готово: заказ { $order_number } изменён. Вам вернутся тем же способом, каким вы платили: { $total }.
change_more_to_pay = Это вышло бы дороже, чем вы заплатили за заказ { $order_number }, а принять оплату здесь я не могу. Можно оформить второй заказ, или поможет коллега.
change_last_item = Больше в заказе { $order_number } ничего нет: убрать этот товар значит отменить заказ.
change_no_variant = { $name }, заказ { $order_number }: других вариантов нет. Дальше может помочь коллега.
change_out_of_stock = { $name }: вариант «{ $variant }» сейчас распродан.
label_item_change_removed = убрать: { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## Счета

invoice_link = Вот счёт { $invoice_number } за заказ { $order_number }: { $url }
invoice_file = Вот счёт { $invoice_number } за заказ { $order_number }.
invoice_none = Счёта за заказ { $order_number } (пока) нет: заказ не оплачен или был отменён до оплаты.
invoice_company = Реквизиты компании в счёте меняет коллега. Напишите, пожалуйста, название, адрес и налоговый номер компании, я передаю вас коллеге.
button_invoice_company = Реквизиты компании
reason_invoice_company = Другие реквизиты компании в счёте

## Платежи

payments_none = Оплаты за заказ { $order_number } я пока не вижу. Если в банке она есть, коллега её поищет.
payments_charged_twice = Вы правы, приношу извинения: за заказ { $order_number } списано { $taken }, а стоит он { $total }. Лишняя сумма: { $too_much }. Передаю коллеге со всеми данными.
payments_held_beside = За заказ { $order_number } вы заплатили один раз: { $paid }. Ещё { $total } банк только удерживает после прошлой попытки: деньги не списаны, удержание снимется само.
payments_held_until = За заказ { $order_number } вы заплатили один раз: { $paid }. Ещё { $total } банк только удерживает после прошлой попытки: деньги не списаны, удержание снимется само не позже { $falls_on }.
payments_paid = Заказ { $order_number } оплачен { $made_on }: { $total }. Второго списания я не вижу.
payments_transfer_pending = Ваш перевод за заказ { $order_number } на сумму { $total } ещё не пришёл. Если вы отправили его сразу, он должен прийти не позже { $due_on }; тогда мы и отправим заказ.
payments_transfer_pending_reference = Ваш перевод за заказ { $order_number } на сумму { $total } ещё не пришёл. Если вы отправили его сразу с назначением { $reference }, он должен прийти не позже { $due_on }; тогда мы и отправим заказ.
payments_pending = Платёж { $total } за заказ { $order_number } ещё проверяет банк или платёжный сервис. Вам ничего делать не нужно.
payments_held = Банк удерживает { $total } за заказ { $order_number }, но деньги ещё не списаны. Их спишут, когда мы отправим заказ.
payments_declined = Платёж { $total } за заказ { $order_number } отклонён, деньги не списаны. { $why }
payments_refunded = Оплата за заказ { $order_number } возвращена: { $total }. Банки часто показывают это на несколько дней позже.
payments_cancelled = Платёж { $total } за заказ { $order_number } отменён, деньги не списаны.
label_declined_insufficient_funds = Банк сообщает, что на счёте не хватило денег. Обычно помогает другая карта или попытка позже.
label_declined_expired_card = Срок действия карты истёк. Попробуйте, пожалуйста, другую.
label_declined_wrong_details = Данные карты не совпали. Проверьте, пожалуйста, номер, срок и код безопасности.
label_declined_authentication_failed = Подтверждение в банке (код или приложение) не прошло. Попробуйте, пожалуйста, ещё раз и подтвердите платёж.
label_declined_limit_exceeded = Исчерпан лимит карты. Поможет другая карта, или банк может поднять лимит.
label_declined_refused_by_bank = Банк отклонил платёж без объяснения. Поможет короткий звонок в банк или другой способ оплаты.
label_declined_other = Причина не указана. Попробуйте, пожалуйста, ещё раз или другим способом.
summary_payment = Платёж { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = в обработке
label_payment_state_authorised = удержан
label_payment_state_captured = списан
label_payment_state_declined = отклонён
label_payment_state_cancelled = отменён
label_payment_state_refunded = возвращён
reason_payments_charged_twice = Двойное списание
