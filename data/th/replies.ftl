# คำตอบทั้งหมดของผู้ช่วยเป็นภาษาไทย ชื่อคีย์และค่าที่รับมายึดตาม data/en/replies.ftl
# น้ำเสียง: สุภาพ อบอุ่น กระชับ ลงท้ายด้วย ค่ะ/คะ เวลาขอโทษไม่ใช้เครื่องหมายตกใจ

## Small talk
welcome = สวัสดีค่ะ ดิฉันเป็นผู้ช่วยอัตโนมัติ (บอท) ของร้าน { $shop_name } ช่วยเช็กคำสั่งซื้อหรือพัสดุ ทำเรื่องคืนเงิน หรือตามเจ้าหน้าที่ให้ได้ วันนี้ให้ช่วยเรื่องอะไรดีคะ
greet = สวัสดีค่ะ วันนี้ให้ช่วยเรื่องอะไรดีคะ
goodbye = ขอบคุณที่แวะมานะคะ ดูแลตัวเองด้วยค่ะ แล้วพบกันใหม่
thank = ยินดีค่ะ มีอะไรให้ช่วยอีกไหมคะ
help = ดิฉันช่วยเช็กสถานะคำสั่งซื้อ ดูว่าพัสดุอยู่ที่ไหน ทำเรื่องคืนเงิน หรือบอกได้ว่าการคืนเงินไปถึงไหนแล้วค่ะ ถ้าอยากคุยกับเจ้าหน้าที่ก็บอกได้เลย จะใช้ภาษาไหนก็ได้ค่ะ
bot_challenge = ดิฉันเป็นบอท ผู้ช่วยอัตโนมัติของร้านค่ะ ถ้าอยากคุยกับเจ้าหน้าที่ บอกได้เลยนะคะ
return_policy = ขอเงินคืนได้ภายใน { $window_days } วันหลังได้รับของค่ะ แจ้งเลขคำสั่งซื้อกับปัญหาที่พบมาได้เลย จะดูให้ทันที สินค้าบางประเภททีมงานจะเป็นผู้พิจารณานะคะ
affirm_nothing = ได้เลยค่ะ ให้ช่วยเรื่องอะไรดีคะ
deny_nothing = ได้ค่ะ งั้นยังไม่ทำอะไรนะคะ ถ้าต้องการอะไรทักมาได้เลย
inform_nothing = ขอบคุณค่ะ ให้ทำอะไรกับข้อมูลนี้ดีคะ
inform_order = รับทราบค่ะ คำสั่งซื้อ { $order_number } อยากทราบเรื่องอะไรคะ
out_of_scope = ขออภัยค่ะ เรื่องนี้ดิฉันช่วยไม่ได้ ดิฉันดูแลเรื่องคำสั่งซื้อ พัสดุ และการคืนเงินค่ะ

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: เรื่องนี้ดิฉันจัดการเองไม่ได้ แต่ทีมงานช่วยได้ค่ะ ให้ส่งต่อเลยไหมคะ
second_wish = คุณพูดถึงอีกเรื่องหนึ่งด้วย: { $topic } ทำเรื่องนี้ต่อเลยไหมคะ

## Questions
ask_order_number = ขอเลขคำสั่งซื้อหน่อยค่ะ ดูได้ในอีเมลยืนยันคำสั่งซื้อ
ask_order_number_again = ยังไม่เห็นเลขคำสั่งซื้อในข้อความค่ะ เลขมี 4 ถึง 6 หลัก เช่น 1043
choose_order = เรื่องนี้เกี่ยวกับคำสั่งซื้อไหนคะ
ask_proof = ขอบคุณค่ะ เพื่อความเป็นส่วนตัวของคำสั่งซื้อ { $order_number } ขออีเมลหรือเบอร์โทรที่ใช้สั่งซื้อด้วยค่ะ
ask_proof_again = ขออีเมลที่ใช้สั่งซื้อ หรือเบอร์โทรพร้อมรหัสประเทศด้วยค่ะ
order_not_found = ไม่พบคำสั่งซื้อที่ตรงกับเลขและอีเมลหรือเบอร์โทรนี้ค่ะ รบกวนตรวจสอบทั้งสองอย่างแล้วแจ้งมาใหม่อีกครั้งนะคะ
wait_before_retry = กรุณารอ { $seconds } วินาทีก่อนลองใหม่ค่ะ แล้วส่งเลขคำสั่งซื้อกับอีเมลหรือเบอร์โทรมาอีกครั้งนะคะ
login_expired = การเข้าสู่ระบบที่ร้านหมดอายุแล้วค่ะ กรุณาเข้าสู่ระบบใหม่ หรือแจ้งเลขคำสั่งซื้อกับอีเมลที่ใช้สั่งซื้อค่ะ
ask_reason = เสียใจด้วยนะคะ ขอเงินคืนของคำสั่งซื้อ { $order_number } เพราะเหตุผลอะไรคะ
ask_reason_again = ข้อไหนใกล้เคียงที่สุดคะ ของเสียหาย ได้ของผิด ไม่ได้รับของ ของมาช้าเกินไป ของไม่ตรงตามที่แจ้งไว้ หรือเปลี่ยนใจ
ask_items = คำสั่งซื้อ { $order_number } มีสินค้าหลายชิ้น: { $items } อยากขอเงินคืนชิ้นไหนคะ
ask_items_again = กรุณาบอกชื่อสินค้าหนึ่งชิ้นหรือหลายชิ้น หรือพิมพ์ว่า “ทั้งหมด” ค่ะ: { $items }
confirm_refund = ยอดเงินคืนที่จะได้คือ { $total } สำหรับคำสั่งซื้อ { $order_number } ให้ดำเนินการเลยไหมคะ กรุณาตอบว่าใช่หรือไม่
confirm_refund_again = ขอคำตอบชัดๆ ว่าใช่หรือไม่ค่ะ: ให้คืนเงิน { $total } สำหรับคำสั่งซื้อ { $order_number } ไหมคะ
refund_quote_changed = มีบางอย่างเปลี่ยนไปเกี่ยวกับการคืนเงินของคำสั่งซื้อ { $order_number } หลังจากที่แจ้งไป จึงคำนวณให้ใหม่แล้วค่ะ
refund_offer_gone = ข้อเสนอสำหรับคำสั่งซื้อ { $order_number } ปิดไปแล้ว และยังไม่ได้คืนเงินค่ะ เริ่มใหม่อีกครั้งไหมคะ
refund_quote_expired = ข้อเสนอสำหรับคำสั่งซื้อ { $order_number } หมดอายุแล้ว จึงคำนวณให้ใหม่ค่ะ
resumed_task_refund_request = กลับมาเรื่องคืนเงินของคำสั่งซื้อ { $order_number } กันต่อค่ะ
resumed_task_refund_request_open = กลับมาเรื่องคืนเงินกันต่อค่ะ
resumed_task_order_status = กลับมาเรื่องสถานะคำสั่งซื้อกันต่อค่ะ
resumed_task_track_shipment = กลับมาเรื่องพัสดุกันต่อค่ะ
resumed_task_refund_status = กลับมาดูความคืบหน้าของการคืนเงินกันต่อค่ะ
nevermind_ok = ได้ค่ะ พักเรื่องนี้ไว้นะคะ มีอะไรให้ช่วยอีกไหมคะ

## Orders and parcels
order_status = คำสั่งซื้อ { $order_number } สั่งเมื่อ { $placed_on }: { $state }
order_status_cancelled = คำสั่งซื้อ { $order_number } ถูกยกเลิกแล้ว จึงจะไม่มีการส่งของเพิ่มอีกค่ะ
track_shipment = พัสดุของคำสั่งซื้อ { $order_number } อยู่กับ { $carrier }: { $state } กำหนดส่งถึง { $promised_on } ค่ะ
track_shipment_no_date = พัสดุของคำสั่งซื้อ { $order_number } อยู่กับ { $carrier }: { $state } ยังไม่มีวันส่งถึงค่ะ
track_shipment_customs_held = พัสดุของคำสั่งซื้อ { $order_number } ถูกพักไว้ที่ศุลกากรค่ะ เมื่อผ่านพิธีการแล้ว { $carrier } จะนำส่งต่อ คุณไม่ต้องทำอะไร เว้นแต่ศุลกากรจะติดต่อมา
track_shipment_delayed = ขออภัยค่ะ พัสดุของคำสั่งซื้อ { $order_number } ล่าช้าอยู่ที่ { $carrier } กำหนดส่งเดิมคือ { $promised_on }
track_shipment_delayed_no_date = ขออภัยค่ะ พัสดุของคำสั่งซื้อ { $order_number } ล่าช้าอยู่ที่ { $carrier }
track_shipment_lost = ขออภัยเป็นอย่างยิ่งค่ะ { $carrier } แจ้งว่าพัสดุของคำสั่งซื้อ { $order_number } สูญหาย ดิฉันคืนเงินให้ได้ หรือจะตามเจ้าหน้าที่ให้ก็ได้ค่ะ
track_shipment_delivered = { $carrier } ส่งพัสดุของคำสั่งซื้อ { $order_number } ถึงแล้วเมื่อ { $delivered_on } ค่ะ
track_shipment_delivered_but_missing = { $carrier } แจ้งว่าส่งพัสดุของคำสั่งซื้อ { $order_number } ถึงแล้วเมื่อ { $delivered_on } ถ้ายังไม่ได้รับ ควรให้เจ้าหน้าที่ช่วยตรวจสอบค่ะ
track_shipment_returned = พัสดุของคำสั่งซื้อ { $order_number } กลับมาที่ร้านแล้วค่ะ อาจเป็นเพราะ { $carrier } ส่งไม่สำเร็จ หรือมีการส่งคืน
track_shipment_not_sent = คำสั่งซื้อ { $order_number } ยังไม่ออกจากคลังสินค้า จึงยังไม่มีพัสดุให้ติดตามค่ะ
track_shipment_cancelled = คำสั่งซื้อ { $order_number } ถูกยกเลิกแล้ว จึงไม่มีพัสดุที่กำลังจัดส่งค่ะ
track_shipment_not_late = พัสดุของคำสั่งซื้อ { $order_number } กำลังเดินทางกับ { $carrier } และยังไม่เลยกำหนดค่ะ กำหนดส่งถึง { $promised_on }

## Refunds
refund_done = เรียบร้อยค่ะ คืนเงิน { $total } สำหรับคำสั่งซื้อ { $order_number } กลับไปทางช่องทางที่ชำระไว้แล้ว นี่คือหลักฐานการคืนเงินค่ะ
refund_pending = ส่งเรื่องคืนเงิน { $total } สำหรับคำสั่งซื้อ { $order_number } แล้ว กำลังรอการยืนยันค่ะ ไม่ต้องขอซ้ำนะคะ จะไม่มีการจ่ายสองครั้ง
refund_already_done = คืนเงินรายการนี้ของคำสั่งซื้อ { $order_number } ไปแล้วค่ะ นี่คือหลักฐานการคืนเงินอีกครั้ง
refund_refused = การคืนเงินของคำสั่งซื้อ { $order_number } ไม่ผ่านค่ะ ทีมงานจะช่วยดูเรื่องนี้ให้
refund_cancelled = ได้ค่ะ ยังไม่มีการคืนเงินนะคะ
refund_nothing_left = คืนเงินครบทุกรายการในคำสั่งซื้อ { $order_number } แล้วค่ะ
refund_order_cancelled = คำสั่งซื้อ { $order_number } ถูกยกเลิกไปแล้ว จึงไม่มียอดให้คืนตรงนี้ค่ะ ถ้ายังไม่ได้รับเงิน ให้เจ้าหน้าที่ช่วยตรวจสอบได้
refund_items_already = รายการที่คืนเงินไปแล้ว: { $items } กรุณาเลือกรายการอื่นในคำสั่งซื้อนี้ค่ะ
refund_to_person_outside_window = คำสั่งซื้อนี้ส่งถึงเมื่อ { $delivered_on } ซึ่งเกิน { $window_days } วันแล้ว เรื่องนี้ดิฉันตัดสินใจเองไม่ได้ ขอส่งต่อให้ทีมงานนะคะ
refund_to_person_outside_window_undated = เลยกำหนดที่ดิฉันคืนเงินให้เองได้แล้ว ขอส่งต่อให้ทีมงานนะคะ
refund_to_person_over_limit = ยอดคืนเงิน { $total } เกินกว่าที่ดิฉันทำเองได้ ขอส่งต่อให้ทีมงานนะคะ
refund_to_person_excluded_category = การคืนเงินของ { $items } ต้องให้ทีมงานเป็นผู้พิจารณา กำลังส่งต่อให้ค่ะ
refund_to_person_currency = การคืนเงินเป็นสกุล { $currency } ต้องให้ทีมงานเป็นผู้พิจารณา กำลังส่งต่อให้ค่ะ
refund_to_person_not_delivered = คำสั่งซื้อ { $order_number } ยังส่งไม่ถึง ทีมงานจะพิจารณาว่าจะระงับการส่งหรือคืนเงิน กำลังส่งต่อให้ค่ะ
refund_to_person_delivered_but_missing = บริษัทขนส่งแจ้งว่าคำสั่งซื้อ { $order_number } ส่งถึงแล้วเมื่อ { $delivered_on } ทีมงานต้องตรวจสอบเรื่องนี้ กำลังส่งต่อให้ค่ะ
refund_to_person_open_refund = คำสั่งซื้อ { $order_number } มีการคืนเงินที่กำลังดำเนินการอยู่แล้ว ส่วนที่เหลือทีมงานจะดูให้ค่ะ
refund_status_none = คำสั่งซื้อ { $order_number } ยังไม่มีการคืนเงินค่ะ
refund_status_pending = ขอคืนเงิน { $total } ของคำสั่งซื้อ { $order_number } ไว้เมื่อ { $made_on } ตอนนี้ยังรอการยืนยันอยู่ค่ะ
refund_status_done = คืนเงิน { $total } ของคำสั่งซื้อ { $order_number } แล้วเมื่อ { $made_on } ธนาคารมักใช้เวลาอีกไม่กี่วันกว่าจะแสดงยอดค่ะ
refund_status_refused = การคืนเงิน { $total } ของคำสั่งซื้อ { $order_number } ไม่ผ่านค่ะ ให้ตามเจ้าหน้าที่มาช่วยไหมคะ
refund_status_needs_approval = การคืนเงิน { $total } ของคำสั่งซื้อ { $order_number } กำลังรอทีมงานพิจารณาค่ะ

## Trouble and people
did_you_mean = ไม่แน่ใจว่าเข้าใจถูกไหมค่ะ หมายถึงข้อใดข้อหนึ่งต่อไปนี้หรือเปล่าคะ
offer_person = ยังไม่เข้าใจเลยค่ะ ต้องขออภัยด้วยนะคะ อยากคุยกับเจ้าหน้าที่ไหมคะ
not_understood_task = ขอโทษค่ะ ยังไม่ค่อยเข้าใจ
action_failed = ระบบฝั่งเราขัดข้อง จึงทำรายการไม่สำเร็จค่ะ ทีมงานจะมาดูแลต่อ
backend_away = ตอนนี้ติดต่อระบบคำสั่งซื้อไม่ได้ค่ะ ทีมงานจะมาดูแลต่อ
handing_over = กำลังส่งต่อให้เจ้าหน้าที่ค่ะ เจ้าหน้าที่อ่านทุกอย่างที่คุยกันไว้ได้ ไม่ต้องเล่าใหม่นะคะ
nobody_online = ตอนนี้ยังไม่มีเจ้าหน้าที่ค่ะ จะมีคนกลับมา { $opens_at } ฝากอีเมลไว้ได้ คำตอบจะส่งไปทางนั้นด้วย
nobody_online_no_time = ตอนนี้ยังไม่มีเจ้าหน้าที่ค่ะ แต่ข้อความของคุณรออยู่ในคิวสำหรับคนถัดไปที่ว่าง ฝากอีเมลไว้ได้ คำตอบจะส่งไปทางนั้นด้วย
leave_email = ให้ส่งคำตอบไปที่อีเมลไหนดีคะ
email_saved = ขอบคุณค่ะ คำตอบจะส่งไปที่ { $email } ด้วย
email_invalid = ดูเหมือนจะไม่ใช่อีเมลค่ะ กรุณาพิมพ์แบบนี้ name@example.com
agent_joined = { $agent_name } เข้าร่วมการสนทนาแล้ว
agent_left = { $agent_name } ออกจากการสนทนาแล้ว
handed_back = { $agent_name } ส่งคุณกลับมาให้ดิฉัน ผู้ช่วยอัตโนมัติ ดูแลต่อค่ะ มีอะไรให้ช่วยอีกไหมคะ
conversation_resolved = ปิดการสนทนานี้แล้วค่ะ ถ้าต้องการเปิดใหม่ พิมพ์มาได้เลย
still_waiting = คุณยังอยู่ในคิวค่ะ เจ้าหน้าที่จะตอบตรงนี้เลย
one_moment = สักครู่นะคะ กำลังดำเนินการให้ค่ะ
assistant_gave_up = ขออภัยค่ะ ตอนนี้ยังตอบไม่ได้ เจ้าหน้าที่จะมาดูแลต่อ
too_long = ข้อความนี้ยาวเกินไปค่ะ กรุณาเขียนไม่เกิน { $limit } ตัวอักษร
too_many_messages = ส่งข้อความมาเยอะในคราวเดียวค่ะ กรุณารอ { $seconds } วินาที
upload_received = ได้รับ { $name } แล้วค่ะ เจ้าหน้าที่เปิดดูได้ ส่วนดิฉันดูรูปเองไม่ได้
upload_refused = รับไฟล์นี้ไม่ได้ค่ะ ส่งรูปภาพและไฟล์ PDF ขนาดไม่เกิน { $limit_mb } MB ได้
language_changed = ต่อไปนี้จะตอบเป็นภาษาไทยนะคะ
language_not_offered = ยังใช้ภาษานั้นไม่ได้ค่ะ ดิฉันเขียนได้เป็น { $languages }
ask_language = อยากใช้ภาษาไหนคะ ดิฉันเขียนได้เป็น { $languages }

## E-mail to a shopper who has left
email_subject_answer = { $shop_name } ตอบคุณแล้ว
email_body_answer =
    สวัสดีค่ะ

    { $agent_name } จาก { $shop_name } ตอบคุณแล้ว:

    { $text }

    คุยต่อได้ที่นี่: { $url }

## Ready-made replies of agents
canned_greeting = สวัสดีค่ะ ขอบคุณที่รอนะคะ กำลังอ่านข้อความที่คุณเขียนไว้ค่ะ
canned_checking = กำลังตรวจสอบให้ค่ะ ใช้เวลาสักครู่นะคะ
canned_need_order_number = รบกวนขอเลขคำสั่งซื้อด้วยค่ะ
canned_need_photo = รบกวนส่งรูปสินค้ามาให้หน่อยค่ะ
canned_refund_approved = อนุมัติการคืนเงินแล้วค่ะ เงินจะกลับไปทางช่องทางที่ชำระไว้
canned_refund_declined = ขออภัยค่ะ รายการนี้คืนเงินให้ไม่ได้ ยินดีอธิบายเหตุผลให้นะคะ
canned_parcel_investigation = แจ้งให้บริษัทขนส่งตามหาพัสดุแล้วค่ะ ได้คำตอบแล้วจะรีบแจ้งให้ทราบ
canned_replacement_sent = เรากำลังส่งสินค้าชิ้นใหม่ให้ โดยไม่มีค่าใช้จ่ายค่ะ
canned_anything_else = มีอะไรให้ช่วยอีกไหมคะ
canned_closing = ขอบคุณที่รอนะคะ ขอให้เป็นวันที่ดีค่ะ

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = ลูกค้าขอคุยกับเจ้าหน้าที่
reason_not_understood = บอทไม่เข้าใจ
reason_policy_outside_window = ขอเงินคืนเลยกำหนดเวลา
reason_policy_over_limit = ยอดคืนเงินเกินวงเงินอัตโนมัติ
reason_policy_excluded_category = ขอเงินคืนสินค้าในหมวดยกเว้น
reason_policy_currency = ขอเงินคืนในสกุลเงินที่ไม่มีวงเงินอัตโนมัติ
reason_policy_not_delivered = ขอเงินคืนก่อนส่งถึง
reason_policy_delivered_but_missing = บริษัทขนส่งว่าส่งถึงแล้ว แต่ลูกค้าว่าไม่ได้รับ
reason_policy_open_refund = คำสั่งซื้อนี้มีการคืนเงินอื่นค้างอยู่
reason_refund_refused = ระบบร้านปฏิเสธการคืนเงิน
reason_refund_unknown = ไม่ทราบผลการคืนเงิน
reason_action_failed = ทำรายการไม่สำเร็จ
reason_assistant_unavailable = ผู้ช่วยไม่ตอบ
reason_agent_took_over = เจ้าหน้าที่รับช่วงต่อ
reason_shopper_wrote_to_agent = ลูกค้าเขียนมาอีกหลังเจ้าหน้าที่ตอบ

## Events in a conversation's story (only agents read these)
event_handed_over = ส่งต่อ: { $reason }
event_hand_back = ส่งกลับให้บอท
event_done_meanwhile = ระหว่างที่คุณรับช่วงต่อ บอทได้ทำสิ่งนี้ไปแล้ว: { $what }
event_took_long = ผู้ช่วยไม่ตอบเป็นเวลาสองนาที

## Lines of a hand-off’s summary (only agents read these)
summary_wanted_order_status = สถานะคำสั่งซื้อ
summary_wanted_track_shipment = พัสดุอยู่ที่ไหน
summary_wanted_refund_request = ขอเงินคืน
summary_wanted_refund_status = ความคืบหน้าการคืนเงิน
summary_wanted_person = คุยกับเจ้าหน้าที่
summary_wanted_unknown = ไม่ชัดเจน
summary_order = คำสั่งซื้อ { $order_number }
summary_reason = เหตุผล: { $reason }
summary_items = สินค้า: { $items }
summary_amount = จำนวนเงิน: { $total }
summary_asked_for = ยังขาด: { $what }
summary_quote_shown = เสนอคืนเงิน { $total } แล้ว ยังไม่ได้ตกลง
summary_quote_agreed = ลูกค้าตกลงที่ { $total }
summary_not_understood = ไม่เข้าใจติดกัน { $count } ข้อความ
summary_backend_said = ระบบร้าน: { $text }
summary_backend_away = ระบบร้านไม่ตอบ
summary_refund_unknown = ยังไม่ทราบว่าการคืนเงินสำเร็จหรือไม่ ระบบกำลังตรวจสอบต่อ
label_missing_order_number = เลขคำสั่งซื้อ
label_missing_proof = อีเมลหรือเบอร์โทร
label_missing_reason = เหตุผล
label_missing_items = รายการสินค้า
label_missing_yes = ใช่หรือไม่

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = กำลังเตรียมของ
label_order_state_shipped = จัดส่งแล้ว
label_order_state_delivered = ส่งถึงแล้ว
label_order_state_returned = ส่งคืนแล้ว
label_order_state_cancelled = ยกเลิกแล้ว
label_order_state_partially_refunded = คืนเงินบางส่วน
label_order_state_refunded = คืนเงินแล้ว
label_parcel_state_preparing = กำลังแพ็ก
label_parcel_state_in_transit = ระหว่างขนส่ง
label_parcel_state_customs_held = ถูกพักไว้ที่ศุลกากร
label_parcel_state_delayed = ล่าช้า
label_parcel_state_out_for_delivery = กำลังนำส่ง
label_parcel_state_delivery_failed = นำส่งไม่สำเร็จ
label_parcel_state_ready_for_pickup = รอรับที่จุดรับพัสดุ
label_parcel_state_delivered = ส่งถึงแล้ว
label_parcel_state_lost = สูญหาย
label_parcel_state_damaged = เสียหาย
label_parcel_state_returned = ส่งกลับผู้ส่ง
label_parcel_state_unknown = ไม่ทราบสถานะ
label_checkpoint_label_created = แจ้งบริษัทขนส่งแล้ว
label_checkpoint_picked_up = รับพัสดุแล้ว
label_checkpoint_departed = ออกจากศูนย์คัดแยก
label_checkpoint_arrived = ถึงศูนย์คัดแยก
label_checkpoint_customs_in = ส่งให้ศุลกากร
label_checkpoint_customs_held = ถูกพักไว้ที่ศุลกากร
label_checkpoint_customs_released = ผ่านศุลกากรแล้ว
label_checkpoint_delayed = ล่าช้า
label_checkpoint_out_for_delivery = กำลังนำส่ง
label_checkpoint_delivery_failed = นำส่งไม่สำเร็จ
label_checkpoint_ready_for_pickup = รอรับที่จุดรับพัสดุ
label_checkpoint_delivered = ส่งถึงแล้ว
label_checkpoint_lost = แจ้งว่าสูญหาย
label_checkpoint_damaged = แจ้งว่าเสียหาย
label_checkpoint_returned = ส่งกลับผู้ส่ง
label_checkpoint_other = ข้อมูลจากบริษัทขนส่ง
label_refund_state_proposed = เสนอแล้ว
label_refund_state_pending = รอการยืนยัน
label_refund_state_done = คืนเงินแล้ว
label_refund_state_refused = ไม่ผ่าน
label_refund_state_needs_approval = รอทีมงานพิจารณา
label_refund_reason_changed_mind = เปลี่ยนใจ
label_refund_reason_damaged = ของเสียหาย
label_refund_reason_wrong_item = ได้ของผิด
label_refund_reason_not_arrived = ไม่ได้รับของ
label_refund_reason_late = ของมาช้า
label_refund_reason_not_as_described = ไม่ตรงตามที่แจ้งไว้
label_refund_reason_other = เหตุผลอื่น
label_refund_method_original_payment = ช่องทางที่ชำระไว้
label_refund_method_store_credit = เครดิตของร้าน
label_refund_method_bank_transfer = โอนเข้าบัญชีธนาคาร
label_identity_anonymous = ยังไม่ทราบตัวตน
label_identity_channel = เบอร์โทรของช่องทางนี้
label_identity_order_proof = เลขคำสั่งซื้อกับอีเมลหรือเบอร์โทร
label_identity_email_code = รหัสที่ส่งทางอีเมล
label_identity_shop_token = เข้าสู่ระบบที่ร้าน
label_all_items = สินค้าทั้งหมด

## What a message is about, as it stands at the head of a line
label_topic_order_status = สถานะคำสั่งซื้อ
label_topic_track_shipment = พัสดุอยู่ที่ไหน
label_topic_delivery_time = ระยะเวลาจัดส่ง
label_topic_shipping_cost = ค่าจัดส่ง
label_topic_shipping_problem_delayed = พัสดุล่าช้า
label_topic_shipping_problem_lost = พัสดุสูญหาย
label_topic_damaged_or_wrong_item = ของเสียหายหรือได้ของผิด
label_topic_change_address = เปลี่ยนที่อยู่จัดส่ง
label_topic_change_order = แก้ไขคำสั่งซื้อ
label_topic_cancel_order = ยกเลิกคำสั่งซื้อ
label_topic_return_request = ส่งคืนสินค้า
label_topic_exchange_request = เปลี่ยนสินค้า
label_topic_return_policy = เงื่อนไขการคืนสินค้า
label_topic_refund_request = ขอเงินคืน
label_topic_refund_status = ความคืบหน้าการคืนเงิน
label_topic_payment_methods = วิธีชำระเงิน
label_topic_payment_problem = ปัญหาการชำระเงิน
label_topic_customs_duties = ศุลกากรและภาษี
label_topic_invoice_request = ใบกำกับภาษีหรือใบเสร็จ
label_topic_coupon_promotion = ส่วนลดและคูปอง
label_topic_product_question = คำถามเกี่ยวกับสินค้า
label_topic_recommend_product = ช่วยเลือกสินค้า
label_topic_stock_availability = มีของหรือไม่
label_topic_size_guide = เลือกไซส์
label_topic_account_problem = บัญชีของคุณ
label_topic_complaint = เรื่องร้องเรียน
label_topic_human_agent = คุยกับเจ้าหน้าที่
label_topic_change_language = เปลี่ยนภาษา
label_topic_feedback_review = ความคิดเห็นและรีวิว
label_topic_warranty_repair = ประกันและการซ่อม
label_topic_loyalty_membership = คะแนนและสมาชิก
label_topic_delete_my_data = ข้อมูลส่วนตัวของคุณ

## Cards: titles and names of rows
label_card_order = คำสั่งซื้อ { $number }
label_card_parcel = พัสดุของคำสั่งซื้อ { $order_number }
label_card_quote = การคืนเงินของคำสั่งซื้อ { $order_number }
label_card_receipt = การคืนเงิน { $refund_number }
label_card_placed_on = สั่งเมื่อ
label_card_total = ยอดรวม
label_card_carrier = บริษัทขนส่ง
label_card_tracking_number = เลขพัสดุ
label_card_promised_on = กำหนดส่งถึง
label_card_delivered_on = ส่งถึงเมื่อ
label_card_reason = เหตุผล
label_card_method = คืนเงินไปที่
label_card_expires_at = ใช้ได้ถึง
label_card_made_at = ทำรายการเมื่อ
label_card_order_number = คำสั่งซื้อ
label_card_refund_number = เลขที่หลักฐาน
label_card_quantity = × { $count }
label_card_track_link = ติดตามที่บริษัทขนส่ง

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = สถานะคำสั่งซื้อ
button_track_shipment = พัสดุอยู่ที่ไหน
button_refund_request = ขอเงินคืน
button_refund_status = ติดตามเงินคืน
button_return_policy = เงื่อนไขคืนสินค้า
button_human_agent = คุยกับเจ้าหน้าที่
button_help = ทำอะไรได้บ้าง
button_shipping_problem_delayed = พัสดุล่าช้า
button_shipping_problem_lost = พัสดุหาย
button_damaged_or_wrong_item = สินค้ามีปัญหา
button_change_language = เปลี่ยนภาษา
button_greet = แค่ทักทาย
button_goodbye = ลาก่อน
button_thank = ขอบคุณ
button_bot_challenge = เป็นบอทหรือเปล่า
button_affirm = ใช่
button_deny = ไม่
button_nevermind = ไม่เป็นไร
button_delivery_time = ระยะเวลาจัดส่ง
button_shipping_cost = ค่าจัดส่ง
button_change_address = เปลี่ยนที่อยู่
button_change_order = แก้ไขคำสั่งซื้อ
button_cancel_order = ยกเลิกคำสั่งซื้อ
button_return_request = ส่งคืนสินค้า
button_exchange_request = เปลี่ยนสินค้า
button_payment_methods = วิธีชำระเงิน
button_payment_problem = ปัญหาชำระเงิน
button_customs_duties = ศุลกากรและภาษี
button_invoice_request = ขอใบเสร็จ
button_coupon_promotion = ส่วนลด
button_product_question = ถามเรื่องสินค้า
button_recommend_product = ช่วยเลือกหน่อย
button_stock_availability = มีของไหม
button_size_guide = หาไซส์ของฉัน
button_account_problem = บัญชีของฉัน
button_complaint = ร้องเรียน
button_feedback_review = ให้ความคิดเห็น
button_warranty_repair = ประกันและซ่อม
button_loyalty_membership = คะแนน สมาชิก
button_delete_my_data = ข้อมูลส่วนตัว
button_confirm_refund = ใช่ คืนเงินเลย
button_cancel_refund = ไม่ เก็บไว้
button_order = คำสั่งซื้อ { $order_number }
button_item = { $name }
button_all_items = ทั้งหมด
button_reason_changed_mind = เปลี่ยนใจ
button_reason_damaged = ของเสียหาย
button_reason_wrong_item = ได้ของผิด
button_reason_not_arrived = ไม่ได้รับของ
button_reason_late = ของมาช้าเกินไป
button_reason_not_as_described = ไม่ตรงที่แจ้งไว้
button_reason_other = อย่างอื่น
button_language = { $language }
