### Посылки с трудностями и что можно сделать

track_shipment_late = Приношу извинения: посылка по заказу { $order_number } ещё в пути, перевозчик { $carrier }. Обещанная дата была: { $promised_on }.
track_shipment_silent = Приношу извинения: о посылке по заказу { $order_number } у перевозчика { $carrier } нет новых отметок с { $scanned_on }. Это необычно долго.
track_shipment_delivery_failed = Посылку по заказу { $order_number } пытались доставить, но не смогли вручить, перевозчик { $carrier }.
track_shipment_ready_for_pickup = Посылка по заказу { $order_number } ждёт вас: { $place }. Забрать её можно до { $until }.
track_shipment_ready_for_pickup_no_date = Посылка по заказу { $order_number } ждёт вас: { $place }.
track_shipment_damaged = Приношу извинения: перевозчик { $carrier } сообщает, что посылка по заказу { $order_number } повреждена в пути.
track_shipment_carrier_words = Вот последнее, что перевозчик { $carrier } сообщает о посылке по заказу { $order_number }: «{ $words }»
choose_parcel = О какой из посылок речь?
choose_parcel_again = Выберите, пожалуйста, одну из посылок выше, например «первая».
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    Как вам удобнее? Можно выбрать:
    { $options }
choose_remedy_again = Выберите, пожалуйста, один из вариантов или попросите сотрудника.
label_remedy_wait = Подождать: я это отмечу, и если до { $until } ничего не придёт, мы вам напишем.
label_remedy_redelivery = Повторная доставка: о ней с перевозчиком договорится коллега.
label_remedy_address = Другой адрес: коллега исправит его у перевозчика.
label_remedy_claim = { $days ->
    [one] Розыск: коллега попросит перевозчика найти посылку, это займёт до { $days } дня.
    [few] Розыск: коллега попросит перевозчика найти посылку, это займёт до { $days } дней.
    [many] Розыск: коллега попросит перевозчика найти посылку, это займёт до { $days } дней.
   *[other] Розыск: коллега попросит перевозчика найти посылку, это займёт до { $days } дня.
}
label_remedy_reshipment = Отправить ещё раз: те же товары, для вас бесплатно.
label_remedy_refund = Возврат денег: тем же способом, каким вы платили. Если это решаю не я, решит коллега.
label_remedy_return = Вернуть товар: деньги придут после того, как мы его получим.
button_remedy_wait = Подожду
button_remedy_redelivery = Доставить ещё раз
button_remedy_address = Другой адрес
button_remedy_claim = Искать посылку
button_remedy_reshipment = Отправить ещё раз
button_remedy_return = Вернуть товар
parcel_wait_agreed = Хорошо. Если до этого времени посылка не придёт, коллега напишет вам здесь: { $due_at }.
remedy_to_person = { $remedy }: об этом с вами договорится коллега.
confirm_reshipment = Отправим ещё раз бесплатно из заказа { $order_number }: { $items }. Отправляем? Ответьте, пожалуйста, да или нет.
reshipment_done = Готово. Ещё раз отправляем из заказа { $order_number }: { $items }. За новой посылкой можно будет следить здесь, как только она отправится.
reshipment_out_of_stock = К сожалению, этого больше нет на складе: { $items }. Поэтому отправить ещё раз не получится.
summary_remedy = Выбрано: { $remedy }
reason_parcel_trouble = Трудность с посылкой: выбор, который должен выполнить человек
reason_sent_or_paid_before = Что-то из этого заказа уже отправлено ещё раз или деньги за него возвращены
