### Why a conversation was handed over (only agents read these)

reason_shopper_asked = Prośba o rozmowę z człowiekiem
reason_not_understood = Bot nie zrozumiał
reason_policy_outside_window = Zwrot pieniędzy po terminie
reason_policy_over_limit = Zwrot pieniędzy powyżej limitu automatycznego
reason_policy_excluded_category = Zwrot pieniędzy w wyłączonej kategorii
reason_policy_currency = Zwrot pieniędzy w walucie bez limitu automatycznego
reason_policy_not_delivered = Zwrot pieniędzy przed doręczeniem
reason_policy_delivered_but_missing = Przewoźnik: doręczona, klient: nie ma paczki
reason_policy_open_refund = Inny zwrot pieniędzy za to zamówienie jest w toku
reason_refund_refused = System sklepu odrzucił zwrot pieniędzy
reason_refund_unknown = Nie wiadomo, jak skończył się zwrot pieniędzy
reason_action_failed = Działanie się nie powiodło
reason_assistant_unavailable = Asystent nie odpowiedział
reason_agent_took_over = Konsultant przejął rozmowę
reason_file_by_person = Czeka na plik, którego bot nie mógł wysłać
reason_shopper_wrote_to_agent = Klient napisał ponownie po odpowiedzi konsultanta
