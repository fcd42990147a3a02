### 반품, 교환, 보증, 그리고 망가졌거나 잘못 온 상품

return_policy_items =
    주문 { $order_number }번은 이렇습니다:
    { $items }
button_return_policy_order = 주문 { $order_number }
label_item_until = { $item }: { $until }까지
label_item_allowed = { $item }: 가능
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = 이미 환불되었어요
label_barrier_not_delivered = 아직 배송되지 않았어요
label_barrier_window_over = 반품 기한이 { $until }까지였어요
label_barrier_warranty_over = 보증 기간이 { $until }에 끝났어요
label_barrier_excluded_category = 이런 종류의 상품은 반품할 수 없어요
label_barrier_already_returned = 이미 반품되었어요
label_barrier_out_of_stock = 교환할 재고가 없어요
label_barrier_country_not_served = 이 나라에서는 반품을 받지 않아요
label_barrier_other = 시스템에서 허용되지 않아요
back_not_possible =
    죄송합니다. 여기서는 처리할 수 없어요:
    { $items }
ask_back_items = 주문 { $order_number }번의 어떤 상품인가요? { $items }
ask_return_reason = 반품하시려는 이유가 무엇인가요? { $items }
ask_return_reason_again = 어느 것에 가장 가까운가요? 너무 작거나 커요, 망가졌어요, 다른 상품이 왔어요, 설명과 달라요, 마음이 바뀌었어요.
button_reason_too_small = 너무 작아요
button_reason_too_large = 너무 커요
ask_exchange_wanted = { $item } 대신 어떤 것을 원하세요? 가능한 옵션: { $options }.
exchange_not_sold = { $item } 상품에는 그 옵션이 없어요. 가능한 옵션: { $options }.
exchange_out_of_stock = 죄송합니다. { $item }({ $wanted }) 상품은 품절이에요.
exchange_out_of_stock_until = 죄송합니다. { $item }({ $wanted }) 상품은 품절이고, 입고 예정일은 { $back_on }입니다.
exchange_nothing_else = { $item } 상품과 교환할 수 있는 재고가 없어요.
ask_photo = { $items } 상품의 문제가 보이는 사진을 보내주세요.
ask_photo_again = 사진을 파일로 보내주세요. 없으면 없다고 말씀해 주세요.
button_no_photo = 사진이 없어요
photo_missing = 사진이 없으면 담당자가 판단해야 해요: { $items }.
ask_problem = 불편을 드려 죄송합니다. 주문 { $order_number }번에 어떤 문제가 있나요?
ask_problem_again = 어느 것에 가장 가까운가요? 망가졌어요, 다른 상품이 왔어요, 설명과 달라요, 빠진 것이 있어요.
button_problem_missing = 빠진 것이 있어요
confirm_return =
    주문 { $order_number }번에서 이 상품의 반품을 접수할까요? { $items }
    { $terms }
    “네” 또는 “아니요”로 답해 주세요.
confirm_exchange =
    교환을 접수할까요? { $item } → { $wanted }
    { $terms }
    “네” 또는 “아니요”로 답해 주세요.
confirm_warranty =
    보증 기간 안의 상품이에요: { $items }. 점검과 수리를 접수할까요?
    { $terms }
    “네” 또는 “아니요”로 답해 주세요.
label_terms_shop_pays = 반품 배송비는 저희가 부담해요.
label_terms_fee = 반품 배송비({ $fee })는 환불 금액에서 빠져요.
label_terms_customer_pays = 반품 배송비는 직접 부담하셔야 해요.
label_terms_ways = 보내는 방법: { $ways }.
label_terms_customs = 세관을 거치므로 “반송품”(returned goods)으로 신고해 주세요.
label_terms_refund = 상품이 도착한 뒤 최대 { $days }일 안에 결제하신 수단으로 환불해 드려요.
label_return_way_printed_label = 인쇄하는 라벨
label_return_way_qr_code = 보여 주는 코드
label_return_way_collection = 방문 수거
label_return_way_own_carrier = 원하는 택배사
return_done =
    반품 { $number }번이 접수되었어요.
    { $steps }
exchange_done =
    교환 { $number }번이 접수되었고, 교환할 상품도 확보해 두었어요: { $wanted }. 보내신 상품이 도착하면 발송해 드립니다.
    { $steps }
warranty_done =
    보증 { $number }번이 접수되었어요. 상품이 도착하면 점검하고 연락드릴게요.
    { $steps }
label_step_label = 카드에 있는 라벨을 택배에 붙이거나 코드를 보여 주세요.
label_step_address = 보내실 곳: { $address }
label_step_send_by = { $send_by }까지 보내주세요.
label_step_customs = 세관 신고서에 “반송품”(returned goods)이라고 써 주세요.
return_progress_requested = 주문 { $order_number }번의 반품({ $items })이 { $on }에 접수되었어요. 택배를 기다리고 있으니 { $send_by }까지 보내주세요.
return_progress_requested_no_date = 주문 { $order_number }번의 반품({ $items })이 { $on }에 접수되었어요. 택배를 기다리고 있어요.
return_progress_received = 주문 { $order_number }번의 반품({ $items })이 { $on }에 창고에 도착했어요. 이제 검수합니다.
return_progress_inspected = 주문 { $order_number }번의 반품({ $items }) 검수가 { $on }에 끝났어요. 결과는 곧 알려드릴게요.
return_progress_restocked = 주문 { $order_number }번의 반품({ $items })이 { $on }에 승인되었어요. 다음은 환불입니다.
return_progress_refused = 주문 { $order_number }번의 반품({ $items })이 검수 후 { $on }에 거절되었어요. 이유는 담당자가 알려드릴 수 있습니다.
return_progress_refunded = 주문 { $order_number }번의 반품({ $items })이 { $on }에 환불되었어요. 은행이나 카드사에 표시되기까지 며칠 더 걸릴 수 있어요.
return_progress_exchanged = 주문 { $order_number }번의 상품({ $items })이 { $on }에 교환되었어요. 새 상품은 배송 중이에요.
return_progress_cancelled = 주문 { $order_number }번의 반품({ $items })이 { $on }에 취소되었어요.
label_return_state_requested = 접수됨
label_return_state_approved = 승인됨
label_return_state_received = 도착함
label_return_state_inspected = 검수 완료
label_return_state_restocked = 반품 확정
label_return_state_refused = 거절됨
label_return_state_refunded = 환불됨
label_return_state_exchanged = 교환됨
label_return_state_cancelled = 취소됨
label_card_return = 반품 { $number }번
label_card_send_by = 발송 기한
label_card_return_address = 반품 주소
label_card_label_link = 라벨 열기
reason_photo_missing = 파손 사진 없음
refund_to_person_sent_again = 주문 { $order_number }번의 일부를 이미 다시 보내드려서 환불은 담당자가 판단해야 해요. 바로 전달할게요.
reason_policy_sent_again = 재발송 후 환불
