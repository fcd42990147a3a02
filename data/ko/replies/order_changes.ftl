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
operation_yes_or_no = “네” 또는 “아니요”로 분명하게 답해 주세요.
operation_refused = 주문 { $order_number }번의 처리를 주문 시스템이 받아들이지 않아서, 이제 담당자가 이어서 도와드려요.
change_already_cancelled = 주문 { $order_number }번은 이미 취소되어 변경할 것이 없어요.
change_partly_sent = 주문 { $order_number }번의 일부가 이미 발송되어 제가 변경할 수 없어요. 나머지를 멈출 수 있는지는 담당자가 확인해 드릴 수 있습니다.
change_already_sent = 주문 { $order_number }번은 이미 창고에서 출발해서 변경하거나 취소할 수 없어요. 받으신 뒤에 반품하실 수 있습니다.
change_already_there = 주문 { $order_number }번은 이미 배송되어 변경하거나 취소할 수 없어요. 대신 반품하실 수 있습니다.
change_too_late = 주문 { $order_number }번은 포장 중이거나 주문한 지 오래되어 제가 변경할 수 없어요. 담당자가 아직 멈출 수 있는지 시도해 볼 수 있습니다.
change_not_possible = 주문 { $order_number }번은 제가 변경할 수 없어요. 담당자가 확인해 드릴 수 있습니다.

## 취소

cancel_confirm_paid = 주문 { $order_number }번을 모두 취소하고, { $total } 금액을 결제하신 수단으로 돌려드려요. 취소할까요?
cancel_confirm_held = 주문 { $order_number }번을 모두 취소해요. { $total } 금액은 은행이나 카드사에 승인만 잡혀 있어서 청구되지 않고, 승인은 풀립니다. 취소할까요?
cancel_confirm_nothing = 주문 { $order_number }번을 모두 취소해요. 돌려드릴 결제 금액은 없습니다. 취소할까요?
cancel_done = 주문 { $order_number }번을 취소했어요.
cancel_done_paid = 주문 { $order_number }번을 취소했어요. { $total } 금액은 결제하신 수단으로 돌아갑니다.

## 주소 변경

ask_address = 주문 { $order_number }번의 지금 배송지: { $old }. 새 주소를 알려주세요. 도로명과 번지, 우편번호, 도시가 필요해요.
ask_address_in_city = 주문 { $order_number }번을 { $city } 어디로 보낼까요? 도로명과 번지, 우편번호를 알려주세요.
ask_address_again = 새 주소를 쉼표로 나누어 써 주세요: 도로명과 번지, 우편번호, 도시.
address_incomplete = 새 주소에 하나가 빠져 있어요: { $what }.
address_postcode_wrong = 우편번호({ $postcode })가 그 지역과 맞지 않아요. 올바른 우편번호는 무엇인가요?
address_same = 지금 배송지와 같은 주소예요.
address_other_country = 주문 { $order_number }번은 다른 나라({ $country })로 보낼 수 없어요. 가격, 관세, 택배사가 달라지기 때문이에요. 담당자가 확인해 드릴 수 있습니다.
address_confirm = 주문 { $order_number }번의 새 배송지: { $new }. 이전 배송지: { $old }. 변경할까요? 확인 메일은 주문하실 때 쓰신 이메일 주소로 보내드려요.
address_done = 변경했어요. 주문 { $order_number }번의 배송지: { $new }. 확인 메일은 주문하실 때 쓰신 이메일 주소로 보내드려요.
label_address_part_lines = 도로명과 번지
label_address_part_postcode = 우편번호
label_address_part_city = 도시
label_address_part_region = 시·도 또는 주

## 상품과 배송일

ask_change = 주문 { $order_number }번에서 무엇을 바꿀까요?
ask_change_again = 주문 { $order_number }번에서는 수량, 사이즈나 색상, 배송일을 바꾸거나 상품을 뺄 수 있어요. 어느 것을 원하세요?
button_change_quantity = 수량
button_change_variant = 사이즈·색상
button_change_remove = 상품 빼기
button_change_date = 배송일
ask_change_item = 어떤 상품인가요? { $items }
ask_quantity = 주문하신 수량: { $quantity } × { $name }. 몇 개로 바꿀까요?
ask_variant = { $name }: 어떤 것으로 바꿀까요? 가능한 옵션: { $variants }.
ask_variant_again = { $name }: 이 중에서 골라 주세요. { $variants }.
ask_delivery_date = 언제 배송해 드릴까요?
ask_delivery_date_again = 날짜로 알려주세요. 예: 12월 5일
date_not_possible = 그날은 배송이 어려워요. 다른 날은 언제가 좋으세요?
date_confirm = 주문 { $order_number }번의 배송일을 { $deliver_on } 날짜로 바꿔요. 요청할까요?
date_done = 변경했어요. 주문 { $order_number }번은 { $deliver_on }에 배송됩니다.
items_confirm = 주문 { $order_number }번을 이렇게 바꿔요: { $what }. 진행할까요?
items_confirm_paid = 주문 { $order_number }번을 이렇게 바꿔요: { $what }. { $total } 금액을 돌려드립니다. 진행할까요?
items_done = 주문 { $order_number }번을 변경했어요.
items_done_paid = 주문 { $order_number }번을 변경했어요. { $total } 금액은 결제하신 수단으로 돌아갑니다.
change_more_to_pay = 주문 { $order_number }번에 결제하신 금액보다 비싸지는데, 여기서는 추가 결제를 받을 수 없어요. 따로 주문하시거나 담당자가 도와드릴 수 있습니다.
change_last_item = 주문 { $order_number }번에는 이 상품뿐이라, 빼면 주문 취소가 돼요.
change_no_variant = 주문 { $order_number }번의 { $name }: 다른 옵션이 없어요. 담당자가 도와드릴 수 있습니다.
change_out_of_stock = { $name }({ $variant }) 상품은 지금 품절이에요.
label_item_change_removed = { $name } 빼기
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## 청구서

invoice_link = 주문 { $order_number }번의 청구서 { $invoice_number }번이에요: { $url }
invoice_file = 주문 { $order_number }번의 청구서 { $invoice_number }번이에요.
invoice_none = 주문 { $order_number }번에는 지금 청구서가 없어요. 아직 결제되지 않았거나 결제 전에 취소되었기 때문이에요.
invoice_company = 청구서의 회사 정보는 담당자가 바꿔야 해요. 회사 이름, 주소, 사업자등록번호(또는 부가세 번호)를 여기에 써 주세요. 바로 전달할게요.
button_invoice_company = 회사 정보
reason_invoice_company = 청구서의 회사 정보 변경

## 결제

payments_none = 주문 { $order_number }번의 결제는 아직 확인되지 않아요. 은행이나 카드사에 내역이 있으면 담당자가 찾아봐 드려요.
payments_charged_twice = 말씀하신 내용이 맞아요. 죄송합니다. 주문 { $order_number }번의 금액: { $total }, 결제된 금액: { $taken }, 더 결제된 금액: { $too_much }. 모든 내역과 함께 담당자에게 전달할게요.
payments_held_beside = 주문 { $order_number }번은 한 번만 결제되었어요: { $paid }. 다른 { $total } 금액은 이전 시도에서 승인만 잡힌 것이라 청구되지 않고 저절로 풀립니다.
payments_held_until = 주문 { $order_number }번은 한 번만 결제되었어요: { $paid }. 다른 { $total } 금액은 이전 시도에서 승인만 잡힌 것이라 청구되지 않고, 늦어도 { $falls_on }까지 저절로 풀립니다.
payments_paid = 주문 { $order_number }번은 { $made_on }에 결제되었어요: { $total }. 중복 결제는 보이지 않아요.
payments_transfer_pending = 주문 { $order_number }번의 계좌 이체({ $total })가 아직 도착하지 않았어요. 바로 보내셨다면 { $due_on }까지 도착할 거예요. 도착하면 발송해 드립니다.
payments_transfer_pending_reference = 주문 { $order_number }번의 계좌 이체({ $total })가 아직 도착하지 않았어요. 참조 번호({ $reference })를 적어 바로 보내셨다면 { $due_on }까지 도착할 거예요. 도착하면 발송해 드립니다.
payments_pending = 주문 { $order_number }번의 결제({ $total })를 은행이나 결제 서비스에서 아직 확인하고 있어요. 따로 하실 일은 없어요.
payments_held = 주문 { $order_number }번의 { $total } 금액은 승인만 잡혀 있고 아직 청구되지 않았어요. 발송할 때 청구됩니다.
payments_declined = 주문 { $order_number }번의 결제({ $total })가 거절되었고, 청구된 금액은 없어요. { $why }
payments_refunded = 주문 { $order_number }번의 결제가 환불되었어요: { $total }. 은행이나 카드사에 표시되기까지 며칠 걸릴 수 있어요.
payments_cancelled = 주문 { $order_number }번의 결제({ $total })가 취소되었고, 청구된 금액은 없어요.
label_declined_insufficient_funds = 은행에 따르면 잔액이나 한도가 부족해요. 다른 카드를 쓰시거나 나중에 다시 하시면 대개 해결돼요.
label_declined_expired_card = 카드 유효기간이 지났어요. 다른 카드로 해 주세요.
label_declined_wrong_details = 카드 정보가 맞지 않아요. 번호, 유효기간, 보안 코드를 확인해 주세요.
label_declined_authentication_failed = 은행이나 카드사의 본인 인증(인증번호나 앱 등)이 완료되지 않았어요. 다시 시도하고 인증을 마쳐 주세요.
label_declined_limit_exceeded = 카드 한도에 도달했어요. 다른 카드를 쓰시거나 카드사에 한도 상향을 요청해 주세요.
label_declined_refused_by_bank = 은행이나 카드사가 이유 없이 거절했어요. 전화로 문의하시거나 다른 결제 수단을 써 주세요.
label_declined_other = 이유는 알려지지 않았어요. 다시 시도하시거나 다른 결제 수단을 써 주세요.
summary_payment = 결제 { $number }번: { $total }, { $state }, { $made_at }
label_payment_state_pending = 확인 중
label_payment_state_authorised = 승인만 됨
label_payment_state_captured = 결제 완료
label_payment_state_declined = 거절됨
label_payment_state_cancelled = 취소됨
label_payment_state_refunded = 환불됨
reason_payments_charged_twice = 중복 결제
