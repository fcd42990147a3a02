case_opened = Je préfère ne rien inventer. Un collègue se renseigne ; la réponse arrivera ici au plus tard : { $due_at }.
case_open_already = C’est déjà promis ; la réponse arrivera ici au plus tard : { $due_at }.
case_taken_up = { $topic } : comme promis, un collègue s’en occupe maintenant.
case_late = { $topic } : une réponse vous était promise pour maintenant, et elle n’est pas encore là. Je vous prie de nous en excuser. Un collègue a toujours votre demande sous les yeux.
reason_case_due = Une réponse promise arrive à échéance
event_case_due = Promis au client, au plus tard { $due_at } : { $topic }
summary_case = Réponse promise, au plus tard { $due_at }
