notice_order_confirmed = Merci ! Nous avons bien reçu votre commande { $order_number } et nous la préparons.
notice_payment_received = Nous avons reçu le paiement de la commande { $order_number }.
notice_payment_failed = Le paiement de la commande { $order_number } n’a pas abouti. Je peux regarder pourquoi.
notice_address_doubtful = Quelque chose ne semble pas correct dans l’adresse de la commande { $order_number }. Pourriez-vous la vérifier avant que nous envoyions le colis ?
notice_shipped = Bonne nouvelle : un colis de votre commande { $order_number } est en route.
notice_customs_held = Votre colis de la commande { $order_number } est retenu à la douane. Je peux regarder ce qu’il faut.
notice_delayed = Je suis désolé : votre colis de la commande { $order_number } a du retard.
notice_out_for_delivery = Votre colis de la commande { $order_number } est en cours de livraison aujourd’hui.
notice_ready_for_pickup = Votre colis de la commande { $order_number } vous attend dans un point de retrait.
notice_exception = Il est arrivé quelque chose à votre colis de la commande { $order_number } : { $state }. Je peux vous montrer ce que nous pouvons faire.
notice_delivered = Votre colis de la commande { $order_number } a été livré.
notice_refund_made = Votre remboursement pour la commande { $order_number } est fait : { $total } vous reviennent par le moyen de paiement utilisé.
notice_refund_made_no_total = Votre remboursement pour la commande { $order_number } est fait. L’argent vous revient par le moyen de paiement utilisé.
notice_return_received = Votre retour de la commande { $order_number } nous est bien parvenu.
notices_ask = Il y a du nouveau pour votre commande { $order_number }. Voulez-vous que je vous écrive ici quand il se passe quelque chose pour vos commandes ?
notices_go_on = D’accord, je vous écris ici quand il se passe quelque chose pour vos commandes.
notices_stopped = D’accord, je ne vous écrirai plus de moi-même au sujet de vos commandes. Vous pouvez toujours me poser vos questions.
notices_stop_question = Vous ne voulez plus de messages au sujet de vos commandes ?
button_notices_stop = Arrêter ces messages
button_notices_go_on = Oui, prévenez-moi
email_subject_notice = Du nouveau pour votre commande chez { $shop_name }
email_body_notice =
    Bonjour,

    { $text }

    Vous pouvez interroger { $shop_name } à ce sujet ici : { $url }

    Si vous ne voulez pas de ces e-mails, arrêtez-les ici : { $stop_url }
