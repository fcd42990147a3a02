### Ready-made replies of agents

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
