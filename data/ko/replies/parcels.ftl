### 택배 문제와 해결 방법

track_shipment_late = 죄송합니다. 주문 { $order_number }번의 택배는 { $promised_on } 도착 예정이었지만 아직 { $carrier }에서 배송 중이에요.
track_shipment_silent = 죄송합니다. 주문 { $order_number }번의 택배는 { $scanned_on } 이후 { $carrier }의 조회 기록이 없어요. 평소보다 많이 늦어지고 있습니다.
track_shipment_delivery_failed = { $carrier }에서 주문 { $order_number }번의 택배를 배송하러 갔지만 전해 드리지 못했어요.
track_shipment_ready_for_pickup = 주문 { $order_number }번의 택배를 찾아가실 수 있어요: { $place }. 보관 기한은 { $until }까지예요.
track_shipment_ready_for_pickup_no_date = 주문 { $order_number }번의 택배를 찾아가실 수 있어요: { $place }.
track_shipment_damaged = 죄송합니다. { $carrier }에서 주문 { $order_number }번의 택배가 배송 중에 파손되었다고 알려왔어요.
track_shipment_carrier_words = 주문 { $order_number }번의 택배에 대해 { $carrier }에서 마지막으로 알려온 내용이에요: “{ $words }”
choose_parcel = 어느 택배에 관한 내용인가요?
choose_parcel_again = 위의 택배 중에서 하나를 골라 주세요. 예: “첫 번째”
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    어떻게 해 드릴까요? 이 중에서 고르실 수 있어요:
    { $options }
choose_remedy_again = 이 중에서 하나를 골라 주시거나 상담원을 요청해 주세요.
label_remedy_wait = 기다리기: 기록해 두고, { $until }까지 도착하지 않으면 연락드려요.
label_remedy_redelivery = 재배송: 담당자가 택배사에 요청해요.
label_remedy_address = 주소 수정: 담당자가 택배사에 수정을 요청해요.
label_remedy_claim = 택배 찾기: 담당자가 택배사에 조사를 요청해요. 최대 { $days }일 걸려요.
label_remedy_reshipment = 재발송: 같은 상품을 무료로 다시 보내드려요.
label_remedy_refund = 환불: 결제하신 수단으로 돌려드려요. 제가 결정할 수 없으면 담당자가 판단해요.
label_remedy_return = 반품: 상품이 도착하면 환불해 드려요.
button_remedy_wait = 기다릴게요
button_remedy_redelivery = 다시 배송해 주세요
button_remedy_address = 주소를 바꿔 주세요
button_remedy_claim = 택배를 찾아 주세요
button_remedy_reshipment = 새로 보내 주세요
button_remedy_return = 반품할게요
parcel_wait_agreed = 알겠습니다. 그때까지 도착하지 않으면 담당자가 여기로 연락드려요: { $due_at }.
remedy_to_person = { $remedy }: 담당자가 함께 도와드릴게요.
confirm_reshipment = 주문 { $order_number }번의 이 상품을 무료로 다시 보내드려요: { $items }. 진행할까요? “네” 또는 “아니요”로 답해 주세요.
reshipment_done = 접수했어요. 주문 { $order_number }번의 이 상품을 다시 보내드려요: { $items }. 발송되면 여기서 새 택배를 조회하실 수 있어요.
reshipment_out_of_stock = 죄송합니다. 이 상품은 재고가 없어서 다시 보내드릴 수 없어요: { $items }.
summary_remedy = 선택: { $remedy }
reason_parcel_trouble = 택배 문제: 담당자가 처리해야 하는 선택
reason_sent_or_paid_before = 이 주문은 일부가 이미 재발송되거나 환불됨
