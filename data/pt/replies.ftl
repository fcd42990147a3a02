# O que o assistente diz, em português. Serve ao Brasil e a Portugal: sem «você» nem «tu», «encomenda» para o volume que viaja, «pedido» para a compra.
# Os nomes e os valores de cada texto estão explicados em data/en/replies.ftl.

## Small talk
welcome = Olá! Sou o assistente automático de { $shop_name }, um bot. Posso consultar o seu pedido ou a sua encomenda, tratar de um reembolso ou chamar uma pessoa. Como posso ajudar?
greet = Olá! Como posso ajudar hoje?
goodbye = Até logo e obrigado pela visita!
thank = De nada! Posso ajudar em mais alguma coisa?
help = Posso dizer como está um pedido, onde está uma encomenda, tratar de um reembolso e informar em que ponto ele se encontra. E se preferir falar com uma pessoa, é só dizer, no seu idioma.
bot_challenge = Sou um bot, o assistente automático da loja. Se preferir falar com uma pessoa, é só dizer.
return_policy = { $window_days ->
    [one] O reembolso pode ser pedido até { $window_days } dia depois da entrega.
   *[other] O reembolso pode ser pedido até { $window_days } dias depois da entrega.
} Diga o número do pedido e o que há de errado, e eu vejo logo. Para alguns tipos de produto, quem decide é um colega.
affirm_nothing = Certo! O que gostaria de fazer?
deny_nothing = Tudo bem, então nada. Estou aqui se precisar de alguma coisa.
inform_nothing = Obrigado. O que devo fazer com isso?
inform_order = Anotado, pedido { $order_number }. O que gostaria de saber sobre ele?
out_of_scope = Nisso, infelizmente, não posso ajudar. Entendo de pedidos, encomendas e reembolsos.

## Questions
ask_order_number = Qual é o número do pedido? Está no e-mail de confirmação.
ask_order_number_again = Não encontrei aí um número de pedido. Ele tem de quatro a seis algarismos, por exemplo 1043.
choose_order = De qual pedido se trata?
ask_proof = Obrigado. Para manter o pedido { $order_number } em privado: com que e-mail ou número de telefone ele foi feito?
ask_proof_again = Por favor, indique o e-mail, ou o telefone com o código do país, com que o pedido foi feito.
order_not_found = Não encontrei nenhum pedido com esse número e esse e-mail ou telefone. Por favor, confira os dois e escreva-os novamente.
wait_before_retry = { $seconds ->
    [one] Por favor, espere { $seconds } segundo antes da próxima tentativa.
   *[other] Por favor, espere { $seconds } segundos antes da próxima tentativa.
} Depois, envie novamente o número do pedido e o e-mail ou telefone.
login_expired = A sua entrada na loja expirou. Entre novamente ou diga o número do pedido e o e-mail com que foi feito.
ask_reason = Sinto muito. Qual é o motivo do reembolso do pedido { $order_number }?
ask_reason_again = O que mais se aproxima? Está danificado, é o artigo errado, nunca chegou, chegou tarde demais, não corresponde à descrição ou mudou de ideia.
ask_items = O pedido { $order_number } tem vários artigos: { $items }. Quais devem ser reembolsados?
ask_items_again = Por favor, indique um ou mais destes artigos, ou diga “tudo”: { $items }.
confirm_refund = Isto é o que receberia de volta: { $total } pelo pedido { $order_number }. Posso avançar? Por favor, responda sim ou não.
confirm_refund_again = Aqui preciso de um sim ou não claro: devo reembolsar { $total } do pedido { $order_number }?
refund_quote_changed = Algo mudou no reembolso do pedido { $order_number } desde que o mostrei, por isso refiz as contas.
refund_offer_gone = Essa proposta para o pedido { $order_number } já não está aberta e nada foi reembolsado. Vamos recomeçar?
refund_quote_expired = Essa proposta para o pedido { $order_number } expirou, por isso refiz as contas.
resumed_task_refund_request = Voltemos ao reembolso do pedido { $order_number }.
resumed_task_refund_request_open = Voltemos ao seu reembolso.
resumed_task_order_status = Voltemos à situação do seu pedido.
resumed_task_track_shipment = Voltemos à sua encomenda.
resumed_task_refund_status = Voltemos ao andamento do seu reembolso.
nevermind_ok = Tudo bem, deixamos isso de lado. Posso ajudar em mais alguma coisa?

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: isso não posso resolver sozinho, mas um colega pode. Devo passar a conversa?
second_wish = Também falou de outra coisa: { $topic }. Continuamos com isso?

## What a message is about, as it stands at the head of a line: “Ways to pay: …”
label_topic_order_status = Situação de um pedido
label_topic_track_shipment = Onde está uma encomenda
label_topic_delivery_time = Prazos de entrega
label_topic_shipping_cost = Custos de envio
label_topic_shipping_problem_delayed = Encomenda atrasada
label_topic_shipping_problem_lost = Encomenda perdida
label_topic_damaged_or_wrong_item = Artigo danificado ou errado
label_topic_change_address = Outro endereço de entrega
label_topic_change_order = Alteração de um pedido
label_topic_cancel_order = Cancelamento de um pedido
label_topic_return_request = Devolução de um artigo
label_topic_exchange_request = Troca de um artigo
label_topic_return_policy = Regras de devolução
label_topic_refund_request = Reembolso
label_topic_refund_status = Andamento de um reembolso
label_topic_payment_methods = Formas de pagamento
label_topic_payment_problem = Problema com um pagamento
label_topic_customs_duties = Alfândega e impostos
label_topic_invoice_request = Nota fiscal ou fatura
label_topic_coupon_promotion = Descontos e vales
label_topic_product_question = Pergunta sobre um produto
label_topic_recommend_product = Ajuda na escolha
label_topic_stock_availability = Disponibilidade de um artigo
label_topic_size_guide = O tamanho certo
label_topic_account_problem = A sua conta
label_topic_complaint = Reclamação
label_topic_human_agent = Falar com uma pessoa
label_topic_change_language = Outro idioma
label_topic_feedback_review = Opiniões e sugestões
label_topic_warranty_repair = Garantia e reparo
label_topic_loyalty_membership = Pontos e clube
label_topic_delete_my_data = Os seus dados pessoais

## Orders and parcels
order_status = Pedido { $order_number }, feito em { $placed_on }: { $state }.
order_status_cancelled = O pedido { $order_number } foi cancelado, por isso nada mais será enviado.
track_shipment = A encomenda do seu pedido { $order_number } está com { $carrier }: { $state }. A entrega está prometida para { $promised_on }.
track_shipment_no_date = A encomenda do seu pedido { $order_number } está com { $carrier }: { $state }. Ainda não há data de entrega.
track_shipment_customs_held = A encomenda do seu pedido { $order_number } está retida na alfândega. { $carrier } segue com ela assim que for liberada. Não é preciso fazer nada, a não ser que a alfândega escreva.
track_shipment_delayed = Sinto muito, a encomenda do seu pedido { $order_number }, que está com { $carrier }, está atrasada. Estava prometida para { $promised_on }.
track_shipment_delayed_no_date = Sinto muito, a encomenda do seu pedido { $order_number }, que está com { $carrier }, está atrasada.
track_shipment_lost = Lamento muito: { $carrier } deu como perdida a encomenda do seu pedido { $order_number }. Posso tratar do reembolso ou chamar uma pessoa.
track_shipment_delivered = { $carrier } entregou a encomenda do seu pedido { $order_number } em { $delivered_on }.
track_shipment_delivered_but_missing = Segundo { $carrier }, a encomenda do seu pedido { $order_number } foi entregue em { $delivered_on }. Se não chegou às suas mãos, é melhor uma pessoa verificar.
track_shipment_returned = A encomenda do seu pedido { $order_number } voltou para nós: ou { $carrier } não conseguiu entregá-la, ou foi devolvida.
track_shipment_not_sent = O pedido { $order_number } ainda não saiu do nosso armazém, por isso ainda não há encomenda para seguir.
track_shipment_cancelled = O pedido { $order_number } foi cancelado, por isso não há encomenda a caminho.
track_shipment_not_late = A encomenda do seu pedido { $order_number } está a caminho com { $carrier } e, por enquanto, sem atraso: a entrega está prometida para { $promised_on }.

## Refunds
refund_done = Pronto! { $total } do pedido { $order_number } voltam pela mesma forma de pagamento. Aqui está o seu recibo.
refund_pending = O seu reembolso de { $total } do pedido { $order_number } foi enviado e aguarda confirmação. Não é preciso pedir outra vez: não será pago em dobro.
refund_already_done = Este reembolso do pedido { $order_number } já foi feito. Aqui está o recibo novamente.
refund_refused = O reembolso do pedido { $order_number } não foi aprovado. Um colega vai verificar o caso.
refund_cancelled = Tudo bem, nada foi reembolsado.
refund_nothing_left = Tudo no pedido { $order_number } já foi reembolsado.
refund_order_cancelled = O pedido { $order_number } foi cancelado, por isso não há nada a reembolsar aqui. Se ainda faltar dinheiro, uma pessoa pode verificar.
refund_items_already = Já reembolsado: { $items }. Por favor, escolha outra coisa deste pedido.
refund_to_person_outside_window = { $window_days ->
    [one] Este pedido foi entregue em { $delivered_on }, há mais de { $window_days } dia.
   *[other] Este pedido foi entregue em { $delivered_on }, há mais de { $window_days } dias.
} Isso não cabe a mim decidir, por isso vou passar a um colega.
refund_to_person_outside_window_undated = O prazo em que posso reembolsar este pedido por conta própria acabou, por isso vou passar a um colega.
refund_to_person_over_limit = Um reembolso de { $total } é mais do que posso tratar por conta própria, por isso vou passar a um colega.
refund_to_person_excluded_category = Um colega precisa decidir sobre o reembolso de: { $items }. Vou passar o caso.
refund_to_person_currency = Um colega precisa decidir sobre reembolsos em { $currency }. Vou passar o caso.
refund_to_person_not_delivered = O pedido { $order_number } ainda não foi entregue, por isso um colega decide se ele é parado ou reembolsado. Vou passar o caso.
refund_to_person_delivered_but_missing = Segundo a transportadora, o pedido { $order_number } foi entregue em { $delivered_on }. Um colega precisa verificar, por isso vou passar o caso.
refund_to_person_open_refund = Já há um reembolso em andamento para o pedido { $order_number }. Um colega vai tratar do restante.
refund_status_none = Por enquanto, não há nenhum reembolso do pedido { $order_number }.
refund_status_pending = O reembolso de { $total } do pedido { $order_number } foi pedido em { $made_on } e ainda aguarda confirmação.
refund_status_done = O reembolso de { $total } do pedido { $order_number } foi feito em { $made_on }. Os bancos podem precisar de mais alguns dias para o mostrar.
refund_status_refused = O reembolso de { $total } do pedido { $order_number } não foi aprovado. Devo chamar uma pessoa?
refund_status_needs_approval = O reembolso de { $total } do pedido { $order_number } aguarda a decisão de um colega.

## Trouble and people
did_you_mean = Não sei se entendi bem. Era alguma destas coisas?
offer_person = Continuo sem entender, e a falha é minha. Gostaria de falar com uma pessoa?
not_understood_task = Não entendi bem.
action_failed = Algo falhou do nosso lado e não consegui terminar. Um colega continua a partir daqui.
backend_away = Neste momento não consigo consultar o sistema de pedidos. Um colega continua a partir daqui.
handing_over = Vou passar a conversa a uma pessoa. Ela pode ler tudo o que escrevemos aqui, por isso não é preciso repetir.
nobody_online = Agora não há ninguém disponível. Próximo atendimento: { $opens_at }. Deixe o seu e-mail e a resposta chega também lá.
nobody_online_no_time = Agora não há ninguém disponível, mas a sua mensagem aguarda o próximo colega livre. Deixe o seu e-mail e a resposta chega também lá.
leave_email = Para que e-mail podemos responder?
email_saved = Obrigado. A resposta vai também para { $email }.
email_invalid = Isso não parece um e-mail. Por favor, escreva assim: nome@example.com.
agent_joined = { $agent_name } entrou na conversa.
agent_left = { $agent_name } saiu da conversa.
handed_back = { $agent_name } devolveu a conversa a mim, o assistente automático. Posso ajudar em mais alguma coisa?
conversation_resolved = Esta conversa está encerrada. Basta escrever para a reabrir.
still_waiting = Continua na fila. Uma pessoa vai responder aqui mesmo.
one_moment = Um momento, por favor. É só um instante.
assistant_gave_up = Sinto muito, não consigo responder agora. Uma pessoa vai continuar.
too_long = { $limit ->
    [one] Essa mensagem é longa demais para mim. Por favor, use no máximo { $limit } caractere.
   *[other] Essa mensagem é longa demais para mim. Por favor, use no máximo { $limit } caracteres.
}
too_many_messages = { $seconds ->
    [one] Foram muitas mensagens de uma vez. Por favor, espere { $seconds } segundo.
   *[other] Foram muitas mensagens de uma vez. Por favor, espere { $seconds } segundos.
}
upload_received = Recebi { $name }. Uma pessoa pode ver; eu não consigo ver imagens.
upload_refused = Não posso receber esse anexo. Servem imagens e documentos PDF de até { $limit_mb } MB.
language_changed = A partir de agora escrevo em português.
language_not_offered = Ainda não falo esse idioma. Posso escrever em: { $languages }.
ask_language = Que idioma prefere? Posso escrever em: { $languages }.

## E-mail to a shopper who has left
email_subject_answer = { $shop_name } respondeu
email_body_answer =
    Olá,

    { $agent_name }, de { $shop_name }, respondeu:

    { $text }

    A conversa pode continuar aqui: { $url }

## Ready-made replies of agents
canned_greeting = Olá e obrigado por esperar. Vou ler o que foi escrito até aqui.
canned_checking = Vou verificar. Demora alguns minutos.
canned_need_order_number = Qual é o número do pedido, por favor?
canned_need_photo = Pode enviar uma foto do artigo, por favor?
canned_refund_approved = Aprovei o seu reembolso. O dinheiro volta pela mesma forma de pagamento.
canned_refund_declined = Sinto muito, não podemos reembolsar isto. Explico com gosto o motivo.
canned_parcel_investigation = Pedi à transportadora que procure a sua encomenda e aviso assim que responder.
canned_replacement_sent = Vamos enviar outro artigo, sem custos.
canned_anything_else = Posso ajudar em mais alguma coisa?
canned_closing = Obrigado pela paciência. Tenha um bom dia!

## Why a conversation was handed over (only agents read these)
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
reason_shopper_wrote_to_agent = O cliente voltou a escrever depois da resposta de um agente

## Events in a conversation's story (only agents read these)
event_handed_over = Passada a uma pessoa: { $reason }
event_hand_back = Devolvida ao bot
event_done_meanwhile = Enquanto assumia a conversa, o bot já tinha feito isto: { $what }
event_took_long = O assistente não respondeu durante dois minutos

## Lines of a hand-off's summary (only agents read these)
summary_wanted_order_status = Situação de um pedido
summary_wanted_track_shipment = Onde está uma encomenda
summary_wanted_refund_request = Um reembolso
summary_wanted_refund_status = Andamento de um reembolso
summary_wanted_person = Uma pessoa
summary_wanted_unknown = Não está claro
summary_order = Pedido { $order_number }
summary_reason = Motivo: { $reason }
summary_items = Artigos: { $items }
summary_amount = Valor: { $total }
summary_asked_for = Ainda falta: { $what }
summary_quote_shown = Foi proposto um reembolso de { $total }, ainda sem acordo
summary_quote_agreed = O cliente disse sim a { $total }
summary_not_understood = { $count ->
    [one] { $count } mensagem não entendida
   *[other] { $count } mensagens seguidas não entendidas
}
summary_backend_said = Sistema da loja: { $text }
summary_backend_away = O sistema da loja não respondeu
summary_refund_unknown = Ainda não se sabe se o reembolso foi feito; o sistema vai perguntar novamente
label_missing_order_number = número do pedido
label_missing_proof = e-mail ou telefone
label_missing_reason = motivo
label_missing_items = artigos
label_missing_yes = sim ou não

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = em preparação
label_order_state_shipped = enviado
label_order_state_delivered = entregue
label_order_state_returned = devolvido
label_order_state_cancelled = cancelado
label_order_state_partially_refunded = reembolsado em parte
label_order_state_refunded = reembolsado
label_parcel_state_preparing = em preparação
label_parcel_state_in_transit = a caminho
label_parcel_state_customs_held = retida na alfândega
label_parcel_state_delayed = atrasada
label_parcel_state_out_for_delivery = saiu para entrega
label_parcel_state_delivery_failed = tentativa de entrega falhou
label_parcel_state_ready_for_pickup = disponível no ponto de retirada
label_parcel_state_delivered = entregue
label_parcel_state_lost = perdida
label_parcel_state_damaged = danificada
label_parcel_state_returned = devolvida ao remetente
label_parcel_state_unknown = situação desconhecida
label_checkpoint_label_created = Anunciada à transportadora
label_checkpoint_picked_up = Recolhida
label_checkpoint_departed = Saiu do centro de triagem
label_checkpoint_arrived = Chegou ao centro de triagem
label_checkpoint_customs_in = Entregue à alfândega
label_checkpoint_customs_held = Retida na alfândega
label_checkpoint_customs_released = Liberada pela alfândega
label_checkpoint_delayed = Atrasada
label_checkpoint_out_for_delivery = Saiu para entrega
label_checkpoint_delivery_failed = Tentativa de entrega falhou
label_checkpoint_ready_for_pickup = Disponível no ponto de retirada
label_checkpoint_delivered = Entregue
label_checkpoint_lost = Dada como perdida
label_checkpoint_damaged = Dada como danificada
label_checkpoint_returned = Devolvida ao remetente
label_checkpoint_other = Aviso da transportadora
label_refund_state_proposed = proposto
label_refund_state_pending = aguarda confirmação
label_refund_state_done = reembolsado
label_refund_state_refused = não aprovado
label_refund_state_needs_approval = aguarda um colega
label_refund_reason_changed_mind = mudou de ideia
label_refund_reason_damaged = danificado
label_refund_reason_wrong_item = artigo errado
label_refund_reason_not_arrived = não chegou
label_refund_reason_late = chegou tarde
label_refund_reason_not_as_described = diferente da descrição
label_refund_reason_other = outro motivo
label_refund_method_original_payment = mesma forma de pagamento
label_refund_method_store_credit = crédito na loja
label_refund_method_bank_transfer = transferência bancária
label_identity_anonymous = Sem identificação
label_identity_channel = Telefone do canal
label_identity_order_proof = Número do pedido com e-mail ou telefone
label_identity_email_code = Código enviado por e-mail
label_identity_shop_token = Entrou na loja
label_all_items = todos os artigos

## Cards: titles and names of rows
label_card_order = Pedido { $number }
label_card_parcel = Encomenda do pedido { $order_number }
label_card_quote = Reembolso do pedido { $order_number }
label_card_receipt = Reembolso { $refund_number }
label_card_placed_on = Feito em
label_card_total = Total
label_card_carrier = Transportadora
label_card_tracking_number = Código de rastreio
label_card_promised_on = Prometida para
label_card_delivered_on = Entregue em
label_card_reason = Motivo
label_card_method = Reembolsado por
label_card_expires_at = Válido até
label_card_made_at = Feito em
label_card_order_number = Pedido
label_card_refund_number = Número do recibo
label_card_quantity = × { $count }
label_card_track_link = Seguir na transportadora

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = Situação do pedido
button_track_shipment = E a encomenda?
button_refund_request = Pedir reembolso
button_refund_status = Ver meu reembolso
button_return_policy = Regras de devolução
button_human_agent = Falar com alguém
button_help = O que sabe fazer?
button_shipping_problem_delayed = Encomenda atrasada
button_shipping_problem_lost = Encomenda perdida
button_damaged_or_wrong_item = Problema com artigo
button_change_language = Outro idioma
button_greet = Só um olá
button_goodbye = Até logo
button_thank = Obrigado
button_bot_challenge = É um bot?
button_affirm = Sim
button_deny = Não
button_nevermind = Deixar para lá
button_delivery_time = Prazos de entrega
button_shipping_cost = Custos de envio
button_change_address = Mudar o endereço
button_change_order = Alterar o pedido
button_cancel_order = Cancelar o pedido
button_return_request = Devolver um artigo
button_exchange_request = Trocar um artigo
button_payment_methods = Formas de pagamento
button_payment_problem = Pagamento falhou
button_customs_duties = Alfândega, impostos
button_invoice_request = Nota ou fatura
button_coupon_promotion = Descontos
button_product_question = Sobre um produto
button_recommend_product = Ajuda na escolha
button_stock_availability = Ainda há?
button_size_guide = Achar o meu tamanho
button_account_problem = A minha conta
button_complaint = Reclamar
button_feedback_review = Dar opinião
button_warranty_repair = Garantia e reparo
button_loyalty_membership = Pontos e clube
button_delete_my_data = Os meus dados
button_confirm_refund = Sim, reembolsar
button_cancel_refund = Não, fico com ele
button_order = Pedido { $order_number }
button_item = { $name }
button_all_items = Tudo
button_reason_changed_mind = Mudei de ideia
button_reason_damaged = Está danificado
button_reason_wrong_item = Artigo errado
button_reason_not_arrived = Nunca chegou
button_reason_late = Chegou tarde demais
button_reason_not_as_described = Não é o descrito
button_reason_other = Outro motivo
button_language = { $language }
