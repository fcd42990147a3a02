### Events in a conversation's story (only agents read these)

event_handed_over = Doorgegeven: { $reason }
event_hand_back = Teruggegeven aan de bot
event_done_meanwhile = Terwijl jij overnam, had de bot dit al gedaan: { $what }
event_took_long = De assistent antwoordde twee minuten niet
