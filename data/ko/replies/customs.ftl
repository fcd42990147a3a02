### Duty, import tax and customs: estimates only

ask_goods_value = 배송비를 뺀 상품 금액은 얼마인가요? 통화도 함께 알려주세요.
ask_customs_category = 어떤 종류의 상품인가요?
button_customs_category = { $category }
button_held_at_customs = 통관 보류 중
customs_estimate =
    { $country }: 관세와 수입세는 { $total } 정도로 예상돼요.
    { $notes }
customs_nothing_due =
    { $country }: 제가 아는 규정으로는 관세도 수입세도 없을 것 같아요.
    { $notes }
customs_within = { $country }: 저희 소포는 관세 경계를 넘지 않으므로 관세와 수입세가 없어요.
customs_unknown = 오늘 유효한 이 나라의 통관 규정이 없어서 추측하지 않을게요: { $country }.
customs_rule = { $country }: 여기서는 금액을 확실히 계산할 수 없어요. 규정은 다음과 같아요:
customs_held_paid = 주문 { $order_number }번의 소포가 세관에 있어요. 보통 서류가 빠진 경우예요: 송장, 결제 확인증, 납세자 번호나 신분증 번호. 무엇이 필요한지는 { $carrier } 또는 세관이 알려줘요. 세금은 가격에 포함되어 있으니 다시 내지 마세요. 거부되면 저희에게 돌아오고 상담원이 환불을 처리합니다.
customs_held_unpaid = 주문 { $order_number }번의 소포가 세관에 있어요. 보통 서류(송장, 결제 확인증, 납세자 번호나 신분증 번호)가 빠졌거나 세금이 아직 납부되지 않은 경우예요. 무엇이 필요한지는 { $carrier } 또는 세관이 알려줘요. 여기서는 받는 분이 세금을 냅니다. 거부되면 저희에게 돌아오고 환불 범위는 상담원이 확인합니다.
label_customs_note_estimate = 청구서가 아니라 예상 금액이에요. 규정은 { $checked }에 마지막으로 확인했고, 결정은 세관이 합니다.
label_customs_note_paid_at_checkout = 주문할 때 함께 결제하고, 받을 때는 내지 않아요.
label_customs_note_paid_on_delivery = 받을 때 배송사에 내며, 처리 수수료가 붙는 경우가 많아요.
label_customs_note_more_possible = 다른 비용이 더 있을 수 있어요.
label_customs_note_low_certainty = 이 규정은 불확실하거나 자주 바뀌어요.
label_customs_line_duty = 관세
label_customs_line_tax = 수입세
label_customs_line_single_rate = 관세와 세금 합계
label_customs_line_fee = 수수료
label_card_customs_estimate = 통관 예상: { $country }
label_card_customs_rule = 통관 규정: { $country }
label_card_customs_limits = 기준 금액
label_card_scheme = 등록
label_card_rule_of = 시행일
label_card_checked_on = 확인일
label_card_rates_of = 환율 기준일
label_rates_from_ecb = 유럽중앙은행
label_rates_from_shop = 저희 환율표
label_customs_category_apparel = 의류
label_customs_category_footwear = 신발
label_customs_category_bags = 가방
label_customs_category_electronics = 전자제품
label_customs_category_computers = 컴퓨터
label_customs_category_cosmetics = 화장품
label_customs_category_jewellery = 주얼리
label_customs_category_watches = 시계
label_customs_category_toys = 장난감
label_customs_category_sporting_goods = 스포츠용품
label_customs_category_furniture = 가구·조명
label_customs_category_home_textiles = 홈 텍스타일
label_customs_category_books = 도서
label_customs_category_food_supplements = 건강보조식품
