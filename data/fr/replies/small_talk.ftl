### Small talk

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
