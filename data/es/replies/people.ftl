### Trouble and people

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
