### Lines of a hand-off's summary (only agents read these)

summary_wanted_order_status = Stan zamówienia
summary_wanted_track_shipment = Gdzie jest paczka
summary_wanted_refund_request = Zwrot pieniędzy
summary_wanted_refund_status = Etap zwrotu pieniędzy
summary_wanted_person = Rozmowa z człowiekiem
summary_wanted_unknown = Niejasne
summary_order = Zamówienie { $order_number }
summary_reason = Powód: { $reason }
summary_items = Produkty: { $items }
summary_amount = Kwota: { $total }
summary_asked_for = Brakuje: { $what }
summary_quote_shown = Zaproponowano zwrot { $total }, jeszcze bez zgody
summary_quote_agreed = Klient zgodził się na { $total }
summary_not_understood = { $count ->
    [one] { $count } niezrozumiana wiadomość
    [few] { $count } niezrozumiane wiadomości z rzędu
    [many] { $count } niezrozumianych wiadomości z rzędu
   *[other] { $count } niezrozumianej wiadomości z rzędu
}
summary_backend_said = System sklepu: { $text }
summary_backend_away = System sklepu nie odpowiedział
summary_refund_unknown = Nie wiadomo jeszcze, czy zwrot pieniędzy doszedł do skutku; system wciąż pyta
label_missing_order_number = numer zamówienia
label_missing_proof = e-mail lub telefon
label_missing_reason = powód
label_missing_items = produkty
label_missing_yes = tak lub nie
