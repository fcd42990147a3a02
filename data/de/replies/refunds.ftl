### Refunds

refund_done = Erledigt! { $total } für Bestellung { $order_number } gehen auf Ihr Zahlungsmittel zurück. Hier ist Ihr Beleg.
refund_pending = Ihre Erstattung über { $total } für Bestellung { $order_number } ist veranlasst und wartet auf die Bestätigung. Sie brauchen nicht noch einmal zu fragen: Es wird nicht doppelt gezahlt.
refund_already_done = Diese Erstattung für Bestellung { $order_number } wurde schon gemacht. Hier ist der Beleg noch einmal.
refund_refused = Die Erstattung für Bestellung { $order_number } wurde nicht angenommen. Jemand aus unserem Team sieht sich das mit Ihnen an.
refund_cancelled = In Ordnung, es wurde nichts erstattet.
refund_nothing_left = Aus Bestellung { $order_number } wurde schon alles erstattet.
refund_order_cancelled = Bestellung { $order_number } wurde storniert, hier gibt es also nichts zu erstatten. Falls Ihnen noch Geld fehlt, kann ein Mensch nachsehen.
refund_items_already = Schon erstattet: { $items }. Bitte wählen Sie etwas anderes aus dieser Bestellung.
refund_to_person_outside_window = { $window_days ->
    [one] Diese Bestellung wurde am { $delivered_on } zugestellt, vor mehr als { $window_days } Tag.
   *[other] Diese Bestellung wurde am { $delivered_on } zugestellt, vor mehr als { $window_days } Tagen.
} Das darf ich nicht entscheiden, deshalb gebe ich es an unser Team weiter.
refund_to_person_outside_window_undated = Die Frist, in der ich diese Bestellung selbst erstatten darf, ist vorbei. Deshalb gebe ich es an unser Team weiter.
refund_to_person_over_limit = Eine Erstattung über { $total } ist mehr, als ich allein veranlassen darf. Deshalb gebe ich es an unser Team weiter.
refund_to_person_excluded_category = Über eine Erstattung für { $items } entscheidet unser Team. Ich gebe es weiter.
refund_to_person_currency = Über Erstattungen in { $currency } entscheidet unser Team. Ich gebe es weiter.
refund_to_person_not_delivered = Bestellung { $order_number } wurde noch nicht zugestellt. Unser Team entscheidet, ob sie angehalten oder erstattet wird. Ich gebe es weiter.
refund_to_person_delivered_but_missing = Laut Paketdienst wurde Bestellung { $order_number } am { $delivered_on } zugestellt. Das muss sich jemand aus unserem Team ansehen, deshalb gebe ich es weiter.
refund_to_person_open_refund = Eine Erstattung für Bestellung { $order_number } ist schon unterwegs. Das Übrige geht jemand aus unserem Team mit Ihnen durch.
refund_status_none = Für Bestellung { $order_number } gibt es bisher keine Erstattung.
refund_status_pending = Die Erstattung über { $total } für Bestellung { $order_number } wurde am { $made_on } veranlasst und wartet noch auf die Bestätigung.
refund_status_done = Die Erstattung über { $total } für Bestellung { $order_number } wurde am { $made_on } gemacht. Bei Banken dauert es oft noch ein paar Tage, bis man sie sieht.
refund_status_refused = Die Erstattung über { $total } für Bestellung { $order_number } wurde nicht angenommen. Soll ich einen Menschen dazuholen?
refund_status_needs_approval = Die Erstattung über { $total } für Bestellung { $order_number } wartet auf die Entscheidung unseres Teams.
