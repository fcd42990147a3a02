### Problemas con paquetes, y qué se puede hacer

track_shipment_late = Lo siento: el paquete de tu pedido { $order_number } debía llegar el { $promised_on } y todavía va en camino con { $carrier }.
track_shipment_silent = Lo siento: { $carrier } no ha escaneado el paquete de tu pedido { $order_number } desde el { $scanned_on }. Es más tiempo de lo normal.
track_shipment_delivery_failed = { $carrier } intentó entregar el paquete de tu pedido { $order_number } y no pudo.
track_shipment_ready_for_pickup = El paquete de tu pedido { $order_number } te está esperando: { $place }. Puedes recogerlo hasta el { $until }.
track_shipment_ready_for_pickup_no_date = El paquete de tu pedido { $order_number } te está esperando: { $place }.
track_shipment_damaged = Lo siento: { $carrier } informa de que el paquete de tu pedido { $order_number } se dañó en el camino.
track_shipment_carrier_words = Esto es lo último que dice { $carrier } sobre el paquete de tu pedido { $order_number }: «{ $words }»
choose_parcel = ¿De cuál de los paquetes se trata?
choose_parcel_again = Elige uno de los paquetes de arriba, por favor; por ejemplo, «el primero».
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    ¿Qué prefieres? Puedes elegir:
    { $options }
choose_remedy_again = Elige una de estas opciones, por favor, o pide hablar con una persona.
label_remedy_wait = Esperar: lo anoto y, si no ha llegado para el { $until }, te escribimos.
label_remedy_redelivery = Nueva entrega: una persona del equipo la acuerda con el transportista.
label_remedy_address = Otra dirección: una persona del equipo la corrige con el transportista.
label_remedy_claim = { $days ->
    [one] Búsqueda: una persona del equipo pide al transportista que lo busque; tarda hasta { $days } día.
   *[other] Búsqueda: una persona del equipo pide al transportista que lo busque; tarda hasta { $days } días.
}
label_remedy_reshipment = Enviarlo de nuevo: los mismos artículos, sin costo para ti.
label_remedy_refund = Reembolso: por el mismo medio con el que pagaste. Si no puedo decidirlo por mi cuenta, lo decide una persona del equipo.
label_remedy_return = Devolverlo: se reembolsa cuando nos llegue.
button_remedy_wait = Prefiero esperar
button_remedy_redelivery = Entregar otra vez
button_remedy_address = Otra dirección
button_remedy_claim = Que lo busquen
button_remedy_reshipment = Enviar de nuevo
button_remedy_return = Devolverlo
parcel_wait_agreed = De acuerdo. Si para entonces no ha llegado, una persona del equipo te escribirá aquí: { $due_at }.
remedy_to_person = { $remedy }: una persona del equipo lo arreglará contigo.
confirm_reshipment = Te enviaría de nuevo esto del pedido { $order_number }, sin costo para ti: { $items }. ¿Lo hago? Responde sí o no, por favor.
reshipment_done = Hecho. Enviamos de nuevo esto del pedido { $order_number }: { $items }. Podrás seguir el paquete nuevo aquí en cuanto vaya en camino.
reshipment_out_of_stock = Lo siento, de esto ya no quedan existencias: { $items }. Por eso no puedo enviarlo de nuevo.
summary_remedy = Elegido: { $remedy }
reason_parcel_trouble = Problema con un paquete: lo elegido lo tiene que hacer una persona
reason_sent_or_paid_before = Algo de este pedido ya se envió de nuevo o se reembolsó
