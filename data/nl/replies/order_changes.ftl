### Wijzigingen van een bestelling

button_do_it = Ja, doe maar
button_leave_it = Nee, laat maar zo
operation_left = Goed, ik heb alles gelaten zoals het is.
operation_expired = Dat voorstel is verlopen, dus heb ik het opnieuw gemaakt.
operation_changed = Er is intussen iets aan deze bestelling veranderd, dus heb ik het voorstel opnieuw gemaakt.
operation_under_way = Een andere wijziging van bestelling { $order_number } loopt nog. Vraag het me over een paar minuten nog eens.
operation_pending = { $what } voor bestelling { $order_number }: ik heb het naar ons systeem gestuurd en wacht op de bevestiging. Ik hou het in de gaten, je hoeft het niet te herhalen.
operation_already_done = { $what } voor bestelling { $order_number }: dat is al gebeurd.
operation_gone = Dat voorstel geldt niet meer en er is niets gewijzigd. Zeg het gerust als je het nog wilt.
operation_to_person = Dat is meer dan ik zelf mag regelen, dus een collega moet het goedkeuren. Ik geef alles door wat je me hebt verteld.
label_operation_cancellation = Annulering
label_operation_address_change = Adreswijziging
label_operation_items_change = Wijziging van artikelen
label_operation_delivery_date_change = Wijziging van de bezorgdatum
label_operation_return = Retour
label_operation_exchange = Ruil
label_operation_warranty = Garantiegeval
label_operation_voucher = Tegoedbon
label_operation_reshipment = Nieuwe zending
summary_operation = { $what } voor bestelling { $order_number }
summary_operation_worth = { $what } voor bestelling { $order_number }, waarde { $total }
reason_operation_refused = Het winkelsysteem weigerde de wijziging
reason_operations_per_order = Grens bereikt: wijzigingen van deze bestelling
reason_operations_per_customer = Grens bereikt: wijzigingen van deze klant vandaag
reason_operations_per_day = Grens bereikt: wijzigingen van de bot vandaag
reason_operations_worth = Waarde boven de grens van de bot
