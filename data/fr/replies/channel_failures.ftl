### Messages to shoppers on WhatsApp and Messenger

choose_label = Choisir
choose_by_number = Vous pouvez répondre par le numéro.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = Le dernier message du client est trop ancien. On lui a demandé d’écrire : la réponse partira alors
undelivered_restricted = Pour l’instant, Meta ne laisse ce numéro que répondre, sans écrire en premier : le message partira quand le client écrira ou à la fin de la restriction
undelivered_window_closed = Le dernier message du client est trop ancien : le canal ne permet de répondre que dans son délai
undelivered_window_closed_mailed = Le dernier message du client est trop ancien pour ce canal : la réponse part par e-mail
undelivered_rate = Trop de messages à la fois : un nouvel essai se fera tout seul
undelivered_spam_limit = Meta limite ce compte parce que des clients l’ont bloqué ou signalé
undelivered_temporary = Meta a une panne : un nouvel essai se fera tout seul
undelivered_gave_up = Meta ne l’a pas accepté de toute une journée
undelivered_token = Le jeton d’accès a expiré ou a été révoqué : quelqu’un doit en mettre un nouveau
undelivered_account = Meta a bloqué le compte, ou il n’est pas payé ou pas enregistré
undelivered_permission = Il manque à l’application une autorisation de Meta
undelivered_recipient = Le client n’est pas joignable : il n’est plus sur ce canal ou a bloqué la boutique
undelivered_template = Le modèle de message n’est pas approuvé ou est en pause
undelivered_parameter = Meta n’accepte pas le message sous cette forme
undelivered_media = Meta n’a pas pu récupérer ou lire le fichier
undelivered_file_gone = Le fichier n’est plus conservé ici
undelivered_thread = Quelqu’un d’autre a la conversation : une autre application ou la boîte de la page
undelivered_unknown = Meta l’a refusé pour une raison que nous ne connaissons pas
undelivered_not_worded = Le message n’a pas pu être rédigé
undelivered_outcome_unknown = Meta n’a pas répondu : on ne sait pas si le message est arrivé
event_sent_again = Pendant une minute, on n’a rien su d’un message, il a donc été renvoyé. Le client le verra peut-être deux fois
# $channel (text)
# $reason (text)
channel_stopped = { $channel } n’envoie plus rien : { $reason }. Ce qui est écrit attend.
channel_restricted = Meta ne laisse pas { $channel } écrire en premier tant que la restriction dure. Les réponses dans le délai partent ; le reste attend.
channel_restricted_until = Meta ne laisse pas { $channel } écrire en premier, fin prévue : { $until }. Les réponses dans le délai partent ; le reste attend.
