### Questions

ask_order_number = Wat is het bestelnummer? Je vindt het in je bevestigingsmail.
ask_order_number_again = Daar kon ik geen bestelnummer in vinden. Het heeft vier tot zes cijfers, bijvoorbeeld 1043.
choose_order = Om welke bestelling gaat het?
ask_proof = Dank je. Om bestelling { $order_number } af te schermen: met welk e-mailadres of telefoonnummer is die geplaatst?
ask_proof_again = Geef me het e-mailadres, of het telefoonnummer met landcode, waarmee de bestelling is geplaatst.
proof_forgotten = Geen probleem: het adres staat in de e-mail waarmee we je bestelling hebben bevestigd. Het telefoonnummer van de bestelling, met landcode, is ook goed. Heb je geen van beide, dan kan een collega helpen.
order_not_found = Ik kon geen bestelling vinden met dat nummer en dat e-mailadres of telefoonnummer. Kijk ze allebei nog eens na en geef ze me opnieuw.
wait_before_retry = { $seconds ->
    [one] Wacht { $seconds } seconde voor je het opnieuw probeert.
   *[other] Wacht { $seconds } seconden voor je het opnieuw probeert.
} Stuur me daarna nog eens het bestelnummer en het e-mailadres of telefoonnummer.
login_expired = Je bent niet meer ingelogd bij de winkel. Log opnieuw in, of geef me het bestelnummer en het e-mailadres waarmee de bestelling is geplaatst.
ask_reason = Dat spijt me. Wat is de reden voor de terugbetaling van bestelling { $order_number }?
ask_reason_again = Wat komt het meest in de buurt? Het is beschadigd, het is het verkeerde artikel, het is nooit aangekomen, het kwam te laat, het is niet zoals beschreven, of je hebt je bedacht.
ask_items = In bestelling { $order_number } zitten meerdere artikelen: { $items }. Welke wil je terugbetaald krijgen?
ask_items_again = Noem een of meer van deze artikelen, of zeg ‘alles’: { $items }.
confirm_refund = Dit krijg je terug: { $total } voor bestelling { $order_number }. Zal ik dat doen? Antwoord met ja of nee.
confirm_refund_again = Hier heb ik een duidelijk ja of nee nodig: zal ik { $total } voor bestelling { $order_number } terugbetalen?
refund_quote_changed = Er is iets veranderd aan de terugbetaling van bestelling { $order_number } sinds ik die liet zien, dus heb ik ze opnieuw berekend.
refund_offer_gone = Dat voorstel voor bestelling { $order_number } geldt niet meer, en er is niets terugbetaald. Zullen we opnieuw beginnen?
refund_quote_expired = Dat voorstel voor bestelling { $order_number } is verlopen, dus heb ik het opnieuw berekend.
resumed_task_refund_request = Terug naar de terugbetaling van bestelling { $order_number }.
resumed_task_refund_request_open = Terug naar je terugbetaling.
resumed_task_order_status = Terug naar de stand van je bestelling.
resumed_task_track_shipment = Terug naar je pakket.
resumed_task_refund_status = Terug naar de stand van je terugbetaling.
nevermind_ok = Goed, dat laat ik vallen. Kan ik nog iets anders doen?
