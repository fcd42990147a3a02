### Events in a conversation's story (only agents read these)

event_handed_over = Passée à une personne : { $reason }
event_hand_back = Rendue au bot
event_done_meanwhile = Pendant que vous preniez le relais, le bot avait déjà fait ceci : { $what }
event_took_long = L’assistant n’a pas répondu pendant deux minutes
