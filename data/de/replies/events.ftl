### Events in a conversation's story (only agents read these)

event_handed_over = Übergeben: { $reason }
event_hand_back = An den Bot zurückgegeben
event_done_meanwhile = Während Sie übernahmen, hatte der Bot das schon getan: { $what }
event_took_long = Der Assistent hat zwei Minuten lang nicht geantwortet
