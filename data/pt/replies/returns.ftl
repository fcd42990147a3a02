### Devoluções, trocas, garantia, e artigos que chegaram danificados ou errados

return_policy_items =
    Para o pedido { $order_number } isso significa:
    { $items }
button_return_policy_order = Do pedido { $order_number }
label_item_until = { $item }: até { $until }
label_item_allowed = { $item }: sim
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = já foi reembolsado
label_barrier_not_delivered = ainda não foi entregue
label_barrier_window_over = a devolução era possível até { $until }
label_barrier_warranty_over = a garantia terminou em { $until }
label_barrier_excluded_category = artigos deste tipo não podem ser devolvidos
label_barrier_already_returned = já foi devolvido
label_barrier_out_of_stock = não resta nada por que trocar
label_barrier_country_not_served = não aceitamos devoluções deste país
label_barrier_other = o nosso sistema não permite
back_not_possible =
    Lamento, isso não é possível aqui:
    { $items }
ask_back_items = De que artigos do pedido { $order_number } se trata? { $items }
ask_return_reason = Qual é o motivo para devolver isto: { $items }?
ask_return_reason_again = O que mais se aproxima? É pequeno ou grande demais, está danificado, é o artigo errado, é diferente da descrição ou mudou de ideia.
button_reason_too_small = Pequeno demais
button_reason_too_large = Grande demais
ask_exchange_wanted = O que prefere no lugar de { $item }? Há: { $options }.
exchange_not_sold = Não tenho isso para { $item }. Há: { $options }.
exchange_out_of_stock = Lamento, { $item } em { $wanted } está fora de stock.
exchange_out_of_stock_until = Lamento, { $item } em { $wanted } está fora de stock até { $back_on }.
exchange_nothing_else = Não há nada em stock por que se possa trocar { $item }.
ask_photo = Por favor, envie uma imagem que mostre o problema: { $items }.
ask_photo_again = Por favor, envie a imagem como anexo, ou diga-me que não tem nenhuma.
button_no_photo = Não tenho imagem
photo_missing = Sem imagem, um colega tem de decidir sobre: { $items }.
ask_problem = Lamento. O que se passa com o pedido { $order_number }?
ask_problem_again = O que mais se aproxima? Algo está danificado, é o artigo errado, é diferente da descrição ou falta alguma coisa.
button_problem_missing = Falta algo
confirm_return =
    Posso registar esta devolução do pedido { $order_number }: { $items }?
    { $terms }
    Por favor, responda sim ou não.
confirm_exchange =
    Posso registar esta troca: { $item } por { $wanted }?
    { $terms }
    Por favor, responda sim ou não.
confirm_warranty =
    Isto ainda está na garantia: { $items }. Posso registar para verificação e reparação?
    { $terms }
    Por favor, responda sim ou não.
label_terms_shop_pays = O envio da devolução é por nossa conta.
label_terms_fee = A devolução custa { $fee }; o valor é descontado do reembolso.
label_terms_customer_pays = O envio da devolução é por conta do cliente.
label_terms_ways = Como se devolve: { $ways }.
label_terms_customs = Passa uma fronteira aduaneira: declare como «mercadoria em devolução».
label_terms_refund = { $days ->
    [one] O reembolso volta pela mesma forma de pagamento, no máximo { $days } dia depois de chegar.
   *[other] O reembolso volta pela mesma forma de pagamento, no máximo { $days } dias depois de chegar.
}
label_return_way_printed_label = etiqueta para imprimir
label_return_way_qr_code = código para mostrar
label_return_way_collection = recolha ao domicílio
label_return_way_own_carrier = transportadora à escolha
return_done =
    A sua devolução { $number } está registada.
    { $steps }
exchange_done =
    A sua troca { $number } está registada, e isto já está reservado: { $wanted }. Enviamos assim que o seu artigo chegar.
    { $steps }
warranty_done =
    O seu caso de garantia { $number } está registado. Quando o artigo chegar, verificamos e escrevemos.
    { $steps }
label_step_label = Cole na encomenda a etiqueta do cartão, ou mostre o código.
label_step_address = Envie para: { $address }
label_step_send_by = Entregue até { $send_by }.
label_step_customs = Escreva «mercadoria em devolução» na declaração aduaneira.
return_progress_requested = A devolução de { $items } do pedido { $order_number } foi registada em { $on }. Aguardamos a encomenda; por favor, entregue-a até { $send_by }.
return_progress_requested_no_date = A devolução de { $items } do pedido { $order_number } foi registada em { $on }. Aguardamos a encomenda.
return_progress_received = A devolução de { $items } do pedido { $order_number } chegou ao nosso armazém em { $on } e vai ser verificada.
return_progress_inspected = A devolução de { $items } do pedido { $order_number } foi verificada em { $on }. Falta a decisão.
return_progress_restocked = A devolução de { $items } do pedido { $order_number } foi aceite em { $on }. Segue-se o reembolso.
return_progress_refused = A devolução de { $items } do pedido { $order_number } foi recusada em { $on }, depois da verificação. Um colega pode explicar o motivo.
return_progress_refunded = A devolução de { $items } do pedido { $order_number } foi reembolsada em { $on }. Os bancos podem precisar de mais alguns dias para o mostrar.
return_progress_exchanged = A troca de { $items } do pedido { $order_number } foi feita em { $on }. O novo artigo está a caminho.
return_progress_cancelled = A devolução de { $items } do pedido { $order_number } foi cancelada em { $on }.
label_return_state_requested = registada
label_return_state_approved = aprovada
label_return_state_received = recebida
label_return_state_inspected = verificada
label_return_state_restocked = aceite
label_return_state_refused = recusada
label_return_state_refunded = reembolsada
label_return_state_exchanged = trocada
label_return_state_cancelled = cancelada
label_card_return = Devolução { $number }
label_card_send_by = Entregar até
label_card_return_address = Endereço de devolução
label_card_label_link = Abrir a etiqueta
reason_photo_missing = Sem imagem do dano
refund_to_person_sent_again = Algo do pedido { $order_number } já foi enviado de novo, por isso um colega decide sobre o reembolso. Vou passar o caso.
reason_policy_sent_again = Reembolso depois de um novo envio
