### Questions

ask_order_number = Qual è il numero d’ordine? Lo trovi nell’e-mail di conferma.
ask_order_number_again = Qui non ho trovato un numero d’ordine. Ha da quattro a sei cifre, per esempio 1043.
choose_order = Di quale ordine si tratta?
ask_proof = Grazie. Per proteggere i dati dell’ordine { $order_number }: con quale indirizzo e-mail o numero di telefono è stato fatto?
ask_proof_again = Mi serve l’indirizzo e-mail, oppure il numero di telefono con il prefisso internazionale, con cui è stato fatto l’ordine.
proof_forgotten = Nessun problema: l’indirizzo si trova nell’e-mail di conferma dell’ordine. Va bene anche il numero di telefono indicato nell’ordine, con il prefisso del paese. Se non hai né l’uno né l’altro, può aiutarti una persona del team.
order_not_found = Non ho trovato un ordine con quel numero e quell’indirizzo e-mail o telefono. Controlla entrambi e scrivimeli di nuovo, per favore.
wait_before_retry = { $seconds ->
    [one] Aspetta { $seconds } secondo prima di riprovare, per favore.
    [many] Aspetta { $seconds } secondi prima di riprovare, per favore.
   *[other] Aspetta { $seconds } secondi prima di riprovare, per favore.
} Poi scrivimi di nuovo il numero d’ordine e l’indirizzo e-mail o il telefono.
login_expired = Il tuo accesso al negozio è scaduto. Accedi di nuovo, oppure dammi il numero d’ordine e l’indirizzo e-mail con cui è stato fatto.
ask_reason = Mi dispiace. Qual è il motivo del rimborso dell’ordine { $order_number }?
ask_reason_again = Che cosa si avvicina di più? È danneggiato, è l’articolo sbagliato, non è mai arrivato, è arrivato troppo tardi, non corrisponde alla descrizione, oppure hai cambiato idea.
ask_items = L’ordine { $order_number } contiene più articoli: { $items }. Per quali vuoi il rimborso?
ask_items_again = Indica uno o più di questi, oppure scrivi “tutto”: { $items }.
confirm_refund = Ecco quanto riavresti: { $total } per l’ordine { $order_number }. Procedo? Rispondi sì o no, per favore.
confirm_refund_again = Mi serve un sì o un no chiaro: rimborso { $total } per l’ordine { $order_number }?
refund_quote_changed = Da quando ti ho mostrato il rimborso dell’ordine { $order_number } qualcosa è cambiato, perciò l’ho ricalcolato.
refund_offer_gone = Quella proposta per l’ordine { $order_number } non è più aperta e non è stato rimborsato nulla. Ricominciamo?
refund_quote_expired = Quella proposta per l’ordine { $order_number } è scaduta, perciò l’ho ricalcolata.
resumed_task_refund_request = Torniamo al rimborso dell’ordine { $order_number }.
resumed_task_refund_request_open = Torniamo al tuo rimborso.
resumed_task_order_status = Torniamo allo stato del tuo ordine.
resumed_task_track_shipment = Torniamo al tuo pacco.
resumed_task_refund_status = Torniamo a come procede il tuo rimborso.
nevermind_ok = Va bene, lasciamo stare. Posso aiutarti in altro?
