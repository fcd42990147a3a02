### 넘길 때의 요약(상담원만 봅니다)

summary_wanted_order_status = 주문 상태
summary_wanted_track_shipment = 택배 위치
summary_wanted_refund_request = 환불
summary_wanted_refund_status = 환불 진행 상황
summary_wanted_person = 상담원
summary_wanted_unknown = 알 수 없음
summary_order = 주문 { $order_number }번
summary_reason = 이유: { $reason }
summary_items = 상품: { $items }
summary_amount = 금액: { $total }
summary_asked_for = 아직 필요한 것: { $what }
summary_quote_shown = { $total } 환불을 안내함, 아직 동의하지 않음
summary_quote_agreed = 고객이 { $total } 환불에 동의함
summary_not_understood = 이해하지 못한 메시지 연속 { $count }개
summary_backend_said = 쇼핑몰 시스템: { $text }
summary_backend_away = 쇼핑몰 시스템이 답하지 않음
summary_refund_unknown = 환불이 되었는지 아직 알 수 없음. 시스템이 계속 확인하는 중
label_missing_order_number = 주문번호
label_missing_proof = 이메일 주소 또는 전화번호
label_missing_reason = 이유
label_missing_items = 상품
label_missing_yes = 네 또는 아니요
