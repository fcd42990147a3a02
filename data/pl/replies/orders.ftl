### Orders and parcels

order_status = Zamówienie { $order_number }, złożone { $placed_on }: { $state }.
order_status_cancelled = Zamówienie { $order_number } zostało anulowane, więc nic więcej nie zostanie wysłane.
track_shipment = Paczka z zamówienia { $order_number }: { $state }. Wiezie ją { $carrier }, planowane doręczenie: { $promised_on }.
track_shipment_no_date = Paczka z zamówienia { $order_number }: { $state }. Wiezie ją { $carrier }. Daty doręczenia jeszcze nie ma.
track_shipment_customs_held = Paczka z zamówienia { $order_number } czeka na odprawę celną. Gdy tylko zostanie zwolniona, { $carrier } dostarczy ją dalej. Nie musisz nic robić, chyba że napisze do Ciebie urząd celny.
track_shipment_delayed = Przepraszamy, paczka z zamówienia { $order_number } jest opóźniona. Wiezie ją { $carrier }, a planowane doręczenie to { $promised_on }.
track_shipment_delayed_no_date = Przepraszamy, paczka z zamówienia { $order_number } jest opóźniona. Wiezie ją { $carrier }.
track_shipment_lost = Bardzo nam przykro: { $carrier } zgłasza, że paczka z zamówienia { $order_number } zaginęła. Mogę zwrócić za nią pieniądze albo przekazać rozmowę komuś z zespołu.
track_shipment_delivered = Paczka z zamówienia { $order_number } została doręczona { $delivered_on }. Przewoźnik: { $carrier }.
track_shipment_delivered_but_missing = Przewoźnik { $carrier } podaje, że paczka z zamówienia { $order_number } została doręczona { $delivered_on }. Jeśli jej nie masz, powinien to sprawdzić ktoś z zespołu.
track_shipment_returned = Paczka z zamówienia { $order_number } wróciła do nas: albo nie udało się jej doręczyć (przewoźnik: { $carrier }), albo została odesłana.
track_shipment_not_sent = Zamówienie { $order_number } nie opuściło jeszcze naszego magazynu, więc na razie nie ma paczki, którą można śledzić.
track_shipment_cancelled = Zamówienie { $order_number } zostało anulowane, więc żadna paczka nie jest w drodze.
track_shipment_not_late = Paczka z zamówienia { $order_number } jest w drodze i jak dotąd nie jest spóźniona. Wiezie ją { $carrier }, planowane doręczenie: { $promised_on }.
