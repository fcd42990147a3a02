### Delivery: countries, services, times and costs

ask_country = ประเทศไหนคะ
confirm_country = ประเทศนี้ใช่ไหมคะ: { $country } ถ้าไม่ใช่ บอกชื่อประเทศได้เลยค่ะ
delivery_options = จัดส่งไป { $country } ถ้าสั่งวันนี้:
delivery_not_served = ตอนนี้ยังไม่ส่งไปที่นี่ค่ะ: { $country }
label_card_delivery = จัดส่ง: { $country }
label_card_postcode = รหัสไปรษณีย์
label_card_free = ฟรี
label_card_span = { $first } – { $last }
label_card_to_pickup_point = รับที่จุดรับของ
label_card_free_from = ส่งฟรีเมื่อครบ
label_card_duties = ค่าศุลกากร
label_duties_included = รวมในราคาแล้ว
label_duties_on_delivery = จ่ายตอนรับของ
