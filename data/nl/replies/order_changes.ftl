### Wijzigingen van een bestelling

button_do_it = Ja, doe maar
button_leave_it = Nee, laat maar zo
operation_left = Goed, ik heb alles gelaten zoals het is.
operation_expired = Dat voorstel is verlopen, dus heb ik het opnieuw gemaakt.
operation_changed = Er is intussen iets aan deze bestelling veranderd, dus heb ik het voorstel opnieuw gemaakt.
operation_under_way = Een andere wijziging van bestelling { $order_number } loopt nog. Vraag het me over een paar minuten nog eens.
operation_pending = { $what } voor bestelling { $order_number }: ik heb het naar ons systeem gestuurd en wacht op de bevestiging. Ik hou het in de gaten, je hoeft het niet te herhalen.
operation_already_done = { $what } voor bestelling { $order_number }: dat is al gebeurd.
operation_gone = Dat voorstel geldt niet meer en er is niets gewijzigd. Zeg het gerust als je het nog wilt.
operation_to_person = Dat is meer dan ik zelf mag regelen, dus een collega moet het goedkeuren. Ik geef alles door wat je me hebt verteld.
label_operation_cancellation = Annulering
label_operation_address_change = Adreswijziging
label_operation_items_change = Wijziging van artikelen
label_operation_delivery_date_change = Wijziging van de bezorgdatum
label_operation_return = Retour
label_operation_exchange = Ruil
label_operation_warranty = Garantiegeval
label_operation_voucher = Tegoedbon
label_operation_reshipment = Opnieuw verzenden
summary_operation = { $what } voor bestelling { $order_number }
summary_operation_worth = { $what } voor bestelling { $order_number }, waarde { $total }
reason_operation_refused = Het winkelsysteem weigerde de wijziging
reason_operations_per_order = Grens bereikt: wijzigingen van deze bestelling
reason_operations_per_customer = Grens bereikt: wijzigingen van deze klant vandaag
reason_operations_per_day = Grens bereikt: wijzigingen van de bot vandaag
reason_operations_worth = Waarde boven de grens van de bot
operation_yes_or_no = Hier heb ik een duidelijk ja of nee nodig.
operation_refused = Ons systeem heeft dat niet geaccepteerd voor bestelling { $order_number }, dus een collega neemt het hier over.
change_already_cancelled = Bestelling { $order_number } is al geannuleerd, dus er valt niets meer te wijzigen.
change_partly_sent = Een deel van bestelling { $order_number } is al onderweg, dus ik kan er niets meer aan wijzigen. Een collega kan kijken of de rest nog tegen te houden is.
change_already_sent = Bestelling { $order_number } heeft ons magazijn al verlaten, dus ik kan er niets meer aan wijzigen of annuleren. Zodra je alles hebt, kun je het terugsturen.
change_already_there = Bestelling { $order_number } is al geleverd, dus ik kan er niets meer aan wijzigen of annuleren. Je kunt het wel terugsturen.
change_too_late = Bestelling { $order_number } wordt ingepakt of is te oud, dus ik kan er niets meer aan wijzigen. Een collega kan nog proberen de verzending tegen te houden.
change_not_possible = Ik kan bestelling { $order_number } niet zelf wijzigen. Een collega kan ernaar kijken.

## Annuleren

cancel_confirm_paid = Ik zou de hele bestelling { $order_number } annuleren; { $total } gaat terug via de manier waarop je betaald hebt. Zal ik annuleren?
cancel_confirm_held = Ik zou de hele bestelling { $order_number } annuleren. Je bank heeft { $total } alleen gereserveerd: er wordt niets afgeschreven en de reservering vervalt. Zal ik annuleren?
cancel_confirm_nothing = Ik zou de hele bestelling { $order_number } annuleren. Er is niets betaald dat terug zou moeten komen. Zal ik annuleren?
cancel_done = Bestelling { $order_number } is geannuleerd.
cancel_done_paid = Bestelling { $order_number } is geannuleerd en { $total } gaat terug via de manier waarop je betaald hebt.

## Een ander adres

ask_address = Bestelling { $order_number } gaat naar: { $old }. Wat is het nieuwe adres? Straat en huisnummer, postcode en plaats, graag.
ask_address_in_city = Naar welk adres in { $city } moet bestelling { $order_number }? Straat en huisnummer en de postcode, graag.
ask_address_again = Schrijf het nieuwe adres met komma’s tussen de delen: straat en huisnummer, postcode plaats.
address_incomplete = Voor het nieuwe adres mis ik nog één ding: { $what }.
address_postcode_wrong = { $postcode } is geen postcode die daar past. Welke is de juiste?
address_same = Dat is het adres waar de bestelling al naartoe gaat.
address_other_country = Ik kan bestelling { $order_number } niet naar een ander land sturen ({ $country }): prijzen, heffingen en vervoerder zouden veranderen. Een collega kan ernaar kijken.
address_confirm = Bestelling { $order_number } zou gaan naar: { $new }. Niet meer naar: { $old }. Zal ik dat wijzigen? De bevestiging gaat naar het e-mailadres van de bestelling.
address_done = Gedaan: bestelling { $order_number } gaat nu naar { $new }. De bevestiging gaat naar het e-mailadres van de bestelling.
label_address_part_lines = straat en huisnummer
label_address_part_postcode = postcode
label_address_part_city = plaats
label_address_part_region = provincie of staat

## Artikelen en bezorgdag

ask_change = Wat wil je wijzigen aan bestelling { $order_number }?
ask_change_again = Bij bestelling { $order_number } kan ik een aantal, een maat of kleur wijzigen, iets eruit halen of de bezorgdag verzetten. Wat wordt het?
button_change_quantity = Aantal
button_change_variant = Maat of kleur
button_change_remove = Artikel eruit halen
button_change_date = Bezorgdag
ask_change_item = Over welk artikel gaat het? { $items }
ask_quantity = Je hebt { $quantity } × { $name } besteld. Hoeveel moeten het er zijn?
ask_variant = { $name }: welke wil je in plaats daarvan? Er is: { $variants }.
ask_variant_again = Kies een van deze voor { $name }: { $variants }.
ask_delivery_date = Op welke dag moet het bezorgd worden?
ask_delivery_date_again = Geef me een datum, bijvoorbeeld 5 december.
date_not_possible = Op die dag kan er niet bezorgd worden. Welke andere dag schikt je?
date_confirm = Bestelling { $order_number } zou bezorgd worden op { $deliver_on }. Zal ik dat aanvragen?
date_done = Gedaan: bestelling { $order_number } wordt bezorgd op { $deliver_on }.
items_confirm = Ik zou bestelling { $order_number } zo wijzigen: { $what }. Zal ik dat doen?
items_confirm_paid = Ik zou bestelling { $order_number } zo wijzigen: { $what }. Je krijgt { $total } terug. Zal ik dat doen?
items_done = Gedaan: bestelling { $order_number } is gewijzigd.
items_done_paid = Gedaan: bestelling { $order_number } is gewijzigd en { $total } gaat terug via de manier waarop je betaald hebt.
change_more_to_pay = Dat zou meer kosten dan je voor bestelling { $order_number } betaald hebt, en hier kan ik geen betalingen aannemen. Je kunt een tweede bestelling plaatsen, of een collega helpt je.
change_last_item = Meer zit er niet in bestelling { $order_number }. Het eruit halen betekent dus de bestelling annuleren.
change_no_variant = { $name } uit bestelling { $order_number } bestaat niet in een andere uitvoering. Een collega kan je verder helpen.
change_out_of_stock = { $name } in { $variant } is op dit moment uitverkocht.
label_item_change_removed = zonder { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## Facturen

invoice_link = Hier is factuur { $invoice_number } van bestelling { $order_number }: { $url }
invoice_file = Hier is factuur { $invoice_number } van bestelling { $order_number }.
invoice_none = Er is (nog) geen factuur van bestelling { $order_number }: er is niet betaald, of er is eerder geannuleerd.
invoice_company = Bedrijfsgegevens op een factuur wijzigt een collega. Schrijf hier de naam, het adres en het btw-nummer van het bedrijf; ik geef het door.
button_invoice_company = Bedrijfsgegevens
reason_invoice_company = Andere bedrijfsgegevens op de factuur

## Betalingen

payments_none = Ik zie tot nu toe geen betaling voor bestelling { $order_number }. Als je bank er wel een toont, gaat een collega ernaar op zoek.
payments_charged_twice = Je hebt gelijk, en het spijt me: voor bestelling { $order_number } is { $taken } afgeschreven, terwijl die { $total } kost. Dat is { $too_much } te veel. Ik geef het met alle bewijzen door aan een collega.
payments_held_beside = Je hebt één keer { $paid } betaald voor bestelling { $order_number }. De andere { $total } is door je bank alleen gereserveerd voor een eerdere poging; het wordt niet afgeschreven en de reservering vervalt vanzelf.
payments_held_until = Je hebt één keer { $paid } betaald voor bestelling { $order_number }. De andere { $total } is door je bank alleen gereserveerd voor een eerdere poging; het wordt niet afgeschreven en de reservering vervalt vanzelf, uiterlijk op { $falls_on }.
payments_paid = Bestelling { $order_number } is betaald: { $total }, op { $made_on }. Ik zie geen tweede afschrijving.
payments_transfer_pending = Je overschrijving van { $total } voor bestelling { $order_number } is nog niet binnen. Als je die meteen hebt gedaan, hoort die er uiterlijk op { $due_on } te zijn; daarna versturen we de bestelling.
payments_transfer_pending_reference = Je overschrijving van { $total } voor bestelling { $order_number } is nog niet binnen. Als je die meteen hebt gedaan, met het kenmerk { $reference }, hoort die er uiterlijk op { $due_on } te zijn; daarna versturen we de bestelling.
payments_pending = De betaling van { $total } voor bestelling { $order_number } wordt nog gecontroleerd door de bank of betaaldienst. Je hoeft niets te doen.
payments_held = { $total } voor bestelling { $order_number } is door je bank gereserveerd, maar nog niet afgeschreven. Dat gebeurt wanneer we de bestelling versturen.
payments_declined = De betaling van { $total } voor bestelling { $order_number } is geweigerd en er is niets afgeschreven. { $why }
payments_refunded = De betaling voor bestelling { $order_number } is terugbetaald: { $total }. Bij banken duurt het vaak enkele dagen voor je het ziet.
payments_cancelled = De betaling van { $total } voor bestelling { $order_number } is geannuleerd en er is niets afgeschreven.
label_declined_insufficient_funds = Volgens de bank was er niet genoeg saldo. Meestal helpt een andere kaart, of later nog eens proberen.
label_declined_expired_card = De kaart is verlopen. Probeer een andere.
label_declined_wrong_details = De kaartgegevens klopten niet. Controleer het nummer, de datum en de beveiligingscode.
label_declined_authentication_failed = De bevestiging bij je bank (met een code of de app) is niet gelukt. Probeer het nog eens en bevestig het daar.
label_declined_limit_exceeded = De limiet van de kaart was bereikt. Een andere kaart helpt, of je bank kan de limiet verhogen.
label_declined_refused_by_bank = Je bank heeft geweigerd zonder te zeggen waarom. Bel even met de bank, of betaal op een andere manier.
label_declined_other = Er is geen reden gegeven. Probeer het nog eens, of betaal op een andere manier.
summary_payment = Betaling { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = in behandeling
label_payment_state_authorised = gereserveerd
label_payment_state_captured = afgeschreven
label_payment_state_declined = geweigerd
label_payment_state_cancelled = geannuleerd
label_payment_state_refunded = terugbetaald
reason_payments_charged_twice = Twee keer afgeschreven
