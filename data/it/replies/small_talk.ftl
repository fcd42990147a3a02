### Small talk

welcome = Ciao! Sono l’assistente automatico di { $shop_name }, un bot. Posso controllare un ordine o un pacco, occuparmi di un rimborso o passarti una persona. Come posso aiutarti?
greet = Ciao! Come posso aiutarti oggi?
goodbye = A presto, e grazie della visita!
thank = Di niente! Posso aiutarti in altro?
help = Posso controllare a che punto è un ordine, scoprire dov’è un pacco, occuparmi di un rimborso o dirti come procede. E se preferisci parlare con una persona, basta scriverlo, nella tua lingua.
bot_challenge = Sono un bot, l’assistente automatico del negozio. Se preferisci parlare con una persona, basta dirlo.
return_policy = { $window_days ->
    [one] Puoi chiedere un rimborso entro { $window_days } giorno dalla consegna.
    [many] Puoi chiedere un rimborso entro { $window_days } giorni dalla consegna.
   *[other] Puoi chiedere un rimborso entro { $window_days } giorni dalla consegna.
} Dimmi il numero d’ordine e che cosa non va, e controllo subito. Per alcuni tipi di articoli decide un collega.
affirm_nothing = Va bene! Che cosa vuoi fare?
deny_nothing = Va bene, allora niente. Se ti serve qualcosa, sono qui.
inform_nothing = Grazie. Che cosa vuoi che ne faccia?
inform_order = Perfetto, ordine { $order_number }. Che cosa vuoi sapere?
out_of_scope = Su questo purtroppo non posso aiutarti. Io mi intendo di ordini, pacchi e rimborsi.
