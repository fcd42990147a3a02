### Ready-made replies of agents

canned_greeting = Ciao, e grazie di aver aspettato. Sto leggendo quello che hai scritto finora.
canned_checking = Sto controllando. Ci vorrà qualche minuto.
canned_need_order_number = Puoi darmi il numero d’ordine, per favore?
canned_need_photo = Puoi mandarmi una foto dell’articolo, per favore?
canned_refund_approved = Ho approvato il tuo rimborso. I soldi tornano sul metodo di pagamento che hai usato.
canned_refund_declined = Mi dispiace, non possiamo rimborsarlo. Ti spiego volentieri perché.
canned_parcel_investigation = Ho chiesto al corriere di cercare il tuo pacco e ti farò sapere che cosa dice.
canned_replacement_sent = Ti mandiamo un altro pezzo, senza alcun costo.
canned_anything_else = Posso fare altro per te?
canned_closing = Grazie della pazienza. Buona giornata!
