### Duty, import tax and customs: estimates only

ask_goods_value = ¿Cuánto vale la mercancía, sin el envío? Di también la moneda.
ask_customs_category = ¿Qué tipo de mercancía es?
button_customs_category = { $category }
button_held_at_customs = Está en la aduana
customs_estimate =
    { $country }: los aranceles e impuestos de importación serán probablemente de { $total }.
    { $notes }
customs_nothing_due =
    { $country }: según la regla que conozco, es probable que no haya que pagar ni aranceles ni impuestos de importación.
    { $notes }
customs_within = { $country }: un paquete nuestro no cruza ninguna frontera aduanera para llegar ahí, así que no hay aranceles ni impuestos de importación.
customs_unknown = No tengo ninguna regla de aduanas vigente hoy para este país, así que no voy a adivinar: { $country }.
customs_rule = { $country }: aquí no puedo calcular una suma fiable. Esta es la regla en sí:
customs_held_paid = Tu paquete del pedido { $order_number } está retenido en la aduana. Suele faltar un documento: la factura, el comprobante de pago o tu número fiscal o de identidad; { $carrier } o la aduana te dice cuál. Los aranceles están incluidos en nuestro precio, así que no los pagues otra vez. Si se rechaza, vuelve a nosotros y una persona del equipo se ocupa del reembolso.
customs_held_unpaid = Tu paquete del pedido { $order_number } está retenido en la aduana. Suele faltar un documento (la factura, el comprobante de pago, tu número fiscal o de identidad) o el pago de los aranceles; { $carrier } o la aduana te dice qué. Aquí los aranceles los paga quien recibe el paquete. Si se rechaza, vuelve a nosotros y una persona del equipo aclara qué se reembolsa.
label_customs_note_estimate = Es una estimación, no una factura. La regla se revisó por última vez el { $checked }; decide la aduana.
label_customs_note_paid_at_checkout = Lo pagas con el pedido; en la puerta, nada.
label_customs_note_paid_on_delivery = Lo pagas al transportista en la entrega, a menudo con un cargo de gestión.
label_customs_note_more_possible = Puede haber otros cargos.
label_customs_note_low_certainty = Esta regla es incierta o cambia a menudo.
label_customs_line_duty = Arancel
label_customs_line_tax = Impuesto de importación
label_customs_line_single_rate = Arancel e impuesto juntos
label_customs_line_fee = Tasa
label_card_customs_estimate = Estimación de aduana: { $country }
label_card_customs_rule = Regla de aduana: { $country }
label_card_customs_limits = Límite
label_card_scheme = Registro
label_card_rule_of = Regla en vigor desde
label_card_checked_on = Revisada el
label_card_rates_of = Tipos de cambio del
label_rates_from_ecb = Banco Central Europeo
label_rates_from_shop = nuestra propia tabla
label_customs_category_apparel = Ropa
label_customs_category_footwear = Calzado
label_customs_category_bags = Bolsos
label_customs_category_electronics = Electrónica
label_customs_category_computers = Ordenadores
label_customs_category_cosmetics = Cosmética
label_customs_category_jewellery = Joyería
label_customs_category_watches = Relojes
label_customs_category_toys = Juguetes
label_customs_category_sporting_goods = Artículos deportivos
label_customs_category_furniture = Muebles y lámparas
label_customs_category_home_textiles = Textiles del hogar
label_customs_category_books = Libros
label_customs_category_food_supplements = Complementos
