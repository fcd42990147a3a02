### Зміни замовлення

button_do_it = Так, зробіть
button_leave_it = Ні, залишити
operation_left = Гаразд, усе залишилося як було.
operation_expired = Пропозиція застаріла, тому я підготував її наново.
operation_changed = За цей час у замовленні щось змінилося, тому я підготував пропозицію наново.
operation_under_way = Інша зміна замовлення { $order_number } ще виконується. Запитайте мене знову за кілька хвилин.
operation_pending = { $what }, замовлення { $order_number }: запит надіслано до нашої системи, чекаю на підтвердження. Я за цим стежу, повторювати не потрібно.
operation_already_done = { $what }, замовлення { $order_number }: це вже зроблено.
operation_gone = Ця пропозиція більше не діє, нічого не змінено. Якщо вам це ще потрібно, просто скажіть.
operation_to_person = Це більше, ніж я можу зробити сам: потрібна згода колеги. Передаю йому все, що ви розповіли.
label_operation_cancellation = Скасування
label_operation_address_change = Зміна адреси
label_operation_items_change = Зміна товарів
label_operation_delivery_date_change = Зміна дати доставки
label_operation_return = Повернення товару
label_operation_exchange = Обмін
label_operation_warranty = Гарантійний випадок
label_operation_voucher = Купон
label_operation_reshipment = Повторне надсилання
summary_operation = { $what }, замовлення { $order_number }
summary_operation_worth = { $what }, замовлення { $order_number }, на суму { $total }
reason_operation_refused = Система магазину відхилила зміну
reason_operations_per_order = Досягнуто ліміту: зміни цього замовлення
reason_operations_per_customer = Досягнуто ліміту: зміни цього клієнта за день
reason_operations_per_day = Досягнуто ліміту: зміни бота за день
reason_operations_worth = Сума понад ліміт бота
