### Duty, import tax and customs: estimates only

ask_goods_value = Скільки коштує товар без доставки? Вкажіть і валюту.
ask_customs_category = Що це за товар?
button_customs_category = { $category }
button_held_at_customs = Посилка на митниці
customs_estimate =
    { $country }: мито й податок на ввезення становитимуть, імовірно, { $total }.
    { $notes }
customs_nothing_due =
    { $country }: за відомим мені правилом платити мито й податок на ввезення, імовірно, не потрібно.
    { $notes }
customs_within = { $country }: наша посилка туди не перетинає митного кордону, тому ні мита, ні податку на ввезення немає.
customs_unknown = Для цієї країни я не маю митного правила, чинного сьогодні, тому гадати не буду: { $country }.
customs_rule = { $country }: надійно порахувати суму тут не вдається. Ось саме правило:
customs_held_paid = Посилку із замовлення { $order_number } затримала митниця. Зазвичай бракує документа: рахунка, підтвердження оплати, податкового номера чи номера посвідчення; якого саме, скаже { $carrier } або митниця. Мито включено в нашу ціну, тож удруге його не сплачуйте. Якщо посилку не пропустять, вона повернеться до нас, і колега подбає про повернення грошей.
customs_held_unpaid = Посилку із замовлення { $order_number } затримала митниця. Зазвичай бракує документа (рахунка, підтвердження оплати, податкового номера чи номера посвідчення) або ще не сплачено мито; що саме, скаже { $carrier } або митниця. Мито тут сплачує отримувач. Якщо посилку не пропустять, вона повернеться до нас, і колега вирішить, що повертається.
label_customs_note_estimate = Це оцінка, а не рахунок. Правило востаннє перевірено { $checked }; вирішує митниця.
label_customs_note_paid_at_checkout = Ви платите це разом із замовленням, при отриманні нічого.
label_customs_note_paid_on_delivery = Ви платите це перевізникові при отриманні, часто зі збором за оформлення.
label_customs_note_more_possible = Можливі й інші платежі.
label_customs_note_low_certainty = Це правило ненадійне або часто змінюється.
label_customs_line_duty = Мито
label_customs_line_tax = Податок на ввезення
label_customs_line_single_rate = Мито й податок разом
label_customs_line_fee = Збір
label_card_customs_estimate = Митна оцінка: { $country }
label_card_customs_rule = Митне правило: { $country }
label_card_customs_limits = Поріг
label_card_scheme = Реєстрація
label_card_rule_of = Діє з
label_card_checked_on = Перевірено
label_card_rates_of = Курси валют на
label_rates_from_ecb = Європейський центральний банк
label_rates_from_shop = наша власна таблиця
label_customs_category_apparel = Одяг
label_customs_category_footwear = Взуття
label_customs_category_bags = Сумки
label_customs_category_electronics = Електроніка
label_customs_category_computers = Комп’ютери
label_customs_category_cosmetics = Косметика
label_customs_category_jewellery = Прикраси
label_customs_category_watches = Годинники
label_customs_category_toys = Іграшки
label_customs_category_sporting_goods = Спорттовари
label_customs_category_furniture = Меблі та світильники
label_customs_category_home_textiles = Домашній текстиль
label_customs_category_books = Книги
label_customs_category_food_supplements = Добавки
