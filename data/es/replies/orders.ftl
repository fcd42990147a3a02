### Orders and parcels

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
