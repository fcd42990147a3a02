### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: bunu tek başıma çözemem ama bir çalışma arkadaşımız çözebilir. Sizi aktarayım mı?
second_wish = Bir konudan daha söz ettiniz: { $topic }. Onunla devam edelim mi?
