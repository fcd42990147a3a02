### Ready-made replies of agents

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
