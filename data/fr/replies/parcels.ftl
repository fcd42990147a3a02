### Problèmes de colis, et ce qu’on peut y faire

track_shipment_late = Je suis désolé : votre colis de la commande { $order_number } était promis pour le { $promised_on } et il est encore en route avec { $carrier }.
track_shipment_silent = Je suis désolé : { $carrier } n’a plus scanné votre colis de la commande { $order_number } depuis le { $scanned_on }. C’est anormalement long.
track_shipment_delivery_failed = { $carrier } a voulu livrer votre colis de la commande { $order_number } et n’a pas pu le remettre.
track_shipment_ready_for_pickup = Votre colis de la commande { $order_number } vous attend : { $place }. Vous pouvez le retirer jusqu’à cette date : { $until }.
track_shipment_ready_for_pickup_no_date = Votre colis de la commande { $order_number } vous attend : { $place }.
track_shipment_damaged = Je suis désolé : { $carrier } signale que votre colis de la commande { $order_number } a été abîmé en route.
track_shipment_carrier_words = Voici la dernière information de { $carrier } sur votre colis de la commande { $order_number } : « { $words } »
choose_parcel = De quel colis s’agit-il ?
choose_parcel_again = Choisissez l’un des colis ci-dessus, s’il vous plaît, par exemple « le premier ».
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    Que souhaitez-vous ? Vous avez le choix :
    { $options }
choose_remedy_again = Choisissez l’une de ces solutions, ou demandez une personne.
label_remedy_wait = Attendre : je le note, et si rien n’est arrivé à cette date, vous aurez de nos nouvelles : { $until }.
label_remedy_redelivery = Nouvelle livraison : un collègue l’organise avec le transporteur.
label_remedy_address = Autre adresse : un collègue la fait corriger par le transporteur.
label_remedy_claim = { $days ->
    [one] Recherche : un collègue fait chercher le colis par le transporteur, ce qui prend jusqu’à { $days } jour.
   *[other] Recherche : un collègue fait chercher le colis par le transporteur, ce qui prend jusqu’à { $days } jours.
}
label_remedy_reshipment = Nouvel envoi : les mêmes articles, sans frais pour vous.
label_remedy_refund = Remboursement : par le moyen de paiement utilisé. Si je ne peux pas en décider moi-même, un collègue le fait.
label_remedy_return = Renvoi : remboursé dès que le colis nous est revenu.
button_remedy_wait = J’attends
button_remedy_redelivery = Livrer à nouveau
button_remedy_address = Autre adresse
button_remedy_claim = Faire chercher
button_remedy_reshipment = Envoyer à nouveau
button_remedy_return = Retourner le colis
parcel_wait_agreed = Très bien. S’il n’est pas arrivé d’ici là, un collègue vous écrira ici : { $due_at }.
remedy_to_person = { $remedy } : un collègue va régler cela avec vous.
confirm_reshipment = Voici ce que je vous enverrais de nouveau de la commande { $order_number }, sans frais pour vous : { $items }. Dois-je le faire ? Répondez par oui ou par non, s’il vous plaît.
reshipment_done = C’est fait. Voici ce que nous envoyons de nouveau de la commande { $order_number } : { $items }. Vous pourrez suivre le nouveau colis ici dès qu’il sera en route.
reshipment_out_of_stock = Je suis désolé, ceci n’est plus en stock : { $items }. Je ne peux donc pas l’envoyer de nouveau.
summary_remedy = Choix : { $remedy }
reason_parcel_trouble = Problème de colis : une personne doit exécuter le choix du client
reason_sent_or_paid_before = Une partie de cette commande a déjà été envoyée de nouveau ou remboursée
