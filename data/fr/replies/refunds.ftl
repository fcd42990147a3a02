### Refunds

refund_done = C’est fait ! { $total } pour la commande { $order_number } vous reviennent par le moyen de paiement utilisé. Voici votre reçu.
refund_pending = Votre remboursement de { $total } pour la commande { $order_number } est parti et attend sa confirmation. Inutile de redemander : il ne sera pas versé deux fois.
refund_already_done = Ce remboursement pour la commande { $order_number } a déjà été fait. Revoici le reçu.
refund_refused = Le remboursement de la commande { $order_number } n’a pas été accepté. Un collègue va regarder cela avec vous.
refund_cancelled = Très bien, rien n’a été remboursé.
refund_nothing_left = Tout le contenu de la commande { $order_number } a déjà été remboursé.
refund_order_cancelled = La commande { $order_number } a été annulée ; il n’y a donc rien à rembourser ici. S’il vous manque encore de l’argent, une personne peut vérifier.
refund_items_already = Déjà remboursé : { $items }. Choisissez autre chose dans cette commande, s’il vous plaît.
refund_to_person_outside_window = { $window_days ->
    [one] Cette commande a été livrée le { $delivered_on }, il y a plus de { $window_days } jour.
   *[other] Cette commande a été livrée le { $delivered_on }, il y a plus de { $window_days } jours.
} Ce n’est pas à moi d’en décider ; je transmets donc à un collègue.
refund_to_person_outside_window_undated = Le délai pendant lequel je peux rembourser moi-même cette commande est passé ; je transmets donc à un collègue.
refund_to_person_over_limit = Un remboursement de { $total } dépasse ce que je peux accorder moi-même ; je transmets donc à un collègue.
refund_to_person_excluded_category = Un collègue doit décider du remboursement pour : { $items }. Je lui transmets.
refund_to_person_currency = Un collègue doit décider des remboursements en { $currency }. Je lui transmets.
refund_to_person_not_delivered = La commande { $order_number } n’a pas encore été livrée ; un collègue décidera donc de l’arrêter ou de la rembourser. Je lui transmets.
refund_to_person_delivered_but_missing = D’après le transporteur, la commande { $order_number } a été livrée le { $delivered_on }. Un collègue doit regarder cela ; je lui transmets.
refund_to_person_open_refund = Un remboursement est déjà en cours pour la commande { $order_number }. Un collègue verra le reste avec vous.
refund_status_none = Il n’y a pour l’instant aucun remboursement pour la commande { $order_number }.
refund_status_pending = Le remboursement de { $total } pour la commande { $order_number } a été demandé le { $made_on } et attend encore sa confirmation.
refund_status_done = Le remboursement de { $total } pour la commande { $order_number } a été fait le { $made_on }. Les banques mettent souvent quelques jours de plus à l’afficher.
refund_status_refused = Le remboursement de { $total } pour la commande { $order_number } n’a pas été accepté. Dois-je vous passer une personne ?
refund_status_needs_approval = Le remboursement de { $total } pour la commande { $order_number } attend la décision d’un collègue.
