### Small talk

welcome = Olá! Sou o assistente automático de { $shop_name }, um bot. Posso consultar o seu pedido ou a sua encomenda, tratar de um reembolso ou chamar uma pessoa. Como posso ajudar?
greet = Olá! Como posso ajudar hoje?
goodbye = Até logo e obrigado pela visita!
thank = De nada! Posso ajudar em mais alguma coisa?
help = Posso dizer como está um pedido, onde está uma encomenda, tratar de um reembolso e informar em que ponto ele se encontra. E se preferir falar com uma pessoa, é só dizer, no seu idioma.
bot_challenge = Sou um bot, o assistente automático da loja. Se preferir falar com uma pessoa, é só dizer.
return_policy = { $window_days ->
    [one] O reembolso pode ser pedido até { $window_days } dia depois da entrega.
   *[other] O reembolso pode ser pedido até { $window_days } dias depois da entrega.
} Diga o número do pedido e o que há de errado, e eu vejo logo. Para alguns tipos de produto, quem decide é um colega.
affirm_nothing = Certo! O que gostaria de fazer?
deny_nothing = Tudo bem, então nada. Estou aqui se precisar de alguma coisa.
inform_nothing = Obrigado. O que devo fazer com isso?
inform_order = Anotado, pedido { $order_number }. O que gostaria de saber sobre ele?
out_of_scope = Nisso, infelizmente, não posso ajudar. Entendo de pedidos, encomendas e reembolsos.
