### การคืนสินค้า การเปลี่ยนสินค้า การรับประกัน และสินค้าที่ชำรุดหรือส่งผิด

return_policy_items =
    สำหรับคำสั่งซื้อ { $order_number } หมายความว่า:
    { $items }
button_return_policy_order = คำสั่งซื้อ { $order_number }
label_item_until = { $item }: ภายใน { $until }
label_item_allowed = { $item }: ได้
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = คืนเงินไปแล้ว
label_barrier_not_delivered = ยังส่งไม่ถึง
label_barrier_window_over = ต้องส่งคืนภายใน { $until } ซึ่งเลยกำหนดแล้ว
label_barrier_warranty_over = หมดประกันเมื่อ { $until }
label_barrier_excluded_category = สินค้าประเภทนี้คืนไม่ได้
label_barrier_already_returned = ส่งคืนไปแล้ว
label_barrier_out_of_stock = ไม่มีสินค้าเหลือให้เปลี่ยน
label_barrier_country_not_served = ไม่รับคืนสินค้าจากประเทศนี้
label_barrier_other = ระบบไม่อนุญาต
back_not_possible =
    ขออภัยค่ะ รายการนี้ทำไม่ได้:
    { $items }
ask_back_items = หมายถึงสินค้าชิ้นไหนในคำสั่งซื้อ { $order_number } คะ { $items }
ask_return_reason = ต้องการส่งคืนเพราะอะไรคะ: { $items }
ask_return_reason_again = ใกล้เคียงข้อไหนที่สุดคะ เล็กหรือใหญ่เกินไป ชำรุด ได้สินค้าผิด ไม่ตรงกับคำอธิบาย หรือเปลี่ยนใจ
button_reason_too_small = เล็กเกินไป
button_reason_too_large = ใหญ่เกินไป
ask_exchange_wanted = ต้องการเปลี่ยน { $item } เป็นแบบไหนคะ มี: { $options }
exchange_not_sold = { $item } ไม่มีแบบนั้นค่ะ มี: { $options }
exchange_out_of_stock = ขออภัยค่ะ { $item } แบบ { $wanted } หมดอยู่
exchange_out_of_stock_until = ขออภัยค่ะ { $item } แบบ { $wanted } หมดอยู่จนถึง { $back_on }
exchange_nothing_else = ไม่มีสินค้าในสต็อกที่เปลี่ยนกับ { $item } ได้ค่ะ
ask_photo = กรุณาส่งรูปที่เห็นปัญหาของ { $items } ค่ะ
ask_photo_again = กรุณาส่งรูปเป็นไฟล์ หรือแจ้งว่าไม่มีรูปก็ได้ค่ะ
button_no_photo = ไม่มีรูป
photo_missing = เมื่อไม่มีรูป ต้องให้ทีมงานพิจารณาเรื่อง { $items } ค่ะ
ask_problem = เสียใจด้วยนะคะ คำสั่งซื้อ { $order_number } มีปัญหาอะไรคะ
ask_problem_again = ใกล้เคียงข้อไหนที่สุดคะ มีของชำรุด ได้สินค้าผิด ไม่ตรงกับคำอธิบาย หรือได้ของไม่ครบ
button_problem_missing = ได้ของไม่ครบ
confirm_return =
    ให้ลงทะเบียนการคืนสินค้านี้จากคำสั่งซื้อ { $order_number } ไหมคะ: { $items }
    { $terms }
    กรุณาตอบว่าใช่หรือไม่ค่ะ
confirm_exchange =
    ให้ลงทะเบียนการเปลี่ยน { $item } เป็น { $wanted } ไหมคะ
    { $terms }
    กรุณาตอบว่าใช่หรือไม่ค่ะ
confirm_warranty =
    { $items } ยังอยู่ในประกันค่ะ ให้ลงทะเบียนเพื่อตรวจและซ่อมไหมคะ
    { $terms }
    กรุณาตอบว่าใช่หรือไม่ค่ะ
label_terms_shop_pays = ทางร้านออกค่าส่งคืนให้ค่ะ
label_terms_fee = ค่าส่งคืน { $fee } จะหักจากยอดคืนเงินค่ะ
label_terms_customer_pays = ค่าส่งคืนลูกค้าเป็นผู้ชำระค่ะ
label_terms_ways = วิธีส่งคืน: { $ways }
label_terms_customs = พัสดุต้องผ่านศุลกากร กรุณาสำแดงว่า “สินค้าส่งคืน” (returned goods) ค่ะ
label_terms_refund = คืนเงินกลับไปทางช่องทางที่ชำระไว้ ภายใน { $days } วันหลังของมาถึงค่ะ
label_return_way_printed_label = ใบปะหน้าสำหรับพิมพ์
label_return_way_qr_code = รหัสสำหรับแสดง
label_return_way_collection = รับของถึงบ้าน
label_return_way_own_carrier = บริษัทขนส่งที่คุณเลือกเอง
return_done =
    ลงทะเบียนการคืนสินค้า { $number } แล้วค่ะ
    { $steps }
exchange_done =
    ลงทะเบียนการเปลี่ยนสินค้า { $number } แล้วค่ะ และเก็บ { $wanted } ไว้ให้แล้ว จะจัดส่งเมื่อของเดิมมาถึงนะคะ
    { $steps }
warranty_done =
    ลงทะเบียนการเคลมประกัน { $number } แล้วค่ะ เมื่อของมาถึงจะตรวจสอบและแจ้งให้ทราบนะคะ
    { $steps }
label_step_label = ติดใบปะหน้าจากการ์ดบนพัสดุ หรือแสดงรหัสค่ะ
label_step_address = ส่งไปที่: { $address }
label_step_send_by = ส่งพัสดุภายใน { $send_by } ค่ะ
label_step_customs = เขียน “สินค้าส่งคืน” (returned goods) ในใบสำแดงศุลกากรค่ะ
return_progress_requested = ลงทะเบียนคืน { $items } จากคำสั่งซื้อ { $order_number } เมื่อ { $on } กำลังรอพัสดุอยู่ค่ะ กรุณาส่งภายใน { $send_by } นะคะ
return_progress_requested_no_date = ลงทะเบียนคืน { $items } จากคำสั่งซื้อ { $order_number } เมื่อ { $on } กำลังรอพัสดุอยู่ค่ะ
return_progress_received = { $items } จากคำสั่งซื้อ { $order_number } มาถึงคลังสินค้าเมื่อ { $on } ขั้นต่อไปคือการตรวจสอบค่ะ
return_progress_inspected = ตรวจสอบ { $items } จากคำสั่งซื้อ { $order_number } แล้วเมื่อ { $on } จะแจ้งผลต่อไปค่ะ
return_progress_restocked = รับคืน { $items } จากคำสั่งซื้อ { $order_number } แล้วเมื่อ { $on } ขั้นต่อไปคือคืนเงินค่ะ
return_progress_refused = การคืน { $items } จากคำสั่งซื้อ { $order_number } ไม่ผ่านการตรวจสอบเมื่อ { $on } ค่ะ ทีมงานอธิบายเหตุผลให้ได้นะคะ
return_progress_refunded = คืนเงินสำหรับ { $items } จากคำสั่งซื้อ { $order_number } แล้วเมื่อ { $on } ธนาคารมักใช้เวลาอีกไม่กี่วันกว่าจะแสดงยอดค่ะ
return_progress_exchanged = เปลี่ยน { $items } จากคำสั่งซื้อ { $order_number } แล้วเมื่อ { $on } สินค้าใหม่กำลังจัดส่งค่ะ
return_progress_cancelled = การคืน { $items } จากคำสั่งซื้อ { $order_number } ถูกยกเลิกเมื่อ { $on } ค่ะ
label_return_state_requested = ลงทะเบียนแล้ว
label_return_state_approved = อนุมัติแล้ว
label_return_state_received = ได้รับแล้ว
label_return_state_inspected = ตรวจสอบแล้ว
label_return_state_restocked = รับคืนแล้ว
label_return_state_refused = ไม่รับคืน
label_return_state_refunded = คืนเงินแล้ว
label_return_state_exchanged = เปลี่ยนแล้ว
label_return_state_cancelled = ยกเลิกแล้ว
label_card_return = การคืนสินค้า { $number }
label_card_send_by = ส่งภายใน
label_card_return_address = ที่อยู่สำหรับส่งคืน
label_card_label_link = เปิดใบปะหน้า
reason_photo_missing = ไม่มีรูปความเสียหาย
refund_to_person_sent_again = คำสั่งซื้อ { $order_number } เคยจัดส่งใหม่ไปแล้วบางส่วน ทีมงานจึงต้องพิจารณาเรื่องคืนเงิน กำลังส่งต่อให้ค่ะ
reason_policy_sent_again = คืนเงินหลังจากจัดส่งใหม่แล้ว
