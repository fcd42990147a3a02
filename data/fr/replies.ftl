# Ce que dit l'assistant, en français. Vouvoiement, neutre pour la France, la Belgique, la Suisse, le Québec et le Maghreb.
# Les noms et les valeurs de chaque texte sont expliqués dans data/en/replies.ftl.

## Small talk
welcome = Bonjour ! Je suis l’assistant automatique de { $shop_name }, un bot. Je peux consulter votre commande ou votre colis, préparer un remboursement ou vous passer une personne. Que puis-je faire pour vous ?
greet = Bonjour ! Comment puis-je vous aider ?
goodbye = Au revoir et merci de votre visite. À bientôt !
thank = Avec plaisir ! Puis-je faire autre chose pour vous ?
help = Je peux vous dire où en est une commande ou un colis, préparer un remboursement et vous dire où il en est. Et si vous préférez parler à une personne, dites-le simplement, dans votre langue.
bot_challenge = Je suis un bot, l’assistant automatique de la boutique. Si vous préférez parler à une personne, dites-le simplement.
return_policy = { $window_days ->
    [one] Vous pouvez demander un remboursement pendant { $window_days } jour après la livraison.
   *[other] Vous pouvez demander un remboursement pendant { $window_days } jours après la livraison.
} Donnez-moi le numéro de commande et dites-moi ce qui ne va pas, je regarde tout de suite. Pour certains types de produits, c’est un collègue qui décide.
affirm_nothing = Très bien ! Que souhaitez-vous faire ?
deny_nothing = Très bien, alors rien. Je suis là si vous avez besoin de quelque chose.
inform_nothing = Merci. Que souhaitez-vous que j’en fasse ?
inform_order = C’est noté, commande { $order_number }. Que souhaitez-vous savoir à son sujet ?
out_of_scope = Là, je ne peux malheureusement pas vous aider. Mon domaine, ce sont les commandes, les colis et les remboursements.

## Questions
ask_order_number = Quel est le numéro de commande ? Il figure dans votre e-mail de confirmation.
ask_order_number_again = Je n’y vois pas de numéro de commande. Il comporte de quatre à six chiffres, par exemple 1043.
choose_order = De quelle commande s’agit-il ?
ask_proof = Merci. Pour que la commande { $order_number } reste confidentielle : avec quelle adresse e-mail ou quel numéro de téléphone a-t-elle été passée ?
ask_proof_again = Donnez-moi, s’il vous plaît, l’adresse e-mail ou le numéro de téléphone avec l’indicatif du pays utilisé pour la commande.
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

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic } : je ne peux pas régler cela moi-même, mais un collègue le peut. Dois-je vous le passer ?
second_wish = Vous avez aussi parlé d’autre chose : { $topic }. On continue avec cela ?

## What a message is about, as it stands at the head of a line: “Ways to pay: …”
label_topic_order_status = État d’une commande
label_topic_track_shipment = Où se trouve un colis
label_topic_delivery_time = Délais de livraison
label_topic_shipping_cost = Frais de livraison
label_topic_shipping_problem_delayed = Colis en retard
label_topic_shipping_problem_lost = Colis perdu
label_topic_damaged_or_wrong_item = Article abîmé ou mauvais article
label_topic_change_address = Changement d’adresse
label_topic_change_order = Modification d’une commande
label_topic_cancel_order = Annulation d’une commande
label_topic_return_request = Retour d’un article
label_topic_exchange_request = Échange d’un article
label_topic_return_policy = Conditions de retour
label_topic_refund_request = Remboursement
label_topic_refund_status = Avancement d’un remboursement
label_topic_payment_methods = Moyens de paiement
label_topic_payment_problem = Problème de paiement
label_topic_customs_duties = Douane et taxes
label_topic_invoice_request = Facture
label_topic_coupon_promotion = Promotions et bons de réduction
label_topic_product_question = Question sur un produit
label_topic_recommend_product = Aide au choix
label_topic_stock_availability = Disponibilité en stock
label_topic_size_guide = Choix de la taille
label_topic_account_problem = Votre compte
label_topic_complaint = Réclamation
label_topic_human_agent = Parler à une personne
label_topic_change_language = Autre langue
label_topic_feedback_review = Avis et suggestions
label_topic_warranty_repair = Garantie et réparation
label_topic_loyalty_membership = Points et fidélité
label_topic_delete_my_data = Vos données personnelles

## Orders and parcels
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

## Refunds
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

## Trouble and people
did_you_mean = Je ne suis pas sûr d’avoir compris. Vouliez-vous dire l’une de ces choses ?
offer_person = Je ne comprends toujours pas, et c’est ma faute. Souhaitez-vous parler à une personne ?
not_understood_task = Je n’ai pas bien compris.
action_failed = Quelque chose a échoué de notre côté et je n’ai pas pu terminer. Un collègue va prendre le relais.
backend_away = Je n’arrive pas à joindre notre système de commandes. Un collègue va prendre le relais.
handing_over = Je vous passe une personne. Elle peut lire tout ce que nous avons écrit ici ; inutile donc de le répéter.
nobody_online = Il n’y a personne pour le moment. Prochaine présence : { $opens_at }. Laissez votre adresse e-mail et la réponse vous parviendra aussi là-bas.
nobody_online_no_time = Il n’y a personne pour le moment, mais votre message attend le prochain collègue disponible. Laissez votre adresse e-mail et la réponse vous parviendra aussi là-bas.
leave_email = À quelle adresse e-mail pouvons-nous vous répondre ?
email_saved = Merci. La réponse ira aussi à { $email }.
email_invalid = Cela ne ressemble pas à une adresse e-mail. Écrivez-la comme ceci, s’il vous plaît : nom@example.com.
agent_joined = { $agent_name } a rejoint la conversation.
agent_left = { $agent_name } a quitté la conversation.
handed_back = { $agent_name } vous a repassé à moi, l’assistant automatique. Puis-je faire autre chose pour vous ?
conversation_resolved = Cette conversation est close. Écrivez simplement pour la rouvrir.
still_waiting = Vous êtes toujours dans la file. Une personne vous répondra ici même.
one_moment = Un instant, s’il vous plaît. Je m’en occupe.
assistant_gave_up = Je suis désolé, je ne peux pas répondre pour le moment. Une personne va prendre le relais.
too_long = { $limit ->
    [one] Ce message est trop long pour moi. Ne dépassez pas { $limit } caractère, s’il vous plaît.
   *[other] Ce message est trop long pour moi. Ne dépassez pas { $limit } caractères, s’il vous plaît.
}
too_many_messages = { $seconds ->
    [one] Cela fait beaucoup de messages d’un coup. Attendez { $seconds } seconde, s’il vous plaît.
   *[other] Cela fait beaucoup de messages d’un coup. Attendez { $seconds } secondes, s’il vous plaît.
}
upload_received = J’ai bien reçu { $name }. Une personne pourra le regarder ; moi, je ne vois pas les images.
upload_refused = Je ne peux pas prendre ce fichier. Les images et les fichiers PDF jusqu’à { $limit_mb } Mo conviennent.
language_changed = À partir de maintenant, j’écris en français.
language_not_offered = Je ne parle pas encore cette langue. Je peux écrire en : { $languages }.
ask_language = Quelle langue souhaitez-vous ? Je peux écrire en : { $languages }.

## E-mail to a shopper who has left
email_subject_answer = { $shop_name } vous a répondu
email_body_answer =
    Bonjour,

    { $agent_name }, de { $shop_name }, vous a répondu :

    { $text }

    Vous pouvez poursuivre la conversation ici : { $url }

## Ready-made replies of agents
canned_greeting = Bonjour et merci de votre attente. Je lis ce que vous avez écrit jusqu’ici.
canned_checking = Je vérifie cela pour vous. Il me faut quelques minutes.
canned_need_order_number = Pourriez-vous me donner le numéro de commande, s’il vous plaît ?
canned_need_photo = Pourriez-vous m’envoyer une photo de l’article, s’il vous plaît ?
canned_refund_approved = J’ai approuvé votre remboursement. L’argent revient par le moyen de paiement utilisé.
canned_refund_declined = Je suis désolé, nous ne pouvons pas rembourser cela. Je vous explique volontiers pourquoi.
canned_parcel_investigation = J’ai demandé au transporteur de rechercher votre colis et vous dirai ce qu’il répond.
canned_replacement_sent = Nous vous envoyons un article de remplacement, sans frais.
canned_anything_else = Puis-je faire autre chose pour vous ?
canned_closing = Merci de votre patience. Bonne journée !

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = A demandé une personne
reason_not_understood = Le bot n’a pas compris
reason_policy_outside_window = Remboursement hors délai
reason_policy_over_limit = Remboursement au-dessus de la limite automatique
reason_policy_excluded_category = Remboursement d’une catégorie exclue
reason_policy_currency = Remboursement dans une devise sans limite automatique
reason_policy_not_delivered = Remboursement avant la livraison
reason_policy_delivered_but_missing = Livré selon le transporteur, non reçu selon le client
reason_policy_open_refund = Un autre remboursement de cette commande est encore ouvert
reason_refund_refused = Le système de la boutique a refusé un remboursement
reason_refund_unknown = L’issue d’un remboursement est inconnue
reason_action_failed = Une action a échoué
reason_assistant_unavailable = L’assistant n’a pas répondu
reason_agent_took_over = Un agent a pris le relais
reason_shopper_wrote_to_agent = Le client a réécrit après la réponse d’un agent

## Events in a conversation's story (only agents read these)
event_handed_over = Passée à une personne : { $reason }
event_hand_back = Rendue au bot
event_done_meanwhile = Pendant que vous preniez le relais, le bot avait déjà fait ceci : { $what }
event_took_long = L’assistant n’a pas répondu pendant deux minutes

## Lines of a hand-off's summary (only agents read these)
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

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = en préparation
label_order_state_shipped = expédiée
label_order_state_delivered = livrée
label_order_state_returned = retournée
label_order_state_cancelled = annulée
label_order_state_partially_refunded = remboursée en partie
label_order_state_refunded = remboursée
label_parcel_state_preparing = en préparation
label_parcel_state_in_transit = en route
label_parcel_state_customs_held = retenu à la douane
label_parcel_state_delayed = en retard
label_parcel_state_out_for_delivery = en cours de livraison
label_parcel_state_delivery_failed = tentative de livraison infructueuse
label_parcel_state_ready_for_pickup = disponible en point relais
label_parcel_state_delivered = livré
label_parcel_state_lost = perdu
label_parcel_state_damaged = endommagé
label_parcel_state_returned = retourné à l’expéditeur
label_parcel_state_unknown = statut inconnu
label_checkpoint_label_created = Annoncé au transporteur
label_checkpoint_picked_up = Pris en charge
label_checkpoint_departed = A quitté le centre de tri
label_checkpoint_arrived = Arrivé au centre de tri
label_checkpoint_customs_in = Remis à la douane
label_checkpoint_customs_held = Retenu à la douane
label_checkpoint_customs_released = Libéré par la douane
label_checkpoint_delayed = Retardé
label_checkpoint_out_for_delivery = En cours de livraison
label_checkpoint_delivery_failed = Livraison impossible
label_checkpoint_ready_for_pickup = Disponible en point relais
label_checkpoint_delivered = Livré
label_checkpoint_lost = Déclaré perdu
label_checkpoint_damaged = Déclaré endommagé
label_checkpoint_returned = Retourné à l’expéditeur
label_checkpoint_other = Information du transporteur
label_refund_state_proposed = proposé
label_refund_state_pending = en attente de confirmation
label_refund_state_done = remboursé
label_refund_state_refused = non accepté
label_refund_state_needs_approval = en attente d’un collègue
label_refund_reason_changed_mind = changement d’avis
label_refund_reason_damaged = abîmé
label_refund_reason_wrong_item = mauvais article
label_refund_reason_not_arrived = non arrivé
label_refund_reason_late = arrivé en retard
label_refund_reason_not_as_described = non conforme à la description
label_refund_reason_other = autre motif
label_refund_method_original_payment = moyen de paiement utilisé
label_refund_method_store_credit = avoir
label_refund_method_bank_transfer = virement bancaire
label_identity_anonymous = Non identifié
label_identity_channel = Téléphone du canal
label_identity_order_proof = Numéro de commande avec e-mail ou téléphone
label_identity_email_code = Code envoyé par e-mail
label_identity_shop_token = Connecté à la boutique
label_all_items = tous les articles

## Cards: titles and names of rows
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

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = État de ma commande
button_track_shipment = Où est mon colis ?
button_refund_request = Être remboursé
button_refund_status = Suivi remboursement
button_return_policy = Conditions de retour
button_human_agent = Parler à quelqu’un
button_help = Que faites-vous ?
button_shipping_problem_delayed = Colis en retard
button_shipping_problem_lost = Colis perdu
button_damaged_or_wrong_item = Souci avec l’article
button_change_language = Autre langue
button_greet = Juste un bonjour
button_goodbye = Au revoir
button_thank = Merci
button_bot_challenge = Êtes-vous un bot ?
button_affirm = Oui
button_deny = Non
button_nevermind = Laissez tomber
button_delivery_time = Délais de livraison
button_shipping_cost = Frais de livraison
button_change_address = Changer d’adresse
button_change_order = Modifier ma commande
button_cancel_order = Annuler ma commande
button_return_request = Renvoyer un article
button_exchange_request = Échanger un article
button_payment_methods = Moyens de paiement
button_payment_problem = Problème de paiement
button_customs_duties = Douane et taxes
button_invoice_request = Obtenir une facture
button_coupon_promotion = Promotions
button_product_question = Sur un produit
button_recommend_product = M’aider à choisir
button_stock_availability = Est-ce en stock ?
button_size_guide = Trouver ma taille
button_account_problem = Mon compte
button_complaint = Réclamation
button_feedback_review = Donner mon avis
button_warranty_repair = Garantie, réparation
button_loyalty_membership = Points et fidélité
button_delete_my_data = Mes données
button_confirm_refund = Oui, rembourser
button_cancel_refund = Non, je le garde
button_order = Commande { $order_number }
button_item = { $name }
button_all_items = Tout
button_reason_changed_mind = J’ai changé d’avis
button_reason_damaged = C’est abîmé
button_reason_wrong_item = Mauvais article
button_reason_not_arrived = Jamais arrivé
button_reason_late = Arrivé trop tard
button_reason_not_as_described = Pas conforme
button_reason_other = Autre chose
button_language = { $language }
