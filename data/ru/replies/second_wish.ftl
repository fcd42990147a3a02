### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: сам я это решить не могу, но коллега может. Передать вас ему?
second_wish = Вы написали и о другом: { $topic }. Продолжим с этим?
