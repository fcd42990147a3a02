### Messages to shoppers on WhatsApp and Messenger

choose_label = Scegli
choose_by_number = Puoi rispondere con il numero.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = Il cliente ha scritto troppo tempo fa e gli è stato chiesto di scrivere: la risposta partirà allora
undelivered_restricted = Per ora Meta lascia a questo numero solo rispondere, non scrivere per primo: parte quando il cliente scrive o la limitazione finisce
undelivered_window_closed = Il cliente ha scritto troppo tempo fa: il canale permette di rispondere solo entro il suo termine
undelivered_window_closed_mailed = Il cliente ha scritto troppo tempo fa per questo canale: la risposta parte per e-mail
undelivered_rate = Troppi messaggi insieme: si riprova da sé
undelivered_spam_limit = Meta limita questo account perché dei clienti lo hanno bloccato o segnalato
undelivered_temporary = Meta ha un guasto: si riprova da sé
undelivered_gave_up = Meta non lo ha accettato per un giorno intero
undelivered_token = Il token di accesso è scaduto o è stato revocato: qualcuno deve metterne uno nuovo
undelivered_account = Meta ha bloccato l’account, oppure non è pagato o non è registrato
undelivered_permission = All’app manca un’autorizzazione di Meta
undelivered_recipient = Il cliente non è raggiungibile: non è più su questo canale o ha bloccato il negozio
undelivered_template = Il modello di messaggio non è approvato o è in pausa
undelivered_parameter = Meta non accetta il messaggio in questa forma
undelivered_media = Meta non ha potuto scaricare o leggere il file
undelivered_file_gone = Il file non è più conservato qui
undelivered_thread = Qualcun altro ha la conversazione: un’altra app o la posta della pagina
undelivered_unknown = Meta lo ha rifiutato per un motivo che non conosciamo
undelivered_not_worded = Non è stato possibile formulare il messaggio
undelivered_outcome_unknown = Da Meta non è arrivata risposta: non si sa se il messaggio sia arrivato
event_sent_again = Per un minuto non si è saputo nulla di un messaggio, quindi è stato inviato di nuovo. Il cliente potrebbe vederlo due volte
# $channel (text)
# $reason (text)
channel_stopped = { $channel } non invia più: { $reason }. Ciò che si scrive resta in attesa.
channel_restricted = Meta non lascia che { $channel } scriva per primo finché non toglie la limitazione. Le risposte entro il termine partono; il resto aspetta.
channel_restricted_until = Meta non lascia che { $channel } scriva per primo, previsto fino a: { $until }. Le risposte entro il termine partono; il resto aspetta.
