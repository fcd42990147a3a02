notice_order_confirmed = Dziękujemy! Mamy Twoje zamówienie { $order_number } i już je przygotowujemy.
notice_payment_received = Wpłynęła płatność za zamówienie { $order_number }.
notice_payment_failed = Płatność za zamówienie { $order_number } nie doszła do skutku. Mogę sprawdzić dlaczego.
notice_address_doubtful = W adresie zamówienia { $order_number } coś się chyba nie zgadza. Czy możesz go sprawdzić, zanim wyślemy paczkę?
notice_shipped = Dobra wiadomość: paczka z zamówienia { $order_number } jest w drodze.
notice_customs_held = Paczka z zamówienia { $order_number } została zatrzymana w urzędzie celnym. Mogę sprawdzić, czego potrzeba.
notice_delayed = Przepraszamy, paczka z zamówienia { $order_number } jest opóźniona.
notice_out_for_delivery = Paczka z zamówienia { $order_number } jest dziś w doręczeniu.
notice_ready_for_pickup = Paczka z zamówienia { $order_number } czeka na Ciebie w punkcie odbioru.
notice_exception = Coś się stało z paczką z zamówienia { $order_number }: { $state }. Mogę pokazać, co możemy zrobić.
notice_delivered = Paczka z zamówienia { $order_number } została doręczona.
notice_refund_made = Zwrot pieniędzy za zamówienie { $order_number } jest zrobiony: { $total } wraca tą samą drogą, którą zapłacono.
notice_refund_made_no_total = Zwrot pieniędzy za zamówienie { $order_number } jest zrobiony. Pieniądze wracają tą samą drogą, którą zapłacono.
notice_return_received = Twój zwrot z zamówienia { $order_number } już do nas dotarł.
notices_ask = Jest wiadomość o Twoim zamówieniu { $order_number }. Czy mam tu pisać, gdy z Twoimi zamówieniami coś się dzieje?
notices_go_on = Dobrze, będę tu pisać, gdy z Twoimi zamówieniami coś się dzieje.
notices_stopped = Dobrze, nie będę już pisać o zamówieniach bez pytania. Zawsze możesz o coś zapytać.
notices_stop_question = Nie chcesz więcej wiadomości o swoich zamówieniach?
button_notices_stop = Nie pisz więcej
button_notices_go_on = Informuj mnie
email_subject_notice = Wiadomość o Twoim zamówieniu w { $shop_name }
email_body_notice =
    Dzień dobry,

    { $text }

    O szczegóły możesz zapytać tutaj ({ $shop_name }): { $url }

    Jeśli nie chcesz takich e-maili, wyłącz je tutaj: { $stop_url }
