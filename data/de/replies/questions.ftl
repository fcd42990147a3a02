### Questions

ask_order_number = Wie lautet die Bestellnummer? Sie steht in der E-Mail mit der Bestellbestätigung.
ask_order_number_again = Darin habe ich keine Bestellnummer gefunden. Sie hat vier bis sechs Ziffern, zum Beispiel 1043.
choose_order = Um welche Bestellung geht es?
ask_proof = Danke. Damit niemand sonst Bestellung { $order_number } einsehen kann: Mit welcher E-Mail-Adresse oder Telefonnummer wurde bestellt?
ask_proof_again = Bitte nennen Sie mir die E-Mail-Adresse, mit der bestellt wurde, oder die Telefonnummer mit Ländervorwahl.
proof_forgotten = Kein Problem: Die Adresse steht in der E-Mail, mit der wir Ihre Bestellung bestätigt haben. Die Telefonnummer aus der Bestellung, mit Ländervorwahl, geht auch. Haben Sie beides nicht, hilft Ihnen jemand aus dem Team.
order_not_found = Ich habe keine Bestellung mit dieser Nummer und dieser E-Mail-Adresse oder Telefonnummer gefunden. Bitte prüfen Sie beides und schreiben Sie es mir noch einmal.
wait_before_retry = { $seconds ->
    [one] Bitte warten Sie { $seconds } Sekunde bis zum nächsten Versuch.
   *[other] Bitte warten Sie { $seconds } Sekunden bis zum nächsten Versuch.
} Schicken Sie mir dann noch einmal die Bestellnummer und die E-Mail-Adresse oder Telefonnummer.
login_expired = Ihre Anmeldung im Shop ist abgelaufen. Bitte melden Sie sich neu an, oder nennen Sie mir die Bestellnummer und die E-Mail-Adresse, mit der bestellt wurde.
ask_reason = Das tut mir leid. Aus welchem Grund soll Bestellung { $order_number } erstattet werden?
ask_reason_again = Was davon trifft am ehesten zu? Beschädigt, falscher Artikel, nie angekommen, zu spät gekommen, anders als beschrieben, oder Sie haben es sich anders überlegt.
ask_items = Bestellung { $order_number } hat mehrere Artikel: { $items }. Welche davon sollen erstattet werden?
ask_items_again = Bitte nennen Sie einen oder mehrere davon, oder sagen Sie „alle“: { $items }.
confirm_refund = So viel bekämen Sie zurück: { $total } für Bestellung { $order_number }. Soll ich das veranlassen? Bitte antworten Sie mit Ja oder Nein.
confirm_refund_again = Hier brauche ich ein klares Ja oder Nein: Soll ich { $total } für Bestellung { $order_number } erstatten?
refund_quote_changed = An der Erstattung für Bestellung { $order_number } hat sich etwas geändert, seit ich sie Ihnen gezeigt habe. Ich habe sie deshalb neu berechnet.
refund_offer_gone = Das Angebot für Bestellung { $order_number } gilt nicht mehr, und es wurde nichts erstattet. Sollen wir noch einmal beginnen?
refund_quote_expired = Das Angebot für Bestellung { $order_number } ist abgelaufen. Ich habe es deshalb neu berechnet.
resumed_task_refund_request = Zurück zur Erstattung für Bestellung { $order_number }.
resumed_task_refund_request_open = Zurück zu Ihrer Erstattung.
resumed_task_order_status = Zurück zum Stand Ihrer Bestellung.
resumed_task_track_shipment = Zurück zu Ihrem Paket.
resumed_task_refund_status = Zurück zum Stand Ihrer Erstattung.
nevermind_ok = In Ordnung, das lasse ich. Kann ich sonst noch etwas für Sie tun?
