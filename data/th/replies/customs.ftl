### Duty, import tax and customs: estimates only

ask_goods_value = สินค้ามูลค่าเท่าไรคะ ไม่รวมค่าส่ง บอกสกุลเงินด้วยนะคะ
ask_customs_category = เป็นสินค้าประเภทไหนคะ
button_customs_category = { $category }
button_held_at_customs = ติดศุลกากร
customs_estimate =
    { $country }: อากรและภาษีนำเข้าน่าจะอยู่ที่ { $total }
    { $notes }
customs_nothing_due =
    { $country }: ตามกฎที่ทราบ น่าจะไม่ต้องจ่ายทั้งอากรและภาษีนำเข้าค่ะ
    { $notes }
customs_within = { $country }: พัสดุจากเราไปที่นั่นไม่ผ่านด่านศุลกากร จึงไม่มีอากรหรือภาษีนำเข้าค่ะ
customs_unknown = ไม่มีกฎศุลกากรที่ใช้ได้วันนี้สำหรับประเทศนี้ จึงขอไม่เดาค่ะ: { $country }
customs_rule = { $country }: คำนวณยอดที่เชื่อถือได้ไม่ได้ค่ะ นี่คือตัวกฎ:
customs_held_paid = พัสดุของคำสั่งซื้อ { $order_number } ติดอยู่ที่ศุลกากรค่ะ ส่วนใหญ่เพราะขาดเอกสาร: ใบแจ้งหนี้ หลักฐานการชำระเงิน หรือเลขผู้เสียภาษีหรือเลขบัตร { $carrier } หรือศุลกากรจะแจ้งว่าขาดอะไร ค่าภาษีรวมในราคาของเราแล้ว ไม่ต้องจ่ายซ้ำค่ะ ถ้าถูกปฏิเสธ พัสดุจะกลับมาที่เรา และทีมงานจะดูแลการคืนเงิน
customs_held_unpaid = พัสดุของคำสั่งซื้อ { $order_number } ติดอยู่ที่ศุลกากรค่ะ ส่วนใหญ่เพราะขาดเอกสาร (ใบแจ้งหนี้ หลักฐานการชำระเงิน เลขผู้เสียภาษีหรือเลขบัตร) หรือยังไม่ได้จ่ายภาษี { $carrier } หรือศุลกากรจะแจ้งว่าต้องทำอะไร ที่นี่ผู้รับเป็นผู้จ่ายภาษีค่ะ ถ้าถูกปฏิเสธ พัสดุจะกลับมาที่เรา และทีมงานจะดูว่าคืนเงินส่วนใดได้
label_customs_note_estimate = นี่คือการประมาณ ไม่ใช่ใบเรียกเก็บเงิน ตรวจกฎล่าสุดวันที่ { $checked } ศุลกากรเป็นผู้ตัดสิน
label_customs_note_paid_at_checkout = จ่ายพร้อมคำสั่งซื้อ ไม่ต้องจ่ายตอนรับของ
label_customs_note_paid_on_delivery = จ่ายให้ขนส่งตอนรับของ มักมีค่าดำเนินการด้วย
label_customs_note_more_possible = อาจมีค่าใช้จ่ายอื่นเพิ่ม
label_customs_note_low_certainty = กฎนี้ไม่แน่นอนหรือเปลี่ยนบ่อย
label_customs_line_duty = อากร
label_customs_line_tax = ภาษีนำเข้า
label_customs_line_single_rate = อากรและภาษีรวมกัน
label_customs_line_fee = ค่าธรรมเนียม
label_card_customs_estimate = ประมาณการศุลกากร: { $country }
label_card_customs_rule = กฎศุลกากร: { $country }
label_card_customs_limits = เกณฑ์
label_card_scheme = การลงทะเบียน
label_card_rule_of = ใช้ตั้งแต่
label_card_checked_on = ตรวจเมื่อ
label_card_rates_of = อัตราแลกเปลี่ยนวันที่
label_rates_from_ecb = ธนาคารกลางยุโรป
label_rates_from_shop = ตารางของทางร้าน
label_customs_category_apparel = เสื้อผ้า
label_customs_category_footwear = รองเท้า
label_customs_category_bags = กระเป๋า
label_customs_category_electronics = อิเล็กทรอนิกส์
label_customs_category_computers = คอมพิวเตอร์
label_customs_category_cosmetics = เครื่องสำอาง
label_customs_category_jewellery = เครื่องประดับ
label_customs_category_watches = นาฬิกา
label_customs_category_toys = ของเล่น
label_customs_category_sporting_goods = อุปกรณ์กีฬา
label_customs_category_furniture = เฟอร์นิเจอร์และโคมไฟ
label_customs_category_home_textiles = สิ่งทอในบ้าน
label_customs_category_books = หนังสือ
label_customs_category_food_supplements = อาหารเสริม
