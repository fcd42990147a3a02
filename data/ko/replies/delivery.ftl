### Delivery: countries, services, times and costs

ask_country = 어느 나라인가요?
confirm_country = 이 나라가 맞나요: { $country }? 아니라면 나라를 알려주세요.
delivery_options = 오늘 주문 시 배송 ({ $country }):
delivery_not_served = 현재 배송하지 않는 곳이에요: { $country }.
label_card_delivery = 배송: { $country }
label_card_postcode = 우편번호
label_card_free = 무료
label_card_span = { $first } – { $last }
label_card_to_pickup_point = 픽업 장소 수령
label_card_free_from = 무료 배송 기준
label_card_duties = 관세 비용
label_duties_included = 가격에 포함
label_duties_on_delivery = 배송 시 납부
