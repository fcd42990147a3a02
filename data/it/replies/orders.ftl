### Orders and parcels

order_status = Ordine { $order_number }, fatto in data { $placed_on }: { $state }.
order_status_cancelled = L’ordine { $order_number } è stato annullato, quindi non verrà spedito altro.
track_shipment = Il pacco dell’ordine { $order_number } è affidato a { $carrier }: { $state }. Consegna prevista: { $promised_on }.
track_shipment_no_date = Il pacco dell’ordine { $order_number } è affidato a { $carrier }: { $state }. Non c’è ancora una data di consegna.
track_shipment_customs_held = Il pacco dell’ordine { $order_number } è fermo in dogana. { $carrier } lo porterà appena sarà liberato. Non devi fare nulla, a meno che la dogana non ti scriva.
track_shipment_delayed = Mi dispiace, il pacco dell’ordine { $order_number } è in ritardo. È affidato a { $carrier } e la consegna era prevista per questa data: { $promised_on }.
track_shipment_delayed_no_date = Mi dispiace, il pacco dell’ordine { $order_number }, affidato a { $carrier }, è in ritardo.
track_shipment_lost = Mi dispiace molto: { $carrier } segnala che il pacco dell’ordine { $order_number } è andato perso. Posso rimborsarlo o passarti una persona.
track_shipment_delivered = { $carrier } ha consegnato il pacco dell’ordine { $order_number } in data { $delivered_on }.
track_shipment_delivered_but_missing = Secondo { $carrier } il pacco dell’ordine { $order_number } è stato consegnato in data { $delivered_on }. Se non ti è arrivato, è meglio che se ne occupi una persona.
track_shipment_returned = Il pacco dell’ordine { $order_number } è tornato da noi: o { $carrier } non è riuscito a consegnarlo, o è stato rispedito indietro.
track_shipment_not_sent = L’ordine { $order_number } non ha ancora lasciato il nostro magazzino, quindi per ora non c’è un pacco da seguire.
track_shipment_cancelled = L’ordine { $order_number } è stato annullato, quindi non c’è nessun pacco in viaggio.
track_shipment_not_late = Il pacco dell’ordine { $order_number } è in viaggio con { $carrier } e finora non è in ritardo. Consegna prevista: { $promised_on }.
