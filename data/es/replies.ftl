# Lo que dice el asistente, en español. Neutro y con «tú», para los dos lados del Atlántico.
# Los nombres y los valores de cada texto se explican en data/en/replies.ftl.

## Small talk
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

## Questions
ask_order_number = ¿Cuál es el número de pedido? Lo encuentras en el correo de confirmación.
ask_order_number_again = No he visto ningún número de pedido ahí. Tiene entre cuatro y seis cifras, por ejemplo 1043.
choose_order = ¿De qué pedido se trata?
ask_proof = Gracias. Para mostrar el pedido { $order_number } solo a quien lo hizo: ¿con qué correo electrónico o teléfono se hizo la compra?
ask_proof_again = Necesito el correo electrónico o el teléfono (con el prefijo del país) con el que se hizo el pedido, por favor.
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

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: eso no lo puedo resolver yo, pero sí una persona del equipo. ¿Te paso con ella?
second_wish = También mencionaste otra cosa: { $topic }. ¿Seguimos con eso?

## What a message is about, as it stands at the head of a line: “Ways to pay: …”
label_topic_order_status = Estado de un pedido
label_topic_track_shipment = Dónde está un paquete
label_topic_delivery_time = Plazos de entrega
label_topic_shipping_cost = Gastos de envío
label_topic_shipping_problem_delayed = Paquete con retraso
label_topic_shipping_problem_lost = Paquete perdido
label_topic_damaged_or_wrong_item = Artículo dañado o equivocado
label_topic_change_address = Cambio de dirección
label_topic_change_order = Cambio en un pedido
label_topic_cancel_order = Cancelación de un pedido
label_topic_return_request = Devolución de un artículo
label_topic_exchange_request = Cambio de un artículo
label_topic_return_policy = Condiciones de devolución
label_topic_refund_request = Reembolso
label_topic_refund_status = Estado de un reembolso
label_topic_payment_methods = Formas de pago
label_topic_payment_problem = Problema con un pago
label_topic_customs_duties = Aduanas e impuestos
label_topic_invoice_request = Factura
label_topic_coupon_promotion = Descuentos y cupones
label_topic_product_question = Pregunta sobre un producto
label_topic_recommend_product = Ayuda para elegir
label_topic_stock_availability = Disponibilidad de un artículo
label_topic_size_guide = La talla adecuada
label_topic_account_problem = Tu cuenta
label_topic_complaint = Reclamación
label_topic_human_agent = Hablar con una persona
label_topic_change_language = Otro idioma
label_topic_feedback_review = Opiniones y sugerencias
label_topic_warranty_repair = Garantía y reparación
label_topic_loyalty_membership = Puntos y club
label_topic_delete_my_data = Tus datos personales

## Orders and parcels
order_status = Pedido { $order_number }, hecho el { $placed_on }: { $state }.
order_status_cancelled = El pedido { $order_number } se canceló, así que ya no se enviará nada.
track_shipment = El paquete de tu pedido { $order_number } va con { $carrier }: { $state }. La entrega está prevista para el { $promised_on }.
track_shipment_no_date = El paquete de tu pedido { $order_number } va con { $carrier }: { $state }. Todavía no hay fecha de entrega.
track_shipment_customs_held = El paquete de tu pedido { $order_number } está retenido en la aduana. { $carrier } lo llevará en cuanto lo liberen; no tienes que hacer nada, salvo que la aduana te escriba.
track_shipment_delayed = Lo siento: el paquete de tu pedido { $order_number } va con retraso. Lo lleva { $carrier } y debía llegar el { $promised_on }.
track_shipment_delayed_no_date = Lo siento: el paquete de tu pedido { $order_number } va con retraso. Lo lleva { $carrier }.
track_shipment_lost = Lo siento mucho: { $carrier } ha dado por perdido el paquete de tu pedido { $order_number }. Puedo gestionarte el reembolso o pasarte con una persona.
track_shipment_delivered = { $carrier } entregó el paquete de tu pedido { $order_number } el { $delivered_on }.
track_shipment_delivered_but_missing = Según { $carrier }, el paquete de tu pedido { $order_number } se entregó el { $delivered_on }. Si no lo tienes, conviene que lo revise una persona.
track_shipment_returned = El paquete de tu pedido { $order_number } ha vuelto a nuestro almacén: o bien { $carrier } no pudo entregarlo, o bien se devolvió.
track_shipment_not_sent = El pedido { $order_number } todavía no ha salido de nuestro almacén, así que aún no hay un paquete que seguir.
track_shipment_cancelled = El pedido { $order_number } se canceló, así que no hay ningún paquete en camino.
track_shipment_not_late = El paquete de tu pedido { $order_number } va en camino con { $carrier } y, por ahora, sin retraso: la entrega está prevista para el { $promised_on }.

## Refunds
refund_done = ¡Listo! Te devolvemos { $total } del pedido { $order_number } por el mismo medio con el que pagaste. Aquí tienes el comprobante.
refund_pending = Tu reembolso de { $total } del pedido { $order_number } está enviado y pendiente de confirmación. No hace falta que lo pidas otra vez: no se pagará dos veces.
refund_already_done = Este reembolso del pedido { $order_number } ya se hizo. Aquí tienes otra vez el comprobante.
refund_refused = El reembolso del pedido { $order_number } no se ha aceptado. Una persona del equipo lo revisará contigo.
refund_cancelled = De acuerdo, no se ha reembolsado nada.
refund_nothing_left = Todo lo del pedido { $order_number } ya está reembolsado.
refund_order_cancelled = El pedido { $order_number } se canceló, así que aquí no hay nada que reembolsar. Si todavía te falta dinero, una persona puede revisarlo.
refund_items_already = Ya está reembolsado: { $items }. Elige otra cosa de este pedido, por favor.
refund_to_person_outside_window = { $window_days ->
    [one] Este pedido se entregó el { $delivered_on }, hace más de { $window_days } día.
   *[other] Este pedido se entregó el { $delivered_on }, hace más de { $window_days } días.
} Eso no lo puedo decidir yo, así que se lo paso a una persona del equipo.
refund_to_person_outside_window_undated = El plazo en el que puedo reembolsar este pedido por mi cuenta ya ha pasado, así que se lo paso a una persona del equipo.
refund_to_person_over_limit = Un reembolso de { $total } es más de lo que puedo gestionar por mi cuenta, así que se lo paso a una persona del equipo.
refund_to_person_excluded_category = Una persona del equipo tiene que decidir sobre el reembolso de: { $items }. Se lo paso.
refund_to_person_currency = Una persona del equipo tiene que decidir sobre los reembolsos en { $currency }. Se lo paso.
refund_to_person_not_delivered = El pedido { $order_number } aún no se ha entregado, así que una persona del equipo decidirá si se detiene o se reembolsa. Se lo paso.
refund_to_person_delivered_but_missing = Según el transportista, el pedido { $order_number } se entregó el { $delivered_on }. Una persona del equipo tiene que investigarlo, así que se lo paso.
refund_to_person_open_refund = Ya hay un reembolso en marcha para el pedido { $order_number }. Una persona del equipo revisará el resto contigo.
refund_status_none = Por ahora no hay ningún reembolso del pedido { $order_number }.
refund_status_pending = El reembolso de { $total } del pedido { $order_number } se solicitó el { $made_on } y sigue pendiente de confirmación.
refund_status_done = El reembolso de { $total } del pedido { $order_number } se hizo el { $made_on }. El banco puede tardar unos días más en mostrarlo.
refund_status_refused = El reembolso de { $total } del pedido { $order_number } no se aceptó. ¿Quieres que te pase con una persona?
refund_status_needs_approval = El reembolso de { $total } del pedido { $order_number } está pendiente de que lo apruebe una persona del equipo.

## Trouble and people
did_you_mean = No sé si te he entendido bien. ¿Querías decir alguna de estas cosas?
offer_person = Sigo sin entenderlo, y la culpa es mía. ¿Quieres hablar con una persona?
not_understood_task = Eso no lo he entendido bien.
action_failed = Algo ha fallado de nuestro lado y no he podido terminar. Una persona del equipo seguirá a partir de aquí.
backend_away = Ahora mismo no consigo acceder al sistema de pedidos. Una persona del equipo seguirá a partir de aquí.
handing_over = Te paso con una persona. Verá todo lo que hemos escrito aquí, así que no tendrás que repetirlo.
nobody_online = En este momento no hay nadie disponible. Volvemos a atender: { $opens_at }. Déjame tu correo electrónico y la respuesta te llegará también ahí.
nobody_online_no_time = En este momento no hay nadie disponible, pero tu mensaje queda en espera para la primera persona que se libere. Déjame tu correo electrónico y la respuesta te llegará también ahí.
leave_email = ¿A qué correo electrónico te podemos responder?
email_saved = Gracias. La respuesta llegará también a { $email }.
email_invalid = Eso no parece un correo electrónico. Escríbelo así, por favor: nombre@example.com.
agent_joined = { $agent_name } se ha unido a la conversación.
agent_left = { $agent_name } ha salido de la conversación.
handed_back = { $agent_name } te ha devuelto conmigo, el asistente automático. ¿Te ayudo con algo más?
conversation_resolved = Esta conversación está cerrada. Escribe cuando quieras y se abrirá de nuevo.
still_waiting = Sigues en la cola. Una persona te responderá aquí mismo.
one_moment = Un momento, por favor. Estoy en ello.
assistant_gave_up = Lo siento, ahora mismo no puedo responderte. Una persona seguirá contigo.
too_long = { $limit ->
    [one] Ese mensaje es demasiado largo para mí. Que no pase de { $limit } carácter, por favor.
   *[other] Ese mensaje es demasiado largo para mí. Que no pase de { $limit } caracteres, por favor.
}
too_many_messages = { $seconds ->
    [one] Han sido muchos mensajes seguidos. Espera { $seconds } segundo, por favor.
   *[other] Han sido muchos mensajes seguidos. Espera { $seconds } segundos, por favor.
}
upload_received = He recibido { $name }. Una persona podrá verlo; yo no puedo ver imágenes.
upload_refused = No puedo recibir ese archivo. Sirven imágenes y archivos PDF de hasta { $limit_mb } MB.
language_changed = A partir de ahora te escribo en español.
language_not_offered = Todavía no hablo ese idioma. Puedo escribirte en { $languages }.
ask_language = ¿Qué idioma prefieres? Puedo escribirte en { $languages }.

## E-mail to a shopper who has left
email_subject_answer = { $shop_name } te ha respondido
email_body_answer =
    Hola:

    { $agent_name }, de { $shop_name }, te ha respondido:

    { $text }

    Puedes continuar la conversación aquí: { $url }

## Ready-made replies of agents
canned_greeting = Hola, gracias por esperar. Estoy leyendo lo que has escrito.
canned_checking = Lo estoy revisando. Tardaré unos minutos.
canned_need_order_number = ¿Me puedes dar el número de pedido, por favor?
canned_need_photo = ¿Me puedes enviar una foto del artículo, por favor?
canned_refund_approved = He aprobado tu reembolso. El dinero vuelve al mismo medio con el que pagaste.
canned_refund_declined = Lo siento, no podemos reembolsarlo. Con gusto te explico el motivo.
canned_parcel_investigation = He pedido al transportista que busque tu paquete y te contaré lo que diga.
canned_replacement_sent = Te enviamos otro artículo sin ningún costo para ti.
canned_anything_else = ¿Puedo ayudarte con algo más?
canned_closing = Gracias por tu paciencia. ¡Que tengas un buen día!

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = Pidió hablar con una persona
reason_not_understood = El bot no entendió
reason_policy_outside_window = Reembolso fuera de plazo
reason_policy_over_limit = Reembolso por encima del límite automático
reason_policy_excluded_category = Reembolso de una categoría excluida
reason_policy_currency = Reembolso en una moneda sin límite automático
reason_policy_not_delivered = Reembolso antes de la entrega
reason_policy_delivered_but_missing = Entregado según el transportista, no recibido según el cliente
reason_policy_open_refund = Otro reembolso de este pedido sigue abierto
reason_refund_refused = El sistema de la tienda rechazó un reembolso
reason_refund_unknown = No se sabe cómo terminó un reembolso
reason_action_failed = Falló una acción
reason_assistant_unavailable = El asistente no respondió
reason_agent_took_over = Un agente tomó el relevo
reason_shopper_wrote_to_agent = El cliente volvió a escribir tras la respuesta de un agente

## Events in a conversation's story (only agents read these)
event_handed_over = Pasada a una persona: { $reason }
event_hand_back = Devuelta al bot
event_done_meanwhile = Mientras tomabas el relevo, el bot ya había hecho esto: { $what }
event_took_long = El asistente no respondió en dos minutos

## Lines of a hand-off's summary (only agents read these)
summary_wanted_order_status = Estado de un pedido
summary_wanted_track_shipment = Dónde está un paquete
summary_wanted_refund_request = Un reembolso
summary_wanted_refund_status = Estado de un reembolso
summary_wanted_person = Una persona
summary_wanted_unknown = No está claro
summary_order = Pedido { $order_number }
summary_reason = Motivo: { $reason }
summary_items = Artículos: { $items }
summary_amount = Importe: { $total }
summary_asked_for = Falta: { $what }
summary_quote_shown = Se ofreció un reembolso de { $total }, aún sin aceptar
summary_quote_agreed = El cliente aceptó { $total }
summary_not_understood = { $count ->
    [one] { $count } mensaje sin entender
   *[other] { $count } mensajes seguidos sin entender
}
summary_backend_said = Sistema de la tienda: { $text }
summary_backend_away = El sistema de la tienda no respondió
summary_refund_unknown = Aún no se sabe si el reembolso se hizo; el sistema sigue preguntando
label_missing_order_number = número de pedido
label_missing_proof = correo o teléfono
label_missing_reason = motivo
label_missing_items = artículos
label_missing_yes = sí o no

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = en preparación
label_order_state_shipped = enviado
label_order_state_delivered = entregado
label_order_state_returned = devuelto
label_order_state_cancelled = cancelado
label_order_state_partially_refunded = reembolsado en parte
label_order_state_refunded = reembolsado
label_parcel_state_preparing = en preparación
label_parcel_state_in_transit = en camino
label_parcel_state_customs_held = retenido en la aduana
label_parcel_state_delayed = con retraso
label_parcel_state_out_for_delivery = en reparto
label_parcel_state_delivery_failed = no se pudo entregar
label_parcel_state_ready_for_pickup = listo en el punto de recogida
label_parcel_state_delivered = entregado
label_parcel_state_lost = perdido
label_parcel_state_damaged = dañado
label_parcel_state_returned = devuelto al remitente
label_parcel_state_unknown = estado desconocido
label_checkpoint_label_created = Anunciado al transportista
label_checkpoint_picked_up = Recogido
label_checkpoint_departed = Salió del centro de clasificación
label_checkpoint_arrived = Llegó al centro de clasificación
label_checkpoint_customs_in = Presentado en la aduana
label_checkpoint_customs_held = Retenido en la aduana
label_checkpoint_customs_released = Liberado por la aduana
label_checkpoint_delayed = Con retraso
label_checkpoint_out_for_delivery = En reparto
label_checkpoint_delivery_failed = No se pudo entregar
label_checkpoint_ready_for_pickup = Listo en el punto de recogida
label_checkpoint_delivered = Entregado
label_checkpoint_lost = Declarado perdido
label_checkpoint_damaged = Declarado dañado
label_checkpoint_returned = Devuelto al remitente
label_checkpoint_other = Aviso del transportista
label_refund_state_proposed = propuesto
label_refund_state_pending = pendiente de confirmación
label_refund_state_done = reembolsado
label_refund_state_refused = no aceptado
label_refund_state_needs_approval = pendiente de aprobación
label_refund_reason_changed_mind = cambio de opinión
label_refund_reason_damaged = dañado
label_refund_reason_wrong_item = artículo equivocado
label_refund_reason_not_arrived = no llegó
label_refund_reason_late = llegó tarde
label_refund_reason_not_as_described = distinto a la descripción
label_refund_reason_other = otro motivo
label_refund_method_original_payment = el mismo medio de pago
label_refund_method_store_credit = saldo en la tienda
label_refund_method_bank_transfer = transferencia bancaria
label_identity_anonymous = Sin identificar
label_identity_channel = Teléfono del canal
label_identity_order_proof = Número de pedido con correo o teléfono
label_identity_email_code = Código enviado por correo
label_identity_shop_token = Sesión iniciada en la tienda
label_all_items = todos los artículos

## Cards: titles and names of rows
label_card_order = Pedido { $number }
label_card_parcel = Paquete del pedido { $order_number }
label_card_quote = Reembolso del pedido { $order_number }
label_card_receipt = Reembolso { $refund_number }
label_card_placed_on = Fecha del pedido
label_card_total = Total
label_card_carrier = Transportista
label_card_tracking_number = Número de seguimiento
label_card_promised_on = Entrega prevista
label_card_delivered_on = Entregado el
label_card_reason = Motivo
label_card_method = Se devuelve a
label_card_expires_at = Válido hasta
label_card_made_at = Fecha
label_card_order_number = Pedido
label_card_refund_number = Número de comprobante
label_card_quantity = × { $count }
label_card_track_link = Seguir en la web del transportista

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = Estado del pedido
button_track_shipment = ¿Y mi paquete?
button_refund_request = Pedir un reembolso
button_refund_status = Ver mi reembolso
button_return_policy = Devoluciones
button_human_agent = Hablar con alguien
button_help = ¿Qué puedes hacer?
button_shipping_problem_delayed = Mi paquete no llega
button_shipping_problem_lost = Paquete perdido
button_damaged_or_wrong_item = Artículo con fallo
button_change_language = Otro idioma
button_greet = Solo saludaba
button_goodbye = Adiós
button_thank = Gracias
button_bot_challenge = ¿Eres un bot?
button_affirm = Sí
button_deny = No
button_nevermind = Déjalo
button_delivery_time = Plazos de entrega
button_shipping_cost = Gastos de envío
button_change_address = Cambiar dirección
button_change_order = Cambiar mi pedido
button_cancel_order = Cancelar mi pedido
button_return_request = Devolver algo
button_exchange_request = Cambiar un artículo
button_payment_methods = Formas de pago
button_payment_problem = Problema de pago
button_customs_duties = Aduanas e impuestos
button_invoice_request = Pedir una factura
button_coupon_promotion = Descuentos
button_product_question = Sobre un producto
button_recommend_product = Ayúdame a elegir
button_stock_availability = ¿Hay existencias?
button_size_guide = Encontrar mi talla
button_account_problem = Mi cuenta
button_complaint = Reclamar
button_feedback_review = Dar mi opinión
button_warranty_repair = Garantía, reparación
button_loyalty_membership = Puntos y club
button_delete_my_data = Mis datos personales
button_confirm_refund = Sí, reembolsar
button_cancel_refund = No, me lo quedo
button_order = Pedido { $order_number }
button_item = { $name }
button_all_items = Todo
button_reason_changed_mind = Cambié de opinión
button_reason_damaged = Está dañado
button_reason_wrong_item = No es lo que pedí
button_reason_not_arrived = Nunca llegó
button_reason_late = Llegó tarde
button_reason_not_as_described = No es lo descrito
button_reason_other = Otro motivo
button_language = { $language }
