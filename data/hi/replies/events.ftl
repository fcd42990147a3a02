### Events in a conversation's story (only agents read these)

event_handed_over = सौंपी गई: { $reason }
event_hand_back = बॉट को वापस सौंपी गई
event_done_meanwhile = जब तक आपने बातचीत ली, बॉट यह कर चुका था: { $what }
event_took_long = असिस्टेंट ने दो मिनट तक जवाब नहीं दिया
