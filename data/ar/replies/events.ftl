### Events in a conversation's story (only agents read these)

event_handed_over = حُوّلت إلى موظف: { $reason }
event_hand_back = أُعيدت إلى الروبوت
event_done_meanwhile = أثناء توليك المحادثة كان الروبوت قد أنجز ما يلي: { $what }
event_took_long = لم يستجب المساعد الآلي مدة دقيقتين
