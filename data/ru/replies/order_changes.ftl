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
