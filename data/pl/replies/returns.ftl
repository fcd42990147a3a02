### Zwroty towaru, wymiana, gwarancja oraz produkty, które dotarły uszkodzone lub niewłaściwe

return_policy_items =
    Dla zamówienia { $order_number } oznacza to:
    { $items }
button_return_policy_order = Zamówienie { $order_number }
label_item_until = { $item }: najpóźniej { $until }
label_item_allowed = { $item }: tak
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = pieniądze są już zwrócone
label_barrier_not_delivered = jeszcze nie doręczono
label_barrier_window_over = ostatni dzień na odesłanie: { $until }
label_barrier_warranty_over = ostatni dzień gwarancji: { $until }
label_barrier_excluded_category = takich produktów nie można odsyłać
label_barrier_already_returned = już odesłano
label_barrier_out_of_stock = nie ma już na co wymienić
label_barrier_country_not_served = z tego kraju nie przyjmujemy zwrotów
label_barrier_other = nasz system na to nie pozwala
back_not_possible =
    Przepraszamy, tutaj nie jest to możliwe:
    { $items }
ask_back_items = O które produkty z zamówienia { $order_number } chodzi? { $items }
ask_return_reason = Jaki jest powód odesłania: { $items }?
ask_return_reason_again = Co pasuje najlepiej? Za mały lub za duży rozmiar, uszkodzenie, niewłaściwy produkt, niezgodność z opisem albo po prostu zmiana zdania.
button_reason_too_small = Za małe
button_reason_too_large = Za duże
ask_exchange_wanted = Co wybierasz zamiast tego: { $item }? Dostępne: { $options }.
exchange_not_sold = Tego nie mam dla: { $item }. Dostępne: { $options }.
exchange_out_of_stock = Przepraszamy, tego nie ma w magazynie: { $item }, { $wanted }.
exchange_out_of_stock_until = Przepraszamy, tego nie ma w magazynie: { $item }, { $wanted }. Znów będzie: { $back_on }.
exchange_nothing_else = W magazynie nie ma nic, na co można to wymienić: { $item }.
ask_photo = Prześlij mi proszę zdjęcie, na którym widać, co jest nie tak: { $items }.
ask_photo_again = Prześlij proszę zdjęcie jako plik albo napisz, że go nie masz.
button_no_photo = Nie mam zdjęcia
photo_missing = Bez zdjęcia musi zdecydować ktoś z zespołu: { $items }.
ask_problem = Przykro mi to słyszeć. Co jest nie tak z zamówieniem { $order_number }?
ask_problem_again = Co pasuje najlepiej? Coś jest uszkodzone, to niewłaściwy produkt, jest niezgodny z opisem albo czegoś brakuje.
button_problem_missing = Czegoś brakuje
confirm_return =
    Czy mam zgłosić ten zwrot z zamówienia { $order_number }: { $items }?
    { $terms }
    Odpowiedz proszę „tak” lub „nie”.
confirm_exchange =
    Czy mam zgłosić tę wymianę: { $item } na { $wanted }?
    { $terms }
    Odpowiedz proszę „tak” lub „nie”.
confirm_warranty =
    To jest jeszcze na gwarancji: { $items }. Czy mam zgłosić sprawdzenie i naprawę?
    { $terms }
    Odpowiedz proszę „tak” lub „nie”.
label_terms_shop_pays = Odesłanie opłacamy my.
label_terms_fee = Odesłanie kosztuje { $fee }; ta kwota zostanie odjęta od zwrotu pieniędzy.
label_terms_customer_pays = Odesłanie jest na Twój koszt.
label_terms_ways = Sposób odesłania: { $ways }.
label_terms_customs = Paczka przekracza granicę celną: zgłoś ją jako „towary powracające”.
label_terms_refund = { $days ->
    [one] Pieniądze wrócą tą samą drogą, którą zapłacono, najpóźniej { $days } dzień po dotarciu paczki.
    [few] Pieniądze wrócą tą samą drogą, którą zapłacono, najpóźniej { $days } dni po dotarciu paczki.
    [many] Pieniądze wrócą tą samą drogą, którą zapłacono, najpóźniej { $days } dni po dotarciu paczki.
   *[other] Pieniądze wrócą tą samą drogą, którą zapłacono, najpóźniej { $days } dnia po dotarciu paczki.
}
label_return_way_printed_label = etykieta do wydruku
label_return_way_qr_code = kod do pokazania
label_return_way_collection = odbiór spod drzwi
label_return_way_own_carrier = wybrany przez Ciebie przewoźnik
return_done =
    Zwrot towaru { $number } jest zgłoszony.
    { $steps }
exchange_done =
    Wymiana { $number } jest zgłoszona, a to czeka na Ciebie: { $wanted }. Wyślemy, gdy dotrze do nas produkt od Ciebie.
    { $steps }
warranty_done =
    Sprawa gwarancyjna { $number } jest zgłoszona. Gdy produkt do nas dotrze, sprawdzimy go i napiszemy do Ciebie.
    { $steps }
label_step_label = Naklej na paczkę etykietę z karty albo pokaż jej kod.
label_step_address = Wyślij na adres: { $address }
label_step_send_by = Nadaj najpóźniej { $send_by }.
label_step_customs = Napisz „towary powracające” na deklaracji celnej.
return_progress_requested = Zwrot towaru z zamówienia { $order_number } ({ $items }) został zgłoszony { $on }. Czekamy na paczkę; nadaj ją proszę najpóźniej { $send_by }.
return_progress_requested_no_date = Zwrot towaru z zamówienia { $order_number } ({ $items }) został zgłoszony { $on }. Czekamy na paczkę.
return_progress_received = Zwrot towaru z zamówienia { $order_number } ({ $items }) dotarł do naszego magazynu { $on }. Teraz go sprawdzimy.
return_progress_inspected = Zwrot towaru z zamówienia { $order_number } ({ $items }) został sprawdzony { $on }. Czekamy jeszcze na decyzję.
return_progress_restocked = Zwrot towaru z zamówienia { $order_number } ({ $items }) został przyjęty { $on }. Następny krok to zwrot pieniędzy.
return_progress_refused = Zwrot towaru z zamówienia { $order_number } ({ $items }) został odrzucony { $on } po sprawdzeniu. Powód może podać ktoś z zespołu.
return_progress_refunded = Pieniądze za towar z zamówienia { $order_number } ({ $items }) zostały zwrócone { $on }. W banku bywa to widoczne dopiero po kilku dniach.
return_progress_exchanged = Wymiana towaru z zamówienia { $order_number } ({ $items }) została wykonana { $on }. Nowy produkt jest w drodze.
return_progress_cancelled = Zwrot towaru z zamówienia { $order_number } ({ $items }) został anulowany { $on }.
label_return_state_requested = zgłoszony
label_return_state_approved = zatwierdzony
label_return_state_received = w magazynie
label_return_state_inspected = sprawdzony
label_return_state_restocked = przyjęty
label_return_state_refused = odrzucony
label_return_state_refunded = pieniądze zwrócone
label_return_state_exchanged = wymieniony
label_return_state_cancelled = anulowany
label_card_return = Zwrot towaru { $number }
label_card_send_by = Nadać najpóźniej
label_card_return_address = Adres do zwrotu
label_card_label_link = Otwórz etykietę
reason_photo_missing = Brak zdjęcia uszkodzenia
refund_to_person_sent_again = Coś z zamówienia { $order_number } wysłano już ponownie, dlatego o zwrocie pieniędzy zdecyduje ktoś z zespołu. Przekazuję sprawę.
reason_policy_sent_again = Zwrot pieniędzy po ponownej wysyłce
