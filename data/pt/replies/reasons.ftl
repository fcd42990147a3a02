### Why a conversation was handed over (only agents read these)

reason_shopper_asked = Pediu uma pessoa
reason_not_understood = O bot não entendeu
reason_policy_outside_window = Reembolso fora do prazo
reason_policy_over_limit = Reembolso acima do limite automático
reason_policy_excluded_category = Reembolso de uma categoria excluída
reason_policy_currency = Reembolso numa moeda sem limite automático
reason_policy_not_delivered = Reembolso antes da entrega
reason_policy_delivered_but_missing = Entregue segundo a transportadora, não recebido segundo o cliente
reason_policy_open_refund = Outro reembolso deste pedido ainda está aberto
reason_refund_refused = O sistema da loja recusou um reembolso
reason_refund_unknown = Não se sabe como terminou um reembolso
reason_action_failed = Uma ação falhou
reason_assistant_unavailable = O assistente não respondeu
reason_agent_took_over = Um agente assumiu
reason_file_by_person = Espera um anexo que o bot não conseguiu enviar
reason_shopper_wrote_to_agent = O cliente voltou a escrever depois da resposta de um agente
