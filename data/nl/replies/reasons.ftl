### Why a conversation was handed over (only agents read these)

reason_shopper_asked = Vroeg om een medewerker
reason_not_understood = De bot begreep het niet
reason_policy_outside_window = Terugbetaling buiten de retourtermijn
reason_policy_over_limit = Terugbetaling boven de automatische grens
reason_policy_excluded_category = Terugbetaling van een uitgesloten categorie
reason_policy_currency = Terugbetaling in een munt zonder automatische grens
reason_policy_not_delivered = Terugbetaling vóór de levering
reason_policy_delivered_but_missing = Geleverd volgens de vervoerder, niet ontvangen volgens de klant
reason_policy_open_refund = Er loopt nog een andere terugbetaling van deze bestelling
reason_refund_refused = Het winkelsysteem weigerde een terugbetaling
reason_refund_unknown = De uitkomst van een terugbetaling is niet bekend
reason_action_failed = Een handeling is mislukt
reason_assistant_unavailable = De assistent antwoordde niet
reason_agent_took_over = Een medewerker nam het over
reason_file_by_person = Wacht op een bestand dat de bot niet kon sturen
reason_shopper_wrote_to_agent = De klant schreef opnieuw na het antwoord van een medewerker
