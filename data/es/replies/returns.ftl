### Devoluciones, cambios, garantía, y artículos que llegaron dañados o equivocados

return_policy_items =
    Para el pedido { $order_number } eso significa:
    { $items }
button_return_policy_order = Del pedido { $order_number }
label_item_until = { $item }: hasta el { $until }
label_item_allowed = { $item }: sí
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = ya está reembolsado
label_barrier_not_delivered = aún no se ha entregado
label_barrier_window_over = se podía devolver hasta el { $until }
label_barrier_warranty_over = la garantía terminó el { $until }
label_barrier_excluded_category = los artículos de este tipo no admiten devolución
label_barrier_already_returned = ya se devolvió
label_barrier_out_of_stock = no queda nada por lo que cambiarlo
label_barrier_country_not_served = no aceptamos devoluciones desde este país
label_barrier_other = nuestro sistema no lo permite
back_not_possible =
    Lo siento, aquí no es posible:
    { $items }
ask_back_items = ¿De qué artículos del pedido { $order_number } se trata? { $items }
ask_return_reason = ¿Por qué quieres devolver esto: { $items }?
ask_return_reason_again = ¿Qué se acerca más? Es pequeño o grande, está dañado, es el artículo equivocado, es distinto a la descripción o cambiaste de opinión.
button_reason_too_small = Me queda pequeño
button_reason_too_large = Me queda grande
ask_exchange_wanted = ¿Qué quieres en lugar de { $item }? Hay: { $options }.
exchange_not_sold = No tengo eso para { $item }. Hay: { $options }.
exchange_out_of_stock = Lo siento, { $item } en { $wanted } no tiene existencias.
exchange_out_of_stock_until = Lo siento, { $item } en { $wanted } no tiene existencias hasta el { $back_on }.
exchange_nothing_else = No hay existencias de nada por lo que se pueda cambiar { $item }.
ask_photo = Envíame una imagen donde se vea qué está mal, por favor: { $items }.
ask_photo_again = Envía la imagen como archivo, por favor, o dime que no tienes ninguna.
button_no_photo = No tengo imagen
photo_missing = Sin imagen, una persona del equipo tiene que decidir sobre: { $items }.
ask_problem = Lo siento. ¿Qué pasa con el pedido { $order_number }?
ask_problem_again = ¿Qué se acerca más? Algo está dañado, es el artículo equivocado, es distinto a la descripción o falta algo.
button_problem_missing = Falta algo
confirm_return =
    ¿Registro esta devolución del pedido { $order_number }: { $items }?
    { $terms }
    Responde sí o no, por favor.
confirm_exchange =
    ¿Registro este cambio: { $item } por { $wanted }?
    { $terms }
    Responde sí o no, por favor.
confirm_warranty =
    Esto todavía está en garantía: { $items }. ¿Lo registro para revisión y reparación?
    { $terms }
    Responde sí o no, por favor.
label_terms_shop_pays = La devolución la pagamos nosotros.
label_terms_fee = La devolución cuesta { $fee }; se descuenta del reembolso.
label_terms_customer_pays = El envío de la devolución corre por tu cuenta.
label_terms_ways = Cómo se devuelve: { $ways }.
label_terms_customs = Cruza una frontera aduanera: decláralo como «mercancía de retorno».
label_terms_refund = { $days ->
    [one] El reembolso va al medio con el que pagaste, como máximo { $days } día después de que llegue.
   *[other] El reembolso va al medio con el que pagaste, como máximo { $days } días después de que llegue.
}
label_return_way_printed_label = etiqueta para imprimir
label_return_way_qr_code = código para mostrar
label_return_way_collection = recogida en tu domicilio
label_return_way_own_carrier = transportista que tú elijas
return_done =
    Tu devolución { $number } está registrada.
    { $steps }
exchange_done =
    Tu cambio { $number } está registrado y te hemos reservado esto: { $wanted }. Lo enviamos en cuanto llegue tu artículo.
    { $steps }
warranty_done =
    Tu caso de garantía { $number } está registrado. Cuando llegue el artículo, lo revisamos y te escribimos.
    { $steps }
label_step_label = Pega en el paquete la etiqueta de la tarjeta, o muestra su código.
label_step_address = Envíalo a: { $address }
label_step_send_by = Entrégalo a más tardar el { $send_by }.
label_step_customs = Escribe «mercancía de retorno» en la declaración de aduana.
return_progress_requested = La devolución de { $items } del pedido { $order_number } se registró el { $on }. Esperamos el paquete; entrégalo a más tardar el { $send_by }, por favor.
return_progress_requested_no_date = La devolución de { $items } del pedido { $order_number } se registró el { $on }. Esperamos el paquete.
return_progress_received = La devolución de { $items } del pedido { $order_number } llegó a nuestro almacén el { $on }. Ahora toca revisarla.
return_progress_inspected = La devolución de { $items } del pedido { $order_number } se revisó el { $on }. Falta la decisión.
return_progress_restocked = La devolución de { $items } del pedido { $order_number } se aceptó el { $on }. Lo siguiente es el reembolso.
return_progress_refused = La devolución de { $items } del pedido { $order_number } se rechazó el { $on } tras la revisión. Una persona del equipo puede decirte por qué.
return_progress_refunded = La devolución de { $items } del pedido { $order_number } se reembolsó el { $on }. El banco puede tardar unos días más en mostrarlo.
return_progress_exchanged = El cambio de { $items } del pedido { $order_number } se hizo el { $on }. El artículo nuevo va en camino.
return_progress_cancelled = La devolución de { $items } del pedido { $order_number } se canceló el { $on }.
label_return_state_requested = registrada
label_return_state_approved = aprobada
label_return_state_received = recibida
label_return_state_inspected = revisada
label_return_state_restocked = aceptada
label_return_state_refused = rechazada
label_return_state_refunded = reembolsada
label_return_state_exchanged = cambiada
label_return_state_cancelled = cancelada
label_card_return = Devolución { $number }
label_card_send_by = Entregar a más tardar el
label_card_return_address = Dirección de devolución
label_card_label_link = Abrir la etiqueta
reason_photo_missing = Sin imagen del daño
refund_to_person_sent_again = Algo del pedido { $order_number } ya se envió de nuevo, así que una persona del equipo decidirá sobre el reembolso. Se lo paso.
reason_policy_sent_again = Reembolso después de enviar algo de nuevo
