### Retours, échanges, garantie, et articles arrivés abîmés ou qui ne sont pas les bons

return_policy_items =
    Pour la commande { $order_number }, cela donne :
    { $items }
button_return_policy_order = Commande { $order_number }
label_item_until = { $item } : jusqu’au { $until }
label_item_allowed = { $item } : oui
label_item_barred = { $item } : { $reason }
label_barrier_paid_back = déjà remboursé
label_barrier_not_delivered = pas encore livré
label_barrier_window_over = le retour était possible jusqu’au { $until }
label_barrier_warranty_over = la garantie a pris fin le { $until }
label_barrier_excluded_category = les articles de ce genre ne se retournent pas
label_barrier_already_returned = déjà renvoyé
label_barrier_out_of_stock = il ne reste rien contre quoi l’échanger
label_barrier_country_not_served = nous ne reprenons rien depuis ce pays
label_barrier_other = notre système ne le permet pas
back_not_possible =
    Je suis désolé, ce n’est pas possible ici :
    { $items }
ask_back_items = De quels articles de la commande { $order_number } s’agit-il ? { $items }
ask_return_reason = Pourquoi souhaitez-vous renvoyer ceci : { $items } ?
ask_return_reason_again = Qu’est-ce qui convient le mieux ? Trop petit ou trop grand, abîmé, mauvais article, non conforme à la description, ou vous avez changé d’avis.
button_reason_too_small = Trop petit
button_reason_too_large = Trop grand
ask_exchange_wanted = Que voulez-vous à la place de { $item } ? Disponible : { $options }.
exchange_not_sold = Je n’ai pas cela pour { $item }. Disponible : { $options }.
exchange_out_of_stock = Je suis désolé, { $item } en { $wanted } : c’est épuisé.
exchange_out_of_stock_until = Je suis désolé, { $item } en { $wanted } : c’est épuisé jusqu’au { $back_on }.
exchange_nothing_else = Rien en stock ne permet d’échanger { $item }.
ask_photo = Envoyez-moi une photo qui montre le problème, s’il vous plaît : { $items }.
ask_photo_again = Envoyez la photo en pièce jointe, s’il vous plaît, ou dites-moi que vous n’en avez pas.
button_no_photo = Je n’en ai pas
photo_missing = Sans photo, un collègue doit décider pour : { $items }.
ask_problem = J’en suis désolé. Quel est le problème avec la commande { $order_number } ?
ask_problem_again = Qu’est-ce qui convient le mieux ? Quelque chose est abîmé, ce n’est pas le bon article, il n’est pas conforme à la description, ou il manque quelque chose.
button_problem_missing = Il manque un article
confirm_return =
    Dois-je enregistrer ce retour de la commande { $order_number } : { $items } ?
    { $terms }
    Répondez par oui ou par non, s’il vous plaît.
confirm_exchange =
    Dois-je enregistrer cet échange : { $item } contre { $wanted } ?
    { $terms }
    Répondez par oui ou par non, s’il vous plaît.
confirm_warranty =
    La garantie vaut encore pour ceci : { $items }. Dois-je l’enregistrer pour contrôle et réparation ?
    { $terms }
    Répondez par oui ou par non, s’il vous plaît.
label_terms_shop_pays = Les frais de retour sont à notre charge.
label_terms_fee = Le retour coûte { $fee } ; cette somme est déduite du remboursement.
label_terms_customer_pays = Les frais de retour sont à votre charge.
label_terms_ways = Comment le renvoyer : { $ways }.
label_terms_customs = Il passe une frontière douanière : déclarez-le comme « marchandises en retour ».
label_terms_refund = { $days ->
    [one] Le remboursement se fait par le moyen de paiement utilisé, au plus tard { $days } jour après l’arrivée du retour.
   *[other] Le remboursement se fait par le moyen de paiement utilisé, au plus tard { $days } jours après l’arrivée du retour.
}
label_return_way_printed_label = étiquette à imprimer
label_return_way_qr_code = code à présenter
label_return_way_collection = enlèvement à domicile
label_return_way_own_carrier = transporteur de votre choix
return_done =
    Votre retour { $number } est enregistré.
    { $steps }
exchange_done =
    Votre échange { $number } est enregistré, et ceci vous est réservé : { $wanted }. Nous l’envoyons dès que votre article nous est revenu.
    { $steps }
warranty_done =
    Votre dossier de garantie { $number } est enregistré. Dès que l’article est arrivé, nous le contrôlons et nous vous écrivons.
    { $steps }
label_step_label = Collez l’étiquette de la carte sur le colis, ou présentez son code.
label_step_address = Envoyez-le à cette adresse : { $address }
label_step_send_by = Déposez-le au plus tard le { $send_by }.
label_step_customs = Écrivez « marchandises en retour » sur la déclaration en douane.
return_progress_requested = Le retour de { $items } (commande { $order_number }) a été enregistré le { $on }. Nous attendons le colis ; déposez-le au plus tard le { $send_by }, s’il vous plaît.
return_progress_requested_no_date = Le retour de { $items } (commande { $order_number }) a été enregistré le { $on }. Nous attendons le colis.
return_progress_received = Le retour de { $items } (commande { $order_number }) est arrivé à notre entrepôt le { $on } et va être contrôlé.
return_progress_inspected = Le retour de { $items } (commande { $order_number }) a été contrôlé le { $on }. La décision va suivre.
return_progress_restocked = Le retour de { $items } (commande { $order_number }) a été accepté le { $on }. Le remboursement vient ensuite.
return_progress_refused = Le retour de { $items } (commande { $order_number }) a été refusé le { $on } après le contrôle. Un collègue peut vous dire pourquoi.
return_progress_refunded = Le retour de { $items } (commande { $order_number }) a été remboursé le { $on }. Les banques mettent souvent quelques jours de plus à l’afficher.
return_progress_exchanged = L’échange de { $items } (commande { $order_number }) a été fait le { $on }. Le nouvel article est en route.
return_progress_cancelled = Le retour de { $items } (commande { $order_number }) a été annulé le { $on }.
label_return_state_requested = enregistré
label_return_state_approved = approuvé
label_return_state_received = arrivé
label_return_state_inspected = contrôlé
label_return_state_restocked = accepté
label_return_state_refused = refusé
label_return_state_refunded = remboursé
label_return_state_exchanged = échangé
label_return_state_cancelled = annulé
label_card_return = Retour { $number }
label_card_send_by = À déposer d’ici le
label_card_return_address = Adresse de retour
label_card_label_link = Ouvrir l’étiquette
reason_photo_missing = Pas de photo du dommage
refund_to_person_sent_again = Une partie de la commande { $order_number } a déjà été envoyée de nouveau ; un collègue décide donc du remboursement. Je lui transmets.
reason_policy_sent_again = Remboursement après un nouvel envoi
