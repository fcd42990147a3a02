notice_order_confirmed = Vielen Dank! Ihre Bestellung { $order_number } ist bei uns angekommen und wird vorbereitet.
notice_payment_received = Die Zahlung für Bestellung { $order_number } ist bei uns eingegangen.
notice_payment_failed = Die Zahlung für Bestellung { $order_number } hat nicht geklappt. Ich kann nachsehen, warum.
notice_address_doubtful = An der Adresse von Bestellung { $order_number } scheint etwas nicht zu stimmen. Könnten Sie sie prüfen, bevor wir das Paket verschicken?
notice_shipped = Gute Nachricht: Ein Paket aus Bestellung { $order_number } ist unterwegs.
notice_customs_held = Ihr Paket aus Bestellung { $order_number } wird beim Zoll festgehalten. Ich kann nachsehen, was nötig ist.
notice_delayed = Es tut mir leid: Ihr Paket aus Bestellung { $order_number } verspätet sich.
notice_out_for_delivery = Ihr Paket aus Bestellung { $order_number } wird heute zugestellt.
notice_ready_for_pickup = Ihr Paket aus Bestellung { $order_number } liegt an einer Abholstelle für Sie bereit.
notice_exception = Mit Ihrem Paket aus Bestellung { $order_number } ist etwas passiert: { $state }. Ich kann Ihnen zeigen, was wir tun können.
notice_delivered = Ihr Paket aus Bestellung { $order_number } wurde zugestellt.
notice_refund_made = Ihre Erstattung für Bestellung { $order_number } ist veranlasst: { $total } gehen auf Ihr Zahlungsmittel zurück.
notice_refund_made_no_total = Ihre Erstattung für Bestellung { $order_number } ist veranlasst. Das Geld geht auf Ihr Zahlungsmittel zurück.
notice_return_received = Ihre Rücksendung aus Bestellung { $order_number } ist bei uns angekommen.
notices_ask = Es gibt Neues zu Ihrer Bestellung { $order_number }. Soll ich Ihnen hier schreiben, wenn sich bei Ihren Bestellungen etwas tut?
notices_go_on = Gut, ich schreibe Ihnen hier, wenn sich bei Ihren Bestellungen etwas tut.
notices_stopped = Gut, ich schreibe Ihnen nicht mehr von selbst zu Ihren Bestellungen. Fragen können Sie mich jederzeit.
notices_stop_question = Möchten Sie keine Nachrichten mehr zu Ihren Bestellungen?
button_notices_stop = Nichts mehr melden
button_notices_go_on = Weiter informieren
email_subject_notice = Neues zu Ihrer Bestellung bei { $shop_name }
email_body_notice =
    Guten Tag,

    { $text }

    Hier können Sie { $shop_name } dazu fragen: { $url }

    Wenn Sie solche E-Mails nicht möchten, beenden Sie sie hier: { $stop_url }
