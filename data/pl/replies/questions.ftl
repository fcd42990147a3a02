### Questions

ask_order_number = Jaki jest numer zamówienia? Znajdziesz go w e-mailu z potwierdzeniem.
ask_order_number_again = Nie widzę tu numeru zamówienia. Ma od czterech do sześciu cyfr, na przykład 1043.
choose_order = O które zamówienie chodzi?
ask_proof = Dziękuję. Żeby dane zamówienia { $order_number } były bezpieczne: jaki adres e-mail lub numer telefonu podano przy jego składaniu?
ask_proof_again = Podaj proszę adres e-mail albo numer telefonu z numerem kierunkowym kraju, na który złożono zamówienie.
proof_forgotten = To żaden problem: adres jest w e-mailu z potwierdzeniem zamówienia. Wystarczy też numer telefonu podany w zamówieniu, z numerem kierunkowym kraju. Jeśli brakuje Ci obu, pomoże ktoś z zespołu.
order_not_found = Nie udało mi się znaleźć zamówienia z takim numerem i takim adresem e-mail lub telefonem. Sprawdź proszę oba i napisz jeszcze raz.
wait_before_retry = { $seconds ->
    [one] Zanim spróbujesz ponownie, odczekaj proszę { $seconds } sekundę.
    [few] Zanim spróbujesz ponownie, odczekaj proszę { $seconds } sekundy.
    [many] Zanim spróbujesz ponownie, odczekaj proszę { $seconds } sekund.
   *[other] Zanim spróbujesz ponownie, odczekaj proszę { $seconds } sekundy.
} Potem prześlij mi jeszcze raz numer zamówienia oraz adres e-mail lub telefon.
login_expired = Twoja sesja w sklepie wygasła. Zaloguj się ponownie albo podaj mi numer zamówienia i adres e-mail, na który je złożono.
ask_reason = Przykro mi to słyszeć. Jaki jest powód zwrotu pieniędzy za zamówienie { $order_number }?
ask_reason_again = Co pasuje najlepiej? Produkt jest uszkodzony, przyszedł niewłaściwy, nie dotarł wcale, dotarł za późno, jest niezgodny z opisem albo to po prostu zmiana zdania.
ask_items = W zamówieniu { $order_number } jest kilka produktów: { $items }. Za które z nich mamy zwrócić pieniądze?
ask_items_again = Wymień proszę jeden lub kilka z nich albo napisz „wszystko”: { $items }.
confirm_refund = Oto kwota zwrotu: { $total } za zamówienie { $order_number }. Czy mam to zrobić? Odpowiedz proszę „tak” lub „nie”.
confirm_refund_again = Potrzebuję tu jasnego „tak” lub „nie”: czy mam zwrócić { $total } za zamówienie { $order_number }?
refund_quote_changed = Od pokazania kwoty zwrotu za zamówienie { $order_number } coś się zmieniło, dlatego liczę ją od nowa.
refund_offer_gone = Ta propozycja dla zamówienia { $order_number } nie jest już aktualna i nic nie zostało zwrócone. Zaczynamy od nowa?
refund_quote_expired = Ta propozycja dla zamówienia { $order_number } straciła ważność, dlatego liczę kwotę od nowa.
resumed_task_refund_request = Wracamy do zwrotu pieniędzy za zamówienie { $order_number }.
resumed_task_refund_request_open = Wracamy do Twojego zwrotu pieniędzy.
resumed_task_order_status = Wracamy do stanu Twojego zamówienia.
resumed_task_track_shipment = Wracamy do Twojej paczki.
resumed_task_refund_status = Wracamy do tego, co dzieje się z Twoim zwrotem pieniędzy.
nevermind_ok = W porządku, zostawiamy to. Czy mogę pomóc w czymś jeszcze?
