### Orders and parcels

order_status = Заказ { $order_number } от { $placed_on }: { $state }.
order_status_cancelled = Заказ { $order_number } отменён, больше по нему ничего не отправят.
track_shipment = Посылка по заказу { $order_number }, перевозчик { $carrier }: { $state }. Обещанная дата: { $promised_on }.
track_shipment_no_date = Посылка по заказу { $order_number }, перевозчик { $carrier }: { $state }. Даты доставки пока нет.
track_shipment_customs_held = Посылку по заказу { $order_number } задержала таможня. Как только её выпустят, перевозчик { $carrier } повезёт её дальше. Вам ничего делать не нужно, если таможня не напишет вам сама.
track_shipment_delayed = К сожалению, посылка по заказу { $order_number } задерживается, перевозчик { $carrier }. Обещанная дата была: { $promised_on }.
track_shipment_delayed_no_date = К сожалению, посылка по заказу { $order_number } задерживается, перевозчик { $carrier }.
track_shipment_lost = Мне очень жаль: перевозчик { $carrier } сообщил, что посылка по заказу { $order_number } потеряна. Я могу вернуть деньги или позвать сотрудника.
track_shipment_delivered = Посылка по заказу { $order_number } доставлена, перевозчик { $carrier }, дата: { $delivered_on }.
track_shipment_delivered_but_missing = Перевозчик { $carrier } сообщает, что посылка по заказу { $order_number } доставлена, дата: { $delivered_on }. Если она до вас не дошла, пусть в этом разберётся сотрудник.
track_shipment_returned = Посылка по заказу { $order_number } вернулась к нам: либо { $carrier } не смог её вручить, либо её отправили назад.
track_shipment_not_sent = Заказ { $order_number } ещё не покинул наш склад, так что следить пока не за чем.
track_shipment_cancelled = Заказ { $order_number } отменён, посылки в пути нет.
track_shipment_not_late = Посылка по заказу { $order_number } в пути, перевозчик { $carrier }, и пока не опаздывает: обещанная дата — { $promised_on }.
