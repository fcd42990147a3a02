### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: việc này mình không tự giải quyết được, nhưng nhân viên thì được. Mình chuyển bạn sang nhé?
second_wish = Bạn còn nhắc đến một việc khác: { $topic }. Mình làm tiếp việc đó nhé?
