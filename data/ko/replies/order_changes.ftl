### 주문 변경

button_do_it = 네, 진행해 주세요
button_leave_it = 아니요, 그대로 둘게요
operation_left = 네, 모두 그대로 두었어요.
operation_expired = 앞선 안내가 만료되어 다시 준비했어요.
operation_changed = 그사이 주문 내용이 바뀌어 다시 준비했어요.
operation_under_way = 주문 { $order_number }번의 다른 변경이 아직 처리 중이에요. 몇 분 뒤에 다시 말씀해 주세요.
operation_pending = 주문 { $order_number }번 { $what }: 시스템에 보냈고 확정을 기다리고 있어요. 제가 계속 확인하니 다시 요청하지 않으셔도 돼요.
operation_already_done = 주문 { $order_number }번 { $what }: 이미 처리되었어요.
operation_gone = 그 안내는 더 이상 유효하지 않고, 변경된 것은 없어요. 계속 원하시면 말씀해 주세요.
operation_to_person = 제가 처리할 수 있는 범위를 넘어서 담당자의 승인이 필요해요. 말씀해 주신 내용을 모두 전달할게요.
label_operation_cancellation = 취소
label_operation_address_change = 주소 변경
label_operation_items_change = 상품 변경
label_operation_delivery_date_change = 배송일 변경
label_operation_return = 반품
label_operation_exchange = 교환
label_operation_warranty = 보증 접수
label_operation_voucher = 쿠폰
label_operation_reshipment = 재발송
summary_operation = 주문 { $order_number }번 { $what }
summary_operation_worth = 주문 { $order_number }번 { $what }, 금액 { $total }
reason_operation_refused = 쇼핑몰 시스템이 변경을 거절함
reason_operations_per_order = 한도 도달: 이 주문의 변경
reason_operations_per_customer = 한도 도달: 이 고객의 오늘 변경
reason_operations_per_day = 한도 도달: 봇의 오늘 변경
reason_operations_worth = 봇의 한도를 넘는 금액
