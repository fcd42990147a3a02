### Small talk

welcome = Hallo! Ik ben de automatische assistent van { $shop_name }, een bot. Ik kan je bestelling of pakket opzoeken, een terugbetaling regelen of er een medewerker bij halen. Wat kan ik voor je doen?
greet = Hallo! Waarmee kan ik je vandaag helpen?
goodbye = Tot ziens, en bedankt voor je bezoek. Het beste!
thank = Graag gedaan! Kan ik nog iets voor je doen?
help = Ik kan nagaan hoe het met je bestelling staat, opzoeken waar je pakket is, een terugbetaling regelen of vertellen hoe ver die is. Praat je liever met een medewerker? Zeg het gewoon, in je eigen taal.
bot_challenge = Ik ben een bot, de automatische assistent van de winkel. Praat je liever met een medewerker, zeg het dan gewoon.
return_policy = { $window_days ->
    [one] Je kunt tot { $window_days } dag na levering een terugbetaling vragen.
   *[other] Je kunt tot { $window_days } dagen na levering een terugbetaling vragen.
} Geef me het bestelnummer en vertel wat er mis is, dan kijk ik er meteen naar. Bij enkele soorten artikelen beslist een collega.
affirm_nothing = Goed! Wat wil je doen?
deny_nothing = Goed, dan niets. Ik ben er als je iets nodig hebt.
inform_nothing = Dank je. Wat wil je dat ik daarmee doe?
inform_order = Begrepen, bestelling { $order_number }. Wat wil je daarover weten?
out_of_scope = Daar kan ik je helaas niet mee helpen. Ik weet alles van bestellingen, pakketten en terugbetalingen.
