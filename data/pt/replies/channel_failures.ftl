### Messages to shoppers on WhatsApp and Messenger

choose_label = Escolher
choose_by_number = É possível responder só com o número.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = O cliente escreveu há demasiado tempo e foi-lhe pedido que escreva: a resposta segue então
undelivered_restricted = Por agora a Meta só deixa este número responder, não escrever primeiro: sai quando o cliente escrever ou a restrição acabar
undelivered_window_closed = O cliente escreveu há demasiado tempo: o canal só permite responder dentro do seu prazo
undelivered_window_closed_mailed = O cliente escreveu há demasiado tempo para este canal: a resposta segue por e-mail
undelivered_rate = Demasiadas mensagens de uma vez: tenta-se de novo automaticamente
undelivered_spam_limit = A Meta limita esta conta porque houve clientes que a bloquearam ou denunciaram
undelivered_temporary = A Meta tem uma avaria: tenta-se de novo automaticamente
undelivered_gave_up = A Meta não a aceitou durante um dia inteiro
undelivered_token = O token de acesso expirou ou foi revogado: alguém tem de colocar um novo
undelivered_account = A Meta bloqueou a conta, ou ela não está paga ou não está registada
undelivered_permission = Falta à aplicação uma permissão da Meta
undelivered_recipient = Não é possível contactar o cliente: já não está neste canal ou bloqueou a loja
undelivered_template = O modelo de mensagem não está aprovado ou está em pausa
undelivered_parameter = A Meta não aceita a mensagem nesta forma
undelivered_media = A Meta não conseguiu obter ou ler o anexo
undelivered_file_gone = O anexo já não está guardado aqui
undelivered_thread = Outra pessoa tem a conversa: outra aplicação ou a caixa da página
undelivered_unknown = A Meta recusou por um motivo que não conhecemos
undelivered_not_worded = Não foi possível redigir a mensagem
undelivered_outcome_unknown = A Meta não respondeu: não se sabe se a mensagem chegou
event_sent_again = Durante um minuto nada se soube de uma mensagem, por isso foi enviada outra vez. O cliente pode vê-la duas vezes
# $channel (text)
# $reason (text)
channel_stopped = { $channel } deixou de enviar: { $reason }. O que se escrever fica à espera.
channel_restricted = A Meta não deixa { $channel } escrever primeiro até levantar a restrição. As respostas dentro do prazo saem; o resto espera.
channel_restricted_until = A Meta não deixa { $channel } escrever primeiro, previsto até: { $until }. As respostas dentro do prazo saem; o resto espera.
