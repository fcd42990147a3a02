### Посилки з труднощами й що можна зробити

track_shipment_late = Перепрошую: посилка за замовленням { $order_number } ще в дорозі, перевізник { $carrier }. Обіцяна дата була: { $promised_on }.
track_shipment_silent = Перепрошую: про посилку за замовленням { $order_number } у перевізника { $carrier } немає нових позначок із { $scanned_on }. Це незвично довго.
track_shipment_delivery_failed = Посилку за замовленням { $order_number } намагалися доставити, але не змогли вручити, перевізник { $carrier }.
track_shipment_ready_for_pickup = Посилка за замовленням { $order_number } чекає на вас: { $place }. Забрати її можна до { $until }.
track_shipment_ready_for_pickup_no_date = Посилка за замовленням { $order_number } чекає на вас: { $place }.
track_shipment_damaged = Перепрошую: перевізник { $carrier } повідомляє, що посилку за замовленням { $order_number } пошкоджено в дорозі.
track_shipment_carrier_words = Ось останнє, що перевізник { $carrier } повідомляє про посилку за замовленням { $order_number }: «{ $words }»
choose_parcel = Про яку з посилок ідеться?
choose_parcel_again = Оберіть, будь ласка, одну з посилок вище, наприклад «перша».
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    Як вам зручніше? Можна обрати:
    { $options }
choose_remedy_again = Оберіть, будь ласка, один із варіантів або попросіть людину.
label_remedy_wait = Почекати: я це занотую, і якщо до { $until } нічого не надійде, ми вам напишемо.
label_remedy_redelivery = Повторна доставка: про неї з перевізником домовиться колега.
label_remedy_address = Інша адреса: колега виправить її в перевізника.
label_remedy_claim = { $days ->
    [one] Розшук: колега попросить перевізника знайти посилку, це триватиме до { $days } дня.
    [few] Розшук: колега попросить перевізника знайти посилку, це триватиме до { $days } днів.
    [many] Розшук: колега попросить перевізника знайти посилку, це триватиме до { $days } днів.
   *[other] Розшук: колега попросить перевізника знайти посилку, це триватиме до { $days } дня.
}
label_remedy_reshipment = Надіслати ще раз: ті самі товари, для вас безкоштовно.
label_remedy_refund = Повернення грошей: тим самим способом, яким ви платили. Якщо це вирішую не я, вирішить колега.
label_remedy_return = Повернути товар: гроші надійдуть після того, як ми його отримаємо.
button_remedy_wait = Почекаю
button_remedy_redelivery = Доставити ще раз
button_remedy_address = Інша адреса
button_remedy_claim = Шукати посилку
button_remedy_reshipment = Надіслати ще раз
button_remedy_return = Повернути товар
parcel_wait_agreed = Гаразд. Якщо до цього часу посилка не надійде, колега напише вам тут: { $due_at }.
remedy_to_person = { $remedy }: про це з вами домовиться колега.
confirm_reshipment = Надішлемо ще раз безкоштовно із замовлення { $order_number }: { $items }. Надсилаємо? Дайте, будь ласка, відповідь: так чи ні.
reshipment_done = Готово. Ще раз надсилаємо із замовлення { $order_number }: { $items }. За новою посилкою можна буде стежити тут, щойно вона вирушить.
reshipment_out_of_stock = На жаль, цього більше немає на складі: { $items }. Тому надіслати ще раз не вийде.
summary_remedy = Обрано: { $remedy }
reason_parcel_trouble = Труднощі з посилкою: вибір, який має виконати людина
reason_sent_or_paid_before = Щось із цього замовлення вже надіслано ще раз або гроші за нього повернуто
