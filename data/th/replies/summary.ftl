### Lines of a hand-off’s summary (only agents read these)

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
