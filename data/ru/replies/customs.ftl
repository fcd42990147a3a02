### Duty, import tax and customs: estimates only

ask_goods_value = Сколько стоит товар без доставки? Укажите и валюту.
ask_customs_category = Что это за товар?
button_customs_category = { $category }
button_held_at_customs = Посылка на таможне
customs_estimate =
    { $country }: пошлина и налог на ввоз составят, вероятно, { $total }.
    { $notes }
customs_nothing_due =
    { $country }: по известному мне правилу платить пошлину и налог на ввоз, вероятно, не нужно.
    { $notes }
customs_within = { $country }: наша посылка туда не пересекает таможенную границу, поэтому ни пошлины, ни налога на ввоз нет.
customs_unknown = Для этой страны у меня нет таможенного правила, действующего сегодня, поэтому гадать не буду: { $country }.
customs_rule = { $country }: надёжно посчитать сумму здесь не получается. Вот само правило:
customs_held_paid = Посылку из заказа { $order_number } задержала таможня. Обычно не хватает документа: счёта, подтверждения оплаты, налогового номера или номера удостоверения; какого именно, скажет { $carrier } или таможня. Пошлины включены в нашу цену, поэтому второй раз их не платите. Если посылку не пропустят, она вернётся к нам, и коллега займётся возвратом денег.
customs_held_unpaid = Посылку из заказа { $order_number } задержала таможня. Обычно не хватает документа (счёта, подтверждения оплаты, налогового номера или номера удостоверения) или ещё не уплачены пошлины; что именно, скажет { $carrier } или таможня. Пошлины здесь платит получатель. Если посылку не пропустят, она вернётся к нам, и коллега решит, что возвращается.
label_customs_note_estimate = Это оценка, а не счёт. Правило последний раз проверено { $checked }; решает таможня.
label_customs_note_paid_at_checkout = Вы платите это вместе с заказом, при получении ничего.
label_customs_note_paid_on_delivery = Вы платите это перевозчику при получении, часто со сбором за оформление.
label_customs_note_more_possible = Возможны и другие платежи.
label_customs_note_low_certainty = Это правило ненадёжно или часто меняется.
label_customs_line_duty = Пошлина
label_customs_line_tax = Налог на ввоз
label_customs_line_single_rate = Пошлина и налог вместе
label_customs_line_fee = Сбор
label_card_customs_estimate = Таможенная оценка: { $country }
label_card_customs_rule = Таможенное правило: { $country }
label_card_customs_limits = Порог
label_card_scheme = Регистрация
label_card_rule_of = Действует с
label_card_checked_on = Проверено
label_card_rates_of = Курсы валют на
label_rates_from_ecb = Европейский центральный банк
label_rates_from_shop = наша собственная таблица
label_customs_category_apparel = Одежда
label_customs_category_footwear = Обувь
label_customs_category_bags = Сумки
label_customs_category_electronics = Электроника
label_customs_category_computers = Компьютеры
label_customs_category_cosmetics = Косметика
label_customs_category_jewellery = Украшения
label_customs_category_watches = Часы
label_customs_category_toys = Игрушки
label_customs_category_sporting_goods = Спорттовары
label_customs_category_furniture = Мебель и светильники
label_customs_category_home_textiles = Домашний текстиль
label_customs_category_books = Книги
label_customs_category_food_supplements = Добавки
