### Cambios en un pedido

button_do_it = Sí, adelante
button_leave_it = No, déjalo así
operation_left = De acuerdo, lo he dejado todo como estaba.
operation_expired = Esa propuesta ya no está vigente, así que la he preparado de nuevo.
operation_changed = Algo ha cambiado en este pedido desde que te lo enseñé, así que lo he preparado de nuevo.
operation_under_way = Todavía se está tramitando otro cambio del pedido { $order_number }. Vuelve a preguntarme en unos minutos.
operation_pending = { $what } del pedido { $order_number }: lo he enviado a nuestro sistema y espero la confirmación. Estoy pendiente, no hace falta que lo repitas.
operation_already_done = { $what } del pedido { $order_number }: ya está hecho.
operation_gone = Esa propuesta ya no está abierta y no se ha hecho nada. Si todavía lo quieres, dímelo.
operation_to_person = Eso es más de lo que puedo hacer por mi cuenta: lo tiene que aprobar una persona del equipo. Se lo paso con todo lo que me has contado.
label_operation_cancellation = Cancelación
label_operation_address_change = Cambio de dirección
label_operation_items_change = Cambio de artículos
label_operation_delivery_date_change = Cambio de la fecha de entrega
label_operation_return = Devolución
label_operation_exchange = Cambio de un artículo
label_operation_warranty = Caso de garantía
label_operation_voucher = Vale
label_operation_reshipment = Nuevo envío
summary_operation = { $what } del pedido { $order_number }
summary_operation_worth = { $what } del pedido { $order_number }, por valor de { $total }
reason_operation_refused = El sistema de la tienda rechazó el cambio
reason_operations_per_order = Límite alcanzado: cambios de este pedido
reason_operations_per_customer = Límite alcanzado: cambios de este cliente hoy
reason_operations_per_day = Límite alcanzado: cambios del bot hoy
reason_operations_worth = Vale más de lo que el bot puede dar
operation_yes_or_no = Aquí necesito un sí o un no claro.
operation_refused = Nuestro sistema no ha aceptado eso para el pedido { $order_number }, así que desde aquí sigue una persona del equipo.
change_already_cancelled = El pedido { $order_number } ya está cancelado, así que no queda nada que cambiar.
change_partly_sent = Una parte del pedido { $order_number } ya va en camino, así que no puedo cambiarlo. Una persona del equipo puede ver si el resto todavía se puede detener.
change_already_sent = El pedido { $order_number } ya salió de nuestro almacén, así que no puedo cambiarlo ni cancelarlo. Cuando lo recibas, puedes devolverlo.
change_already_there = El pedido { $order_number } ya se entregó, así que no puedo cambiarlo ni cancelarlo. Lo que sí puedes hacer es devolverlo.
change_too_late = El pedido { $order_number } se está empaquetando o es demasiado antiguo, así que no puedo cambiarlo. Una persona del equipo todavía puede intentar detenerlo.
change_not_possible = No puedo cambiar yo el pedido { $order_number }. Una persona del equipo puede revisarlo.

## Cancelar

cancel_confirm_paid = Cancelaría todo el pedido { $order_number } y te devolveríamos { $total } por el mismo medio con el que pagaste. ¿Lo cancelo?
cancel_confirm_held = Cancelaría todo el pedido { $order_number }. Por ahora tu banco solo tiene retenidos { $total }: no se cobra nada y la retención se libera. ¿Lo cancelo?
cancel_confirm_nothing = Cancelaría todo el pedido { $order_number }. No se ha pagado nada que haya que devolver. ¿Lo cancelo?
cancel_done = El pedido { $order_number } está cancelado.
cancel_done_paid = El pedido { $order_number } está cancelado y te devolvemos { $total } por el mismo medio con el que pagaste.

## Otra dirección

ask_address = El pedido { $order_number } va a esta dirección: { $old }. ¿Cuál es la nueva? Calle y número, código postal y ciudad, por favor.
ask_address_in_city = ¿A qué dirección de { $city } va el pedido { $order_number }? Calle y número, y el código postal, por favor.
ask_address_again = Escribe la nueva dirección con comas entre sus partes, por favor: calle y número, código postal ciudad.
address_incomplete = Para la nueva dirección me falta un dato: { $what }.
address_postcode_wrong = { $postcode } no es un código postal que corresponda a ese lugar. ¿Cuál es el correcto?
address_same = Esa es la dirección a la que ya va el pedido.
address_other_country = No puedo enviar el pedido { $order_number } a otro país ({ $country }): cambiarían los precios, los impuestos y el transportista. Una persona del equipo puede revisarlo.
address_confirm = El pedido { $order_number } iría a esta dirección: { $new }. Ya no a esta: { $old }. ¿La cambio? La confirmación va al correo electrónico del pedido.
address_done = Hecho: el pedido { $order_number } va ahora a esta dirección: { $new }. La confirmación va al correo electrónico del pedido.
label_address_part_lines = calle y número
label_address_part_postcode = código postal
label_address_part_city = ciudad
label_address_part_region = provincia, estado o región

## Artículos y día de entrega

ask_change = ¿Qué quieres cambiar en el pedido { $order_number }?
ask_change_again = En el pedido { $order_number } puedo cambiar una cantidad, una talla o un color, quitar algo o mover el día de entrega. ¿Qué prefieres?
button_change_quantity = Cantidad
button_change_variant = Talla o color
button_change_remove = Quitar un artículo
button_change_date = Día de entrega
ask_change_item = ¿De cuál de estos se trata? { $items }
ask_quantity = Pediste { $quantity } × { $name }. ¿Cuántas unidades quieres?
ask_variant = { $name }: ¿cuál quieres en su lugar? Hay: { $variants }.
ask_variant_again = Elige una de estas opciones para { $name }, por favor: { $variants }.
ask_delivery_date = ¿Qué día quieres recibirlo?
ask_delivery_date_again = Dime una fecha, por favor; por ejemplo, el 5 de diciembre.
date_not_possible = Ese día no es posible la entrega. ¿Qué otro día te viene bien?
date_confirm = El pedido { $order_number } se entregaría el { $deliver_on }. ¿Lo solicito?
date_done = Hecho: el pedido { $order_number } se entregará el { $deliver_on }.
items_confirm = Cambiaría el pedido { $order_number } así: { $what }. ¿Lo hago?
items_confirm_paid = Cambiaría el pedido { $order_number } así: { $what }. Te devolveríamos { $total }. ¿Lo hago?
items_done = Hecho: el pedido { $order_number } está cambiado.
items_done_paid = Hecho: el pedido { $order_number } está cambiado y te devolvemos { $total } por el mismo medio con el que pagaste.
change_more_to_pay = Eso costaría más de lo que pagaste por el pedido { $order_number } y aquí no puedo cobrar. Puedes hacer un segundo pedido, o te ayuda una persona del equipo.
change_last_item = En el pedido { $order_number } no hay nada más, así que quitarlo significa cancelar el pedido.
change_no_variant = { $name }, del pedido { $order_number }, no existe en otra versión. Una persona del equipo puede ayudarte.
change_out_of_stock = { $name } en { $variant } no tiene existencias por ahora.
label_item_change_removed = sin { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## Facturas

invoice_link = Aquí tienes la factura { $invoice_number } del pedido { $order_number }: { $url }
invoice_file = Aquí tienes la factura { $invoice_number } del pedido { $order_number }.
invoice_none = No hay factura del pedido { $order_number } (todavía): no se ha pagado o se canceló antes.
invoice_company = Los datos de empresa de una factura los cambia una persona del equipo. Escribe aquí el nombre, la dirección y el número de identificación fiscal de la empresa, por favor; se lo paso.
button_invoice_company = Datos de empresa
reason_invoice_company = Otros datos de empresa en la factura

## Pagos

payments_none = Por ahora no veo ningún pago del pedido { $order_number }. Si tu banco muestra uno, una persona del equipo lo buscará.
payments_charged_twice = Tienes razón, y lo siento: se cobraron { $taken } por el pedido { $order_number }, que cuesta { $total }. Son { $too_much } de más. Se lo paso a una persona del equipo con todas las pruebas.
payments_held_beside = Pagaste { $paid } por el pedido { $order_number } una sola vez. Los otros { $total } solo los retiene tu banco por un intento anterior; no se cobran y la retención desaparece por sí sola.
payments_held_until = Pagaste { $paid } por el pedido { $order_number } una sola vez. Los otros { $total } solo los retiene tu banco por un intento anterior; no se cobran y la retención desaparece por sí sola, a más tardar el { $falls_on }.
payments_paid = El pedido { $order_number } está pagado: { $total }, el { $made_on }. No veo un segundo cobro.
payments_transfer_pending = Tu transferencia de { $total } para el pedido { $order_number } todavía no ha llegado. Si la hiciste enseguida, debería llegar a más tardar el { $due_on }. Después enviamos el pedido.
payments_transfer_pending_reference = Tu transferencia de { $total } para el pedido { $order_number } todavía no ha llegado. Si la hiciste enseguida y con la referencia { $reference }, debería llegar a más tardar el { $due_on }. Después enviamos el pedido.
payments_pending = El banco o el servicio de pago todavía está revisando el pago de { $total } del pedido { $order_number }. No tienes que hacer nada.
payments_held = Tu banco tiene retenidos { $total } por el pedido { $order_number }, pero aún no se han cobrado. Se cobran cuando enviamos el pedido.
payments_declined = El pago de { $total } del pedido { $order_number } se rechazó y no se cobró nada. { $why }
payments_refunded = El pago del pedido { $order_number } se devolvió: { $total }. El banco puede tardar unos días en mostrarlo.
payments_cancelled = El pago de { $total } del pedido { $order_number } se canceló y no se cobró nada.
label_declined_insufficient_funds = El banco dice que no había saldo suficiente. Suele ayudar otra tarjeta o intentarlo más tarde.
label_declined_expired_card = La tarjeta está vencida. Prueba con otra, por favor.
label_declined_wrong_details = Los datos de la tarjeta no coincidían. Revisa el número, la fecha y el código de seguridad, por favor.
label_declined_authentication_failed = La confirmación de tu banco (con código o en la aplicación) no se completó. Inténtalo de nuevo y confírmalo allí, por favor.
label_declined_limit_exceeded = La tarjeta llegó a su límite. Sirve otra tarjeta, o tu banco puede ampliarlo.
label_declined_refused_by_bank = Tu banco lo rechazó sin decir por qué. Ayuda llamar al banco, o pagar de otra forma.
label_declined_other = No se indicó el motivo. Inténtalo de nuevo o con otra forma de pago, por favor.
summary_payment = Pago { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = pendiente
label_payment_state_authorised = retenido
label_payment_state_captured = cobrado
label_payment_state_declined = rechazado
label_payment_state_cancelled = cancelado
label_payment_state_refunded = devuelto
reason_payments_charged_twice = Cobrado dos veces
