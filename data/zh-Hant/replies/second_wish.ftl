### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }：這件事我沒辦法自己處理，但同事可以。要幫您轉接嗎？
second_wish = 您還提到另一件事：{ $topic }。要接著處理嗎？
