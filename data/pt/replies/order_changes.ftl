### Alterações num pedido

button_do_it = Sim, pode fazer
button_leave_it = Não, deixe assim
operation_left = Tudo bem, deixei tudo como estava.
operation_expired = Essa proposta expirou, por isso preparei outra.
operation_changed = Entretanto, alguma coisa mudou neste pedido, por isso preparei a proposta outra vez.
operation_under_way = Outra alteração do pedido { $order_number } ainda está em curso. Pergunte-me de novo daqui a alguns minutos.
operation_pending = { $what }, pedido { $order_number }: já foi enviado para o nosso sistema e aguardo a confirmação. Estou a acompanhar, não é preciso repetir.
operation_already_done = { $what }, pedido { $order_number }: já está feito.
operation_gone = Essa proposta já não está em aberto e nada foi alterado. Se ainda quiser, é só dizer.
operation_to_person = Isso é mais do que posso tratar por conta própria: um colega tem de aprovar. Passo-lhe tudo o que me contou.
label_operation_cancellation = Cancelamento
label_operation_address_change = Alteração de morada
label_operation_items_change = Alteração de artigos
label_operation_delivery_date_change = Alteração da data de entrega
label_operation_return = Devolução
label_operation_exchange = Troca
label_operation_warranty = Caso de garantia
label_operation_voucher = Vale
label_operation_reshipment = Novo envio
summary_operation = { $what }, pedido { $order_number }
summary_operation_worth = { $what }, pedido { $order_number }, no valor de { $total }
reason_operation_refused = O sistema da loja recusou a alteração
reason_operations_per_order = Limite atingido: alterações deste pedido
reason_operations_per_customer = Limite atingido: alterações deste cliente hoje
reason_operations_per_day = Limite atingido: alterações do bot hoje
reason_operations_worth = Valor acima do limite do bot
