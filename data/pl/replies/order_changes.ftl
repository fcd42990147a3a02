### Zmiany w zamówieniu

button_do_it = Tak, proszę
button_leave_it = Nie, bez zmian
operation_left = Dobrze, wszystko zostaje bez zmian.
operation_expired = Ta propozycja straciła ważność, dlatego przygotowuję ją od nowa.
operation_changed = W zamówieniu coś się w międzyczasie zmieniło, dlatego przygotowuję propozycję od nowa.
operation_under_way = Inna zmiana zamówienia { $order_number } jest jeszcze w toku. Proszę zapytać mnie ponownie za kilka minut.
operation_pending = { $what }, zamówienie { $order_number }: zgłoszenie jest już w naszym systemie i czeka na potwierdzenie. Pilnuję tego, nie trzeba go powtarzać.
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
operation_yes_or_no = Potrzebuję tu jasnego „tak” lub „nie”.
operation_refused = Nasz system nie przyjął tego dla zamówienia { $order_number }, dlatego dalej zajmie się tym ktoś z zespołu.
change_already_cancelled = Zamówienie { $order_number } jest już anulowane, więc nie ma w nim czego zmieniać.
change_partly_sent = Część zamówienia { $order_number } jest już w drodze, więc nie mogę go zmienić. Ktoś z zespołu może sprawdzić, czy resztę da się jeszcze zatrzymać.
change_already_sent = Zamówienie { $order_number } opuściło już nasz magazyn, więc nie mogę go zmienić ani anulować. Gdy do Ciebie dotrze, możesz je odesłać.
change_already_there = Zamówienie { $order_number } zostało już doręczone, więc nie mogę go zmienić ani anulować. Możesz je za to odesłać.
change_too_late = Zamówienie { $order_number } jest właśnie pakowane albo zostało złożone zbyt dawno, więc nie mogę go zmienić. Ktoś z zespołu może jeszcze spróbować je zatrzymać.
change_not_possible = Nie mogę samodzielnie zmienić zamówienia { $order_number }. Może się temu przyjrzeć ktoś z zespołu.

## Anulowanie

cancel_confirm_paid = Mogę anulować całe zamówienie { $order_number }, a { $total } wróci tą samą drogą, którą zapłacono. Czy mam je anulować?
cancel_confirm_held = Mogę anulować całe zamówienie { $order_number }. Bank na razie tylko blokuje { $total }: nic nie zostanie pobrane, a blokada zostanie zdjęta. Czy mam je anulować?
cancel_confirm_nothing = Mogę anulować całe zamówienie { $order_number }. Nic nie zostało zapłacone, więc nie ma czego zwracać. Czy mam je anulować?
cancel_done = Zamówienie { $order_number } jest anulowane.
cancel_done_paid = Zamówienie { $order_number } jest anulowane, a { $total } wraca tą samą drogą, którą zapłacono.

## Inny adres

ask_address = Zamówienie { $order_number } jedzie pod adres: { $old }. Jaki jest nowy adres? Podaj proszę ulicę i numer, kod pocztowy i miejscowość.
ask_address_in_city = Pod jaki adres w tej miejscowości ({ $city }) ma trafić zamówienie { $order_number }? Podaj proszę ulicę i numer oraz kod pocztowy.
ask_address_again = Napisz proszę nowy adres z przecinkami między częściami: ulica i numer, kod pocztowy miejscowość.
address_incomplete = Do nowego adresu brakuje mi jeszcze jednego: { $what }.
address_postcode_wrong = Kod pocztowy { $postcode } tam nie pasuje. Jaki jest właściwy?
address_same = Pod ten adres zamówienie już jedzie.
address_other_country = Nie mogę wysłać zamówienia { $order_number } do innego kraju ({ $country }): zmieniłyby się ceny, opłaty i przewoźnik. Może się temu przyjrzeć ktoś z zespołu.
address_confirm = Nowy adres zamówienia { $order_number }: { $new }. Zamiast dotychczasowego: { $old }. Czy mam go zmienić? Potwierdzenie przyjdzie na adres e-mail z zamówienia.
address_done = Zrobione: zamówienie { $order_number } jedzie teraz pod adres: { $new }. Potwierdzenie przyjdzie na adres e-mail z zamówienia.
label_address_part_lines = ulica i numer
label_address_part_postcode = kod pocztowy
label_address_part_city = miejscowość
label_address_part_region = stan, prowincja lub województwo

## Produkty i dzień dostawy

ask_change = Co chcesz zmienić w zamówieniu { $order_number }?
ask_change_again = W zamówieniu { $order_number } mogę zmienić liczbę sztuk, rozmiar lub kolor, usunąć produkt albo przesunąć dzień dostawy. Co wybierasz?
button_change_quantity = Liczba sztuk
button_change_variant = Rozmiar lub kolor
button_change_remove = Usuń produkt
button_change_date = Dzień dostawy
ask_change_item = O który produkt chodzi? { $items }
ask_quantity = Teraz w zamówieniu: { $quantity } × { $name }. Ile sztuk ma być?
ask_variant = { $name }: co wybierasz zamiast tego? Dostępne: { $variants }.
ask_variant_again = { $name }: wybierz proszę jedno z tych: { $variants }.
ask_delivery_date = Na który dzień ma być dostawa?
ask_delivery_date_again = Podaj proszę datę, na przykład 5 grudnia.
date_not_possible = Tego dnia dostawa nie jest możliwa. Jaki inny dzień Ci pasuje?
date_confirm = Nowy dzień dostawy zamówienia { $order_number }: { $deliver_on }. Czy mam o niego poprosić?
date_done = Zrobione: dostawa zamówienia { $order_number } będzie w tym dniu: { $deliver_on }.
items_confirm = Zamówienie { $order_number } zmieni się tak: { $what }. Czy mam to zrobić?
items_confirm_paid = Zamówienie { $order_number } zmieni się tak: { $what }. Kwota do zwrotu: { $total }. Czy mam to zrobić?
items_done = Zrobione: zamówienie { $order_number } jest zmienione.
items_done_paid = Zrobione: zamówienie { $order_number } jest zmienione, a { $total } wraca tą samą drogą, którą zapłacono.
change_more_to_pay = To kosztowałoby więcej, niż zapłacono za zamówienie { $order_number }, a tutaj nie mogę przyjmować płatności. Możesz złożyć drugie zamówienie albo pomoże Ci ktoś z zespołu.
change_last_item = W zamówieniu { $order_number } nie ma nic więcej, więc usunięcie tego oznacza anulowanie zamówienia.
change_no_variant = { $name } z zamówienia { $order_number } nie ma innej wersji. Może pomóc ktoś z zespołu.
change_out_of_stock = Tego na razie nie ma w magazynie: { $name }, { $variant }.
label_item_change_removed = bez tego: { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## Faktury

invoice_link = Oto faktura { $invoice_number } do zamówienia { $order_number }: { $url }
invoice_file = Oto faktura { $invoice_number } do zamówienia { $order_number }.
invoice_none = Do zamówienia { $order_number } nie ma (jeszcze) faktury: nie zostało opłacone albo wcześniej je anulowano.
invoice_company = Dane firmy na fakturze zmienia ktoś z zespołu. Napisz proszę tutaj nazwę, adres i NIP firmy; przekazuję sprawę.
button_invoice_company = Dane firmy
reason_invoice_company = Inne dane firmy na fakturze

## Płatności

payments_none = Na razie nie widzę żadnej płatności za zamówienie { $order_number }. Jeśli widać ją w banku, poszuka jej ktoś z zespołu.
payments_charged_twice = Masz rację i przepraszamy: za zamówienie { $order_number } pobrano { $taken }, a kosztuje ono { $total }. To o { $too_much } za dużo. Przekazuję sprawę ze wszystkimi dowodami komuś z zespołu.
payments_held_beside = Za zamówienie { $order_number } zapłacono raz: { $paid }. Pozostałe { $total } bank tylko blokuje po wcześniejszej próbie; ta kwota nie zostanie pobrana, a blokada zniknie sama.
payments_held_until = Za zamówienie { $order_number } zapłacono raz: { $paid }. Pozostałe { $total } bank tylko blokuje po wcześniejszej próbie; ta kwota nie zostanie pobrana, a blokada zniknie sama, najpóźniej { $falls_on }.
payments_paid = Zamówienie { $order_number } jest opłacone: { $total }, { $made_on }. Drugiego obciążenia nie widzę.
payments_transfer_pending = Przelew na { $total } za zamówienie { $order_number } jeszcze do nas nie dotarł. Jeśli wyszedł od razu, powinien być najpóźniej { $due_on }; potem wyślemy zamówienie.
payments_transfer_pending_reference = Przelew na { $total } za zamówienie { $order_number } jeszcze do nas nie dotarł. Jeśli wyszedł od razu, z tytułem { $reference }, powinien być najpóźniej { $due_on }; potem wyślemy zamówienie.
payments_pending = Płatność { $total } za zamówienie { $order_number } sprawdza jeszcze bank lub serwis płatniczy. Nie musisz nic robić.
payments_held = { $total } za zamówienie { $order_number } to na razie tylko blokada w banku, kwota nie została pobrana. Pobieramy ją, gdy wysyłamy zamówienie.
payments_declined = Płatność { $total } za zamówienie { $order_number } została odrzucona i nic nie pobrano. { $why }
payments_refunded = Płatność za zamówienie { $order_number } została zwrócona: { $total }. W banku bywa to widoczne dopiero po kilku dniach.
payments_cancelled = Płatność { $total } za zamówienie { $order_number } została anulowana i nic nie pobrano.
label_declined_insufficient_funds = Według banku zabrakło środków. Zwykle pomaga inna karta albo późniejsza próba.
label_declined_expired_card = Karta straciła ważność. Spróbuj proszę z inną.
label_declined_wrong_details = Dane karty się nie zgadzały. Sprawdź proszę numer, datę i kod zabezpieczający.
label_declined_authentication_failed = Potwierdzenie w banku (kodem lub w aplikacji) się nie powiodło. Spróbuj proszę jeszcze raz i potwierdź tam płatność.
label_declined_limit_exceeded = Limit karty został wyczerpany. Pomoże inna karta albo wyższy limit w banku.
label_declined_refused_by_bank = Bank odmówił bez podania powodu. Pomaga krótki telefon do banku albo inna forma płatności.
label_declined_other = Nie podano powodu. Spróbuj proszę jeszcze raz albo wybierz inną formę płatności.
summary_payment = Płatność { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = w toku
label_payment_state_authorised = zablokowana
label_payment_state_captured = pobrana
label_payment_state_declined = odrzucona
label_payment_state_cancelled = anulowana
label_payment_state_refunded = zwrócona
reason_payments_charged_twice = Pobrano dwa razy
