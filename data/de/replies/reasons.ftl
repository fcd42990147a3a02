### Why a conversation was handed over (only agents read these)

reason_shopper_asked = Wollte einen Menschen
reason_not_understood = Der Bot hat nicht verstanden
reason_policy_outside_window = Erstattung nach Ablauf der Rückgabefrist
reason_policy_over_limit = Erstattung über der automatischen Grenze
reason_policy_excluded_category = Erstattung einer ausgenommenen Warengruppe
reason_policy_currency = Erstattung in einer Währung ohne automatische Grenze
reason_policy_not_delivered = Erstattung vor der Zustellung
reason_policy_delivered_but_missing = Laut Paketdienst zugestellt, laut Kundschaft nicht erhalten
reason_policy_open_refund = Eine andere Erstattung dieser Bestellung ist noch offen
reason_refund_refused = Das Shopsystem hat eine Erstattung abgelehnt
reason_refund_unknown = Ausgang einer Erstattung nicht bekannt
reason_action_failed = Eine Aktion ist fehlgeschlagen
reason_assistant_unavailable = Der Assistent hat nicht geantwortet
reason_agent_took_over = Jemand aus dem Team hat übernommen
reason_file_by_person = Wartet auf eine Datei, die der Bot nicht schicken konnte
reason_shopper_wrote_to_agent = Nach einer Antwort des Teams kam noch eine Nachricht
