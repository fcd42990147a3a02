### Wishes that a colleague settles, and second wishes

# One of label_topic_…:
# $topic (text)
topic_offer_person = { $topic }: I can’t settle that on my own, but a colleague can. Shall I pass you on?
# $topic (text)
second_wish = You also wrote about something else: { $topic }. Shall we go on with that?
