### Events in a conversation's story (only agents read these)

event_handed_over = Передано: { $reason }
event_hand_back = Возвращено боту
event_done_meanwhile = Пока вы брали разговор, бот уже сделал это: { $what }
event_took_long = Помощник не отвечал две минуты
