### Cards: titles and names of rows

label_card_order = Commande { $number }
label_card_parcel = Colis de la commande { $order_number }
label_card_quote = Remboursement de la commande { $order_number }
label_card_receipt = Remboursement { $refund_number }
label_card_placed_on = Passée le
label_card_total = Total
label_card_carrier = Transporteur
label_card_tracking_number = Numéro de suivi
label_card_promised_on = Livraison promise
label_card_delivered_on = Livré le
label_card_reason = Motif
label_card_method = Remboursé sur
label_card_expires_at = Valable jusqu’au
label_card_made_at = Fait le
label_card_order_number = Commande
label_card_refund_number = Numéro du reçu
label_card_quantity = × { $count }
label_card_track_link = Suivre chez le transporteur
