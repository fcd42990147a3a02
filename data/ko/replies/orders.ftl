### 주문과 택배

order_status = 주문 { $order_number }번({ $placed_on } 주문): { $state }.
order_status_cancelled = 주문 { $order_number }번은 취소되어 더 이상 발송되지 않아요.
track_shipment = 주문 { $order_number }번의 택배({ $carrier }): { $state }. 도착 예정일은 { $promised_on }입니다.
track_shipment_no_date = 주문 { $order_number }번의 택배({ $carrier }): { $state }. 도착 예정일은 아직 정해지지 않았어요.
track_shipment_customs_held = 주문 { $order_number }번의 택배가 세관에 머물러 있어요. 통관이 끝나면 { $carrier }에서 바로 배송을 이어갑니다. 세관에서 따로 연락이 오지 않는 한 하실 일은 없어요.
track_shipment_delayed = 죄송합니다. 주문 { $order_number }번의 택배가 { $carrier }에서 늦어지고 있어요. 도착 예정일은 { $promised_on }이었습니다.
track_shipment_delayed_no_date = 죄송합니다. 주문 { $order_number }번의 택배가 { $carrier }에서 늦어지고 있어요.
track_shipment_lost = 정말 죄송합니다. { $carrier }에서 주문 { $order_number }번의 택배가 분실되었다고 알려왔어요. 환불해 드리거나 상담원을 연결해 드릴 수 있습니다.
track_shipment_delivered = 주문 { $order_number }번의 택배는 { $delivered_on }에 { $carrier }에서 배송을 마쳤어요.
track_shipment_delivered_but_missing = { $carrier }에 따르면 주문 { $order_number }번의 택배는 { $delivered_on }에 배송되었어요. 받지 못하셨다면 상담원이 확인해야 합니다.
track_shipment_returned = 주문 { $order_number }번의 택배가 저희에게 돌아왔어요. { $carrier }에서 배송하지 못했거나 반송된 것입니다.
track_shipment_not_sent = 주문 { $order_number }번은 아직 창고에서 출발하지 않아서 조회할 택배가 없어요.
track_shipment_cancelled = 주문 { $order_number }번은 취소되어 배송 중인 택배가 없어요.
track_shipment_not_late = 주문 { $order_number }번의 택배는 { $carrier }에서 배송 중이고 아직 늦지 않았어요. 도착 예정일은 { $promised_on }입니다.
