### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: isso não posso resolver sozinho, mas um colega pode. Devo passar a conversa?
second_wish = Também falou de outra coisa: { $topic }. Continuamos com isso?
