notice_order_confirmed = ขอบคุณค่ะ เราได้รับคำสั่งซื้อ { $order_number } แล้ว และกำลังจัดเตรียมให้ค่ะ
notice_payment_received = เราได้รับการชำระเงินของคำสั่งซื้อ { $order_number } แล้วค่ะ
notice_payment_failed = การชำระเงินของคำสั่งซื้อ { $order_number } ไม่สำเร็จค่ะ ดิฉันตรวจสอบสาเหตุให้ได้ค่ะ
notice_address_doubtful = ที่อยู่ของคำสั่งซื้อ { $order_number } ดูเหมือนจะไม่ถูกต้องค่ะ ช่วยตรวจสอบก่อนที่เราจะส่งพัสดุได้ไหมคะ
notice_shipped = ข่าวดีค่ะ พัสดุของคำสั่งซื้อ { $order_number } กำลังเดินทางไปหาคุณค่ะ
notice_customs_held = พัสดุของคำสั่งซื้อ { $order_number } ถูกพักไว้ที่ศุลกากรค่ะ ดิฉันตรวจสอบให้ได้ว่าต้องใช้อะไรบ้าง
notice_delayed = ขออภัยค่ะ พัสดุของคำสั่งซื้อ { $order_number } ล่าช้า
notice_out_for_delivery = พัสดุของคำสั่งซื้อ { $order_number } กำลังนำส่งวันนี้ค่ะ
notice_ready_for_pickup = พัสดุของคำสั่งซื้อ { $order_number } รอให้ไปรับที่จุดรับพัสดุอยู่ค่ะ
notice_exception = เกิดปัญหากับพัสดุของคำสั่งซื้อ { $order_number } ค่ะ: { $state } ดิฉันแสดงให้ดูได้ว่าเราช่วยอะไรได้บ้างค่ะ
notice_delivered = พัสดุของคำสั่งซื้อ { $order_number } ส่งถึงแล้วค่ะ
notice_refund_made = คืนเงินสำหรับคำสั่งซื้อ { $order_number } เรียบร้อยแล้วค่ะ จำนวน { $total } กลับไปทางช่องทางที่ชำระไว้
notice_refund_made_no_total = คืนเงินสำหรับคำสั่งซื้อ { $order_number } เรียบร้อยแล้วค่ะ เงินกลับไปทางช่องทางที่ชำระไว้
notice_return_received = สินค้าที่ส่งคืนจากคำสั่งซื้อ { $order_number } มาถึงเราแล้วค่ะ
notices_ask = มีข่าวเกี่ยวกับคำสั่งซื้อ { $order_number } ค่ะ ให้ดิฉันแจ้งที่นี่ทุกครั้งที่คำสั่งซื้อของคุณมีความคืบหน้าไหมคะ
notices_go_on = ได้ค่ะ ดิฉันจะแจ้งที่นี่เมื่อคำสั่งซื้อของคุณมีความคืบหน้าค่ะ
notices_stopped = ได้ค่ะ ต่อไปจะไม่ส่งข่าวคำสั่งซื้อเองอีก คุณถามได้ทุกเมื่อค่ะ
notices_stop_question = ไม่ต้องการรับข้อความเกี่ยวกับคำสั่งซื้ออีกใช่ไหมคะ
button_notices_stop = หยุดแจ้งข่าว
button_notices_go_on = แจ้งข่าวต่อไป
email_subject_notice = ข่าวคำสั่งซื้อของคุณที่ { $shop_name }
email_body_notice =
    สวัสดีค่ะ

    { $text }

    สอบถาม { $shop_name } ได้ที่นี่: { $url }

    หากไม่ต้องการอีเมลเช่นนี้ หยุดได้ที่นี่: { $stop_url }
