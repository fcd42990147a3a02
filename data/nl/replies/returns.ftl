### Retouren, ruilen, garantie, en artikelen die kapot of verkeerd aankwamen

return_policy_items =
    Voor bestelling { $order_number } betekent dat:
    { $items }
button_return_policy_order = Bestelling { $order_number }
label_item_until = { $item }: tot en met { $until }
label_item_allowed = { $item }: ja
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = al terugbetaald
label_barrier_not_delivered = nog niet geleverd
label_barrier_window_over = terugsturen kon tot en met { $until }
label_barrier_warranty_over = de garantie liep tot en met { $until }
label_barrier_excluded_category = artikelen van deze soort kun je niet terugsturen
label_barrier_already_returned = al teruggestuurd
label_barrier_out_of_stock = er is niets meer om het voor te ruilen
label_barrier_country_not_served = uit dit land nemen we niets terug
label_barrier_other = ons systeem laat het niet toe
back_not_possible =
    Het spijt me, dat kan hier niet:
    { $items }
ask_back_items = Over welke artikelen van bestelling { $order_number } gaat het? { $items }
ask_return_reason = Waarom wil je dit terugsturen: { $items }?
ask_return_reason_again = Wat past het best? Het is te klein of te groot, beschadigd, het verkeerde artikel, niet zoals beschreven, of je hebt je bedacht.
button_reason_too_small = Te klein
button_reason_too_large = Te groot
ask_exchange_wanted = Wat wil je in plaats van { $item }? Beschikbaar: { $options }.
exchange_not_sold = Dat heb ik niet voor { $item }. Beschikbaar: { $options }.
exchange_out_of_stock = Het spijt me, { $item } is uitverkocht in { $wanted }.
exchange_out_of_stock_until = Het spijt me, { $item } is uitverkocht in { $wanted } tot { $back_on }.
exchange_nothing_else = Er is niets op voorraad waarvoor { $item } te ruilen is.
ask_photo = Stuur me een foto waarop te zien is wat er mis is: { $items }.
ask_photo_again = Stuur de foto als bestand, of zeg me dat je er geen hebt.
button_no_photo = Ik heb geen foto
photo_missing = Zonder foto moet een collega beslissen over { $items }.
ask_problem = Dat spijt me. Wat is er mis met bestelling { $order_number }?
ask_problem_again = Wat past het best? Iets is beschadigd, het is het verkeerde artikel, het is niet zoals beschreven, of er ontbreekt iets.
button_problem_missing = Er ontbreekt iets
confirm_return =
    Zal ik deze retour van bestelling { $order_number } aanmelden: { $items }?
    { $terms }
    Antwoord met ja of nee.
confirm_exchange =
    Zal ik deze ruil aanmelden: { $item } voor { $wanted }?
    { $terms }
    Antwoord met ja of nee.
confirm_warranty =
    Hier zit nog garantie op: { $items }. Zal ik het aanmelden voor controle en reparatie?
    { $terms }
    Antwoord met ja of nee.
label_terms_shop_pays = Wij betalen het terugsturen.
label_terms_fee = Terugsturen kost { $fee }; dat gaat van de terugbetaling af.
label_terms_customer_pays = Het terugsturen betaal je zelf.
label_terms_ways = Zo gaat het terug: { $ways }.
label_terms_customs = Het gaat over een douanegrens: geef het aan als “retourgoederen”.
label_terms_refund = { $days ->
    [one] De terugbetaling gaat via de manier waarop je betaald hebt, uiterlijk { $days } dag nadat het is aangekomen.
   *[other] De terugbetaling gaat via de manier waarop je betaald hebt, uiterlijk { $days } dagen nadat het is aangekomen.
}
label_return_way_printed_label = een label om te printen
label_return_way_qr_code = een code om te laten zien
label_return_way_collection = ophalen bij je thuis
label_return_way_own_carrier = een vervoerder naar keuze
return_done =
    Je retour { $number } is aangemeld.
    { $steps }
exchange_done =
    Je ruil { $number } is aangemeld en dit ligt voor je apart: { $wanted }. We sturen het zodra jouw artikel binnen is.
    { $steps }
warranty_done =
    Je garantiegeval { $number } is aangemeld. Zodra het artikel binnen is, controleren we het en schrijven we je.
    { $steps }
label_step_label = Plak het label van de kaart op het pakket, of laat de code zien.
label_step_address = Stuur het naar: { $address }
label_step_send_by = Geef het uiterlijk af op { $send_by }.
label_step_customs = Schrijf “retourgoederen” op de douaneaangifte.
return_progress_requested = De retour van { $items } uit bestelling { $order_number } is aangemeld op { $on }. We wachten op het pakket; geef het uiterlijk af op { $send_by }.
return_progress_requested_no_date = De retour van { $items } uit bestelling { $order_number } is aangemeld op { $on }. We wachten op het pakket.
return_progress_received = De retour van { $items } uit bestelling { $order_number } is op { $on } in ons magazijn aangekomen en wordt nu gecontroleerd.
return_progress_inspected = De retour van { $items } uit bestelling { $order_number } is gecontroleerd op { $on }. De beslissing volgt.
return_progress_restocked = De retour van { $items } uit bestelling { $order_number } is goedgekeurd op { $on }. Nu volgt de terugbetaling.
return_progress_refused = De retour van { $items } uit bestelling { $order_number } is op { $on } na de controle afgewezen. Een collega kan je zeggen waarom.
return_progress_refunded = De retour van { $items } uit bestelling { $order_number } is terugbetaald op { $on }. Bij banken duurt het vaak nog enkele dagen voor je het ziet.
return_progress_exchanged = De ruil van { $items } uit bestelling { $order_number } is gedaan op { $on }. Het nieuwe artikel is onderweg.
return_progress_cancelled = De retour van { $items } uit bestelling { $order_number } is geannuleerd op { $on }.
label_return_state_requested = aangemeld
label_return_state_approved = toegestaan
label_return_state_received = aangekomen
label_return_state_inspected = gecontroleerd
label_return_state_restocked = goedgekeurd
label_return_state_refused = afgewezen
label_return_state_refunded = terugbetaald
label_return_state_exchanged = geruild
label_return_state_cancelled = geannuleerd
label_card_return = Retour { $number }
label_card_send_by = Afgeven voor of op
label_card_return_address = Retouradres
label_card_label_link = Open het label
reason_photo_missing = Geen foto van de schade
refund_to_person_sent_again = Iets uit bestelling { $order_number } is al opnieuw gestuurd, dus over een terugbetaling beslist een collega. Ik geef het door.
reason_policy_sent_again = Terugbetaling nadat iets opnieuw is gestuurd
