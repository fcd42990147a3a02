### Orders and parcels

order_status = Commande { $order_number }, passée le { $placed_on } : { $state }.
order_status_cancelled = La commande { $order_number } a été annulée ; rien d’autre ne sera donc expédié.
track_shipment = Votre colis de la commande { $order_number } est chez { $carrier } : { $state }. La livraison est promise pour le { $promised_on }.
track_shipment_no_date = Votre colis de la commande { $order_number } est chez { $carrier } : { $state }. Il n’y a pas encore de date de livraison.
track_shipment_customs_held = Votre colis de la commande { $order_number } est retenu à la douane. { $carrier } l’acheminera dès qu’il sera libéré. Vous n’avez rien à faire, sauf si la douane vous écrit.
track_shipment_delayed = Je suis désolé, votre colis de la commande { $order_number } a du retard chez { $carrier }. Il était promis pour le { $promised_on }.
track_shipment_delayed_no_date = Je suis désolé, votre colis de la commande { $order_number } a du retard chez { $carrier }.
track_shipment_lost = Je suis vraiment désolé : { $carrier } a déclaré perdu votre colis de la commande { $order_number }. Je peux vous le rembourser ou vous passer une personne.
track_shipment_delivered = { $carrier } a livré votre colis de la commande { $order_number } le { $delivered_on }.
track_shipment_delivered_but_missing = D’après { $carrier }, votre colis de la commande { $order_number } a été livré le { $delivered_on }. S’il ne vous est pas parvenu, une personne devrait regarder cela.
track_shipment_returned = Votre colis de la commande { $order_number } nous est revenu : soit { $carrier } n’a pas pu le livrer, soit il a été renvoyé.
track_shipment_not_sent = La commande { $order_number } n’a pas encore quitté notre entrepôt ; il n’y a donc pas encore de colis à suivre.
track_shipment_cancelled = La commande { $order_number } a été annulée ; aucun colis n’est donc en route.
track_shipment_not_late = Votre colis de la commande { $order_number } est en route avec { $carrier } et n’a pas de retard pour l’instant : la livraison est promise pour le { $promised_on }.
