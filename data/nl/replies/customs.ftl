### Duty, import tax and customs: estimates only

ask_goods_value = Wat zijn de goederen waard, zonder verzending? Noem ook de munteenheid.
ask_customs_category = Om wat voor goederen gaat het?
button_customs_category = { $category }
button_held_at_customs = Ligt bij de douane
customs_estimate =
    { $country }: invoerrechten en -belasting komen waarschijnlijk op { $total }.
    { $notes }
customs_nothing_due =
    { $country }: volgens de regel die ik ken, betaal je waarschijnlijk geen invoerrechten en geen invoerbelasting.
    { $notes }
customs_within = { $country }: een pakket van ons gaat daar geen douanegrens over, dus er zijn geen invoerrechten of invoerbelasting.
customs_unknown = Voor dit land heb ik geen douaneregel die vandaag geldt, dus ik ga niet gokken: { $country }.
customs_rule = { $country }: hier kan ik geen betrouwbaar bedrag uitrekenen. Dit is de regel zelf:
customs_held_paid = Je pakket van bestelling { $order_number } ligt bij de douane. Meestal ontbreekt een document: de factuur, een betaalbewijs of je belasting- of identiteitsnummer; { $carrier } of de douane zegt je welk. De heffingen zitten in onze prijs, betaal ze dus niet nog eens. Wordt het geweigerd, dan komt het bij ons terug en regelt een collega je terugbetaling.
customs_held_unpaid = Je pakket van bestelling { $order_number } ligt bij de douane. Meestal ontbreekt een document (factuur, betaalbewijs, je belasting- of identiteitsnummer) of staan de heffingen nog open; { $carrier } of de douane zegt je wat. Hier betaalt de ontvanger de heffingen. Wordt het geweigerd, dan komt het bij ons terug en bekijkt een collega wat wordt terugbetaald.
label_customs_note_estimate = Dit is een schatting en geen rekening. De regel is voor het laatst gecontroleerd op { $checked }; de douane beslist.
label_customs_note_paid_at_checkout = Je betaalt dit bij je bestelling, aan de deur niets.
label_customs_note_paid_on_delivery = Je betaalt dit bij bezorging aan de vervoerder, vaak met behandelingskosten erbij.
label_customs_note_more_possible = Er kunnen nog andere kosten bijkomen.
label_customs_note_low_certainty = Deze regel is onzeker of verandert vaak.
label_customs_line_duty = Invoerrechten
label_customs_line_tax = Invoerbelasting
label_customs_line_single_rate = Rechten en belasting samen
label_customs_line_fee = Heffing
label_card_customs_estimate = Douaneschatting: { $country }
label_card_customs_rule = Douaneregel: { $country }
label_card_customs_limits = Grens
label_card_scheme = Registratie
label_card_rule_of = Regel geldt sinds
label_card_checked_on = Gecontroleerd op
label_card_rates_of = Wisselkoersen van
label_rates_from_ecb = Europese Centrale Bank
label_rates_from_shop = onze eigen tabel
label_customs_category_apparel = Kleding
label_customs_category_footwear = Schoenen
label_customs_category_bags = Tassen
label_customs_category_electronics = Elektronica
label_customs_category_computers = Computers
label_customs_category_cosmetics = Cosmetica
label_customs_category_jewellery = Sieraden
label_customs_category_watches = Horloges
label_customs_category_toys = Speelgoed
label_customs_category_sporting_goods = Sportartikelen
label_customs_category_furniture = Meubels en lampen
label_customs_category_home_textiles = Huistextiel
label_customs_category_books = Boeken
label_customs_category_food_supplements = Supplementen
