notice_order_confirmed = Agradecemos a compra! O pedido { $order_number } já chegou e está em preparação.
notice_payment_received = O pagamento do pedido { $order_number } foi recebido.
notice_payment_failed = O pagamento do pedido { $order_number } não foi concluído. Posso ver o motivo.
notice_address_doubtful = Parece que algo não está certo no endereço do pedido { $order_number }. É possível verificar antes de enviarmos a encomenda?
notice_shipped = Boas notícias: uma encomenda do seu pedido { $order_number } está a caminho.
notice_customs_held = A encomenda do seu pedido { $order_number } está retida na alfândega. Posso ver o que é preciso.
notice_delayed = Sinto muito, a encomenda do seu pedido { $order_number } está atrasada.
notice_out_for_delivery = A encomenda do seu pedido { $order_number } sai hoje para entrega.
notice_ready_for_pickup = A encomenda do seu pedido { $order_number } está à sua espera num ponto de recolha.
notice_exception = Aconteceu algo com a encomenda do seu pedido { $order_number }: { $state }. Posso mostrar o que é possível fazer.
notice_delivered = A encomenda do seu pedido { $order_number } foi entregue.
notice_refund_made = O reembolso do pedido { $order_number } está feito: { $total } voltam pela mesma forma de pagamento.
notice_refund_made_no_total = O reembolso do pedido { $order_number } está feito. O dinheiro volta pela mesma forma de pagamento.
notice_return_received = A devolução do seu pedido { $order_number } já chegou até nós.
notices_ask = Há novidades sobre o seu pedido { $order_number }. Quer que avise por aqui quando acontecer algo com os seus pedidos?
notices_go_on = Certo, aviso por aqui quando acontecer algo com os seus pedidos.
notices_stopped = Certo, não escrevo mais sobre os seus pedidos por iniciativa própria. Pode perguntar a qualquer momento.
notices_stop_question = Não quer mais mensagens sobre os seus pedidos?
button_notices_stop = Parar estes avisos
button_notices_go_on = Sim, quero avisos
email_subject_notice = Novidades sobre o seu pedido em { $shop_name }
email_body_notice =
    Olá,

    { $text }

    É possível perguntar a { $shop_name } aqui: { $url }

    Para deixar de receber estes e-mails, basta parar aqui: { $stop_url }
