### Änderungen an einer Bestellung

button_do_it = Ja, bitte
button_leave_it = Nein, so lassen
operation_left = In Ordnung, ich habe alles so gelassen, wie es ist.
operation_expired = Das Angebot ist abgelaufen. Ich habe es deshalb neu berechnet.
operation_changed = An der Bestellung hat sich inzwischen etwas geändert. Ich habe es deshalb neu berechnet.
operation_under_way = Eine andere Änderung an Bestellung { $order_number } ist noch nicht abgeschlossen. Bitte fragen Sie mich in ein paar Minuten noch einmal.
operation_pending = { $what } zu Bestellung { $order_number }: Ich habe es an unser Bestellsystem übermittelt und warte noch auf die Bestätigung. Ich behalte es im Blick, Sie brauchen es nicht zu wiederholen.
operation_already_done = { $what } zu Bestellung { $order_number }: Das ist bereits erledigt.
operation_gone = Dieses Angebot gilt nicht mehr, es wurde nichts geändert. Sagen Sie mir einfach Bescheid, wenn Sie es weiterhin möchten.
operation_to_person = Das ist mehr, als ich allein veranlassen darf. Unser Team muss es freigeben; ich gebe es mit allem, was Sie mir gesagt haben, weiter.
label_operation_cancellation = Stornierung
label_operation_address_change = Adressänderung
label_operation_items_change = Änderung der Artikel
label_operation_delivery_date_change = Änderung des Liefertermins
label_operation_return = Rücksendung
label_operation_exchange = Umtausch
label_operation_warranty = Garantiefall
label_operation_voucher = Gutschein
label_operation_reshipment = Ersatzlieferung
summary_operation = { $what } zu Bestellung { $order_number }
summary_operation_worth = { $what } zu Bestellung { $order_number }, Wert { $total }
reason_operation_refused = Das Shopsystem hat die Änderung abgelehnt
reason_operations_per_order = Grenze erreicht: Änderungen dieser Bestellung
reason_operations_per_customer = Grenze erreicht: Änderungen dieses Kunden heute
reason_operations_per_day = Grenze erreicht: Änderungen des Bots heute
reason_operations_worth = Wert über der Grenze des Bots
operation_yes_or_no = Hier brauche ich ein klares Ja oder Nein.
operation_refused = Unser Bestellsystem hat das für Bestellung { $order_number } nicht angenommen. Jemand aus unserem Team übernimmt ab hier.
change_already_cancelled = Bestellung { $order_number } ist schon storniert, da gibt es nichts mehr zu ändern.
change_partly_sent = Ein Teil von Bestellung { $order_number } ist schon unterwegs, deshalb kann ich sie nicht mehr ändern. Jemand aus unserem Team kann prüfen, ob sich der Rest noch anhalten lässt.
change_already_sent = Bestellung { $order_number } hat unser Lager schon verlassen, deshalb kann ich sie nicht mehr ändern oder stornieren. Sobald sie bei Ihnen ist, können Sie sie zurückschicken.
change_already_there = Bestellung { $order_number } wurde schon zugestellt, deshalb kann ich sie nicht mehr ändern oder stornieren. Sie können sie stattdessen zurückschicken.
change_too_late = Bestellung { $order_number } wird gerade gepackt oder liegt zu lange zurück, deshalb kann ich sie nicht mehr ändern. Jemand aus unserem Team kann noch versuchen, sie anzuhalten.
change_not_possible = Bestellung { $order_number } kann ich nicht selbst ändern. Jemand aus unserem Team kann sie sich ansehen.

## Stornieren

cancel_confirm_paid = Ich würde die ganze Bestellung { $order_number } stornieren; { $total } gehen auf Ihr Zahlungsmittel zurück. Soll ich stornieren?
cancel_confirm_held = Ich würde die ganze Bestellung { $order_number } stornieren. Ihre Bank hat { $total } bisher nur vorgemerkt: Es wird nichts abgebucht, und die Vormerkung wird aufgehoben. Soll ich stornieren?
cancel_confirm_nothing = Ich würde die ganze Bestellung { $order_number } stornieren. Es wurde noch nichts bezahlt, das zu erstatten wäre. Soll ich stornieren?
cancel_done = Bestellung { $order_number } ist storniert.
cancel_done_paid = Bestellung { $order_number } ist storniert, und { $total } gehen auf Ihr Zahlungsmittel zurück.

## Andere Adresse

ask_address = Bestellung { $order_number } geht an: { $old }. Wie lautet die neue Adresse? Bitte Straße und Hausnummer, Postleitzahl und Ort.
ask_address_in_city = Wohin in { $city } soll Bestellung { $order_number } gehen? Bitte Straße und Hausnummer und die Postleitzahl.
ask_address_again = Bitte schreiben Sie die neue Adresse mit Kommas zwischen den Teilen: Straße und Hausnummer, Postleitzahl Ort.
address_incomplete = Für die neue Adresse fehlt mir noch eine Angabe: { $what }.
address_postcode_wrong = { $postcode } ist keine Postleitzahl, die dorthin passt. Welche ist richtig?
address_same = An diese Adresse geht die Bestellung schon.
address_other_country = In ein anderes Land ({ $country }) kann ich Bestellung { $order_number } nicht schicken: Preise, Abgaben und Paketdienst wären andere. Jemand aus unserem Team kann es sich ansehen.
address_confirm = Bestellung { $order_number } ginge dann an: { $new }. Nicht mehr an: { $old }. Soll ich das ändern? Die Bestätigung geht an die E-Mail-Adresse der Bestellung.
address_done = Erledigt: Bestellung { $order_number } geht jetzt an { $new }. Die Bestätigung geht an die E-Mail-Adresse der Bestellung.
label_address_part_lines = Straße und Hausnummer
label_address_part_postcode = Postleitzahl
label_address_part_city = Ort
label_address_part_region = Bundesland, Kanton oder Provinz

## Artikel und Liefertag

ask_change = Was möchten Sie an Bestellung { $order_number } ändern?
ask_change_again = Bei Bestellung { $order_number } kann ich eine Menge, eine Größe oder Farbe ändern, etwas herausnehmen oder den Liefertag verschieben. Was davon soll es sein?
button_change_quantity = Menge
button_change_variant = Größe oder Farbe
button_change_remove = Artikel entfernen
button_change_date = Liefertag
ask_change_item = Um welchen Artikel geht es? { $items }
ask_quantity = Bestellt sind { $quantity } × { $name }. Wie viele sollen es sein?
ask_variant = { $name }: Was möchten Sie stattdessen? Es gibt: { $variants }.
ask_variant_again = Bitte wählen Sie für { $name } eines davon: { $variants }.
ask_delivery_date = An welchem Tag soll geliefert werden?
ask_delivery_date_again = Bitte nennen Sie mir ein Datum, zum Beispiel den 5. Dezember.
date_not_possible = An diesem Tag ist keine Lieferung möglich. Welcher andere Tag passt Ihnen?
date_confirm = Bestellung { $order_number } würde dann zu diesem Termin geliefert: { $deliver_on }. Soll ich das veranlassen?
date_done = Erledigt: Der neue Liefertermin für Bestellung { $order_number } ist { $deliver_on }.
items_confirm = Ich würde Bestellung { $order_number } so ändern: { $what }. Soll ich das tun?
items_confirm_paid = Ich würde Bestellung { $order_number } so ändern: { $what }. Sie bekommen { $total } zurück. Soll ich das tun?
items_done = Erledigt: Bestellung { $order_number } ist geändert.
items_done_paid = Erledigt: Bestellung { $order_number } ist geändert, und { $total } gehen auf Ihr Zahlungsmittel zurück.
change_more_to_pay = Das würde mehr kosten, als Sie für Bestellung { $order_number } bezahlt haben, und Zahlungen kann ich hier nicht annehmen. Sie können eine zweite Bestellung aufgeben, oder jemand aus unserem Team hilft Ihnen.
change_last_item = Mehr ist in Bestellung { $order_number } nicht enthalten. Wenn ich das herausnehme, wird die ganze Bestellung storniert.
change_no_variant = { $name } aus Bestellung { $order_number } gibt es in keiner anderen Ausführung. Jemand aus unserem Team kann weiterhelfen.
change_out_of_stock = { $name } in { $variant } ist zurzeit ausverkauft.
label_item_change_removed = ohne { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## Rechnungen

invoice_link = Hier ist Rechnung { $invoice_number } zu Bestellung { $order_number }: { $url }
invoice_file = Hier ist Rechnung { $invoice_number } zu Bestellung { $order_number }.
invoice_none = Zu Bestellung { $order_number } gibt es (noch) keine Rechnung: Sie wurde nicht bezahlt oder vorher storniert.
invoice_company = Firmendaten auf einer Rechnung ändert unser Team. Bitte schreiben Sie Name und Anschrift der Firma und die USt-IdNr. hier hinein; ich gebe es weiter.
button_invoice_company = Firmendaten
reason_invoice_company = Andere Firmendaten auf der Rechnung

## Zahlungen

payments_none = Für Bestellung { $order_number } sehe ich bisher keine Zahlung. Falls Ihre Bank eine anzeigt, sucht jemand aus unserem Team danach.
payments_charged_twice = Sie haben recht, und es tut mir leid: Für Bestellung { $order_number } wurden { $taken } abgebucht, sie kostet aber { $total }. Das sind { $too_much } zu viel. Ich gebe es mit allen Nachweisen an unser Team weiter.
payments_held_beside = Sie haben für Bestellung { $order_number } einmal { $paid } bezahlt. Die anderen { $total } hat Ihre Bank nur von einem früheren Versuch vorgemerkt; sie werden nicht abgebucht, und die Vormerkung verfällt von selbst.
payments_held_until = Sie haben für Bestellung { $order_number } einmal { $paid } bezahlt. Die anderen { $total } hat Ihre Bank nur von einem früheren Versuch vorgemerkt; sie werden nicht abgebucht, und die Vormerkung verfällt von selbst, spätestens am { $falls_on }.
payments_paid = Bestellung { $order_number } ist bezahlt: { $total }, am { $made_on }. Eine zweite Abbuchung sehe ich nicht.
payments_transfer_pending = Ihre Überweisung von { $total } für Bestellung { $order_number } ist noch nicht eingegangen. Wenn Sie sie gleich abgeschickt haben, sollte sie bis { $due_on } da sein; danach versenden wir die Bestellung.
payments_transfer_pending_reference = Ihre Überweisung von { $total } für Bestellung { $order_number } ist noch nicht eingegangen. Wenn Sie sie gleich und mit dem Verwendungszweck { $reference } abgeschickt haben, sollte sie bis { $due_on } da sein; danach versenden wir die Bestellung.
payments_pending = Die Zahlung von { $total } für Bestellung { $order_number } wird noch von der Bank oder dem Zahlungsdienst geprüft. Sie müssen nichts tun.
payments_held = { $total } für Bestellung { $order_number } sind bei Ihrer Bank vorgemerkt, aber noch nicht abgebucht. Abgebucht wird, wenn wir die Bestellung versenden.
payments_declined = Die Zahlung von { $total } für Bestellung { $order_number } wurde abgelehnt, und es wurde nichts abgebucht. { $why }
payments_refunded = Die Zahlung für Bestellung { $order_number } wurde erstattet: { $total }. Bei Banken dauert es oft ein paar Tage, bis man es sieht.
payments_cancelled = Die Zahlung von { $total } für Bestellung { $order_number } wurde abgebrochen, und es wurde nichts abgebucht.
label_declined_insufficient_funds = Laut Bank war nicht genug Geld verfügbar. Meist hilft eine andere Karte oder ein späterer Versuch.
label_declined_expired_card = Die Karte ist abgelaufen. Bitte versuchen Sie es mit einer anderen.
label_declined_wrong_details = Die Kartendaten stimmten nicht. Bitte prüfen Sie Nummer, Ablaufdatum und Prüfziffer.
label_declined_authentication_failed = Die Freigabe bei Ihrer Bank (etwa per Code oder App) hat nicht geklappt. Bitte versuchen Sie es noch einmal und geben Sie die Zahlung dort frei.
label_declined_limit_exceeded = Das Limit der Karte war erreicht. Eine andere Karte hilft, oder Ihre Bank erhöht das Limit.
label_declined_refused_by_bank = Ihre Bank hat ohne Angabe von Gründen abgelehnt. Ein kurzer Anruf bei der Bank hilft, oder eine andere Zahlungsart.
label_declined_other = Ein Grund wurde nicht genannt. Bitte versuchen Sie es noch einmal oder mit einer anderen Zahlungsart.
summary_payment = Zahlung { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = offen
label_payment_state_authorised = vorgemerkt
label_payment_state_captured = abgebucht
label_payment_state_declined = abgelehnt
label_payment_state_cancelled = abgebrochen
label_payment_state_refunded = erstattet
reason_payments_charged_twice = Doppelt abgebucht
