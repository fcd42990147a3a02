### Orders and parcels

order_status = Pedido { $order_number }, feito em { $placed_on }: { $state }.
order_status_cancelled = O pedido { $order_number } foi cancelado, por isso nada mais será enviado.
track_shipment = A encomenda do seu pedido { $order_number } está com { $carrier }: { $state }. A entrega está prometida para { $promised_on }.
track_shipment_no_date = A encomenda do seu pedido { $order_number } está com { $carrier }: { $state }. Ainda não há data de entrega.
track_shipment_customs_held = A encomenda do seu pedido { $order_number } está retida na alfândega. { $carrier } segue com ela assim que for liberada. Não é preciso fazer nada, a não ser que a alfândega escreva.
track_shipment_delayed = Sinto muito, a encomenda do seu pedido { $order_number }, que está com { $carrier }, está atrasada. Estava prometida para { $promised_on }.
track_shipment_delayed_no_date = Sinto muito, a encomenda do seu pedido { $order_number }, que está com { $carrier }, está atrasada.
track_shipment_lost = Lamento muito: { $carrier } deu como perdida a encomenda do seu pedido { $order_number }. Posso tratar do reembolso ou chamar uma pessoa.
track_shipment_delivered = { $carrier } entregou a encomenda do seu pedido { $order_number } em { $delivered_on }.
track_shipment_delivered_but_missing = Segundo { $carrier }, a encomenda do seu pedido { $order_number } foi entregue em { $delivered_on }. Se não chegou às suas mãos, é melhor uma pessoa verificar.
track_shipment_returned = A encomenda do seu pedido { $order_number } voltou para nós: ou { $carrier } não conseguiu entregá-la, ou foi devolvida.
track_shipment_not_sent = O pedido { $order_number } ainda não saiu do nosso armazém, por isso ainda não há encomenda para seguir.
track_shipment_cancelled = O pedido { $order_number } foi cancelado, por isso não há encomenda a caminho.
track_shipment_not_late = A encomenda do seu pedido { $order_number } está a caminho com { $carrier } e, por enquanto, sem atraso: a entrega está prometida para { $promised_on }.
