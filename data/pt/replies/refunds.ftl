### Refunds

refund_done = Pronto! { $total } do pedido { $order_number } voltam pela mesma forma de pagamento. Aqui está o seu recibo.
refund_pending = O seu reembolso de { $total } do pedido { $order_number } foi enviado e aguarda confirmação. Não é preciso pedir outra vez: não será pago em dobro.
refund_already_done = Este reembolso do pedido { $order_number } já foi feito. Aqui está o recibo novamente.
refund_refused = O reembolso do pedido { $order_number } não foi aprovado. Um colega vai verificar o caso.
refund_cancelled = Tudo bem, nada foi reembolsado.
refund_nothing_left = Tudo no pedido { $order_number } já foi reembolsado.
refund_order_cancelled = O pedido { $order_number } foi cancelado, por isso não há nada a reembolsar aqui. Se ainda faltar dinheiro, uma pessoa pode verificar.
refund_items_already = Já reembolsado: { $items }. Por favor, escolha outra coisa deste pedido.
refund_to_person_outside_window = { $window_days ->
    [one] Este pedido foi entregue em { $delivered_on }, há mais de { $window_days } dia.
   *[other] Este pedido foi entregue em { $delivered_on }, há mais de { $window_days } dias.
} Isso não cabe a mim decidir, por isso vou passar a um colega.
refund_to_person_outside_window_undated = O prazo em que posso reembolsar este pedido por conta própria acabou, por isso vou passar a um colega.
refund_to_person_over_limit = Um reembolso de { $total } é mais do que posso tratar por conta própria, por isso vou passar a um colega.
refund_to_person_excluded_category = Um colega precisa decidir sobre o reembolso de: { $items }. Vou passar o caso.
refund_to_person_currency = Um colega precisa decidir sobre reembolsos em { $currency }. Vou passar o caso.
refund_to_person_not_delivered = O pedido { $order_number } ainda não foi entregue, por isso um colega decide se ele é parado ou reembolsado. Vou passar o caso.
refund_to_person_delivered_but_missing = Segundo a transportadora, o pedido { $order_number } foi entregue em { $delivered_on }. Um colega precisa verificar, por isso vou passar o caso.
refund_to_person_open_refund = Já há um reembolso em andamento para o pedido { $order_number }. Um colega vai tratar do restante.
refund_status_none = Por enquanto, não há nenhum reembolso do pedido { $order_number }.
refund_status_pending = O reembolso de { $total } do pedido { $order_number } foi pedido em { $made_on } e ainda aguarda confirmação.
refund_status_done = O reembolso de { $total } do pedido { $order_number } foi feito em { $made_on }. Os bancos podem precisar de mais alguns dias para o mostrar.
refund_status_refused = O reembolso de { $total } do pedido { $order_number } não foi aprovado. Devo chamar uma pessoa?
refund_status_needs_approval = O reembolso de { $total } do pedido { $order_number } aguarda a decisão de um colega.
