### Events in a conversation's story (only agents read these)

# $reason (text)
event_handed_over = Handed over: { $reason }
event_hand_back = Handed back to the bot
# $what (text)
event_done_meanwhile = While you took over, the bot had already done this: { $what }
event_took_long = The assistant did not answer for two minutes
