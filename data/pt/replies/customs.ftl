### Duty, import tax and customs: estimates only

ask_goods_value = Quanto vale a mercadoria, sem o envio? Com a moeda, por favor.
ask_customs_category = Que tipo de mercadoria é?
button_customs_category = { $category }
button_held_at_customs = Está na alfândega
customs_estimate =
    { $country }: direitos e imposto de importação serão provavelmente { $total }.
    { $notes }
customs_nothing_due =
    { $country }: pela regra que conheço, provavelmente não há direitos nem imposto de importação a pagar.
    { $notes }
customs_within = { $country }: uma encomenda nossa não atravessa nenhuma fronteira aduaneira até aí, portanto não há direitos nem imposto de importação.
customs_unknown = Não tenho nenhuma regra aduaneira válida hoje para este país, por isso não vou adivinhar: { $country }.
customs_rule = { $country }: aqui não consigo calcular um valor confiável. Esta é a regra em si:
customs_held_paid = A encomenda do pedido { $order_number } está retida na alfândega. Costuma faltar um documento: a fatura, o recibo do pagamento ou o número fiscal ou de identidade; { $carrier } ou a alfândega diz qual. Os direitos estão incluídos no nosso preço, não devem ser pagos outra vez. Se for recusada, ela volta para nós e um colega trata do reembolso.
customs_held_unpaid = A encomenda do pedido { $order_number } está retida na alfândega. Costuma faltar um documento (fatura, recibo do pagamento, número fiscal ou de identidade) ou o pagamento dos direitos; { $carrier } ou a alfândega diz o quê. Aqui quem recebe paga os direitos. Se for recusada, ela volta para nós e um colega esclarece o que é reembolsado.
label_customs_note_estimate = É uma estimativa, não uma conta. A regra foi verificada pela última vez em { $checked }; quem decide é a alfândega.
label_customs_note_paid_at_checkout = Paga-se com o pedido, nada à porta.
label_customs_note_paid_on_delivery = Paga-se à transportadora na entrega, muitas vezes com uma taxa de tratamento.
label_customs_note_more_possible = Pode haver outros encargos.
label_customs_note_low_certainty = Esta regra é incerta ou muda com frequência.
label_customs_line_duty = Direitos aduaneiros
label_customs_line_tax = Imposto de importação
label_customs_line_single_rate = Direitos e imposto juntos
label_customs_line_fee = Taxa
label_card_customs_estimate = Estimativa aduaneira: { $country }
label_card_customs_rule = Regra aduaneira: { $country }
label_card_customs_limits = Limite
label_card_scheme = Registro
label_card_rule_of = Em vigor desde
label_card_checked_on = Verificada em
label_card_rates_of = Câmbio de
label_rates_from_ecb = Banco Central Europeu
label_rates_from_shop = a nossa própria tabela
label_customs_category_apparel = Roupa
label_customs_category_footwear = Calçado
label_customs_category_bags = Bolsas
label_customs_category_electronics = Eletrônicos
label_customs_category_computers = Computadores
label_customs_category_cosmetics = Cosméticos
label_customs_category_jewellery = Joias
label_customs_category_watches = Relógios
label_customs_category_toys = Brinquedos
label_customs_category_sporting_goods = Artigos esportivos
label_customs_category_furniture = Móveis e luminárias
label_customs_category_home_textiles = Têxteis para casa
label_customs_category_books = Livros
label_customs_category_food_supplements = Suplementos
