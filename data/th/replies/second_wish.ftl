### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: เรื่องนี้ดิฉันจัดการเองไม่ได้ แต่ทีมงานช่วยได้ค่ะ ให้ส่งต่อเลยไหมคะ
second_wish = คุณพูดถึงอีกเรื่องหนึ่งด้วย: { $topic } ทำเรื่องนี้ต่อเลยไหมคะ
