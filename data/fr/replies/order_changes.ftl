### Modifications d’une commande

button_do_it = Oui, allez-y
button_leave_it = Non, ne rien changer
operation_left = Très bien, je n’ai rien changé.
operation_expired = Cette proposition a expiré ; je l’ai donc refaite.
operation_changed = Quelque chose a changé dans cette commande depuis ma proposition ; je l’ai donc refaite.
operation_under_way = Une autre modification de la commande { $order_number } est encore en cours. Redemandez-moi dans quelques minutes.
operation_pending = { $what }, commande { $order_number } : la demande est partie dans notre système et j’attends sa confirmation. Je la suis, inutile de la répéter.
operation_already_done = { $what }, commande { $order_number } : c’est déjà fait.
operation_gone = Cette proposition n’est plus valable et rien n’a été fait. Dites-moi simplement si vous le souhaitez toujours.
operation_to_person = Cela dépasse ce que je peux faire moi-même : un collègue doit donner son accord. Je lui transmets tout ce que vous m’avez dit.
label_operation_cancellation = Annulation
label_operation_address_change = Changement d’adresse
label_operation_items_change = Modification des articles
label_operation_delivery_date_change = Changement de date de livraison
label_operation_return = Retour
label_operation_exchange = Échange
label_operation_warranty = Dossier de garantie
label_operation_voucher = Bon d’achat
label_operation_reshipment = Nouvel envoi
summary_operation = { $what }, commande { $order_number }
summary_operation_worth = { $what }, commande { $order_number }, valeur { $total }
reason_operation_refused = Le système de la boutique a refusé la modification
reason_operations_per_order = Limite atteinte : modifications de cette commande
reason_operations_per_customer = Limite atteinte : modifications de ce client aujourd’hui
reason_operations_per_day = Limite atteinte : modifications du bot aujourd’hui
reason_operations_worth = Valeur au-dessus de la limite du bot
