### Probleme mit Paketen, und was sich tun lässt

track_shipment_late = Es tut mir leid: Ihr Paket aus Bestellung { $order_number } war für den { $promised_on } zugesagt und ist noch mit { $carrier } unterwegs.
track_shipment_silent = Es tut mir leid: { $carrier } hat Ihr Paket aus Bestellung { $order_number } seit dem { $scanned_on } nicht mehr gescannt. Das ist ungewöhnlich lange.
track_shipment_delivery_failed = { $carrier } wollte Ihr Paket aus Bestellung { $order_number } zustellen und konnte es nicht übergeben.
track_shipment_ready_for_pickup = Ihr Paket aus Bestellung { $order_number } liegt zur Abholung bereit: { $place }. Abholen können Sie es bis { $until }.
track_shipment_ready_for_pickup_no_date = Ihr Paket aus Bestellung { $order_number } liegt zur Abholung bereit: { $place }.
track_shipment_damaged = Es tut mir leid: { $carrier } meldet, dass Ihr Paket aus Bestellung { $order_number } unterwegs beschädigt wurde.
track_shipment_carrier_words = Die letzte Meldung von { $carrier } zu Ihrem Paket aus Bestellung { $order_number }: „{ $words }“
choose_parcel = Um welches Paket geht es?
choose_parcel_again = Bitte wählen Sie eines der Pakete oben, zum Beispiel „das erste“.
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    Was möchten Sie? Zur Wahl stehen:
    { $options }
choose_remedy_again = Bitte wählen Sie etwas davon, oder fragen Sie nach einem Menschen.
label_remedy_wait = Abwarten: Ich notiere es, und falls bis { $until } nichts da ist, hören Sie von uns.
label_remedy_redelivery = Neue Zustellung: Unser Team vereinbart sie mit dem Paketdienst.
label_remedy_address = Andere Adresse: Unser Team lässt sie beim Paketdienst ändern.
label_remedy_claim = { $days ->
    [one] Nachforschung: Unser Team lässt den Paketdienst danach suchen, das dauert bis zu { $days } Tag.
   *[other] Nachforschung: Unser Team lässt den Paketdienst danach suchen, das dauert bis zu { $days } Tage.
}
label_remedy_reshipment = Ersatzlieferung: dieselben Artikel, für Sie kostenlos.
label_remedy_refund = Erstattung: auf Ihr Zahlungsmittel. Wo ich das nicht allein entscheiden darf, tut es unser Team.
label_remedy_return = Zurückschicken: Erstattet wird, sobald es bei uns ist.
button_remedy_wait = Ich warte ab
button_remedy_redelivery = Neu zustellen
button_remedy_address = Andere Adresse
button_remedy_claim = Suchen lassen
button_remedy_reshipment = Noch einmal senden
button_remedy_return = Zurückschicken
parcel_wait_agreed = In Ordnung. Falls es bis dahin nicht da ist, meldet sich jemand aus unserem Team hier bei Ihnen: { $due_at }.
remedy_to_person = { $remedy }: Das regelt jemand aus unserem Team mit Ihnen.
confirm_reshipment = Das würde ich aus Bestellung { $order_number } noch einmal schicken, für Sie kostenlos: { $items }. Soll ich? Bitte antworten Sie mit Ja oder Nein.
reshipment_done = Erledigt. Das schicken wir aus Bestellung { $order_number } noch einmal: { $items }. Sobald das neue Paket unterwegs ist, können Sie es hier verfolgen.
reshipment_out_of_stock = Es tut mir leid, das ist nicht mehr auf Lager: { $items }. Ich kann es deshalb nicht noch einmal schicken.
summary_remedy = Gewählt: { $remedy }
reason_parcel_trouble = Problem mit einem Paket: Das Gewählte muss jemand aus dem Team veranlassen
reason_sent_or_paid_before = Etwas aus dieser Bestellung wurde schon noch einmal geschickt oder erstattet
