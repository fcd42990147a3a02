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
