### Refunds

refund_done = Готово! { $total } за замовлення { $order_number } повернуться тим самим способом, яким ви платили. Ось квитанція.
refund_pending = Повернення { $total } за замовлення { $order_number } надіслано, воно чекає на підтвердження. Просити ще раз не потрібно: двічі гроші не виплатять.
refund_already_done = Ці гроші за замовлення { $order_number } вже повернуто. Ось квитанція ще раз.
refund_refused = Повернення грошей за замовлення { $order_number } не пройшло. Із цим вам допоможе колега.
refund_cancelled = Гаразд, гроші не повернуто.
refund_nothing_left = За все в замовленні { $order_number } гроші вже повернуто.
refund_order_cancelled = Замовлення { $order_number } скасовано, тому повертати тут нічого. Якщо гроші все ж не надійшли, це перевірить людина.
refund_items_already = Гроші вже повернуто: { $items }. Оберіть, будь ласка, інший товар із цього замовлення.
refund_to_person_outside_window = { $window_days ->
    [one] Це замовлення доставлено більш ніж { $window_days } день тому, дата: { $delivered_on }.
    [few] Це замовлення доставлено більш ніж { $window_days } дні тому, дата: { $delivered_on }.
    [many] Це замовлення доставлено більш ніж { $window_days } днів тому, дата: { $delivered_on }.
   *[other] Це замовлення доставлено більш ніж { $window_days } дня тому, дата: { $delivered_on }.
} Це вирішую не я, тому передаю колезі.
refund_to_person_outside_window_undated = Час, протягом якого я можу повернути гроші сам, минув, тому передаю колезі.
refund_to_person_over_limit = Сума { $total } більша, ніж я можу повернути сам, тому передаю колезі.
refund_to_person_excluded_category = Про повернення грошей за { $items } вирішує колега. Передаю.
refund_to_person_currency = Про повернення у валюті { $currency } вирішує колега. Передаю.
refund_to_person_not_delivered = Замовлення { $order_number } ще не доставлено, тому колега вирішить, зупинити його чи повернути гроші. Передаю.
refund_to_person_delivered_but_missing = Перевізник повідомляє, що замовлення { $order_number } доставлено, дата: { $delivered_on }. Із цим має розібратися колега, передаю.
refund_to_person_open_refund = Одне повернення грошей за замовлення { $order_number } вже триває. Решту з вами вирішить колега.
refund_status_none = Повернення грошей за замовлення { $order_number } поки немає.
refund_status_pending = Повернення { $total } за замовлення { $order_number } запитано { $made_on }, воно досі чекає на підтвердження.
refund_status_done = Повернення { $total } за замовлення { $order_number } зроблено { $made_on }. Банки часто показують його на кілька днів пізніше.
refund_status_refused = Повернення { $total } за замовлення { $order_number } не пройшло. Покликати людину?
refund_status_needs_approval = Повернення { $total } за замовлення { $order_number } чекає на рішення колеги.
