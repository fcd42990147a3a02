privacy_what = Ich bewahre hier auf, was wir schreiben, welche Dateien Sie schicken und womit Sie sich zu einer Bestellung ausweisen: Dateien { $upload_days ->
    [one] { $upload_days } Tag
   *[other] { $upload_days } Tage
}, den Rest { $conversation_days ->
    [one] { $conversation_days } Tag
   *[other] { $conversation_days } Tage
} nach der letzten Nachricht. Dann wird es von selbst gelöscht. Der Shop hat außerdem Ihre Bestellungen. Sie können von allem eine Kopie bekommen oder es jetzt löschen lassen.
button_privacy_export = Eine Kopie, bitte
button_privacy_erasure = Daten löschen
privacy_copy = Hier ist Ihre Kopie: was wir von Ihnen haben, mit den Dateien, die Sie geschickt haben. Bitte bewahren Sie sie gut auf.
privacy_by_person = Das muss jemand aus unserem Team für Sie tun. Ich gebe es weiter.
privacy_log_in = Für das Löschen muss sicher sein, dass Sie es sind: Bitte melden Sie sich auf der Seite des Shops an und fragen Sie mich dort noch einmal. Wenn das nicht geht, kann ein Mensch helfen.
privacy_confirm = Damit werden alle Gespräche mit Ihnen, Ihre Dateien, Nachweise und Kontaktdaten hier und Ihre Kundendaten im Shop endgültig gelöscht, soweit das Gesetz es zulässt. Das lässt sich nicht rückgängig machen. Soll ich?
privacy_confirm_again = Bitte sagen Sie Ja oder Nein: Soll alles endgültig gelöscht werden?
button_privacy_erase_all = Ja, alles löschen
button_privacy_keep = Nein, behalten
privacy_not_erased = In Ordnung, es wurde nichts gelöscht.
privacy_erasure_begun = Es läuft und dauert ein paar Minuten. Auch dieses Gespräch verschwindet; was gelöscht wurde, steht dann hier. Nummer: { $receipt }.
privacy_erased = Erledigt. Gelöschte Nachrichten: { $messages }; Dateien: { $files }; und alles andere von Ihnen. Beleg: { $receipt }.
privacy_erased_kept = Erledigt. Gelöschte Nachrichten: { $messages }; Dateien: { $files }; und alles andere von Ihnen. Das muss der Shop von Gesetzes wegen noch aufbewahren: { $kept }. Beleg: { $receipt }.
privacy_erased_shop_pending = Hier ist es erledigt. Gelöschte Nachrichten: { $messages }; Dateien: { $files }. Die Unterlagen des Shops folgen; er hat dafür einen Monat. Beleg: { $receipt }.
privacy_refused_open_orders = Sie haben noch eine laufende Bestellung, darum kann der Shop Ihre Daten noch nicht löschen. Jemand aus unserem Team sagt Ihnen, wann es geht.
privacy_refused = Das Shopsystem hat das Löschen nicht angenommen. Jemand aus unserem Team kümmert sich darum.
label_kept_invoices = Rechnungen
label_kept_orders = Bestellungen
label_kept_payments = Zahlungen
reason_privacy_request = Personenbezogene Daten: Kopie oder Löschung
reason_privacy_refused = Löschung personenbezogener Daten abgelehnt
ask_email_code = Wenn Bestellung { $order_number } und Ihre Angaben zusammenpassen, ging gerade ein Code aus sechs Ziffern an die E-Mail-Adresse der Bestellung. Bitte schreiben Sie ihn hier; er gilt zehn Minuten.
ask_email_code_again = Bitte schreiben Sie die sechs Ziffern aus der E-Mail zu Bestellung { $order_number }. Sehen Sie auch im Spam-Ordner nach.
email_code_wrong = Dieser Code stimmt nicht. Bitte sehen Sie noch einmal nach.
email_code_gone = Dieser Code gilt nicht mehr. Soll ein neuer kommen?
button_send_code_again = Neuer Code
email_codes_too_many = { $minutes ->
    [one] Das waren schon mehrere Codes. Den nächsten gibt es in { $minutes } Minute.
   *[other] Das waren schon mehrere Codes. Den nächsten gibt es in { $minutes } Minuten.
}
email_subject_code = Ihr Code für { $shop_name }
email_body_code = { $minutes ->
    [one] Ihr Code für den Chat mit { $shop_name }: { $code }. Er gilt { $minutes } Minute.
   *[other] Ihr Code für den Chat mit { $shop_name }: { $code }. Er gilt { $minutes } Minuten.
}

    Wenn Sie ihn nicht angefordert haben, hat sich vielleicht jemand bei einer Bestellnummer vertippt. Sie müssen nichts tun. Niemand von { $shop_name } fragt Sie am Telefon nach diesem Code.
