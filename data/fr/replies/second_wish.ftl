### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic } : je ne peux pas régler cela moi-même, mais un collègue le peut. Dois-je vous le passer ?
second_wish = Vous avez aussi parlé d’autre chose : { $topic }. On continue avec cela ?
