### Ready-made replies of agents

canned_greeting = Hallo, en bedankt voor het wachten. Ik lees even wat je tot nu toe geschreven hebt.
canned_checking = Ik kijk dit voor je na. Het duurt een paar minuten.
canned_need_order_number = Mag ik je bestelnummer?
canned_need_photo = Kun je me een foto van het artikel sturen?
canned_refund_approved = Ik heb je terugbetaling goedgekeurd. Het geld gaat terug via de manier waarop je betaald hebt.
canned_refund_declined = Het spijt me, dit kunnen we niet terugbetalen. Ik leg graag uit waarom.
canned_parcel_investigation = Ik heb de vervoerder gevraagd je pakket te zoeken en laat je weten wat ze zeggen.
canned_replacement_sent = We sturen je gratis een nieuw exemplaar.
canned_anything_else = Kan ik nog iets voor je doen?
canned_closing = Bedankt voor je geduld. Nog een fijne dag!
