notice_order_confirmed = ¡Gracias! Ya tenemos tu pedido { $order_number } y lo estamos preparando.
notice_payment_received = Hemos recibido el pago del pedido { $order_number }.
notice_payment_failed = El pago del pedido { $order_number } no se ha completado. Puedo mirar por qué.
notice_address_doubtful = Parece que hay algo mal en la dirección del pedido { $order_number }. ¿Puedes revisarla antes de que enviemos el paquete?
notice_shipped = Buenas noticias: un paquete de tu pedido { $order_number } está en camino.
notice_customs_held = El paquete de tu pedido { $order_number } está retenido en la aduana. Puedo mirar qué hace falta.
notice_delayed = Lo siento: el paquete de tu pedido { $order_number } va con retraso.
notice_out_for_delivery = El paquete de tu pedido { $order_number } sale hoy a reparto.
notice_ready_for_pickup = El paquete de tu pedido { $order_number } te espera en un punto de recogida.
notice_exception = Ha pasado algo con el paquete de tu pedido { $order_number }: { $state }. Puedo mostrarte qué podemos hacer.
notice_delivered = El paquete de tu pedido { $order_number } ya está entregado.
notice_refund_made = El reembolso de tu pedido { $order_number } ya está hecho: te devolvemos { $total } por el mismo medio con el que pagaste.
notice_refund_made_no_total = El reembolso de tu pedido { $order_number } ya está hecho. El dinero vuelve por el mismo medio con el que pagaste.
notice_return_received = Ya nos ha llegado la devolución de tu pedido { $order_number }.
notices_ask = Hay novedades sobre tu pedido { $order_number }. ¿Te aviso por aquí cuando pase algo con tus pedidos?
notices_go_on = De acuerdo, te aviso por aquí cuando pase algo con tus pedidos.
notices_stopped = De acuerdo, ya no te escribiré sobre tus pedidos sin que preguntes. Puedes preguntarme cuando quieras.
notices_stop_question = ¿No quieres más mensajes sobre tus pedidos?
button_notices_stop = No más avisos
button_notices_go_on = Sí, avísame
email_subject_notice = Novedades sobre tu pedido en { $shop_name }
email_body_notice =
    Hola:

    { $text }

    Puedes preguntar a { $shop_name } aquí: { $url }

    Si no quieres estos correos, páralos aquí: { $stop_url }
