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
operation_yes_or_no = Aqui preciso de um sim ou de um não claro.
operation_refused = O nosso sistema não aceitou isso para o pedido { $order_number }, por isso um colega continua a partir daqui.
change_already_cancelled = O pedido { $order_number } já está cancelado, por isso não há nada a alterar.
change_partly_sent = Uma parte do pedido { $order_number } já está a caminho, por isso não posso alterá-lo. Um colega pode ver se ainda dá para parar o resto.
change_already_sent = O pedido { $order_number } já saiu do nosso armazém, por isso não posso alterá-lo nem cancelá-lo. Depois de o receber, pode devolvê-lo.
change_already_there = O pedido { $order_number } já foi entregue, por isso não posso alterá-lo nem cancelá-lo. Mas pode devolvê-lo.
change_too_late = O pedido { $order_number } está a ser embalado ou é antigo demais, por isso não posso alterá-lo. Um colega ainda pode tentar pará-lo.
change_not_possible = Não posso alterar o pedido { $order_number } por conta própria. Um colega pode ver o que é possível.

## Cancelar

cancel_confirm_paid = Eu cancelaria todo o pedido { $order_number }, e { $total } voltariam pela mesma forma de pagamento. Posso cancelar?
cancel_confirm_held = Eu cancelaria todo o pedido { $order_number }. Por enquanto, o banco apenas reservou { $total }: nada é cobrado e a reserva é anulada. Posso cancelar?
cancel_confirm_nothing = Eu cancelaria todo o pedido { $order_number }. Nada foi pago, por isso não há valor a devolver. Posso cancelar?
cancel_done = O pedido { $order_number } está cancelado.
cancel_done_paid = O pedido { $order_number } está cancelado, e { $total } voltam pela mesma forma de pagamento.

## Outro endereço

ask_address = O pedido { $order_number } vai para: { $old }. Qual é o novo endereço? Rua e número, código postal e cidade, por favor.
ask_address_in_city = Para que endereço em { $city } deve ir o pedido { $order_number }? Rua e número e o código postal, por favor.
ask_address_again = Por favor, escreva o novo endereço com vírgulas entre as partes: rua e número, código postal cidade.
address_incomplete = Para o novo endereço ainda falta um dado: { $what }.
address_postcode_wrong = { $postcode } não é um código postal desse lugar. Qual é o certo?
address_same = Esse já é o endereço para onde vai o pedido.
address_other_country = Não posso enviar o pedido { $order_number } para outro país ({ $country }): os preços, os impostos e a transportadora mudariam. Um colega pode ver o que é possível.
address_confirm = O pedido { $order_number } passaria a ir para: { $new }. E já não para: { $old }. Posso alterar? A confirmação vai para o e-mail do pedido.
address_done = Pronto: o pedido { $order_number } vai agora para { $new }. A confirmação vai para o e-mail do pedido.
label_address_part_lines = rua e número
label_address_part_postcode = código postal
label_address_part_city = cidade
label_address_part_region = estado, distrito ou província

## Artigos e dia de entrega

ask_change = O que quer alterar no pedido { $order_number }?
ask_change_again = No pedido { $order_number } posso alterar uma quantidade, um tamanho ou uma cor, retirar um artigo ou mudar o dia de entrega. O que deve ser?
button_change_quantity = Quantidade
button_change_variant = Tamanho ou cor
button_change_remove = Retirar um artigo
button_change_date = Dia de entrega
ask_change_item = De qual destes se trata? { $items }
ask_quantity = Foram pedidos { $quantity } × { $name }. Quantas unidades devem ser?
ask_variant = { $name }: qual prefere no lugar? Há: { $variants }.
ask_variant_again = Por favor, escolha uma destas opções para { $name }: { $variants }.
ask_delivery_date = Em que dia deve ser a entrega?
ask_delivery_date_again = Por favor, indique uma data, por exemplo 5 de dezembro.
date_not_possible = Nesse dia a entrega não é possível. Que outro dia prefere?
date_confirm = O pedido { $order_number } seria entregue em { $deliver_on }. Posso solicitar?
date_done = Pronto: o pedido { $order_number } será entregue em { $deliver_on }.
items_confirm = Eu alteraria o pedido { $order_number } assim: { $what }. Posso fazer?
items_confirm_paid = Eu alteraria o pedido { $order_number } assim: { $what }. Seriam devolvidos { $total }. Posso fazer?
items_done = Pronto: o pedido { $order_number } está alterado.
items_done_paid = Pronto: o pedido { $order_number } está alterado, e { $total } voltam pela mesma forma de pagamento.
change_more_to_pay = Isso custaria mais do que foi pago pelo pedido { $order_number }, e aqui não posso receber pagamentos. É possível fazer um segundo pedido, ou um colega ajuda.
change_last_item = Não há mais nada no pedido { $order_number }, por isso retirar isso significa cancelar o pedido.
change_no_variant = { $name }, do pedido { $order_number }, não existe noutra versão. Um colega pode ajudar.
change_out_of_stock = De momento, { $name } em { $variant } está fora de stock.
label_item_change_removed = sem { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## Faturas

invoice_link = Aqui está a fatura { $invoice_number } do pedido { $order_number }: { $url }
invoice_file = Aqui está a fatura { $invoice_number } do pedido { $order_number }.
invoice_none = Não há (ainda) fatura do pedido { $order_number }: não foi pago ou foi cancelado antes.
invoice_company = Os dados da empresa numa fatura são alterados por um colega. Por favor, escreva aqui o nome, o endereço e o número fiscal da empresa; vou passar o caso.
button_invoice_company = Dados da empresa
reason_invoice_company = Outros dados da empresa na fatura

## Pagamentos

payments_none = Por enquanto, não vejo nenhum pagamento do pedido { $order_number }. Se o banco mostrar um, um colega vai procurá-lo.
payments_charged_twice = Tem razão, e lamento: foram cobrados { $taken } pelo pedido { $order_number }, que custa { $total }. São { $too_much } a mais. Vou passar o caso a um colega com todas as provas.
payments_held_beside = O pedido { $order_number } foi pago uma só vez: { $paid }. Os outros { $total } estão apenas reservados pelo banco por causa de uma tentativa anterior; não são cobrados e a reserva desaparece sozinha.
payments_held_until = O pedido { $order_number } foi pago uma só vez: { $paid }. Os outros { $total } estão apenas reservados pelo banco por causa de uma tentativa anterior; não são cobrados e a reserva desaparece sozinha, o mais tardar em { $falls_on }.
payments_paid = O pedido { $order_number } está pago: { $total }, em { $made_on }. Não vejo uma segunda cobrança.
payments_transfer_pending = A sua transferência de { $total } para o pedido { $order_number } ainda não chegou. Se foi feita logo, deve chegar até { $due_on }; depois enviamos o pedido.
payments_transfer_pending_reference = A sua transferência de { $total } para o pedido { $order_number } ainda não chegou. Se foi feita logo e com a referência { $reference }, deve chegar até { $due_on }; depois enviamos o pedido.
payments_pending = O pagamento de { $total } do pedido { $order_number } ainda está a ser verificado pelo banco ou pelo serviço de pagamento. Não é preciso fazer nada.
payments_held = { $total } do pedido { $order_number } estão reservados pelo banco, mas ainda não foram cobrados. A cobrança é feita quando enviamos o pedido.
payments_declined = O pagamento de { $total } do pedido { $order_number } foi recusado e nada foi cobrado. { $why }
payments_refunded = O pagamento do pedido { $order_number } foi devolvido: { $total }. Os bancos podem precisar de alguns dias para o mostrar.
payments_cancelled = O pagamento de { $total } do pedido { $order_number } foi cancelado e nada foi cobrado.
label_declined_insufficient_funds = O banco diz que não havia saldo suficiente. Costuma resultar com outro cartão ou tentando mais tarde.
label_declined_expired_card = O cartão está fora da validade. Por favor, tente com outro.
label_declined_wrong_details = Os dados do cartão não coincidiam. Por favor, verifique o número, a data e o código de segurança.
label_declined_authentication_failed = A confirmação do banco (por código ou na aplicação) não foi concluída. Por favor, tente de novo e confirme lá.
label_declined_limit_exceeded = O limite do cartão foi atingido. Outro cartão resolve, ou o banco pode aumentar o limite.
label_declined_refused_by_bank = O banco recusou sem dizer porquê. Ajuda ligar ao banco, ou pagar de outra forma.
label_declined_other = O motivo não foi indicado. Por favor, tente de novo ou com outra forma de pagamento.
summary_payment = Pagamento { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = pendente
label_payment_state_authorised = reservado
label_payment_state_captured = cobrado
label_payment_state_declined = recusado
label_payment_state_cancelled = cancelado
label_payment_state_refunded = devolvido
reason_payments_charged_twice = Cobrado duas vezes
