### Lines of a hand-off’s summary (only agents read these)

summary_wanted_order_status = Stand van een bestelling
summary_wanted_track_shipment = Waar een pakket is
summary_wanted_refund_request = Een terugbetaling
summary_wanted_refund_status = Stand van een terugbetaling
summary_wanted_person = Een medewerker
summary_wanted_unknown = Niet duidelijk
summary_order = Bestelling { $order_number }
summary_reason = Reden: { $reason }
summary_items = Artikelen: { $items }
summary_amount = Bedrag: { $total }
summary_asked_for = Ontbreekt nog: { $what }
summary_quote_shown = Een terugbetaling van { $total } is voorgesteld, nog niet aanvaard
summary_quote_agreed = De klant zei ja tegen { $total }
summary_not_understood = { $count ->
    [one] { $count } bericht is niet begrepen
   *[other] { $count } berichten na elkaar zijn niet begrepen
}
summary_backend_said = Winkelsysteem: { $text }
summary_backend_away = Het winkelsysteem antwoordde niet
summary_refund_unknown = Nog niet bekend of de terugbetaling gelukt is; het systeem blijft het vragen
label_missing_order_number = bestelnummer
label_missing_proof = e-mail of telefoon
label_missing_reason = reden
label_missing_items = artikelen
label_missing_yes = ja of nee
