### Why a conversation was handed over (only agents read these)

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
reason_file_by_person = รอไฟล์ที่บอตส่งให้ไม่ได้
reason_shopper_wrote_to_agent = ลูกค้าเขียนมาอีกหลังเจ้าหน้าที่ตอบ
