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
reason_operation_refused = Система крамниці відхилила зміну
reason_operations_per_order = Досягнуто ліміту: зміни цього замовлення
reason_operations_per_customer = Досягнуто ліміту: зміни цього клієнта за день
reason_operations_per_day = Досягнуто ліміту: зміни бота за день
reason_operations_worth = Сума понад ліміт бота
operation_yes_or_no = Тут потрібне чітке так або ні.
operation_refused = Наша система не прийняла цього для замовлення { $order_number }, далі вам допоможе колега.
change_already_cancelled = Замовлення { $order_number } вже скасовано, змінювати в ньому більше нічого.
change_partly_sent = Частина замовлення { $order_number } вже в дорозі, змінити його більше не можна. Колега подивиться, чи можна зупинити решту.
change_already_sent = Замовлення { $order_number } вже залишило наш склад, змінити чи скасувати його більше не можна. Коли воно надійде, його можна повернути.
change_already_there = Замовлення { $order_number } вже доставлено, змінити чи скасувати його більше не можна. Натомість його можна повернути.
change_too_late = Замовлення { $order_number } вже пакують, або воно надто давнє, тому змінити його не вийде. Колега ще може спробувати його зупинити.
change_not_possible = Змінити замовлення { $order_number } я не можу. Його може переглянути колега.

## Скасування

cancel_confirm_paid = Замовлення { $order_number } буде скасовано повністю, і вам повернуться тим самим способом, яким ви платили: { $total }. Скасувати?
cancel_confirm_held = Замовлення { $order_number } буде скасовано повністю. Банк поки лише утримує { $total }: нічого не спишуть, а утримання знімуть. Скасувати?
cancel_confirm_nothing = Замовлення { $order_number } буде скасовано повністю. Оплати за ним не було, повертати нічого. Скасувати?
cancel_done = Замовлення { $order_number } скасовано.
cancel_done_paid = Замовлення { $order_number } скасовано. Вам повернуться тим самим способом, яким ви платили: { $total }.

## Інша адреса

ask_address = Замовлення { $order_number } зараз прямує на адресу: { $old }. Яка нова адреса? Вулиця й будинок, індекс і місто, будь ласка.
ask_address_in_city = Місто: { $city }. Куди саме доставити замовлення { $order_number }? Напишіть, будь ласка, вулицю, будинок та індекс.
ask_address_again = Напишіть, будь ласка, нову адресу через кому: вулиця й будинок, індекс місто.
address_incomplete = У новій адресі поки бракує одного: { $what }.
address_postcode_wrong = Індекс { $postcode } туди не підходить. Який правильний?
address_same = Замовлення і так прямує на цю адресу.
address_other_country = Надіслати замовлення { $order_number } до іншої країни ({ $country }) я не можу: змінилися б ціни, мита й перевізник. Цим може зайнятися колега.
address_confirm = Нова адреса замовлення { $order_number }: { $new }. Попередня адреса: { $old }. Змінити? Підтвердження надійде на пошту, вказану в замовленні.
address_done = Готово. Нова адреса замовлення { $order_number }: { $new }. Підтвердження надійде на пошту, вказану в замовленні.
label_address_part_lines = вулиця й будинок
label_address_part_postcode = індекс
label_address_part_city = місто
label_address_part_region = область

## Товари й день доставки

ask_change = Що ви хочете змінити в замовленні { $order_number }?
ask_change_again = У замовленні { $order_number } я можу змінити кількість, розмір чи колір, прибрати товар або перенести день доставки. Що з цього?
button_change_quantity = Кількість
button_change_variant = Розмір чи колір
button_change_remove = Прибрати товар
button_change_date = День доставки
ask_change_item = Про який товар ідеться? { $items }
ask_quantity = Ви замовили { $quantity } × { $name }. Скільки потрібно?
ask_variant = { $name }: який варіант ви хочете натомість? Є: { $variants }.
ask_variant_again = { $name }: оберіть, будь ласка, один із варіантів: { $variants }.
ask_delivery_date = Якого дня доставити?
ask_delivery_date_again = Назвіть, будь ласка, дату, наприклад 5 грудня.
date_not_possible = Цього дня доставити не можна. Який інший день вам підходить?
date_confirm = Нова дата доставки замовлення { $order_number }: { $deliver_on }. Замовити її?
date_done = Готово: замовлення { $order_number } доставлять { $deliver_on }.
items_confirm = Замовлення { $order_number } зміниться так: { $what }. Зробити?
items_confirm_paid = Замовлення { $order_number } зміниться так: { $what }. Вам повернуться: { $total }. Зробити?
items_done = Готово: замовлення { $order_number } змінено.
items_done_paid = Готово: замовлення { $order_number } змінено. Вам повернуться тим самим способом, яким ви платили: { $total }.
change_more_to_pay = Це коштувало б більше, ніж ви заплатили за замовлення { $order_number }, а прийняти оплату тут я не можу. Можна оформити друге замовлення, або допоможе колега.
change_last_item = Більше в замовленні { $order_number } нічого немає: прибрати цей товар означає скасувати замовлення.
change_no_variant = { $name }, замовлення { $order_number }: інших варіантів немає. Далі може допомогти колега.
change_out_of_stock = { $name }: варіант «{ $variant }» зараз розпродано.
label_item_change_removed = прибрати: { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## Рахунки

invoice_link = Ось рахунок { $invoice_number } за замовлення { $order_number }: { $url }
invoice_file = Ось рахунок { $invoice_number } за замовлення { $order_number }.
invoice_none = Рахунка за замовлення { $order_number } (поки) немає: замовлення не оплачено або скасовано до оплати.
invoice_company = Реквізити компанії в рахунку змінює колега. Напишіть, будь ласка, назву, адресу й податковий номер компанії, я передаю вас колезі.
button_invoice_company = Реквізити компанії
reason_invoice_company = Інші реквізити компанії в рахунку

## Платежі

payments_none = Оплати за замовлення { $order_number } я поки не бачу. Якщо в банку вона є, колега її пошукає.
payments_charged_twice = Ви маєте рацію, перепрошую: за замовлення { $order_number } списано { $taken }, а коштує воно { $total }. Зайва сума: { $too_much }. Передаю колезі з усіма даними.
payments_held_beside = За замовлення { $order_number } ви заплатили один раз: { $paid }. Ще { $total } банк лише утримує після попередньої спроби: гроші не списано, утримання зніметься саме.
payments_held_until = За замовлення { $order_number } ви заплатили один раз: { $paid }. Ще { $total } банк лише утримує після попередньої спроби: гроші не списано, утримання зніметься саме не пізніше { $falls_on }.
payments_paid = Замовлення { $order_number } оплачено { $made_on }: { $total }. Другого списання я не бачу.
payments_transfer_pending = Ваш переказ за замовлення { $order_number } на суму { $total } ще не надійшов. Якщо ви надіслали його одразу, він має надійти не пізніше { $due_on }; тоді ми й відправимо замовлення.
payments_transfer_pending_reference = Ваш переказ за замовлення { $order_number } на суму { $total } ще не надійшов. Якщо ви надіслали його одразу з призначенням { $reference }, він має надійти не пізніше { $due_on }; тоді ми й відправимо замовлення.
payments_pending = Платіж { $total } за замовлення { $order_number } ще перевіряє банк або платіжний сервіс. Вам нічого робити не потрібно.
payments_held = Банк утримує { $total } за замовлення { $order_number }, але гроші ще не списано. Їх спишуть, коли ми відправимо замовлення.
payments_declined = Платіж { $total } за замовлення { $order_number } відхилено, гроші не списано. { $why }
payments_refunded = Оплату за замовлення { $order_number } повернуто: { $total }. Банки часто показують це на кілька днів пізніше.
payments_cancelled = Платіж { $total } за замовлення { $order_number } скасовано, гроші не списано.
label_declined_insufficient_funds = Банк повідомляє, що на рахунку забракло грошей. Зазвичай допомагає інша картка або спроба пізніше.
label_declined_expired_card = Термін дії картки минув. Спробуйте, будь ласка, іншу.
label_declined_wrong_details = Дані картки не збіглися. Перевірте, будь ласка, номер, термін і код безпеки.
label_declined_authentication_failed = Підтвердження в банку (код або застосунок) не пройшло. Спробуйте, будь ласка, ще раз і підтвердьте платіж.
label_declined_limit_exceeded = Вичерпано ліміт картки. Допоможе інша картка, або банк може підвищити ліміт.
label_declined_refused_by_bank = Банк відхилив платіж без пояснення. Допоможе короткий дзвінок до банку або інший спосіб оплати.
label_declined_other = Причину не вказано. Спробуйте, будь ласка, ще раз або іншим способом.
summary_payment = Платіж { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = в обробці
label_payment_state_authorised = утримано
label_payment_state_captured = списано
label_payment_state_declined = відхилено
label_payment_state_cancelled = скасовано
label_payment_state_refunded = повернуто
reason_payments_charged_twice = Подвійне списання
