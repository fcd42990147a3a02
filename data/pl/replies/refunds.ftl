### Refunds

refund_done = Gotowe! { $total } za zamówienie { $order_number } wraca tą samą drogą, którą zapłacono. Oto potwierdzenie.
refund_pending = Zwrot { $total } za zamówienie { $order_number } został zlecony i czeka na potwierdzenie. Nie trzeba prosić ponownie: pieniądze nie zostaną wypłacone dwa razy.
refund_already_done = Ten zwrot pieniędzy za zamówienie { $order_number } został już wykonany. Oto jeszcze raz potwierdzenie.
refund_refused = Zwrot pieniędzy za zamówienie { $order_number } nie został przyjęty. Ktoś z zespołu zajmie się tym razem z Tobą.
refund_cancelled = Dobrze, żadne pieniądze nie zostały zwrócone.
refund_nothing_left = Za wszystko z zamówienia { $order_number } pieniądze zostały już zwrócone.
refund_order_cancelled = Zamówienie { $order_number } zostało anulowane, więc nie ma tu czego zwracać. Jeśli mimo to brakuje Ci pieniędzy, ktoś z zespołu może to sprawdzić.
refund_items_already = Za to pieniądze są już zwrócone: { $items }. Wybierz proszę coś innego z tego zamówienia.
refund_to_person_outside_window = { $window_days ->
    [one] To zamówienie zostało doręczone { $delivered_on }, czyli ponad { $window_days } dzień temu.
    [few] To zamówienie zostało doręczone { $delivered_on }, czyli ponad { $window_days } dni temu.
    [many] To zamówienie zostało doręczone { $delivered_on }, czyli ponad { $window_days } dni temu.
   *[other] To zamówienie zostało doręczone { $delivered_on }, czyli ponad { $window_days } dnia temu.
} O tym nie mogę decydować, dlatego przekazuję sprawę komuś z zespołu.
refund_to_person_outside_window_undated = Minął już czas, w którym mogę samodzielnie zwrócić pieniądze za to zamówienie, dlatego przekazuję sprawę komuś z zespołu.
refund_to_person_over_limit = Zwrot { $total } to więcej, niż mogę załatwić samodzielnie, dlatego przekazuję sprawę komuś z zespołu.
refund_to_person_excluded_category = O zwrocie pieniędzy za { $items } musi zdecydować ktoś z zespołu. Przekazuję sprawę.
refund_to_person_currency = O zwrocie pieniędzy w tej walucie ({ $currency }) musi zdecydować ktoś z zespołu. Przekazuję sprawę.
refund_to_person_not_delivered = Zamówienie { $order_number } nie zostało jeszcze doręczone, więc ktoś z zespołu zdecyduje, czy je zatrzymać, czy zwrócić pieniądze. Przekazuję sprawę.
refund_to_person_delivered_but_missing = Przewoźnik podaje, że zamówienie { $order_number } zostało doręczone { $delivered_on }. Musi to wyjaśnić ktoś z zespołu, dlatego przekazuję sprawę.
refund_to_person_open_refund = Zwrot pieniędzy za zamówienie { $order_number } jest już w toku. Resztę omówi z Tobą ktoś z zespołu.
refund_status_none = Na razie nie ma żadnego zwrotu pieniędzy za zamówienie { $order_number }.
refund_status_pending = Zwrot { $total } za zamówienie { $order_number } został zlecony { $made_on } i wciąż czeka na potwierdzenie.
refund_status_done = Zwrot { $total } za zamówienie { $order_number } został wykonany { $made_on }. W banku bywa widoczny dopiero po kilku dniach.
refund_status_refused = Zwrot { $total } za zamówienie { $order_number } nie został przyjęty. Czy mam przekazać rozmowę komuś z zespołu?
refund_status_needs_approval = Zwrot { $total } za zamówienie { $order_number } czeka na decyzję kogoś z zespołu.
