### Cards: titles and names of rows

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
