### 카드: 제목과 항목 이름

label_card_order = 주문 { $number }
label_card_parcel = 주문 { $order_number }번의 택배
label_card_quote = 주문 { $order_number }번의 환불
label_card_receipt = 환불 { $refund_number }
label_card_placed_on = 주문일
label_card_total = 합계
label_card_carrier = 택배사
label_card_tracking_number = 운송장 번호
label_card_promised_on = 도착 예정일
label_card_delivered_on = 배송 완료일
label_card_reason = 이유
label_card_method = 환불 수단
label_card_expires_at = 유효 기한
label_card_made_at = 환불 일시
label_card_order_number = 주문
label_card_refund_number = 확인증 번호
label_card_quantity = × { $count }
label_card_track_link = 택배사에서 조회하기
