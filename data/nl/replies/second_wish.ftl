### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: dat kan ik niet alleen regelen, maar een collega wel. Zal ik je doorverbinden?
second_wish = Je schreef ook over iets anders: { $topic }. Zullen we daarmee verdergaan?
