### Zmiany w zamówieniu

button_do_it = Tak, proszę
button_leave_it = Nie, bez zmian
operation_left = Dobrze, wszystko zostaje bez zmian.
operation_expired = Ta propozycja straciła ważność, dlatego przygotowuję ją od nowa.
operation_changed = W zamówieniu coś się w międzyczasie zmieniło, dlatego przygotowuję propozycję od nowa.
operation_under_way = Inna zmiana zamówienia { $order_number } jest jeszcze w toku. Proszę zapytać mnie ponownie za kilka minut.
operation_pending = { $what }, zamówienie { $order_number }: zlecenie jest już w naszym systemie i czeka na potwierdzenie. Pilnuję tego, nie trzeba go powtarzać.
operation_already_done = { $what }, zamówienie { $order_number }: to już jest załatwione.
operation_gone = Ta propozycja jest już nieaktualna i nic nie zostało zmienione. Jeśli nadal jest potrzebna, proszę dać mi znać.
operation_to_person = To więcej, niż mogę załatwić samodzielnie: musi to zatwierdzić ktoś z zespołu. Przekazuję sprawę ze wszystkim, co już wiem.
label_operation_cancellation = Anulowanie
label_operation_address_change = Zmiana adresu
label_operation_items_change = Zmiana produktów
label_operation_delivery_date_change = Zmiana terminu dostawy
label_operation_return = Zwrot towaru
label_operation_exchange = Wymiana
label_operation_warranty = Sprawa gwarancyjna
label_operation_voucher = Bon
label_operation_reshipment = Ponowna wysyłka
summary_operation = { $what }, zamówienie { $order_number }
summary_operation_worth = { $what }, zamówienie { $order_number }, wartość { $total }
reason_operation_refused = System sklepu odrzucił zmianę
reason_operations_per_order = Limit osiągnięty: zmiany tego zamówienia
reason_operations_per_customer = Limit osiągnięty: zmiany tego klienta dzisiaj
reason_operations_per_day = Limit osiągnięty: zmiany bota dzisiaj
reason_operations_worth = Wartość powyżej limitu bota
