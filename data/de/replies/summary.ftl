### Lines of a hand-off’s summary (only agents read these)

summary_wanted_order_status = Stand einer Bestellung
summary_wanted_track_shipment = Wo ein Paket ist
summary_wanted_refund_request = Eine Erstattung
summary_wanted_refund_status = Stand einer Erstattung
summary_wanted_person = Einen Menschen
summary_wanted_unknown = Nicht klar
summary_order = Bestellung { $order_number }
summary_reason = Grund: { $reason }
summary_items = Artikel: { $items }
summary_amount = Betrag: { $total }
summary_asked_for = Fehlt noch: { $what }
summary_quote_shown = Erstattung über { $total } angeboten, noch nicht zugestimmt
summary_quote_agreed = Erstattung über { $total } zugestimmt
summary_not_understood = { $count ->
    [one] { $count } Nachricht wurde nicht verstanden
   *[other] { $count } Nachrichten nacheinander wurden nicht verstanden
}
summary_backend_said = Shopsystem: { $text }
summary_backend_away = Das Shopsystem hat nicht geantwortet
summary_refund_unknown = Noch nicht bekannt, ob die Erstattung geklappt hat; das System fragt weiter nach
label_missing_order_number = Bestellnummer
label_missing_proof = E-Mail oder Telefon
label_missing_reason = Grund
label_missing_items = Artikel
label_missing_yes = Ja oder Nein
