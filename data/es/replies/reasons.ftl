### Why a conversation was handed over (only agents read these)

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
reason_file_by_person = Espera un archivo que el bot no pudo enviar
reason_shopper_wrote_to_agent = El cliente volvió a escribir tras la respuesta de un agente
