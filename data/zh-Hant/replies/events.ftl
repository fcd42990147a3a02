### Events in a conversation's story (only agents read these)

event_handed_over = 已轉接：{ $reason }
event_hand_back = 已交還機器人
event_done_meanwhile = 在您接手期間，機器人已經完成：{ $what }
event_took_long = 機器人兩分鐘沒有回應
