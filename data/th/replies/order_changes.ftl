### การเปลี่ยนแปลงคำสั่งซื้อ

button_do_it = ใช่ ดำเนินการเลย
button_leave_it = ไม่ คงไว้เหมือนเดิม
operation_left = ได้ค่ะ ทุกอย่างคงไว้เหมือนเดิมนะคะ
operation_expired = ข้อเสนอนั้นหมดอายุแล้ว จึงจัดทำให้ใหม่ค่ะ
operation_changed = คำสั่งซื้อนี้มีการเปลี่ยนแปลงหลังจากที่แจ้งไป จึงจัดทำข้อเสนอให้ใหม่ค่ะ
operation_under_way = คำสั่งซื้อ { $order_number } ยังมีการเปลี่ยนแปลงอื่นที่ดำเนินการอยู่ รบกวนถามอีกครั้งในอีกไม่กี่นาทีนะคะ
operation_pending = { $what } คำสั่งซื้อ { $order_number }: ส่งเข้าระบบแล้ว กำลังรอการยืนยันค่ะ จะคอยติดตามให้ ไม่ต้องแจ้งซ้ำนะคะ
operation_already_done = { $what } คำสั่งซื้อ { $order_number }: ดำเนินการเรียบร้อยแล้วค่ะ
operation_gone = ข้อเสนอนั้นใช้ไม่ได้แล้ว และยังไม่มีการเปลี่ยนแปลงใด ๆ ค่ะ หากยังต้องการ แจ้งได้เลยนะคะ
operation_to_person = เรื่องนี้เกินกว่าที่ดิฉันทำเองได้ ต้องให้ทีมงานอนุมัติค่ะ ขอส่งต่อพร้อมข้อมูลทั้งหมดที่แจ้งไว้นะคะ
label_operation_cancellation = การยกเลิก
label_operation_address_change = การเปลี่ยนที่อยู่
label_operation_items_change = การเปลี่ยนสินค้าในคำสั่งซื้อ
label_operation_delivery_date_change = การเปลี่ยนวันจัดส่ง
label_operation_return = การคืนสินค้า
label_operation_exchange = การเปลี่ยนสินค้า
label_operation_warranty = การเคลมประกัน
label_operation_voucher = บัตรกำนัล
label_operation_reshipment = การจัดส่งใหม่
summary_operation = { $what } คำสั่งซื้อ { $order_number }
summary_operation_worth = { $what } คำสั่งซื้อ { $order_number } มูลค่า { $total }
reason_operation_refused = ระบบของร้านปฏิเสธการเปลี่ยนแปลง
reason_operations_per_order = ครบจำนวน: การเปลี่ยนแปลงของคำสั่งซื้อนี้
reason_operations_per_customer = ครบจำนวน: การเปลี่ยนแปลงของลูกค้ารายนี้วันนี้
reason_operations_per_day = ครบจำนวน: การเปลี่ยนแปลงโดยบอตวันนี้
reason_operations_worth = มูลค่าเกินวงเงินของบอต
operation_yes_or_no = ตรงนี้ขอคำตอบชัด ๆ ว่าใช่หรือไม่ค่ะ
operation_refused = ระบบของเราไม่รับรายการนี้สำหรับคำสั่งซื้อ { $order_number } ทีมงานจะดูแลต่อจากนี้ค่ะ
change_already_cancelled = คำสั่งซื้อ { $order_number } ถูกยกเลิกไปแล้ว จึงไม่มีอะไรให้เปลี่ยนค่ะ
change_partly_sent = คำสั่งซื้อ { $order_number } จัดส่งไปแล้วบางส่วน จึงเปลี่ยนไม่ได้แล้วค่ะ ทีมงานช่วยดูได้ว่าส่วนที่เหลือยังระงับทันไหม
change_already_sent = คำสั่งซื้อ { $order_number } ออกจากคลังสินค้าแล้ว จึงเปลี่ยนหรือยกเลิกไม่ได้แล้วค่ะ เมื่อได้รับของแล้วส่งคืนได้นะคะ
change_already_there = คำสั่งซื้อ { $order_number } ส่งถึงแล้ว จึงเปลี่ยนหรือยกเลิกไม่ได้แล้วค่ะ ส่งคืนแทนได้นะคะ
change_too_late = คำสั่งซื้อ { $order_number } กำลังแพ็กอยู่หรือสั่งไว้นานเกินไป จึงเปลี่ยนไม่ได้แล้วค่ะ ทีมงานยังลองระงับให้ได้
change_not_possible = คำสั่งซื้อ { $order_number } ดิฉันเปลี่ยนเองไม่ได้ค่ะ ให้ทีมงานช่วยดูได้นะคะ

## การยกเลิก

cancel_confirm_paid = จะยกเลิกคำสั่งซื้อ { $order_number } ทั้งหมด และคืน { $total } กลับไปทางช่องทางที่ชำระไว้ ให้ยกเลิกเลยไหมคะ
cancel_confirm_held = จะยกเลิกคำสั่งซื้อ { $order_number } ทั้งหมด ตอนนี้ธนาคารเพียงกันวงเงิน { $total } ไว้ จะไม่มีการตัดเงินและจะปล่อยวงเงินคืนค่ะ ให้ยกเลิกเลยไหมคะ
cancel_confirm_nothing = จะยกเลิกคำสั่งซื้อ { $order_number } ทั้งหมด ยังไม่มีการชำระเงินที่ต้องคืนค่ะ ให้ยกเลิกเลยไหมคะ
cancel_done = ยกเลิกคำสั่งซื้อ { $order_number } แล้วค่ะ
cancel_done_paid = ยกเลิกคำสั่งซื้อ { $order_number } แล้วค่ะ และคืน { $total } กลับไปทางช่องทางที่ชำระไว้

## ที่อยู่ใหม่

ask_address = ตอนนี้คำสั่งซื้อ { $order_number } จะส่งไปที่: { $old } ที่อยู่ใหม่คืออะไรคะ ขอบ้านเลขที่และถนน รหัสไปรษณีย์ และเมืองค่ะ
ask_address_in_city = ให้ส่งคำสั่งซื้อ { $order_number } ไปที่ไหนใน { $city } คะ ขอบ้านเลขที่และถนน กับรหัสไปรษณีย์ค่ะ
ask_address_again = กรุณาพิมพ์ที่อยู่ใหม่โดยคั่นด้วยจุลภาคค่ะ: บ้านเลขที่และถนน, รหัสไปรษณีย์ เมือง
address_incomplete = ที่อยู่ใหม่ยังขาดอีกอย่างหนึ่งค่ะ: { $what }
address_postcode_wrong = รหัสไปรษณีย์ { $postcode } ไม่ตรงกับที่อยู่นั้นค่ะ รหัสที่ถูกคืออะไรคะ
address_same = คำสั่งซื้อนี้ส่งไปที่อยู่นั้นอยู่แล้วค่ะ
address_other_country = ดิฉันเปลี่ยนให้คำสั่งซื้อ { $order_number } ส่งไปประเทศอื่น ({ $country }) ไม่ได้ค่ะ เพราะราคา ภาษี และบริษัทขนส่งจะเปลี่ยนไป ให้ทีมงานช่วยดูได้นะคะ
address_confirm = คำสั่งซื้อ { $order_number } จะส่งไปที่: { $new } แทนที่อยู่เดิม: { $old } ให้เปลี่ยนเลยไหมคะ จะส่งการยืนยันไปที่อีเมลของคำสั่งซื้อค่ะ
address_done = เรียบร้อยค่ะ ตอนนี้คำสั่งซื้อ { $order_number } จะส่งไปที่ { $new } และจะส่งการยืนยันไปที่อีเมลของคำสั่งซื้อค่ะ
label_address_part_lines = บ้านเลขที่และถนน
label_address_part_postcode = รหัสไปรษณีย์
label_address_part_city = เมือง
label_address_part_region = จังหวัดหรือรัฐ

## สินค้าและวันจัดส่ง

ask_change = ต้องการเปลี่ยนอะไรในคำสั่งซื้อ { $order_number } คะ
ask_change_again = ในคำสั่งซื้อ { $order_number } เปลี่ยนจำนวน ไซซ์หรือสี นำสินค้าออก หรือเลื่อนวันจัดส่งได้ค่ะ ต้องการแบบไหนคะ
button_change_quantity = จำนวน
button_change_variant = ไซซ์หรือสี
button_change_remove = นำสินค้าออก
button_change_date = วันจัดส่ง
ask_change_item = หมายถึงสินค้าชิ้นไหนคะ { $items }
ask_quantity = สั่งไว้ { $quantity } × { $name } ต้องการเป็นกี่ชิ้นคะ
ask_variant = { $name }: ต้องการเปลี่ยนเป็นแบบไหนคะ มี: { $variants }
ask_variant_again = { $name }: กรุณาเลือกแบบใดแบบหนึ่งค่ะ: { $variants }
ask_delivery_date = ต้องการให้จัดส่งวันไหนคะ
ask_delivery_date_again = กรุณาบอกวันที่ค่ะ เช่น 5 ธันวาคม
date_not_possible = วันนั้นจัดส่งไม่ได้ค่ะ สะดวกวันอื่นวันไหนคะ
date_confirm = คำสั่งซื้อ { $order_number } จะจัดส่งวันที่ { $deliver_on } ให้ขอวันนี้เลยไหมคะ
date_done = เรียบร้อยค่ะ คำสั่งซื้อ { $order_number } จะจัดส่งวันที่ { $deliver_on }
items_confirm = จะเปลี่ยนคำสั่งซื้อ { $order_number } เป็น: { $what } ให้เปลี่ยนเลยไหมคะ
items_confirm_paid = จะเปลี่ยนคำสั่งซื้อ { $order_number } เป็น: { $what } และคืนเงินให้ { $total } ให้เปลี่ยนเลยไหมคะ
items_done = เรียบร้อยค่ะ เปลี่ยนคำสั่งซื้อ { $order_number } แล้ว
items_done_paid = เรียบร้อยค่ะ เปลี่ยนคำสั่งซื้อ { $order_number } แล้ว และคืน { $total } กลับไปทางช่องทางที่ชำระไว้
change_more_to_pay = แบบนั้นจะแพงกว่าที่ชำระไว้สำหรับคำสั่งซื้อ { $order_number } และรับชำระเงินตรงนี้ไม่ได้ค่ะ สั่งเพิ่มเป็นอีกคำสั่งซื้อหนึ่งได้ หรือให้ทีมงานช่วยนะคะ
change_last_item = คำสั่งซื้อ { $order_number } มีเพียงรายการนี้ ถ้านำออกก็คือการยกเลิกคำสั่งซื้อค่ะ
change_no_variant = { $name } ในคำสั่งซื้อ { $order_number } ไม่มีแบบอื่นค่ะ ให้ทีมงานช่วยต่อได้นะคะ
change_out_of_stock = { $name } แบบ { $variant } หมดอยู่ค่ะ
label_item_change_removed = นำออก: { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## ใบแจ้งหนี้

invoice_link = นี่คือใบแจ้งหนี้ { $invoice_number } ของคำสั่งซื้อ { $order_number } ค่ะ: { $url }
invoice_file = นี่คือใบแจ้งหนี้ { $invoice_number } ของคำสั่งซื้อ { $order_number } ค่ะ
invoice_none = คำสั่งซื้อ { $order_number } (ยัง) ไม่มีใบแจ้งหนี้ค่ะ เพราะยังไม่ได้ชำระเงิน หรือถูกยกเลิกก่อนชำระ
invoice_company = ข้อมูลบริษัทในใบแจ้งหนี้ต้องให้ทีมงานแก้ให้ค่ะ กรุณาพิมพ์ชื่อบริษัท ที่อยู่ และเลขประจำตัวผู้เสียภาษีไว้ตรงนี้ กำลังส่งต่อให้นะคะ
button_invoice_company = ข้อมูลบริษัท
reason_invoice_company = เปลี่ยนข้อมูลบริษัทในใบแจ้งหนี้

## การชำระเงิน

payments_none = ยังไม่เห็นการชำระเงินของคำสั่งซื้อ { $order_number } ค่ะ ถ้าธนาคารแสดงยอดแล้ว ทีมงานจะช่วยตามหาให้นะคะ
payments_charged_twice = คุณพูดถูก ขออภัยค่ะ คำสั่งซื้อ { $order_number } ราคา { $total } ถูกตัดเงินไป { $taken } เกินไป { $too_much } กำลังส่งต่อให้ทีมงานพร้อมหลักฐานทั้งหมดค่ะ
payments_held_beside = คำสั่งซื้อ { $order_number } ชำระไปครั้งเดียว { $paid } ค่ะ อีก { $total } ธนาคารเพียงกันวงเงินไว้จากครั้งก่อน ไม่ได้ตัดเงินและจะปล่อยคืนเองค่ะ
payments_held_until = คำสั่งซื้อ { $order_number } ชำระไปครั้งเดียว { $paid } ค่ะ อีก { $total } ธนาคารเพียงกันวงเงินไว้จากครั้งก่อน ไม่ได้ตัดเงินและจะปล่อยคืนเองภายใน { $falls_on } ค่ะ
payments_paid = คำสั่งซื้อ { $order_number } ชำระแล้ว { $total } เมื่อ { $made_on } ค่ะ ไม่พบการตัดเงินครั้งที่สอง
payments_transfer_pending = เงินโอน { $total } ของคำสั่งซื้อ { $order_number } ยังไม่เข้าค่ะ ถ้าโอนทันที เงินควรเข้าภายใน { $due_on } เมื่อเงินเข้าแล้วจะจัดส่งให้ค่ะ
payments_transfer_pending_reference = เงินโอน { $total } ของคำสั่งซื้อ { $order_number } ยังไม่เข้าค่ะ ถ้าโอนทันทีโดยใส่เลขอ้างอิง { $reference } เงินควรเข้าภายใน { $due_on } เมื่อเงินเข้าแล้วจะจัดส่งให้ค่ะ
payments_pending = ธนาคารหรือผู้ให้บริการชำระเงินกำลังตรวจสอบยอด { $total } ของคำสั่งซื้อ { $order_number } อยู่ค่ะ คุณไม่ต้องทำอะไรนะคะ
payments_held = ธนาคารกันวงเงิน { $total } สำหรับคำสั่งซื้อ { $order_number } ไว้ แต่ยังไม่ได้ตัดเงินค่ะ จะตัดเงินเมื่อจัดส่ง
payments_declined = การชำระเงิน { $total } ของคำสั่งซื้อ { $order_number } ถูกปฏิเสธ และไม่มีการตัดเงินค่ะ { $why }
payments_refunded = คืนเงินของคำสั่งซื้อ { $order_number } แล้วค่ะ: { $total } ธนาคารมักใช้เวลาไม่กี่วันกว่าจะแสดงยอด
payments_cancelled = การชำระเงิน { $total } ของคำสั่งซื้อ { $order_number } ถูกยกเลิก และไม่มีการตัดเงินค่ะ
label_declined_insufficient_funds = ธนาคารแจ้งว่ายอดเงินไม่พอค่ะ ใช้บัตรอื่นหรือลองใหม่ภายหลังมักจะได้ผล
label_declined_expired_card = บัตรหมดอายุแล้วค่ะ กรุณาลองบัตรอื่นนะคะ
label_declined_wrong_details = ข้อมูลบัตรไม่ตรงค่ะ กรุณาตรวจสอบหมายเลข วันหมดอายุ และรหัสความปลอดภัยนะคะ
label_declined_authentication_failed = การยืนยันกับธนาคาร (เช่น OTP หรือแอป) ไม่สำเร็จค่ะ กรุณาลองใหม่แล้วยืนยันที่นั่นนะคะ
label_declined_limit_exceeded = เกินวงเงินของบัตรค่ะ ใช้บัตรอื่นได้ หรือให้ธนาคารเพิ่มวงเงินให้
label_declined_refused_by_bank = ธนาคารปฏิเสธโดยไม่แจ้งเหตุผลค่ะ ลองโทรหาธนาคาร หรือใช้วิธีชำระเงินอื่นนะคะ
label_declined_other = ไม่มีการแจ้งเหตุผลค่ะ กรุณาลองใหม่ หรือใช้วิธีชำระเงินอื่นนะคะ
summary_payment = การชำระเงิน { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = รอดำเนินการ
label_payment_state_authorised = กันวงเงินไว้
label_payment_state_captured = ตัดเงินแล้ว
label_payment_state_declined = ถูกปฏิเสธ
label_payment_state_cancelled = ยกเลิกแล้ว
label_payment_state_refunded = คืนเงินแล้ว
reason_payments_charged_twice = ถูกตัดเงินสองครั้ง
