### Events in a conversation's story (only agents read these)

event_handed_over = Przekazana człowiekowi: { $reason }
event_hand_back = Oddana botowi
event_done_meanwhile = W czasie przejmowania rozmowy bot zdążył zrobić: { $what }
event_took_long = Asystent nie odpowiadał przez dwie minuty
