### Lines of a hand-off's summary (only agents read these)

summary_wanted_order_status = État d’une commande
summary_wanted_track_shipment = Où se trouve un colis
summary_wanted_refund_request = Un remboursement
summary_wanted_refund_status = Avancement d’un remboursement
summary_wanted_person = Une personne
summary_wanted_unknown = Pas clair
summary_order = Commande { $order_number }
summary_reason = Motif : { $reason }
summary_items = Articles : { $items }
summary_amount = Montant : { $total }
summary_asked_for = Manque encore : { $what }
summary_quote_shown = Un remboursement de { $total } a été proposé, pas encore accepté
summary_quote_agreed = Le client a dit oui à { $total }
summary_not_understood = { $count ->
    [one] { $count } message non compris
   *[other] { $count } messages de suite non compris
}
summary_backend_said = Système de la boutique : { $text }
summary_backend_away = Le système de la boutique n’a pas répondu
summary_refund_unknown = On ne sait pas encore si le remboursement est passé ; le système continue de demander
label_missing_order_number = numéro de commande
label_missing_proof = e-mail ou téléphone
label_missing_reason = motif
label_missing_items = articles
label_missing_yes = oui ou non
