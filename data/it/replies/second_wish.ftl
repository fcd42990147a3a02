### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: da solo non posso occuparmene, ma un collega sì. Ti metto in contatto?
second_wish = Hai scritto anche di un’altra cosa: { $topic }. Passiamo a quella?
