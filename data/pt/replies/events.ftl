### Events in a conversation's story (only agents read these)

event_handed_over = Passada a uma pessoa: { $reason }
event_hand_back = Devolvida ao bot
event_done_meanwhile = Enquanto assumia a conversa, o bot já tinha feito isto: { $what }
event_took_long = O assistente não respondeu durante dois minutos
