### 질문

ask_order_number = 주문번호를 알려주시겠어요? 주문 확인 메일에서 보실 수 있어요.
ask_order_number_again = 주문번호를 찾지 못했어요. 1043처럼 네 자리에서 여섯 자리 숫자입니다. 다시 한번 보내주세요.
choose_order = 어느 주문에 관한 내용인가요?
ask_proof = 감사합니다. 주문 { $order_number }번의 정보를 안전하게 지키기 위해 주문할 때 쓰신 이메일 주소나 전화번호를 알려주세요.
ask_proof_again = 주문할 때 쓰신 이메일 주소나, 국가 번호를 포함한 전화번호를 알려주세요.
proof_forgotten = 괜찮습니다. 주소는 주문 확인 이메일에서 보실 수 있습니다. 주문할 때 적으신 전화번호(국가 번호 포함)도 괜찮습니다. 둘 다 없으시면 담당자가 도와드리겠습니다.
order_not_found = 알려주신 주문번호와 이메일 주소 또는 전화번호에 맞는 주문을 찾지 못했어요. 두 가지를 확인하고 다시 보내주세요.
wait_before_retry = { $seconds }초 뒤에 다시 시도해 주세요. 그때 주문번호와 이메일 주소 또는 전화번호를 다시 보내주세요.
login_expired = 쇼핑몰 로그인이 만료되었어요. 다시 로그인하시거나 주문번호와 주문할 때 쓰신 이메일 주소를 알려주세요.
ask_reason = 불편을 드려 죄송합니다. 주문 { $order_number }번을 환불하시려는 이유가 무엇인가요?
ask_reason_again = 다음 중 어느 것에 가장 가까운가요? 상품이 망가졌어요, 다른 상품이 왔어요, 받지 못했어요, 너무 늦게 왔어요, 설명과 달라요, 마음이 바뀌었어요.
ask_items = 주문 { $order_number }번에는 상품이 여러 개 있어요: { $items }. 어떤 상품을 환불해 드릴까요?
ask_items_again = 이 중에서 하나 또는 여러 개를 말씀해 주세요. 모두라면 “전부”라고 하시면 돼요: { $items }.
confirm_refund = 환불 금액은 { $total }입니다(주문 { $order_number }번). 진행할까요? “네” 또는 “아니요”로 답해 주세요.
confirm_refund_again = “네” 또는 “아니요”로 분명하게 답해 주세요. 주문 { $order_number }번에 대해 { $total } 환불을 진행할까요?
refund_quote_changed = 보여드린 뒤에 주문 { $order_number }번의 환불 내용이 바뀌어서 다시 계산했어요.
refund_offer_gone = 주문 { $order_number }번의 환불 안내는 더 이상 유효하지 않으며, 환불된 금액은 없습니다. 처음부터 다시 할까요?
refund_quote_expired = 주문 { $order_number }번의 환불 안내가 만료되어 다시 계산했어요.
resumed_task_refund_request = 주문 { $order_number }번의 환불을 이어서 진행할게요.
resumed_task_refund_request_open = 환불을 이어서 진행할게요.
resumed_task_order_status = 주문 상태 확인을 이어서 진행할게요.
resumed_task_track_shipment = 택배 확인을 이어서 진행할게요.
resumed_task_refund_status = 환불 진행 상황 확인을 이어서 할게요.
nevermind_ok = 네, 그 일은 없던 걸로 할게요. 다른 도움이 필요하신가요?
