### Small talk

welcome = ¡Hola! Soy el asistente automático de { $shop_name }, un bot. Puedo consultar tus pedidos y paquetes, gestionar un reembolso o pasarte con una persona. ¿En qué te ayudo?
greet = ¡Hola! ¿En qué te puedo ayudar?
goodbye = ¡Hasta pronto! Gracias por tu visita.
thank = ¡De nada! ¿Te ayudo con algo más?
help = Puedo decirte cómo va un pedido o dónde está un paquete, gestionar un reembolso y contarte en qué estado se encuentra. Y si prefieres hablar con una persona, dímelo cuando quieras, en tu idioma.
bot_challenge = Soy un bot, el asistente automático de la tienda. Si prefieres hablar con una persona, solo dímelo.
return_policy = { $window_days ->
    [one] Puedes pedir un reembolso hasta { $window_days } día después de la entrega.
   *[other] Puedes pedir un reembolso hasta { $window_days } días después de la entrega.
} Dime el número de pedido y qué ha pasado, y lo miro enseguida. Con algunos tipos de productos decide una persona del equipo.
affirm_nothing = De acuerdo. ¿Qué te gustaría hacer?
deny_nothing = Muy bien, entonces nada. Aquí estoy si necesitas algo.
inform_nothing = Gracias. ¿Qué quieres que haga con ese dato?
inform_order = Anotado, pedido { $order_number }. ¿Qué te gustaría saber sobre él?
out_of_scope = En eso no te puedo ayudar. Lo mío aquí son los pedidos, los paquetes y los reembolsos.
