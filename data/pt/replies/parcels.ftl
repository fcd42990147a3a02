### Problemas com encomendas, e o que se pode fazer

track_shipment_late = Lamento: a encomenda do seu pedido { $order_number } estava prometida para { $promised_on } e ainda está a caminho com { $carrier }.
track_shipment_silent = Lamento: { $carrier } não regista a encomenda do seu pedido { $order_number } desde { $scanned_on }. É tempo a mais.
track_shipment_delivery_failed = { $carrier } tentou entregar a encomenda do seu pedido { $order_number } e não conseguiu.
track_shipment_ready_for_pickup = A encomenda do seu pedido { $order_number } está à sua espera: { $place }. Pode ser levantada até { $until }.
track_shipment_ready_for_pickup_no_date = A encomenda do seu pedido { $order_number } está à sua espera: { $place }.
track_shipment_damaged = Lamento: { $carrier } informa que a encomenda do seu pedido { $order_number } foi danificada pelo caminho.
track_shipment_carrier_words = A última informação de { $carrier } sobre a encomenda do seu pedido { $order_number } é: «{ $words }»
choose_parcel = De qual das encomendas se trata?
choose_parcel_again = Por favor, escolha uma das encomendas acima, por exemplo «a primeira».
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    O que prefere? Pode escolher:
    { $options }
choose_remedy_again = Por favor, escolha uma destas opções ou peça para falar com uma pessoa.
label_remedy_wait = Esperar: fica anotado e, se nada chegar até { $until }, entramos em contacto.
label_remedy_redelivery = Nova entrega: um colega combina com a transportadora.
label_remedy_address = Outro endereço: um colega trata da correção com a transportadora.
label_remedy_claim = { $days ->
    [one] Procura: um colega pede à transportadora que procure a encomenda, o que leva até { $days } dia.
   *[other] Procura: um colega pede à transportadora que procure a encomenda, o que leva até { $days } dias.
}
label_remedy_reshipment = Enviar de novo: os mesmos artigos, sem custos.
label_remedy_refund = Reembolso: pela mesma forma de pagamento. Quando não posso decidir por conta própria, decide um colega.
label_remedy_return = Devolver: com reembolso assim que nos chegar.
button_remedy_wait = Prefiro esperar
button_remedy_redelivery = Entregar de novo
button_remedy_address = Outro endereço
button_remedy_claim = Procurar
button_remedy_reshipment = Enviar de novo
button_remedy_return = Devolver
parcel_wait_agreed = Tudo bem. Se até lá não chegar, um colega entra em contacto por aqui: { $due_at }.
remedy_to_person = { $remedy }: um colega vai tratar disso.
confirm_reshipment = Enviaria de novo isto do pedido { $order_number }, sem custos: { $items }. Posso fazer? Por favor, responda sim ou não.
reshipment_done = Pronto. Enviamos de novo isto do pedido { $order_number }: { $items }. Será possível seguir a nova encomenda aqui assim que estiver a caminho.
reshipment_out_of_stock = Lamento, isto já não existe em stock: { $items }. Por isso não posso enviar de novo.
summary_remedy = Escolhido: { $remedy }
reason_parcel_trouble = Problema com uma encomenda: a escolha tem de ser tratada por uma pessoa
reason_sent_or_paid_before = Algo deste pedido já foi enviado de novo ou reembolsado
