### Orders and parcels

order_status = Замовлення { $order_number } від { $placed_on }: { $state }.
order_status_cancelled = Замовлення { $order_number } скасовано, більше за ним нічого не надішлють.
track_shipment = Посилка за замовленням { $order_number }, перевізник { $carrier }: { $state }. Обіцяна дата: { $promised_on }.
track_shipment_no_date = Посилка за замовленням { $order_number }, перевізник { $carrier }: { $state }. Дати доставки поки немає.
track_shipment_customs_held = Посилку за замовленням { $order_number } затримала митниця. Щойно її випустять, перевізник { $carrier } повезе її далі. Вам нічого робити не потрібно, якщо митниця не напише вам сама.
track_shipment_delayed = На жаль, посилка за замовленням { $order_number } затримується, перевізник { $carrier }. Обіцяна дата була: { $promised_on }.
track_shipment_delayed_no_date = На жаль, посилка за замовленням { $order_number } затримується, перевізник { $carrier }.
track_shipment_lost = Мені дуже прикро: перевізник { $carrier } повідомив, що посилку за замовленням { $order_number } загублено. Я можу повернути гроші або покликати людину.
track_shipment_delivered = Посилку за замовленням { $order_number } доставлено, перевізник { $carrier }, дата: { $delivered_on }.
track_shipment_delivered_but_missing = Перевізник { $carrier } повідомляє, що посилку за замовленням { $order_number } доставлено, дата: { $delivered_on }. Якщо вона до вас не дійшла, хай із цим розбереться людина.
track_shipment_returned = Посилка за замовленням { $order_number } повернулася до нас: або { $carrier } не зміг її вручити, або її відправили назад.
track_shipment_not_sent = Замовлення { $order_number } ще не залишило нашого складу, тож стежити поки немає за чим.
track_shipment_cancelled = Замовлення { $order_number } скасовано, посилки в дорозі немає.
track_shipment_not_late = Посилка за замовленням { $order_number } у дорозі, перевізник { $carrier }, і поки не запізнюється: обіцяна дата — { $promised_on }.
