### Lines of a hand-off's summary (only agents read these)

summary_wanted_order_status = Situação de um pedido
summary_wanted_track_shipment = Onde está uma encomenda
summary_wanted_refund_request = Um reembolso
summary_wanted_refund_status = Andamento de um reembolso
summary_wanted_person = Uma pessoa
summary_wanted_unknown = Não está claro
summary_order = Pedido { $order_number }
summary_reason = Motivo: { $reason }
summary_items = Artigos: { $items }
summary_amount = Valor: { $total }
summary_asked_for = Ainda falta: { $what }
summary_quote_shown = Foi proposto um reembolso de { $total }, ainda sem acordo
summary_quote_agreed = O cliente disse sim a { $total }
summary_not_understood = { $count ->
    [one] { $count } mensagem não entendida
   *[other] { $count } mensagens seguidas não entendidas
}
summary_backend_said = Sistema da loja: { $text }
summary_backend_away = O sistema da loja não respondeu
summary_refund_unknown = Ainda não se sabe se o reembolso foi feito; o sistema vai perguntar novamente
label_missing_order_number = número do pedido
label_missing_proof = e-mail ou telefone
label_missing_reason = motivo
label_missing_items = artigos
label_missing_yes = sim ou não
