### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: сам я цього вирішити не можу, але колега може. Передати вас йому?
second_wish = Ви написали і про інше: { $topic }. Продовжимо з цим?
