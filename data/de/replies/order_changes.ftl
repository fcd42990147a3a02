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
