### Ready-made replies of agents

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
