### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: Das kann ich nicht allein klären, jemand aus unserem Team aber schon. Soll ich Sie weitergeben?
second_wish = Sie haben noch etwas anderes geschrieben: { $topic }. Sollen wir damit weitermachen?
