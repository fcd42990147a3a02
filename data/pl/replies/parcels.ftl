### Kłopoty z paczką i co można z nimi zrobić

track_shipment_late = Przepraszamy: paczka z zamówienia { $order_number } jest wciąż w drodze. Wiezie ją { $carrier }, a planowane doręczenie to { $promised_on }.
track_shipment_silent = Przepraszamy: ostatni skan paczki z zamówienia { $order_number } to { $scanned_on } ({ $carrier }). To nietypowo dawno.
track_shipment_delivery_failed = Próba doręczenia paczki z zamówienia { $order_number } się nie powiodła. Wiezie ją { $carrier }.
track_shipment_ready_for_pickup = Paczka z zamówienia { $order_number } czeka na Ciebie: { $place }. Możesz ją odebrać najpóźniej { $until }.
track_shipment_ready_for_pickup_no_date = Paczka z zamówienia { $order_number } czeka na Ciebie: { $place }.
track_shipment_damaged = Przepraszamy: { $carrier } zgłasza, że paczka z zamówienia { $order_number } została w drodze uszkodzona.
track_shipment_carrier_words = Oto ostatnia wiadomość o paczce z zamówienia { $order_number }, którą podaje { $carrier }: „{ $words }”
choose_parcel = O którą paczkę chodzi?
choose_parcel_again = Wybierz proszę jedną z paczek powyżej, na przykład „pierwsza”.
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    Co wybierasz? Możliwości:
    { $options }
choose_remedy_again = Wybierz proszę jedną z tych możliwości albo poproś o rozmowę z człowiekiem.
label_remedy_wait = Poczekać: zapiszę to, a jeśli do tego dnia nic nie dotrze, odezwiemy się do Ciebie: { $until }.
label_remedy_redelivery = Ponowne doręczenie: ktoś z zespołu uzgodni je z przewoźnikiem.
label_remedy_address = Inny adres: ktoś z zespołu poprawi go u przewoźnika.
label_remedy_claim = { $days ->
    [one] Poszukiwanie: ktoś z zespołu zleci je przewoźnikowi, potrwa to do { $days } dnia.
    [few] Poszukiwanie: ktoś z zespołu zleci je przewoźnikowi, potrwa to do { $days } dni.
    [many] Poszukiwanie: ktoś z zespołu zleci je przewoźnikowi, potrwa to do { $days } dni.
   *[other] Poszukiwanie: ktoś z zespołu zleci je przewoźnikowi, potrwa to do { $days } dnia.
}
label_remedy_reshipment = Ponowna wysyłka: te same produkty, bez kosztów dla Ciebie.
label_remedy_refund = Zwrot pieniędzy: tą samą drogą, którą zapłacono. Gdy nie mogę o tym zdecydować samodzielnie, zdecyduje ktoś z zespołu.
label_remedy_return = Odesłanie: zwrot pieniędzy, gdy paczka do nas dotrze.
button_remedy_wait = Poczekam
button_remedy_redelivery = Doręczyć ponownie
button_remedy_address = Inny adres
button_remedy_claim = Poszukać paczki
button_remedy_reshipment = Wysłać ponownie
button_remedy_return = Odesłać
parcel_wait_agreed = Dobrze. Jeśli do tego czasu nie dotrze, ktoś z zespołu odezwie się do Ciebie tutaj: { $due_at }.
remedy_to_person = { $remedy }: ktoś z zespołu załatwi to z Tobą.
confirm_reshipment = To wyślemy ponownie z zamówienia { $order_number }, bez kosztów dla Ciebie: { $items }. Czy mam to zrobić? Odpowiedz proszę „tak” lub „nie”.
reshipment_done = Zrobione. To wysyłamy ponownie z zamówienia { $order_number }: { $items }. Nową paczkę można śledzić tutaj, gdy tylko będzie w drodze.
reshipment_out_of_stock = Przepraszamy, tego nie ma już w magazynie: { $items }. Nie mogę więc wysłać tego ponownie.
summary_remedy = Wybór: { $remedy }
reason_parcel_trouble = Kłopot z paczką: wybrane rozwiązanie musi wykonać człowiek
reason_sent_or_paid_before = Coś z tego zamówienia już wysłano ponownie lub zwrócono za to pieniądze
