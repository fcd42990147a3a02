### Ready-made replies of agents

canned_greeting = Guten Tag und danke für Ihre Geduld. Ich lese gerade, was Sie bisher geschrieben haben.
canned_checking = Ich prüfe das für Sie. Es dauert ein paar Minuten.
canned_need_order_number = Können Sie mir bitte die Bestellnummer nennen?
canned_need_photo = Können Sie mir bitte ein Foto des Artikels schicken?
canned_refund_approved = Ich habe Ihre Erstattung genehmigt. Das Geld geht auf Ihr Zahlungsmittel zurück.
canned_refund_declined = Es tut mir leid, das können wir nicht erstatten. Ich erkläre Ihnen gern, warum.
canned_parcel_investigation = Ich habe den Paketdienst gebeten, nach Ihrem Paket zu suchen, und sage Ihnen, was er antwortet.
canned_replacement_sent = Wir schicken Ihnen kostenlos Ersatz.
canned_anything_else = Kann ich sonst noch etwas für Sie tun?
canned_closing = Vielen Dank für Ihre Geduld. Einen schönen Tag noch!
