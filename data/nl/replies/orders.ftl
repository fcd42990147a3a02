### Orders and parcels

order_status = Bestelling { $order_number }, geplaatst op { $placed_on }: { $state }.
order_status_cancelled = Bestelling { $order_number } is geannuleerd, dus er wordt niets meer verstuurd.
track_shipment = Je pakket van bestelling { $order_number } is bij { $carrier }: { $state }. De levering is beloofd voor { $promised_on }.
track_shipment_no_date = Je pakket van bestelling { $order_number } is bij { $carrier }: { $state }. Er is nog geen leverdatum.
track_shipment_customs_held = Je pakket van bestelling { $order_number } ligt bij de douane. { $carrier } brengt het verder zodra het is vrijgegeven. Je hoeft niets te doen, tenzij de douane je schrijft.
track_shipment_delayed = Het spijt me, je pakket van bestelling { $order_number } is vertraagd bij { $carrier }. Het was beloofd voor { $promised_on }.
track_shipment_delayed_no_date = Het spijt me, je pakket van bestelling { $order_number } is vertraagd bij { $carrier }.
track_shipment_lost = Het spijt me erg: { $carrier } heeft je pakket van bestelling { $order_number } als verloren gemeld. Ik kan het terugbetalen of er een medewerker bij halen.
track_shipment_delivered = { $carrier } heeft je pakket van bestelling { $order_number } geleverd op { $delivered_on }.
track_shipment_delivered_but_missing = Volgens { $carrier } is je pakket van bestelling { $order_number } geleverd op { $delivered_on }. Heb je het niet gekregen, dan moet een medewerker dat uitzoeken.
track_shipment_returned = Je pakket van bestelling { $order_number } is naar ons teruggekomen: { $carrier } kon het niet leveren, of het is teruggestuurd.
track_shipment_not_sent = Bestelling { $order_number } is nog niet uit ons magazijn vertrokken, dus er is nog geen pakket om te volgen.
track_shipment_cancelled = Bestelling { $order_number } is geannuleerd, dus er is geen pakket onderweg.
track_shipment_not_late = Je pakket van bestelling { $order_number } is onderweg met { $carrier } en tot nu toe niet te laat: het is beloofd voor { $promised_on }.
