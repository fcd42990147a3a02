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
