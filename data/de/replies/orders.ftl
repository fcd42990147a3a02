### Orders and parcels

order_status = Bestellung { $order_number }, aufgegeben am { $placed_on }: { $state }.
order_status_cancelled = Bestellung { $order_number } wurde storniert. Es wird also nichts mehr verschickt.
track_shipment = Ihr Paket aus Bestellung { $order_number } ist bei { $carrier }: { $state }. Zugesagt ist es für den { $promised_on }.
track_shipment_no_date = Ihr Paket aus Bestellung { $order_number } ist bei { $carrier }: { $state }. Einen Liefertermin gibt es noch nicht.
track_shipment_customs_held = Ihr Paket aus Bestellung { $order_number } liegt beim Zoll. { $carrier } bringt es weiter, sobald es freigegeben ist. Sie müssen nichts tun, außer der Zoll schreibt Ihnen.
track_shipment_delayed = Es tut mir leid, Ihr Paket aus Bestellung { $order_number } verspätet sich bei { $carrier }. Zugesagt war es für den { $promised_on }.
track_shipment_delayed_no_date = Es tut mir leid, Ihr Paket aus Bestellung { $order_number } verspätet sich bei { $carrier }.
track_shipment_lost = Es tut mir sehr leid: { $carrier } meldet Ihr Paket aus Bestellung { $order_number } als verloren. Ich kann es erstatten oder einen Menschen dazuholen.
track_shipment_delivered = { $carrier } hat Ihr Paket aus Bestellung { $order_number } am { $delivered_on } zugestellt.
track_shipment_delivered_but_missing = Laut { $carrier } wurde Ihr Paket aus Bestellung { $order_number } am { $delivered_on } zugestellt. Wenn es nicht bei Ihnen ist, sollte sich das ein Mensch ansehen.
track_shipment_returned = Ihr Paket aus Bestellung { $order_number } ist wieder bei uns: { $carrier } konnte es nicht zustellen, oder es wurde zurückgeschickt.
track_shipment_not_sent = Bestellung { $order_number } hat unser Lager noch nicht verlassen. Es gibt also noch kein Paket, das man verfolgen könnte.
track_shipment_cancelled = Bestellung { $order_number } wurde storniert, deshalb ist kein Paket unterwegs.
track_shipment_not_late = Ihr Paket aus Bestellung { $order_number } ist mit { $carrier } unterwegs und bisher nicht verspätet: Zugesagt ist es für den { $promised_on }.
