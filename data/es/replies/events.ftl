### Events in a conversation's story (only agents read these)

event_handed_over = Pasada a una persona: { $reason }
event_hand_back = Devuelta al bot
event_done_meanwhile = Mientras tomabas el relevo, el bot ya había hecho esto: { $what }
event_took_long = El asistente no respondió en dos minutos
