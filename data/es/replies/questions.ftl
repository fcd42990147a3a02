### Questions

ask_order_number = ¿Cuál es el número de pedido? Lo encuentras en el correo de confirmación.
ask_order_number_again = No he visto ningún número de pedido ahí. Tiene entre cuatro y seis cifras, por ejemplo 1043.
choose_order = ¿De qué pedido se trata?
ask_proof = Gracias. Para mostrar el pedido { $order_number } solo a quien lo hizo: ¿con qué correo electrónico o teléfono se hizo la compra?
ask_proof_again = Necesito el correo electrónico o el teléfono (con el prefijo del país) con el que se hizo el pedido, por favor.
proof_forgotten = No pasa nada: la dirección está en el correo con el que confirmamos el pedido. También sirve el teléfono que se indicó en el pedido, con el prefijo del país. Si no tienes ninguno de los dos, te ayuda una persona del equipo.
order_not_found = No he encontrado ningún pedido con ese número y ese correo o teléfono. Revisa los dos datos y vuelve a escribírmelos, por favor.
wait_before_retry = { $seconds ->
    [one] Espera { $seconds } segundo antes de volver a intentarlo, por favor.
   *[other] Espera { $seconds } segundos antes de volver a intentarlo, por favor.
} Después, escríbeme otra vez el número de pedido y el correo o el teléfono.
login_expired = Tu sesión en la tienda ha caducado. Vuelve a iniciarla o dime el número de pedido y el correo con el que se hizo.
ask_reason = Lo siento mucho. ¿Cuál es el motivo del reembolso del pedido { $order_number }?
ask_reason_again = ¿Qué se acerca más? Está dañado, no es lo que pediste, nunca llegó, llegó tarde, no es como se describía o cambiaste de opinión.
ask_items = El pedido { $order_number } tiene varios artículos: { $items }. ¿Cuáles quieres que te reembolsemos?
ask_items_again = Dime uno o varios de estos artículos, o escribe «todo»: { $items }.
confirm_refund = Esto es lo que te devolveríamos: { $total } por el pedido { $order_number }. ¿Sigo adelante? Responde sí o no, por favor.
confirm_refund_again = Necesito un sí o un no claro: ¿reembolso { $total } del pedido { $order_number }?
refund_quote_changed = Algo ha cambiado en el reembolso del pedido { $order_number } desde que te lo mostré, así que lo he calculado de nuevo.
refund_offer_gone = La propuesta para el pedido { $order_number } ya no está abierta y no se ha reembolsado nada. ¿Empezamos de nuevo?
refund_quote_expired = La propuesta para el pedido { $order_number } ya no está vigente, así que la he calculado de nuevo.
resumed_task_refund_request = Volvamos al reembolso del pedido { $order_number }.
resumed_task_refund_request_open = Volvamos a tu reembolso.
resumed_task_order_status = Volvamos al estado de tu pedido.
resumed_task_track_shipment = Volvamos a tu paquete.
resumed_task_refund_status = Volvamos al estado de tu reembolso.
nevermind_ok = De acuerdo, lo dejamos así. ¿Te ayudo con algo más?
