### Why a conversation was handed over (only agents read these)

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
reason_file_by_person = Attend un fichier que le bot n’a pas pu envoyer
reason_shopper_wrote_to_agent = Le client a réécrit après la réponse d’un agent
