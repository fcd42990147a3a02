### Problemi con i pacchi, e che cosa si può fare

track_shipment_late = Mi dispiace: il pacco dell’ordine { $order_number } è ancora in viaggio con { $carrier }. La consegna era prevista per questa data: { $promised_on }.
track_shipment_silent = Mi dispiace: l’ultima scansione del pacco dell’ordine { $order_number } da parte di { $carrier } risale a questa data: { $scanned_on }. È un tempo insolitamente lungo.
track_shipment_delivery_failed = { $carrier } ha provato a consegnare il pacco dell’ordine { $order_number } e non ci è riuscito.
track_shipment_ready_for_pickup = Il pacco dell’ordine { $order_number } ti aspetta: { $place }. Puoi ritirarlo fino a questa data: { $until }.
track_shipment_ready_for_pickup_no_date = Il pacco dell’ordine { $order_number } ti aspetta: { $place }.
track_shipment_damaged = Mi dispiace: { $carrier } segnala che il pacco dell’ordine { $order_number } si è danneggiato durante il viaggio.
track_shipment_carrier_words = L’ultima notizia di { $carrier } sul pacco dell’ordine { $order_number } è: «{ $words }»
choose_parcel = Di quale pacco si tratta?
choose_parcel_again = Scegli uno dei pacchi qui sopra, per favore, per esempio «il primo».
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    Che cosa preferisci? Puoi scegliere:
    { $options }
choose_remedy_again = Scegli una di queste soluzioni, per favore, o chiedi una persona.
label_remedy_wait = Aspettare: lo annoto, e se entro questa data non è arrivato nulla ti scriviamo noi: { $until }.
label_remedy_redelivery = Nuova consegna: un collega la organizza con il corriere.
label_remedy_address = Altro indirizzo: un collega lo fa correggere dal corriere.
label_remedy_claim = { $days ->
    [one] Ricerca: un collega fa cercare il pacco al corriere; serve fino a { $days } giorno.
    [many] Ricerca: un collega fa cercare il pacco al corriere; servono fino a { $days } giorni.
   *[other] Ricerca: un collega fa cercare il pacco al corriere; servono fino a { $days } giorni.
}
label_remedy_reshipment = Nuova spedizione: gli stessi articoli, senza costi per te.
label_remedy_refund = Rimborso: sul metodo di pagamento che hai usato. Dove non posso decidere da solo, decide un collega.
label_remedy_return = Reso: con rimborso appena ci arriva.
button_remedy_wait = Aspetto
button_remedy_redelivery = Consegna di nuovo
button_remedy_address = Altro indirizzo
button_remedy_claim = Fai cercare
button_remedy_reshipment = Spedisci di nuovo
button_remedy_return = Faccio il reso
parcel_wait_agreed = Va bene. Se per allora non è arrivato, un collega ti scrive qui: { $due_at }.
remedy_to_person = { $remedy }: se ne occupa un collega insieme a te.
confirm_reshipment = Ti spedirei di nuovo questo dall’ordine { $order_number }, senza costi per te: { $items }. Procedo? Rispondi sì o no, per favore.
reshipment_done = Fatto. Spediamo di nuovo questo dall’ordine { $order_number }: { $items }. Puoi seguire qui il nuovo pacco appena è in viaggio.
reshipment_out_of_stock = Mi dispiace, questo non è più disponibile: { $items }. Non posso quindi spedirlo di nuovo.
summary_remedy = Scelta: { $remedy }
reason_parcel_trouble = Problema con un pacco: la scelta deve eseguirla una persona
reason_sent_or_paid_before = Qualcosa di questo ordine è già stato spedito di nuovo o rimborsato
