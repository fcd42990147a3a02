### Refunds

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
