### Duty, import tax and customs: estimates only

ask_goods_value = Combien vaut la marchandise, sans la livraison ? Indiquez aussi la devise.
ask_customs_category = De quel type de marchandise s’agit-il ?
button_customs_category = { $category }
button_held_at_customs = Bloqué en douane
customs_estimate =
    { $country } : les droits et taxes d’importation seront probablement de { $total }.
    { $notes }
customs_nothing_due =
    { $country } : d’après la règle que je connais, il n’y a probablement ni droits de douane ni taxe d’importation à payer.
    { $notes }
customs_within = { $country } : un colis venant de chez nous ne franchit aucune frontière douanière, il n’y a donc ni droits ni taxe d’importation.
customs_unknown = Je n’ai pas de règle douanière valable aujourd’hui pour ce pays, je préfère donc ne rien avancer : { $country }.
customs_rule = { $country } : je ne peux pas calculer ici de montant fiable. Voici la règle elle-même :
customs_held_paid = Votre colis de la commande { $order_number } est retenu en douane. Il manque le plus souvent un document : la facture, la preuve de paiement ou votre numéro fiscal ou d’identité ; { $carrier } ou la douane vous dit lequel. Les droits sont inclus dans notre prix, ne les payez donc pas une seconde fois. S’il est refusé, il nous revient et un collègue règle le remboursement.
customs_held_unpaid = Votre colis de la commande { $order_number } est retenu en douane. Il manque le plus souvent un document (la facture, la preuve de paiement, votre numéro fiscal ou d’identité), ou les droits restent à payer ; { $carrier } ou la douane vous dit quoi. Ici, les droits sont à la charge du destinataire. S’il est refusé, il nous revient et un collègue voit ce qui est remboursé.
label_customs_note_estimate = C’est une estimation, pas une facture. La règle a été vérifiée pour la dernière fois le { $checked } ; c’est la douane qui décide.
label_customs_note_paid_at_checkout = Vous le payez avec la commande, rien à la porte.
label_customs_note_paid_on_delivery = Vous le payez au transporteur à la livraison, souvent avec des frais de dossier.
label_customs_note_more_possible = D’autres frais sont possibles.
label_customs_note_low_certainty = Cette règle est incertaine ou change souvent.
label_customs_line_duty = Droits de douane
label_customs_line_tax = Taxe d’importation
label_customs_line_single_rate = Droits et taxe ensemble
label_customs_line_fee = Frais
label_card_customs_estimate = Estimation douane : { $country }
label_card_customs_rule = Règle douanière : { $country }
label_card_customs_limits = Seuil
label_card_scheme = Enregistrement
label_card_rule_of = En vigueur depuis le
label_card_checked_on = Vérifiée le
label_card_rates_of = Taux de change du
label_rates_from_ecb = Banque centrale européenne
label_rates_from_shop = notre propre tableau
label_customs_category_apparel = Vêtements
label_customs_category_footwear = Chaussures
label_customs_category_bags = Sacs
label_customs_category_electronics = Électronique
label_customs_category_computers = Ordinateurs
label_customs_category_cosmetics = Cosmétiques
label_customs_category_jewellery = Bijoux
label_customs_category_watches = Montres
label_customs_category_toys = Jouets
label_customs_category_sporting_goods = Articles de sport
label_customs_category_furniture = Meubles et lampes
label_customs_category_home_textiles = Linge de maison
label_customs_category_books = Livres
label_customs_category_food_supplements = Compléments
