### Duty, import tax and customs: estimates only

ask_goods_value = Ile warty jest towar, bez dostawy? Podaj też walutę.
ask_customs_category = Jaki to rodzaj towaru?
button_customs_category = { $category }
button_held_at_customs = Paczka jest w cle
customs_estimate =
    { $country }: cło i podatek importowy wyniosą prawdopodobnie { $total }.
    { $notes }
customs_nothing_due =
    { $country }: według znanej mi reguły prawdopodobnie nie trzeba płacić ani cła, ani podatku importowego.
    { $notes }
customs_within = { $country }: nasza paczka nie przekracza po drodze granicy celnej, więc nie ma cła ani podatku importowego.
customs_unknown = Dla tego kraju nie mam reguły celnej ważnej dzisiaj, więc nie będę zgadywać: { $country }.
customs_rule = { $country }: tu nie da się wiarygodnie obliczyć kwoty. Oto sama reguła:
customs_held_paid = Paczka z zamówienia { $order_number } jest zatrzymana w urzędzie celnym. Zwykle brakuje dokumentu: faktury, potwierdzenia płatności albo numeru podatkowego lub dowodu; { $carrier } lub urząd celny powie, którego. Opłaty są wliczone w naszą cenę, więc nie płać ich drugi raz. Jeśli paczka zostanie odrzucona, wróci do nas, a ktoś z zespołu zajmie się zwrotem pieniędzy.
customs_held_unpaid = Paczka z zamówienia { $order_number } jest zatrzymana w urzędzie celnym. Zwykle brakuje dokumentu (faktury, potwierdzenia płatności, numeru podatkowego lub dowodu) albo opłaty nie są uregulowane; { $carrier } lub urząd celny powie, co jest potrzebne. Opłaty płaci tu odbiorca. Jeśli paczka zostanie odrzucona, wróci do nas, a ktoś z zespołu ustali, co zwracamy.
label_customs_note_estimate = To szacunek, a nie rachunek. Regułę sprawdzono ostatnio { $checked }; decyduje urząd celny.
label_customs_note_paid_at_checkout = Płacisz to razem z zamówieniem, przy drzwiach nic.
label_customs_note_paid_on_delivery = Płacisz to przewoźnikowi przy dostawie, często z opłatą manipulacyjną.
label_customs_note_more_possible = Możliwe są dalsze opłaty.
label_customs_note_low_certainty = Ta reguła jest niepewna lub często się zmienia.
label_customs_line_duty = Cło
label_customs_line_tax = Podatek importowy
label_customs_line_single_rate = Cło i podatek razem
label_customs_line_fee = Opłata
label_card_customs_estimate = Szacunek celny: { $country }
label_card_customs_rule = Reguła celna: { $country }
label_card_customs_limits = Próg
label_card_scheme = Rejestracja
label_card_rule_of = Obowiązuje od
label_card_checked_on = Sprawdzono
label_card_rates_of = Kursy walut z dnia
label_rates_from_ecb = Europejski Bank Centralny
label_rates_from_shop = nasza własna tabela
label_customs_category_apparel = Odzież
label_customs_category_footwear = Buty
label_customs_category_bags = Torby
label_customs_category_electronics = Elektronika
label_customs_category_computers = Komputery
label_customs_category_cosmetics = Kosmetyki
label_customs_category_jewellery = Biżuteria
label_customs_category_watches = Zegarki
label_customs_category_toys = Zabawki
label_customs_category_sporting_goods = Artykuły sportowe
label_customs_category_furniture = Meble i lampy
label_customs_category_home_textiles = Tekstylia domowe
label_customs_category_books = Książki
label_customs_category_food_supplements = Suplementy
