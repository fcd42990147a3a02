### Duty, import tax and customs: estimates only

ask_goods_value = Was ist die Ware wert, ohne Versand? Bitte auch mit Währung.
ask_customs_category = Um welche Art Ware geht es?
button_customs_category = { $category }
button_held_at_customs = Liegt beim Zoll
customs_estimate =
    { $country }: Zoll und Einfuhrsteuer betragen voraussichtlich { $total }.
    { $notes }
customs_nothing_due =
    { $country }: Nach der Regel, die ich kenne, fallen voraussichtlich weder Zoll noch Einfuhrsteuer an.
    { $notes }
customs_within = { $country }: Ein Paket von uns dorthin passiert keine Zollgrenze, also fallen weder Zoll noch Einfuhrsteuer an.
customs_unknown = Für dieses Land habe ich keine heute gültige Zollregel, deshalb rate ich nicht: { $country }.
customs_rule = { $country }: Eine Summe kann ich hier nicht verlässlich ausrechnen. Das ist die Regel selbst:
customs_held_paid = Ihr Paket aus Bestellung { $order_number } liegt beim Zoll. Meist fehlt ein Dokument: die Rechnung, ein Zahlungsnachweis oder Ihre Steuer- oder Ausweisnummer; welches, sagt Ihnen { $carrier } oder der Zoll. Die Abgaben sind in unserem Preis enthalten, zahlen Sie sie also nicht noch einmal. Wird es abgelehnt, kommt es zu uns zurück, und jemand aus unserem Team regelt die Erstattung.
customs_held_unpaid = Ihr Paket aus Bestellung { $order_number } liegt beim Zoll. Meist fehlt ein Dokument (Rechnung, Zahlungsnachweis, Ihre Steuer- oder Ausweisnummer), oder die Abgaben sind noch offen; { $carrier } oder der Zoll sagt Ihnen, was. Die Abgaben zahlt hier der Empfänger. Wird es abgelehnt, kommt es zu uns zurück, und jemand aus unserem Team klärt, was erstattet wird.
label_customs_note_estimate = Das ist eine Schätzung und keine Rechnung. Die Regel wurde zuletzt am { $checked } geprüft; es entscheidet der Zoll.
label_customs_note_paid_at_checkout = Sie zahlen das mit der Bestellung, an der Haustür nichts.
label_customs_note_paid_on_delivery = Sie zahlen das bei der Lieferung an den Paketdienst, oft mit einer Bearbeitungsgebühr.
label_customs_note_more_possible = Weitere Abgaben sind möglich.
label_customs_note_low_certainty = Diese Regel ist unsicher oder ändert sich oft.
label_customs_line_duty = Zoll
label_customs_line_tax = Einfuhrsteuer
label_customs_line_single_rate = Zoll und Steuer zusammen
label_customs_line_fee = Gebühr
label_card_customs_estimate = Zollschätzung: { $country }
label_card_customs_rule = Zollregel: { $country }
label_card_customs_limits = Grenze
label_card_scheme = Registrierung
label_card_rule_of = Regel gilt seit
label_card_checked_on = Geprüft am
label_card_rates_of = Wechselkurse vom
label_rates_from_ecb = Europäische Zentralbank
label_rates_from_shop = unsere eigene Tabelle
label_customs_category_apparel = Kleidung
label_customs_category_footwear = Schuhe
label_customs_category_bags = Taschen
label_customs_category_electronics = Elektronik
label_customs_category_computers = Computer
label_customs_category_cosmetics = Kosmetik
label_customs_category_jewellery = Schmuck
label_customs_category_watches = Uhren
label_customs_category_toys = Spielzeug
label_customs_category_sporting_goods = Sportartikel
label_customs_category_furniture = Möbel und Lampen
label_customs_category_home_textiles = Heimtextilien
label_customs_category_books = Bücher
label_customs_category_food_supplements = Nahrungsergänzung
