### Rücksendungen, Umtausch, Garantie, und Artikel, die beschädigt oder falsch ankamen

return_policy_items =
    Für Bestellung { $order_number } heißt das:
    { $items }
button_return_policy_order = Für Bestellung { $order_number }
label_item_until = { $item }: bis { $until }
label_item_allowed = { $item }: ja
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = wurde schon erstattet
label_barrier_not_delivered = wurde noch nicht zugestellt
label_barrier_window_over = Rückgabe war möglich bis { $until }
label_barrier_warranty_over = Garantie lief bis { $until }
label_barrier_excluded_category = Artikel dieser Art sind von der Rückgabe ausgenommen
label_barrier_already_returned = wurde schon zurückgeschickt
label_barrier_out_of_stock = zum Umtauschen ist nichts mehr da
label_barrier_country_not_served = aus diesem Land nehmen wir nichts zurück
label_barrier_other = unser System lässt es nicht zu
back_not_possible =
    Es tut mir leid, das geht hier nicht:
    { $items }
ask_back_items = Um welche Artikel aus Bestellung { $order_number } geht es? { $items }
ask_return_reason = Warum möchten Sie das zurückschicken: { $items }?
ask_return_reason_again = Was davon trifft am ehesten zu? Zu klein oder zu groß, beschädigt, falscher Artikel, anders als beschrieben, oder Sie haben es sich anders überlegt.
button_reason_too_small = Zu klein
button_reason_too_large = Zu groß
ask_exchange_wanted = Was möchten Sie statt { $item }? Verfügbar: { $options }.
exchange_not_sold = Das gibt es bei { $item } nicht. Verfügbar: { $options }.
exchange_out_of_stock = Es tut mir leid, { $item } ist in { $wanted } ausverkauft.
exchange_out_of_stock_until = Es tut mir leid, { $item } ist in { $wanted } bis { $back_on } ausverkauft.
exchange_nothing_else = Es ist nichts auf Lager, wogegen sich { $item } umtauschen ließe.
ask_photo = Bitte schicken Sie mir ein Bild, auf dem man den Mangel sieht: { $items }.
ask_photo_again = Bitte schicken Sie das Bild als Datei, oder sagen Sie mir, dass Sie keines haben.
button_no_photo = Ich habe kein Bild
photo_missing = Ohne Bild entscheidet unser Team über { $items }.
ask_problem = Das tut mir leid. Was stimmt mit Bestellung { $order_number } nicht?
ask_problem_again = Was davon trifft am ehesten zu? Etwas ist beschädigt, es ist der falsche Artikel, es ist anders als beschrieben, oder es fehlt etwas.
button_problem_missing = Etwas fehlt
confirm_return =
    Soll ich diese Rücksendung aus Bestellung { $order_number } anmelden: { $items }?
    { $terms }
    Bitte antworten Sie mit Ja oder Nein.
confirm_exchange =
    Soll ich diesen Umtausch anmelden: { $item } gegen { $wanted }?
    { $terms }
    Bitte antworten Sie mit Ja oder Nein.
confirm_warranty =
    Dafür gilt die Garantie noch: { $items }. Soll ich es zur Prüfung und Reparatur anmelden?
    { $terms }
    Bitte antworten Sie mit Ja oder Nein.
label_terms_shop_pays = Die Kosten der Rücksendung tragen wir.
label_terms_fee = Die Rücksendung kostet { $fee }; das wird von der Erstattung abgezogen.
label_terms_customer_pays = Die Kosten der Rücksendung tragen Sie.
label_terms_ways = So geht es zurück: { $ways }.
label_terms_customs = Es geht über eine Zollgrenze: Bitte als „Rückware“ deklarieren.
label_terms_refund = { $days ->
    [one] Erstattet wird auf Ihr Zahlungsmittel, spätestens { $days } Tag nach der Ankunft bei uns.
   *[other] Erstattet wird auf Ihr Zahlungsmittel, spätestens { $days } Tage nach der Ankunft bei uns.
}
label_return_way_printed_label = Etikett zum Ausdrucken
label_return_way_qr_code = Code zum Vorzeigen
label_return_way_collection = Abholung an der Haustür
label_return_way_own_carrier = Paketdienst Ihrer Wahl
return_done =
    Ihre Rücksendung { $number } ist angemeldet.
    { $steps }
exchange_done =
    Ihr Umtausch { $number } ist angemeldet, und das ist für Sie reserviert: { $wanted }. Wir schicken es los, sobald Ihr Artikel bei uns ist.
    { $steps }
warranty_done =
    Ihr Garantiefall { $number } ist angemeldet. Sobald der Artikel bei uns ist, prüfen wir ihn und schreiben Ihnen.
    { $steps }
label_step_label = Kleben Sie das Etikett von der Karte auf das Paket, oder zeigen Sie den Code vor.
label_step_address = Schicken Sie es an: { $address }
label_step_send_by = Geben Sie es spätestens an diesem Tag ab: { $send_by }.
label_step_customs = Schreiben Sie „Rückware“ auf die Zollerklärung.
return_progress_requested = Die Rücksendung von { $items } aus Bestellung { $order_number } wurde am { $on } angemeldet. Wir warten auf das Paket; bitte geben Sie es spätestens an diesem Tag ab: { $send_by }.
return_progress_requested_no_date = Die Rücksendung von { $items } aus Bestellung { $order_number } wurde am { $on } angemeldet. Wir warten auf das Paket.
return_progress_received = Die Rücksendung von { $items } aus Bestellung { $order_number } ist am { $on } in unserem Lager angekommen und wird als Nächstes geprüft.
return_progress_inspected = Die Rücksendung von { $items } aus Bestellung { $order_number } wurde am { $on } geprüft. Die Entscheidung folgt.
return_progress_restocked = Die Rücksendung von { $items } aus Bestellung { $order_number } wurde am { $on } angenommen. Als Nächstes kommt die Erstattung.
return_progress_refused = Die Rücksendung von { $items } aus Bestellung { $order_number } wurde am { $on } nach der Prüfung abgelehnt. Den Grund kann Ihnen jemand aus unserem Team nennen.
return_progress_refunded = Die Rücksendung von { $items } aus Bestellung { $order_number } wurde am { $on } erstattet. Bei Banken dauert es oft noch ein paar Tage, bis man es sieht.
return_progress_exchanged = Der Umtausch von { $items } aus Bestellung { $order_number } wurde am { $on } abgeschlossen. Der neue Artikel ist unterwegs.
return_progress_cancelled = Die Rücksendung von { $items } aus Bestellung { $order_number } wurde am { $on } storniert.
label_return_state_requested = angemeldet
label_return_state_approved = genehmigt
label_return_state_received = angekommen
label_return_state_inspected = geprüft
label_return_state_restocked = angenommen
label_return_state_refused = abgelehnt
label_return_state_refunded = erstattet
label_return_state_exchanged = umgetauscht
label_return_state_cancelled = storniert
label_card_return = Rücksendung { $number }
label_card_send_by = Abgeben bis
label_card_return_address = Rücksendeadresse
label_card_label_link = Etikett öffnen
reason_photo_missing = Kein Bild des Schadens
refund_to_person_sent_again = Etwas aus Bestellung { $order_number } wurde schon noch einmal geschickt. Über eine Erstattung entscheidet deshalb unser Team. Ich gebe es weiter.
reason_policy_sent_again = Erstattung, nachdem etwas noch einmal geschickt wurde
