### Ready-made replies of agents

canned_greeting = Dzień dobry, dziękuję za cierpliwość. Czytam właśnie dotychczasową rozmowę.
canned_checking = Sprawdzam to. Potrwa to kilka minut.
canned_need_order_number = Czy mogę prosić o numer zamówienia?
canned_need_photo = Czy mogę prosić o zdjęcie produktu?
canned_refund_approved = Zwrot pieniędzy jest zatwierdzony. Środki wracają tą samą drogą, którą zapłacono.
canned_refund_declined = Przykro mi, za to nie możemy zwrócić pieniędzy. Chętnie wyjaśnię dlaczego.
canned_parcel_investigation = Przewoźnik szuka już Twojej paczki. Dam znać, gdy odpowie.
canned_replacement_sent = Wysyłamy nowy egzemplarz, bez żadnych kosztów.
canned_anything_else = Czy mogę pomóc w czymś jeszcze?
canned_closing = Dziękuję za cierpliwość. Miłego dnia!
