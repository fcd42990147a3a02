### Problemen met pakketten, en wat eraan te doen is

track_shipment_late = Het spijt me: je pakket van bestelling { $order_number } was beloofd voor { $promised_on } en is nog onderweg met { $carrier }.
track_shipment_silent = Het spijt me: { $carrier } heeft je pakket van bestelling { $order_number } niet meer gescand sinds { $scanned_on }. Dat is ongewoon lang.
track_shipment_delivery_failed = { $carrier } heeft geprobeerd je pakket van bestelling { $order_number } te bezorgen en kon het niet afgeven.
track_shipment_ready_for_pickup = Je pakket van bestelling { $order_number } ligt voor je klaar: { $place }. Je kunt het ophalen tot en met { $until }.
track_shipment_ready_for_pickup_no_date = Je pakket van bestelling { $order_number } ligt voor je klaar: { $place }.
track_shipment_damaged = Het spijt me: { $carrier } meldt dat je pakket van bestelling { $order_number } onderweg beschadigd is.
track_shipment_carrier_words = Dit is het laatste wat { $carrier } meldt over je pakket van bestelling { $order_number }: “{ $words }”
choose_parcel = Over welk pakket gaat het?
choose_parcel_again = Kies een van de pakketten hierboven, bijvoorbeeld “het eerste”.
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    Wat wil je? Je kunt kiezen:
    { $options }
choose_remedy_again = Kies een van deze, of vraag naar een medewerker.
label_remedy_wait = Wachten: ik noteer het, en als er op { $until } nog niets is, hoor je van ons.
label_remedy_redelivery = Opnieuw bezorgen: een collega spreekt het af met de vervoerder.
label_remedy_address = Ander adres: een collega laat het aanpassen bij de vervoerder.
label_remedy_claim = { $days ->
    [one] Zoeken: een collega laat de vervoerder ernaar zoeken, dat duurt tot { $days } dag.
   *[other] Zoeken: een collega laat de vervoerder ernaar zoeken, dat duurt tot { $days } dagen.
}
label_remedy_reshipment = Opnieuw sturen: dezelfde artikelen, zonder kosten voor jou.
label_remedy_refund = Terugbetaling: via de manier waarop je betaald hebt. Waar ik dat niet zelf mag beslissen, doet een collega dat.
label_remedy_return = Terugsturen: met terugbetaling zodra het bij ons is.
button_remedy_wait = Ik wacht
button_remedy_redelivery = Opnieuw bezorgen
button_remedy_address = Ander adres
button_remedy_claim = Laten zoeken
button_remedy_reshipment = Opnieuw sturen
button_remedy_return = Terugsturen
parcel_wait_agreed = Goed. Als het er dan nog niet is, neemt een collega hier contact met je op: { $due_at }.
remedy_to_person = { $remedy }: een collega regelt dat met je.
confirm_reshipment = Dit zou ik uit bestelling { $order_number } opnieuw sturen, zonder kosten voor jou: { $items }. Zal ik dat doen? Antwoord met ja of nee.
reshipment_done = Gedaan. Dit sturen we opnieuw uit bestelling { $order_number }: { $items }. Je kunt het nieuwe pakket hier volgen zodra het onderweg is.
reshipment_out_of_stock = Het spijt me, dit is niet meer op voorraad: { $items }. Ik kan het dus niet opnieuw sturen.
summary_remedy = Gekozen: { $remedy }
reason_parcel_trouble = Probleem met een pakket: de keuze moet door een medewerker worden uitgevoerd
reason_sent_or_paid_before = Iets uit deze bestelling is al opnieuw gestuurd of terugbetaald
