### Events in a conversation's story (only agents read these)

event_handed_over = Passata a una persona: { $reason }
event_hand_back = Ridata al bot
event_done_meanwhile = Mentre prendevi la conversazione, il bot aveva già fatto questo: { $what }
event_took_long = L’assistente non ha risposto per due minuti
