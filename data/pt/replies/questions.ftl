### Questions

ask_order_number = Qual é o número do pedido? Está no e-mail de confirmação.
ask_order_number_again = Não encontrei aí um número de pedido. Ele tem de quatro a seis algarismos, por exemplo 1043.
choose_order = De qual pedido se trata?
ask_proof = Obrigado. Para manter o pedido { $order_number } em privado: com que e-mail ou número de telefone ele foi feito?
ask_proof_again = Por favor, indique o e-mail, ou o telefone com o código do país, com que o pedido foi feito.
proof_forgotten = Não há problema: o endereço está no e-mail que confirmou o pedido. O telefone indicado no pedido, com o código do país, também serve. Se não tiver nenhum dos dois, um colega pode ajudar.
order_not_found = Não encontrei nenhum pedido com esse número e esse e-mail ou telefone. Por favor, confira os dois e escreva-os novamente.
wait_before_retry = { $seconds ->
    [one] Por favor, espere { $seconds } segundo antes da próxima tentativa.
   *[other] Por favor, espere { $seconds } segundos antes da próxima tentativa.
} Depois, envie novamente o número do pedido e o e-mail ou telefone.
login_expired = A sua entrada na loja expirou. Entre novamente ou diga o número do pedido e o e-mail com que foi feito.
ask_reason = Sinto muito. Qual é o motivo do reembolso do pedido { $order_number }?
ask_reason_again = O que mais se aproxima? Está danificado, é o artigo errado, nunca chegou, chegou tarde demais, não corresponde à descrição ou mudou de ideia.
ask_items = O pedido { $order_number } tem vários artigos: { $items }. Quais devem ser reembolsados?
ask_items_again = Por favor, indique um ou mais destes artigos, ou diga “tudo”: { $items }.
confirm_refund = Isto é o que receberia de volta: { $total } pelo pedido { $order_number }. Posso avançar? Por favor, responda sim ou não.
confirm_refund_again = Aqui preciso de um sim ou não claro: devo reembolsar { $total } do pedido { $order_number }?
refund_quote_changed = Algo mudou no reembolso do pedido { $order_number } desde que o mostrei, por isso refiz as contas.
refund_offer_gone = Essa proposta para o pedido { $order_number } já não está aberta e nada foi reembolsado. Vamos recomeçar?
refund_quote_expired = Essa proposta para o pedido { $order_number } expirou, por isso refiz as contas.
resumed_task_refund_request = Voltemos ao reembolso do pedido { $order_number }.
resumed_task_refund_request_open = Voltemos ao seu reembolso.
resumed_task_order_status = Voltemos à situação do seu pedido.
resumed_task_track_shipment = Voltemos à sua encomenda.
resumed_task_refund_status = Voltemos ao andamento do seu reembolso.
nevermind_ok = Tudo bem, deixamos isso de lado. Posso ajudar em mais alguma coisa?
