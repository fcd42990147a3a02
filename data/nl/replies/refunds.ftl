### Refunds

refund_done = Klaar! { $total } voor bestelling { $order_number } gaat terug via de manier waarop je betaald hebt. Hier is je bewijs.
refund_pending = Je terugbetaling van { $total } voor bestelling { $order_number } is doorgegeven en wacht op bevestiging. Je hoeft het niet opnieuw te vragen: er wordt niet twee keer betaald.
refund_already_done = Deze terugbetaling voor bestelling { $order_number } is al gedaan. Hier is het bewijs nog eens.
refund_refused = De terugbetaling voor bestelling { $order_number } is niet aanvaard. Een collega bekijkt het samen met je.
refund_cancelled = Goed, er is niets terugbetaald.
refund_nothing_left = Alles van bestelling { $order_number } is al terugbetaald.
refund_order_cancelled = Bestelling { $order_number } is geannuleerd, dus hier valt niets terug te betalen. Mis je nog geld, dan kan een medewerker het nakijken.
refund_items_already = Al terugbetaald: { $items }. Kies iets anders uit deze bestelling.
refund_to_person_outside_window = { $window_days ->
    [one] Deze bestelling is geleverd op { $delivered_on }, meer dan { $window_days } dag geleden.
   *[other] Deze bestelling is geleverd op { $delivered_on }, meer dan { $window_days } dagen geleden.
} Daarover mag ik niet beslissen, dus geef ik het door aan een collega.
refund_to_person_outside_window_undated = De tijd waarin ik deze bestelling zelf mag terugbetalen is voorbij, dus geef ik het door aan een collega.
refund_to_person_over_limit = Een terugbetaling van { $total } is meer dan ik zelf mag regelen, dus geef ik het door aan een collega.
refund_to_person_excluded_category = Over een terugbetaling voor { $items } moet een collega beslissen. Ik geef het door.
refund_to_person_currency = Over terugbetalingen in { $currency } moet een collega beslissen. Ik geef het door.
refund_to_person_not_delivered = Bestelling { $order_number } is nog niet geleverd, dus een collega beslist of we ze tegenhouden of terugbetalen. Ik geef het door.
refund_to_person_delivered_but_missing = Volgens de vervoerder is bestelling { $order_number } geleverd op { $delivered_on }. Een collega moet dat uitzoeken, dus ik geef het door.
refund_to_person_open_refund = Er is al een terugbetaling voor bestelling { $order_number } onderweg. Een collega loopt de rest met je door.
refund_status_none = Er is tot nu toe geen terugbetaling voor bestelling { $order_number }.
refund_status_pending = De terugbetaling van { $total } voor bestelling { $order_number } is gevraagd op { $made_on } en wacht nog op bevestiging.
refund_status_done = De terugbetaling van { $total } voor bestelling { $order_number } is gedaan op { $made_on }. Bij banken duurt het vaak nog enkele dagen voor je het ziet.
refund_status_refused = De terugbetaling van { $total } voor bestelling { $order_number } is niet aanvaard. Zal ik er een medewerker bij halen?
refund_status_needs_approval = De terugbetaling van { $total } voor bestelling { $order_number } wacht op de beslissing van een collega.
