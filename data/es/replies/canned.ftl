### Ready-made replies of agents

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
