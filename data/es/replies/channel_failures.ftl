### Messages to shoppers on WhatsApp and Messenger

choose_label = Elegir
choose_by_number = Puedes responder con el número.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = El cliente escribió hace demasiado tiempo y se le ha pedido que escriba: entonces saldrá la respuesta
undelivered_restricted = Por ahora Meta solo deja que este número responda, no que escriba primero: saldrá cuando el cliente escriba o termine la restricción
undelivered_window_closed = El cliente escribió hace demasiado tiempo: el canal solo permite responder dentro de su plazo
undelivered_window_closed_mailed = El cliente escribió hace demasiado tiempo para este canal: la respuesta sale por correo electrónico
undelivered_rate = Demasiados mensajes a la vez: se vuelve a intentar automáticamente
undelivered_spam_limit = Meta limita esta cuenta porque hubo clientes que la bloquearon o denunciaron
undelivered_temporary = Meta tiene una avería: se vuelve a intentar automáticamente
undelivered_gave_up = Meta no lo aceptó en todo un día
undelivered_token = El token de acceso ha caducado o fue revocado: alguien tiene que poner uno nuevo
undelivered_account = Meta ha bloqueado la cuenta, o está sin pagar o sin registrar
undelivered_permission = A la aplicación le falta un permiso de Meta
undelivered_recipient = No se puede contactar con el cliente: ya no está en este canal o ha bloqueado la tienda
undelivered_template = La plantilla de mensaje no está aprobada o está en pausa
undelivered_parameter = Meta no acepta el mensaje en esta forma
undelivered_media = Meta no pudo descargar o leer el archivo
undelivered_file_gone = El archivo ya no se conserva aquí
undelivered_thread = Otra persona tiene la conversación: otra aplicación o la bandeja de la página
undelivered_unknown = Meta lo rechazó por un motivo que no conocemos
undelivered_not_worded = No se pudo redactar el mensaje
undelivered_outcome_unknown = Meta no respondió: no se sabe si el mensaje llegó
event_sent_again = Durante un minuto no se supo nada de un mensaje, así que se envió otra vez. Puede que el cliente lo vea dos veces
# $channel (text)
# $reason (text)
channel_stopped = { $channel } ha dejado de enviar: { $reason }. Lo que se escriba queda en espera.
channel_restricted = Meta no deja que { $channel } escriba primero hasta que levante la restricción. Las respuestas dentro del plazo salen; lo demás espera.
channel_restricted_until = Meta no deja que { $channel } escriba primero, previsto hasta: { $until }. Las respuestas dentro del plazo salen; lo demás espera.
