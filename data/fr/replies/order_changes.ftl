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
operation_yes_or_no = J’ai besoin ici d’un oui ou d’un non clair.
operation_refused = Notre système de commandes n’a pas accepté cela pour la commande { $order_number } ; un collègue prend donc la suite.
change_already_cancelled = La commande { $order_number } est déjà annulée ; il n’y a plus rien à modifier.
change_partly_sent = Une partie de la commande { $order_number } est déjà en route ; je ne peux donc plus la modifier. Un collègue peut voir si le reste peut encore être arrêté.
change_already_sent = La commande { $order_number } a déjà quitté notre entrepôt ; je ne peux donc plus la modifier ni l’annuler. Vous pourrez la renvoyer dès que vous l’aurez reçue.
change_already_there = La commande { $order_number } a déjà été livrée ; je ne peux donc plus la modifier ni l’annuler. Vous pouvez en revanche la renvoyer.
change_too_late = La commande { $order_number } est en cours d’emballage ou trop ancienne ; je ne peux donc plus la modifier. Un collègue peut encore essayer de l’arrêter.
change_not_possible = Je ne peux pas modifier moi-même la commande { $order_number }. Un collègue peut regarder cela.

## Annulation

cancel_confirm_paid = J’annulerais toute la commande { $order_number }, et { $total } vous reviendraient par le moyen de paiement utilisé. Dois-je l’annuler ?
cancel_confirm_held = J’annulerais toute la commande { $order_number }. Pour l’instant, votre banque a seulement réservé { $total } : rien n’est débité et la réservation est levée. Dois-je l’annuler ?
cancel_confirm_nothing = J’annulerais toute la commande { $order_number }. Rien n’a été payé, il n’y a donc rien à rembourser. Dois-je l’annuler ?
cancel_done = La commande { $order_number } est annulée.
cancel_done_paid = La commande { $order_number } est annulée, et { $total } vous reviennent par le moyen de paiement utilisé.

## Autre adresse

ask_address = La commande { $order_number } part à cette adresse : { $old }. Quelle est la nouvelle adresse ? Numéro et rue, code postal et ville, s’il vous plaît.
ask_address_in_city = Où faut-il livrer la commande { $order_number } dans cette ville ({ $city }) ? Numéro et rue, et le code postal, s’il vous plaît.
ask_address_again = Écrivez la nouvelle adresse avec des virgules entre ses parties, s’il vous plaît : numéro et rue, code postal ville.
address_incomplete = Il me manque encore un élément de la nouvelle adresse : { $what }.
address_postcode_wrong = { $postcode } n’est pas un code postal qui convient là-bas. Quel est le bon ?
address_same = C’est déjà l’adresse à laquelle part la commande.
address_other_country = Je ne peux pas envoyer la commande { $order_number } dans un autre pays ({ $country }) : les prix, les droits et le transporteur changeraient. Un collègue peut regarder cela.
address_confirm = La commande { $order_number } partirait à cette adresse : { $new }. Et non plus à celle-ci : { $old }. Dois-je la changer ? La confirmation part à l’adresse e-mail de la commande.
address_done = C’est fait : la commande { $order_number } part maintenant à cette adresse : { $new }. La confirmation part à l’adresse e-mail de la commande.
label_address_part_lines = numéro et rue
label_address_part_postcode = code postal
label_address_part_city = ville
label_address_part_region = État, province ou région

## Articles et jour de livraison

ask_change = Que souhaitez-vous modifier dans la commande { $order_number } ?
ask_change_again = Dans la commande { $order_number }, je peux changer une quantité, une taille ou une couleur, retirer un article ou déplacer le jour de livraison. Que voulez-vous ?
button_change_quantity = Quantité
button_change_variant = Taille ou couleur
button_change_remove = Retirer un article
button_change_date = Jour de livraison
ask_change_item = De quel article s’agit-il ? { $items }
ask_quantity = Vous avez commandé { $quantity } × { $name }. Combien en voulez-vous ?
ask_variant = { $name } : que voulez-vous à la place ? Il y a : { $variants }.
ask_variant_again = Choisissez l’une de ces versions pour { $name }, s’il vous plaît : { $variants }.
ask_delivery_date = Quel jour faut-il livrer ?
ask_delivery_date_again = Donnez-moi une date, s’il vous plaît, par exemple le 5 décembre.
date_not_possible = La livraison n’est pas possible ce jour-là. Quel autre jour vous convient ?
date_confirm = La nouvelle date de livraison de la commande { $order_number } serait : { $deliver_on }. Dois-je la demander ?
date_done = C’est fait : nouvelle date de livraison de la commande { $order_number } : { $deliver_on }.
items_confirm = Je modifierais la commande { $order_number } ainsi : { $what }. Dois-je le faire ?
items_confirm_paid = Je modifierais la commande { $order_number } ainsi : { $what }. { $total } vous seraient remboursés. Dois-je le faire ?
items_done = C’est fait : la commande { $order_number } est modifiée.
items_done_paid = C’est fait : la commande { $order_number } est modifiée, et { $total } vous reviennent par le moyen de paiement utilisé.
change_more_to_pay = Cela coûterait plus que ce que vous avez payé pour la commande { $order_number }, et je ne peux pas encaisser de paiement ici. Vous pouvez passer une deuxième commande, ou un collègue vous aidera.
change_last_item = La commande { $order_number } ne contient rien d’autre : retirer cela revient à l’annuler.
change_no_variant = { $name }, dans la commande { $order_number }, n’existe dans aucune autre version. Un collègue peut vous aider.
change_out_of_stock = { $name } en { $variant } : c’est épuisé pour le moment.
label_item_change_removed = sans { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name } : { $variant }

## Factures

invoice_link = Voici la facture { $invoice_number } de la commande { $order_number } : { $url }
invoice_file = Voici la facture { $invoice_number } de la commande { $order_number }.
invoice_none = Il n’y a pas (encore) de facture pour la commande { $order_number } : elle n’a pas été payée, ou elle a été annulée avant.
invoice_company = C’est un collègue qui change les données de société sur une facture. Écrivez ici le nom, l’adresse et le numéro de TVA de la société, s’il vous plaît ; je transmets.
button_invoice_company = Données de société
reason_invoice_company = Autres données de société sur la facture

## Paiements

payments_none = Je ne vois pour l’instant aucun paiement pour la commande { $order_number }. Si votre banque en affiche un, un collègue le cherchera.
payments_charged_twice = Vous avez raison, et je suis désolé : { $taken } ont été débités pour la commande { $order_number }, qui coûte { $total }. Soit { $too_much } de trop. Je transmets à un collègue avec toutes les preuves.
payments_held_beside = Vous avez payé { $paid } une seule fois pour la commande { $order_number }. Les autres { $total } sont seulement réservés par votre banque après un essai précédent ; ils ne sont pas débités et la réservation tombe d’elle-même.
payments_held_until = Vous avez payé { $paid } une seule fois pour la commande { $order_number }. Les autres { $total } sont seulement réservés par votre banque après un essai précédent ; ils ne sont pas débités et la réservation tombe d’elle-même, au plus tard le { $falls_on }.
payments_paid = La commande { $order_number } est payée : { $total }, le { $made_on }. Je ne vois pas de deuxième débit.
payments_transfer_pending = Votre virement de { $total } pour la commande { $order_number } n’est pas encore arrivé. Si vous l’avez fait tout de suite, il devrait être là d’ici le { $due_on } ; nous expédions la commande ensuite.
payments_transfer_pending_reference = Votre virement de { $total } pour la commande { $order_number } n’est pas encore arrivé. Si vous l’avez fait tout de suite avec la référence { $reference }, il devrait être là d’ici le { $due_on } ; nous expédions la commande ensuite.
payments_pending = Le paiement de { $total } pour la commande { $order_number } est encore en cours de vérification par la banque ou le service de paiement. Vous n’avez rien à faire.
payments_held = { $total } pour la commande { $order_number } sont réservés par votre banque, mais pas encore débités. Ils le seront quand nous expédierons la commande.
payments_declined = Le paiement de { $total } pour la commande { $order_number } a été refusé et rien n’a été débité. { $why }
payments_refunded = Le paiement de la commande { $order_number } a été remboursé : { $total }. Les banques mettent souvent quelques jours à l’afficher.
payments_cancelled = Le paiement de { $total } pour la commande { $order_number } a été annulé et rien n’a été débité.
label_declined_insufficient_funds = D’après la banque, le solde disponible ne suffisait pas. Une autre carte ou un nouvel essai plus tard aide en général.
label_declined_expired_card = La carte a expiré. Essayez avec une autre, s’il vous plaît.
label_declined_wrong_details = Les données de la carte ne correspondaient pas. Vérifiez le numéro, la date et le code de sécurité, s’il vous plaît.
label_declined_authentication_failed = La validation par votre banque (par code ou dans l’application) n’a pas abouti. Réessayez et validez le paiement là-bas, s’il vous plaît.
label_declined_limit_exceeded = Le plafond de la carte était atteint. Essayez une autre carte, ou demandez à votre banque de le relever.
label_declined_refused_by_bank = Votre banque a refusé sans dire pourquoi. Un bref appel à la banque peut aider, ou un autre moyen de paiement.
label_declined_other = La raison n’a pas été indiquée. Réessayez, ou prenez un autre moyen de paiement.
summary_payment = Paiement { $number } : { $total }, { $state }, { $made_at }
label_payment_state_pending = en attente
label_payment_state_authorised = réservé
label_payment_state_captured = débité
label_payment_state_declined = refusé
label_payment_state_cancelled = annulé
label_payment_state_refunded = remboursé
reason_payments_charged_twice = Débité deux fois
