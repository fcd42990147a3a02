notice_order_confirmed = Дякуємо! Ваше замовлення { $order_number } прийнято, ми його готуємо.
notice_payment_received = Оплату замовлення { $order_number } отримано.
notice_payment_failed = Оплата замовлення { $order_number } не пройшла. Можу з’ясувати чому.
notice_address_doubtful = Схоже, в адресі замовлення { $order_number } щось не так. Перевірте її, будь ласка, поки посилку не надіслано.
notice_shipped = Гарна новина: посилка за замовленням { $order_number } у дорозі.
notice_customs_held = Посилку за замовленням { $order_number } затримала митниця. Можу з’ясувати, що потрібно.
notice_delayed = На жаль, посилка за замовленням { $order_number } затримується.
notice_out_for_delivery = Посилку за замовленням { $order_number } сьогодні везе кур’єр.
notice_ready_for_pickup = Посилка за замовленням { $order_number } чекає на вас у пункті видачі.
notice_exception = З посилкою за замовленням { $order_number } щось сталося: { $state }. Можу показати, що можна зробити.
notice_delivered = Посилку за замовленням { $order_number } доставлено.
notice_refund_made = Гроші за замовлення { $order_number } повернено: { $total } надійдуть тим самим способом, яким ви платили.
notice_refund_made_no_total = Гроші за замовлення { $order_number } повернено. Вони надійдуть тим самим способом, яким ви платили.
notice_return_received = Ваше повернення за замовленням { $order_number } дійшло до нас.
notices_ask = Є новина про ваше замовлення { $order_number }. Писати вам сюди, коли з вашими замовленнями щось відбувається?
notices_go_on = Добре, писатиму вам сюди, коли з вашими замовленнями щось відбувається.
notices_stopped = Добре, про замовлення більше не писатиму, доки ви не запитаєте. Запитати можна будь-коли.
notices_stop_question = Більше не надсилати повідомлень про ваші замовлення?
button_notices_stop = Більше не писати
button_notices_go_on = Так, повідомляйте
email_subject_notice = Новини про ваше замовлення: { $shop_name }
email_body_notice =
    Вітаємо,

    { $text }

    Запитати про це { $shop_name } можна тут: { $url }

    Якщо такі листи вам не потрібні, вимкніть їх тут: { $stop_url }
