### พัสดุที่มีปัญหา และสิ่งที่ทำได้

track_shipment_late = ขออภัยค่ะ พัสดุของคำสั่งซื้อ { $order_number } มีกำหนดส่งถึง { $promised_on } และยังเดินทางอยู่กับ { $carrier }
track_shipment_silent = ขออภัยค่ะ { $carrier } ไม่ได้สแกนพัสดุของคำสั่งซื้อ { $order_number } ตั้งแต่ { $scanned_on } ซึ่งนานกว่าปกติ
track_shipment_delivery_failed = { $carrier } พยายามส่งพัสดุของคำสั่งซื้อ { $order_number } แล้ว แต่ส่งมอบไม่สำเร็จค่ะ
track_shipment_ready_for_pickup = พัสดุของคำสั่งซื้อ { $order_number } รอให้ไปรับอยู่ค่ะ: { $place } รับได้ภายใน { $until } นะคะ
track_shipment_ready_for_pickup_no_date = พัสดุของคำสั่งซื้อ { $order_number } รอให้ไปรับอยู่ค่ะ: { $place }
track_shipment_damaged = ขออภัยค่ะ { $carrier } แจ้งว่าพัสดุของคำสั่งซื้อ { $order_number } เสียหายระหว่างทาง
track_shipment_carrier_words = ข้อมูลล่าสุดจาก { $carrier } เกี่ยวกับพัสดุของคำสั่งซื้อ { $order_number } ค่ะ: “{ $words }”
choose_parcel = หมายถึงพัสดุชิ้นไหนคะ
choose_parcel_again = กรุณาเลือกพัสดุข้างบนหนึ่งชิ้นค่ะ เช่น “ชิ้นแรก”
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    ต้องการแบบไหนคะ เลือกได้ดังนี้:
    { $options }
choose_remedy_again = กรุณาเลือกข้อใดข้อหนึ่ง หรือขอคุยกับเจ้าหน้าที่ได้ค่ะ
label_remedy_wait = รอก่อน: จะบันทึกไว้ให้ ถ้าภายใน { $until } ยังไม่ได้รับ เราจะติดต่อไปค่ะ
label_remedy_redelivery = ส่งอีกครั้ง: ทีมงานจะนัดกับบริษัทขนส่งให้ค่ะ
label_remedy_address = เปลี่ยนที่อยู่: ทีมงานจะแก้กับบริษัทขนส่งให้ค่ะ
label_remedy_claim = ตามหา: ทีมงานจะให้บริษัทขนส่งตามหาพัสดุ ใช้เวลาไม่เกิน { $days } วันค่ะ
label_remedy_reshipment = จัดส่งใหม่: สินค้าเดิม ไม่มีค่าใช้จ่ายค่ะ
label_remedy_refund = คืนเงิน: กลับไปทางช่องทางที่ชำระไว้ ส่วนที่ดิฉันตัดสินใจเองไม่ได้ ทีมงานจะพิจารณาค่ะ
label_remedy_return = ส่งคืน: คืนเงินให้เมื่อของกลับมาถึงค่ะ
button_remedy_wait = รอก่อน
button_remedy_redelivery = ส่งอีกครั้ง
button_remedy_address = เปลี่ยนที่อยู่
button_remedy_claim = ตามหาพัสดุ
button_remedy_reshipment = จัดส่งใหม่
button_remedy_return = ส่งคืน
parcel_wait_agreed = ได้ค่ะ ถ้าถึงตอนนั้นยังไม่ได้รับ ทีมงานจะติดต่อไปทางนี้ค่ะ: { $due_at }
remedy_to_person = { $remedy }: ทีมงานจะจัดการให้ค่ะ
confirm_reshipment = จะจัดส่งสินค้านี้จากคำสั่งซื้อ { $order_number } ให้ใหม่โดยไม่มีค่าใช้จ่าย: { $items } ให้ส่งเลยไหมคะ กรุณาตอบว่าใช่หรือไม่
reshipment_done = เรียบร้อยค่ะ กำลังจัดส่งสินค้านี้จากคำสั่งซื้อ { $order_number } ให้ใหม่: { $items } เมื่อพัสดุใหม่ออกแล้ว ติดตามได้ที่นี่นะคะ
reshipment_out_of_stock = ขออภัยค่ะ สินค้านี้หมดแล้ว: { $items } จึงจัดส่งใหม่ให้ไม่ได้
summary_remedy = เลือกไว้: { $remedy }
reason_parcel_trouble = พัสดุมีปัญหา: ทางเลือกที่ต้องให้คนดำเนินการ
reason_sent_or_paid_before = คำสั่งซื้อนี้เคยจัดส่งใหม่หรือคืนเงินไปแล้วบางส่วน
