### Questions

ask_order_number = Quel est le numéro de commande ? Il figure dans votre e-mail de confirmation.
ask_order_number_again = Je n’y vois pas de numéro de commande. Il comporte de quatre à six chiffres, par exemple 1043.
choose_order = De quelle commande s’agit-il ?
ask_proof = Merci. Pour que la commande { $order_number } reste confidentielle : avec quelle adresse e-mail ou quel numéro de téléphone a-t-elle été passée ?
ask_proof_again = Donnez-moi, s’il vous plaît, l’adresse e-mail ou le numéro de téléphone avec l’indicatif du pays utilisé pour la commande.
proof_forgotten = Pas de souci : l’adresse figure dans l’e-mail de confirmation de la commande. Le numéro de téléphone donné avec la commande, avec l’indicatif du pays, convient aussi. Si vous n’avez ni l’un ni l’autre, un collègue peut vous aider.
order_not_found = Je n’ai pas trouvé de commande avec ce numéro et cette adresse e-mail ou ce téléphone. Vérifiez les deux, s’il vous plaît, et redonnez-les-moi.
wait_before_retry = { $seconds ->
    [one] Attendez { $seconds } seconde avant le prochain essai, s’il vous plaît.
   *[other] Attendez { $seconds } secondes avant le prochain essai, s’il vous plaît.
} Renvoyez-moi ensuite le numéro de commande et l’adresse e-mail ou le numéro de téléphone.
login_expired = Votre connexion à la boutique a expiré. Reconnectez-vous, ou donnez-moi le numéro de commande et l’adresse e-mail utilisée.
ask_reason = J’en suis navré. Quel est le motif du remboursement de la commande { $order_number } ?
ask_reason_again = Qu’est-ce qui s’en rapproche le plus ? Article abîmé, mauvais article, jamais arrivé, arrivé trop tard, non conforme à la description, ou vous avez changé d’avis.
ask_items = La commande { $order_number } contient plusieurs articles : { $items }. Lesquels souhaitez-vous vous faire rembourser ?
ask_items_again = Citez un ou plusieurs de ces articles, ou dites « tout » : { $items }.
confirm_refund = Voici ce qui vous serait rendu : { $total } pour la commande { $order_number }. Je continue ? Répondez par oui ou par non, s’il vous plaît.
confirm_refund_again = Il me faut ici un oui ou un non clair : dois-je rembourser { $total } pour la commande { $order_number } ?
refund_quote_changed = Quelque chose a changé dans le remboursement de la commande { $order_number } depuis que je vous l’ai montré ; je l’ai donc recalculé.
refund_offer_gone = Cette proposition pour la commande { $order_number } n’est plus ouverte et rien n’a été remboursé. On recommence ?
refund_quote_expired = Cette proposition pour la commande { $order_number } a expiré ; je l’ai donc recalculée.
resumed_task_refund_request = Revenons au remboursement de la commande { $order_number }.
resumed_task_refund_request_open = Revenons à votre remboursement.
resumed_task_order_status = Revenons à l’état de votre commande.
resumed_task_track_shipment = Revenons à votre colis.
resumed_task_refund_status = Revenons à l’avancement de votre remboursement.
nevermind_ok = Très bien, on laisse cela. Puis-je faire autre chose ?
