### Duty, import tax and customs: estimates only

ask_goods_value = Quanto vale la merce, senza la spedizione? Indica anche la valuta.
ask_customs_category = Che tipo di merce è?
button_customs_category = { $category }
button_held_at_customs = È in dogana
customs_estimate =
    { $country }: dazi e imposta di importazione saranno probabilmente { $total }.
    { $notes }
customs_nothing_due =
    { $country }: secondo la regola che conosco, probabilmente non ci sono né dazi né imposta di importazione da pagare.
    { $notes }
customs_within = { $country }: un nostro pacco non attraversa nessun confine doganale per arrivare lì, quindi niente dazi né imposta di importazione.
customs_unknown = Non ho una regola doganale valida oggi per questo paese, quindi non tiro a indovinare: { $country }.
customs_rule = { $country }: qui non posso calcolare un importo affidabile. Questa è la regola:
customs_held_paid = Il tuo pacco dell’ordine { $order_number } è fermo in dogana. Di solito manca un documento: la fattura, la prova di pagamento o il tuo codice fiscale o documento; te lo dice { $carrier } o la dogana. I dazi sono inclusi nel nostro prezzo, quindi non pagarli di nuovo. Se viene rifiutato, torna da noi e un collega si occupa del rimborso.
customs_held_unpaid = Il tuo pacco dell’ordine { $order_number } è fermo in dogana. Di solito manca un documento (la fattura, la prova di pagamento, il tuo codice fiscale o documento) oppure i dazi sono da pagare; te lo dice { $carrier } o la dogana. Qui i dazi li paga chi riceve. Se viene rifiutato, torna da noi e un collega chiarisce che cosa viene rimborsato.
label_customs_note_estimate = È una stima, non un conto. La regola è stata controllata l’ultima volta il { $checked }; decide la dogana.
label_customs_note_paid_at_checkout = Lo paghi con l’ordine, niente alla porta.
label_customs_note_paid_on_delivery = Lo paghi al corriere alla consegna, spesso con una spesa di gestione.
label_customs_note_more_possible = Sono possibili altri oneri.
label_customs_note_low_certainty = Questa regola è incerta o cambia spesso.
label_customs_line_duty = Dazio
label_customs_line_tax = Imposta di importazione
label_customs_line_single_rate = Dazio e imposta insieme
label_customs_line_fee = Diritto
label_card_customs_estimate = Stima doganale: { $country }
label_card_customs_rule = Regola doganale: { $country }
label_card_customs_limits = Soglia
label_card_scheme = Registrazione
label_card_rule_of = In vigore dal
label_card_checked_on = Controllata il
label_card_rates_of = Cambi del
label_rates_from_ecb = Banca centrale europea
label_rates_from_shop = la nostra tabella
label_customs_category_apparel = Abbigliamento
label_customs_category_footwear = Scarpe
label_customs_category_bags = Borse
label_customs_category_electronics = Elettronica
label_customs_category_computers = Computer
label_customs_category_cosmetics = Cosmetici
label_customs_category_jewellery = Gioielli
label_customs_category_watches = Orologi
label_customs_category_toys = Giocattoli
label_customs_category_sporting_goods = Articoli sportivi
label_customs_category_furniture = Mobili e lampade
label_customs_category_home_textiles = Tessili per la casa
label_customs_category_books = Libri
label_customs_category_food_supplements = Integratori
