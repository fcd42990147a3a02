### Trouble and people

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
