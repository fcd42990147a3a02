### Messages to shoppers on WhatsApp and Messenger

choose_label = Auswählen
choose_by_number = Sie können mit der Nummer antworten.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = Die letzte Nachricht des Kunden ist zu lange her. Er wurde gebeten, sich zu melden: Dann geht die Antwort raus
undelivered_restricted = Meta erlaubt dieser Nummer derzeit nur Antworten, keine erste Nachricht: Sie geht hinaus, sobald der Kunde schreibt oder die Einschränkung endet
undelivered_window_closed = Die letzte Nachricht des Kunden ist zu lange her: Der Kanal erlaubt Antworten nur innerhalb seines Antwortfensters
undelivered_window_closed_mailed = Für diesen Kanal ist die letzte Nachricht des Kunden zu lange her: Die Antwort geht per E-Mail raus
undelivered_rate = Zu viele Nachrichten auf einmal: Es wird von selbst erneut versucht
undelivered_spam_limit = Meta bremst dieses Konto, weil Kunden es blockiert oder gemeldet haben
undelivered_temporary = Bei Meta gibt es eine Störung: Es wird von selbst erneut versucht
undelivered_gave_up = Meta hat die Nachricht einen ganzen Tag lang nicht angenommen
undelivered_token = Das Zugriffstoken ist abgelaufen oder wurde widerrufen: Jemand muss ein neues eintragen
undelivered_account = Meta hat das Konto gesperrt, oder es ist nicht bezahlt oder nicht registriert
undelivered_permission = Der App fehlt eine Berechtigung von Meta
undelivered_recipient = Der Kunde ist nicht erreichbar: nicht mehr auf diesem Kanal, oder er hat den Shop blockiert
undelivered_template = Die Nachrichtenvorlage ist nicht freigegeben oder pausiert
undelivered_parameter = Meta nimmt die Nachricht in dieser Form nicht an
undelivered_media = Meta konnte die Datei nicht laden oder lesen
undelivered_file_gone = Die Datei wird hier nicht mehr aufbewahrt
undelivered_thread = Jemand anderes hat das Gespräch: eine andere App oder das Postfach der Seite
undelivered_unknown = Meta hat abgelehnt, aus einem Grund, den wir nicht kennen
undelivered_not_worded = Die Nachricht konnte nicht formuliert werden
undelivered_outcome_unknown = Von Meta kam keine Antwort: Es ist nicht bekannt, ob die Nachricht angekommen ist
event_sent_again = Eine Minute lang war von einer Nachricht nichts zu hören, darum wurde sie noch einmal gesendet. Der Kunde sieht sie vielleicht doppelt
# $channel (text)
# $reason (text)
channel_stopped = { $channel } sendet nichts mehr: { $reason }. Was geschrieben wird, wartet.
channel_restricted = Meta erlaubt { $channel } keine erste Nachricht, bis die Einschränkung aufgehoben ist. Antworten im Antwortfenster gehen hinaus, alles andere wartet.
channel_restricted_until = Meta erlaubt { $channel } keine erste Nachricht, voraussichtlich bis: { $until }. Antworten im Antwortfenster gehen hinaus, alles andere wartet.
