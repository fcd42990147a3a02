### Refunds

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
