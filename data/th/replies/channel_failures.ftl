### Messages to shoppers on WhatsApp and Messenger

choose_label = เลือก
choose_by_number = พิมพ์ตอบเป็นตัวเลขได้เลยนะคะ

### Why a message did not reach the shopper (only agents read these)

undelivered_held = ลูกค้าเขียนมานานเกินไป จึงขอให้ลูกค้าเขียนมา แล้วคำตอบจะส่งออกไป
undelivered_restricted = ตอนนี้ Meta ให้หมายเลขนี้ตอบได้เท่านั้น เริ่มเขียนก่อนไม่ได้ ข้อความจะส่งเมื่อลูกค้าเขียนมาหรือเมื่อข้อจำกัดสิ้นสุด
undelivered_window_closed = ลูกค้าเขียนมานานเกินไปแล้ว ช่องทางนี้ให้ตอบได้เฉพาะในช่วงเวลาที่กำหนด
undelivered_window_closed_mailed = ลูกค้าเขียนมานานเกินไปสำหรับช่องทางนี้ คำตอบจะส่งทางอีเมล
undelivered_rate = ข้อความพร้อมกันมากเกินไป ระบบจะลองใหม่เอง
undelivered_spam_limit = Meta จำกัดบัญชีนี้เพราะมีลูกค้าบล็อกหรือรายงาน
undelivered_temporary = Meta ขัดข้อง ระบบจะลองใหม่เอง
undelivered_gave_up = Meta ไม่รับข้อความนี้ตลอดทั้งวัน
undelivered_token = โทเค็นการเข้าถึงหมดอายุหรือถูกเพิกถอน ต้องมีคนใส่โทเค็นใหม่
undelivered_account = Meta ล็อกบัญชี หรือบัญชียังไม่ได้ชำระเงินหรือยังไม่ได้ลงทะเบียน
undelivered_permission = แอปขาดสิทธิ์บางอย่างจาก Meta
undelivered_recipient = ติดต่อลูกค้าไม่ได้ ไม่อยู่ในช่องทางนี้แล้ว หรือบล็อกร้าน
undelivered_template = เทมเพลตข้อความยังไม่ได้รับอนุมัติหรือถูกพักไว้
undelivered_parameter = Meta ไม่รับข้อความในรูปแบบนี้
undelivered_media = Meta ดึงหรืออ่านไฟล์ไม่ได้
undelivered_file_gone = ไม่ได้เก็บไฟล์ไว้ที่นี่แล้ว
undelivered_thread = ผู้อื่นดูแลการสนทนานี้อยู่ เป็นแอปอื่นหรือกล่องข้อความของเพจ
undelivered_unknown = Meta ปฏิเสธด้วยเหตุผลที่เราไม่ทราบ
undelivered_not_worded = ไม่สามารถเรียบเรียงข้อความได้
undelivered_outcome_unknown = Meta ไม่ตอบ จึงไม่ทราบว่าข้อความถึงหรือไม่
event_sent_again = ไม่มีข่าวของข้อความหนึ่งนานหนึ่งนาที จึงส่งอีกครั้ง ลูกค้าอาจเห็นสองครั้ง
# $channel (text)
# $reason (text)
channel_stopped = { $channel } หยุดส่ง: { $reason } สิ่งที่เขียนไว้จะรออยู่
channel_restricted = Meta ไม่ให้ { $channel } เริ่มเขียนก่อนจนกว่าจะยกเลิกข้อจำกัด คำตอบในช่วงเวลาที่กำหนดส่งได้ ที่เหลือจะรอ
channel_restricted_until = Meta ไม่ให้ { $channel } เริ่มเขียนก่อน คาดว่าสิ้นสุด: { $until } คำตอบในช่วงเวลาที่กำหนดส่งได้ ที่เหลือจะรอ
