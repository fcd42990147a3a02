### Events in a conversation's story (only agents read these)

event_handed_over = Đã chuyển: { $reason }
event_hand_back = Đã chuyển lại cho bot
event_done_meanwhile = Trong lúc bạn tiếp nhận, bot đã làm xong việc này: { $what }
event_took_long = Trợ lý không trả lời trong hai phút
