### Events in a conversation's story (only agents read these)

event_handed_over = Передано: { $reason }
event_hand_back = Повернуто ботові
event_done_meanwhile = Поки ви брали розмову, бот уже зробив це: { $what }
event_took_long = Помічник не відповідав дві хвилини
