### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: tej sprawy nie załatwię samodzielnie, ale zrobi to ktoś z zespołu. Czy mam przekazać rozmowę?
second_wish = Wiadomość dotyczyła też innej sprawy: { $topic }. Czy przejdziemy do niej?
