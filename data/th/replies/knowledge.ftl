knowledge_answer = { $title }: { $passage } อ่านทั้งหมด: { $url } ช่วยได้ไหมคะ
knowledge_answer_other_language = เรื่องนี้มีเฉพาะภาษาของร้านค่ะ { $title }: { $passage } อ่านทั้งหมด: { $url } ช่วยได้ไหมคะ
button_knowledge_helped = ได้ ขอบคุณ
button_knowledge_not_helped = ยังไม่ค่อย
knowledge_helped = ดีใจที่ช่วยได้ค่ะ มีอะไรอีกไหมคะ
knowledge_not_helped = ขออภัยค่ะ ต้องการคุยกับเจ้าหน้าที่ไหมคะ
