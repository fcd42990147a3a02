### Events in a conversation's story (only agents read these)

event_handed_over = ส่งต่อ: { $reason }
event_hand_back = ส่งกลับให้บอท
event_done_meanwhile = ระหว่างที่คุณรับช่วงต่อ บอทได้ทำสิ่งนี้ไปแล้ว: { $what }
event_took_long = ผู้ช่วยไม่ตอบเป็นเวลาสองนาที
