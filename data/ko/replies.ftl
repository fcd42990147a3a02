# 봇이 하는 말(한국어). 키와 값은 data/en/replies.ftl 을 기준으로 하고, 여기에는 표현만 적는다.
# 말투: 해요체와 합쇼체를 섞은 정중한 말. 짧고 친절하게. 사과할 때는 느낌표를 쓰지 않는다.
# 값 뒤에는 받침에 따라 바뀌는 조사를 붙이지 않는다: { $order_number }번, { $agent_name } 님.

## 인사

welcome = 안녕하세요. { $shop_name } 자동 도우미(봇)입니다. 주문과 택배 조회, 환불, 상담원 연결을 도와드릴 수 있어요. 무엇을 도와드릴까요?
greet = 안녕하세요. 무엇을 도와드릴까요?
goodbye = 이용해 주셔서 감사합니다. 좋은 하루 보내세요.
thank = 별말씀을요. 더 도와드릴 일이 있을까요?
help = 주문 상태와 택배 위치를 확인하고, 환불을 신청하거나 환불이 어디까지 진행됐는지 알려드릴 수 있어요. 상담원과 이야기하고 싶으시면 편한 언어로 말씀해 주세요.
bot_challenge = 저는 봇입니다. 이 쇼핑몰의 자동 도우미예요. 상담원과 이야기하고 싶으시면 말씀해 주세요.
return_policy = 상품을 받으신 날부터 { $window_days }일 안에 환불을 신청하실 수 있어요. 주문번호와 문제가 된 점을 알려주시면 바로 확인해 드릴게요. 일부 상품은 담당자가 판단합니다.
affirm_nothing = 네, 알겠습니다. 무엇을 도와드릴까요?
deny_nothing = 네, 그럼 아무것도 하지 않을게요. 필요하시면 언제든 말씀해 주세요.
inform_nothing = 감사합니다. 이 내용으로 무엇을 도와드릴까요?
inform_order = 주문 { $order_number }번, 확인했습니다. 어떤 점이 궁금하세요?
out_of_scope = 죄송하지만 그 부분은 도와드리기 어려워요. 주문, 택배, 환불에 관해서는 도와드릴 수 있습니다.

## 담당자가 처리하는 일과 두 번째 요청

topic_offer_person = { $topic }: 제가 혼자 처리할 수는 없지만 상담원이 도와드릴 수 있어요. 연결해 드릴까요?
second_wish = 다른 내용도 말씀해 주셨어요: { $topic }. 이어서 도와드릴까요?

## 질문

ask_order_number = 주문번호를 알려주시겠어요? 주문 확인 메일에서 보실 수 있어요.
ask_order_number_again = 주문번호를 찾지 못했어요. 1043처럼 네 자리에서 여섯 자리 숫자입니다. 다시 한번 보내주세요.
choose_order = 어느 주문에 관한 내용인가요?
ask_proof = 감사합니다. 주문 { $order_number }번의 정보를 안전하게 지키기 위해 주문할 때 쓰신 이메일 주소나 전화번호를 알려주세요.
ask_proof_again = 주문할 때 쓰신 이메일 주소나, 국가 번호를 포함한 전화번호를 알려주세요.
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

## 주문과 택배

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

## 환불

refund_done = 환불이 끝났어요. 주문 { $order_number }번의 { $total }, 결제하신 수단으로 돌아갑니다. 환불 확인증을 보내드려요.
refund_pending = 주문 { $order_number }번의 환불({ $total })을 보냈고 확정을 기다리고 있어요. 다시 신청하지 않으셔도 되고, 두 번 지급되지 않습니다.
refund_already_done = 주문 { $order_number }번의 이 환불은 이미 끝났어요. 환불 확인증을 다시 보내드립니다.
refund_refused = 주문 { $order_number }번의 환불이 승인되지 않았어요. 담당자가 함께 확인해 드립니다.
refund_cancelled = 네, 환불하지 않았습니다.
refund_nothing_left = 주문 { $order_number }번은 이미 모두 환불되었어요.
refund_order_cancelled = 주문 { $order_number }번은 취소되어 여기서 환불할 것이 없어요. 아직 돌려받지 못한 금액이 있으면 상담원이 확인해 드릴 수 있습니다.
refund_items_already = 이미 환불됨: { $items }. 이 주문에서 다른 상품을 골라 주세요.
refund_to_person_outside_window = 이 주문은 { $delivered_on }에 배송되어 { $window_days }일이 지났어요. 제가 결정할 수 없어서 담당자에게 전달합니다.
refund_to_person_outside_window_undated = 제가 환불할 수 있는 기간이 지나서 담당자에게 전달합니다.
refund_to_person_over_limit = { $total } 환불은 제가 처리할 수 있는 금액을 넘어서 담당자에게 전달합니다.
refund_to_person_excluded_category = 이 상품의 환불은 담당자가 판단해야 해요: { $items }. 바로 전달할게요.
refund_to_person_currency = { $currency } 환불은 담당자가 판단해야 해요. 바로 전달할게요.
refund_to_person_not_delivered = 주문 { $order_number }번은 아직 배송되지 않아서, 배송을 멈출지 환불할지 담당자가 판단해야 해요. 바로 전달할게요.
refund_to_person_delivered_but_missing = 택배사에 따르면 주문 { $order_number }번은 { $delivered_on }에 배송되었어요. 담당자의 확인이 필요해서 전달할게요.
refund_to_person_open_refund = 주문 { $order_number }번의 환불이 이미 진행 중이에요. 나머지는 담당자가 함께 확인해 드립니다.
refund_status_none = 주문 { $order_number }번에는 아직 환불 내역이 없어요.
refund_status_pending = 주문 { $order_number }번의 환불({ $total })은 { $made_on }에 신청되었고 확정을 기다리고 있어요.
refund_status_done = 주문 { $order_number }번의 환불({ $total })은 { $made_on }에 처리되었어요. 은행이나 카드사에 표시되기까지 며칠 더 걸릴 수 있어요.
refund_status_refused = 주문 { $order_number }번의 환불({ $total })이 승인되지 않았어요. 상담원을 연결해 드릴까요?
refund_status_needs_approval = 주문 { $order_number }번의 환불({ $total })은 담당자의 결정을 기다리고 있어요.

## 문제와 상담원

did_you_mean = 제가 제대로 이해했는지 모르겠어요. 이 중에 찾으시는 것이 있나요?
offer_person = 죄송하지만 아직 이해하지 못했어요. 상담원을 연결해 드릴까요?
not_understood_task = 잘 이해하지 못했어요.
action_failed = 저희 쪽에 문제가 생겨 끝내지 못했어요. 여기서부터는 담당자가 도와드립니다.
backend_away = 지금 주문 시스템에 연결할 수 없어요. 여기서부터는 담당자가 도와드립니다.
handing_over = 상담원에게 연결해 드릴게요. 지금까지의 대화를 모두 볼 수 있으니 다시 설명하지 않으셔도 됩니다.
nobody_online = 지금은 상담원이 없어요. { $opens_at }에 다시 시작합니다. 이메일 주소를 남겨주시면 답변을 메일로도 보내드릴게요.
nobody_online_no_time = 지금은 상담원이 없지만, 남겨주신 메시지는 다음 상담원이 확인합니다. 이메일 주소를 남겨주시면 답변을 메일로도 보내드릴게요.
leave_email = 답변을 받으실 이메일 주소를 알려주세요.
email_saved = 감사합니다. 답변은 이 주소로도 보내드릴게요: { $email }
email_invalid = 이메일 주소 형식이 아닌 것 같아요. name@example.com 처럼 적어주세요.
agent_joined = { $agent_name } 님이 대화에 참여했습니다.
agent_left = { $agent_name } 님이 대화에서 나갔습니다.
handed_back = { $agent_name } 님이 자동 도우미인 저에게 대화를 넘겼어요. 더 도와드릴 일이 있을까요?
conversation_resolved = 대화가 종료되었습니다. 메시지를 보내시면 다시 이어집니다.
still_waiting = 순서를 기다리고 계세요. 상담원이 여기에서 답변드립니다.
one_moment = 잠시만 기다려 주세요. 확인하고 있어요.
assistant_gave_up = 죄송합니다, 지금은 답변드릴 수 없어요. 상담원이 도와드립니다.
too_long = 메시지가 너무 길어요. { $limit }자 이내로 써주세요.
too_many_messages = 한꺼번에 많은 메시지가 왔어요. { $seconds }초만 기다려 주세요.
upload_received = 파일을 받았어요: { $name }. 저는 사진을 볼 수 없지만 상담원이 확인할 수 있어요.
upload_refused = 이 파일은 받을 수 없어요. { $limit_mb }MB 이하의 사진이나 PDF 파일을 보내주세요.
language_changed = 이제부터 한국어로 안내해 드릴게요.
language_not_offered = 아직 그 언어로는 안내해 드릴 수 없어요. 가능한 언어: { $languages }.
ask_language = 어떤 언어로 안내해 드릴까요? 가능한 언어: { $languages }.

## 자리를 떠난 고객에게 보내는 메일

email_subject_answer = { $shop_name }에서 답변을 보냈습니다
email_body_answer =
    안녕하세요.

    { $shop_name }의 { $agent_name } 님이 답변을 보냈습니다.

    { $text }

    여기에서 대화를 이어가실 수 있습니다: { $url }

## 상담원의 미리 쓴 답변

canned_greeting = 안녕하세요, 기다려 주셔서 감사합니다. 지금까지의 내용을 읽고 있습니다.
canned_checking = 확인하고 있습니다. 몇 분 정도 걸려요.
canned_need_order_number = 주문번호를 알려주시겠어요?
canned_need_photo = 상품 사진을 보내주시겠어요?
canned_refund_approved = 환불을 승인했습니다. 결제하신 수단으로 돌아갑니다.
canned_refund_declined = 죄송하지만 이 건은 환불해 드릴 수 없습니다. 이유를 설명해 드릴게요.
canned_parcel_investigation = 택배사에 택배를 찾아달라고 요청했습니다. 결과가 나오는 대로 알려드릴게요.
canned_replacement_sent = 대체 상품을 무료로 보내드립니다.
canned_anything_else = 더 도와드릴 일이 있을까요?
canned_closing = 기다려 주셔서 감사합니다. 좋은 하루 보내세요.

## 넘긴 이유(상담원만 봅니다)

reason_shopper_asked = 고객이 상담원을 요청
reason_not_understood = 봇이 이해하지 못함
reason_policy_outside_window = 반품 기간이 지난 환불
reason_policy_over_limit = 자동 환불 한도를 넘는 금액
reason_policy_excluded_category = 제외된 분류의 환불
reason_policy_currency = 자동 환불 한도가 없는 통화
reason_policy_not_delivered = 배송 전 환불
reason_policy_delivered_but_missing = 택배사는 배송 완료, 고객은 받지 못했다고 함
reason_policy_open_refund = 이 주문의 다른 환불이 진행 중
reason_refund_refused = 쇼핑몰 시스템이 환불을 거절함
reason_refund_unknown = 환불 결과를 알 수 없음
reason_action_failed = 처리 실패
reason_assistant_unavailable = 도우미가 답하지 않음
reason_agent_took_over = 상담원이 넘겨받음
reason_shopper_wrote_to_agent = 상담원의 답변 뒤에 고객이 다시 씀

## 대화 중의 일(상담원만 봅니다)

event_handed_over = 넘김: { $reason }
event_hand_back = 봇에게 돌려줌
event_done_meanwhile = 넘겨받는 동안 봇이 이미 한 일: { $what }
event_took_long = 도우미가 2분 동안 답하지 않음

## 넘길 때의 요약(상담원만 봅니다)

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

## 라벨: 짧게, 마침표 없이

label_order_state_processing = 준비 중
label_order_state_shipped = 발송됨
label_order_state_delivered = 배송 완료
label_order_state_returned = 반품됨
label_order_state_cancelled = 취소됨
label_order_state_partially_refunded = 일부 환불됨
label_order_state_refunded = 환불됨
label_parcel_state_preparing = 포장 중
label_parcel_state_in_transit = 배송 중
label_parcel_state_customs_held = 세관 보류
label_parcel_state_delayed = 지연
label_parcel_state_out_for_delivery = 배송 출발
label_parcel_state_delivery_failed = 배송 실패
label_parcel_state_ready_for_pickup = 픽업 장소 보관 중
label_parcel_state_delivered = 배송 완료
label_parcel_state_lost = 분실
label_parcel_state_damaged = 파손
label_parcel_state_returned = 보낸 사람에게 반송
label_parcel_state_unknown = 상태 확인 안 됨
label_checkpoint_label_created = 택배사에 접수됨
label_checkpoint_picked_up = 집화
label_checkpoint_departed = 물류센터 출발
label_checkpoint_arrived = 물류센터 도착
label_checkpoint_customs_in = 세관에 제출됨
label_checkpoint_customs_held = 세관 보류
label_checkpoint_customs_released = 통관 완료
label_checkpoint_delayed = 지연
label_checkpoint_out_for_delivery = 배송 출발
label_checkpoint_delivery_failed = 배송 실패
label_checkpoint_ready_for_pickup = 픽업 장소에 보관됨
label_checkpoint_delivered = 배송 완료
label_checkpoint_lost = 분실 신고됨
label_checkpoint_damaged = 파손 신고됨
label_checkpoint_returned = 보낸 사람에게 반송
label_checkpoint_other = 택배사 알림
label_refund_state_proposed = 안내됨
label_refund_state_pending = 확정 대기
label_refund_state_done = 환불됨
label_refund_state_refused = 승인되지 않음
label_refund_state_needs_approval = 담당자 확인 대기
label_refund_reason_changed_mind = 단순 변심
label_refund_reason_damaged = 파손·불량
label_refund_reason_wrong_item = 다른 상품
label_refund_reason_not_arrived = 받지 못함
label_refund_reason_late = 늦게 도착
label_refund_reason_not_as_described = 설명과 다름
label_refund_reason_other = 기타 이유
label_refund_method_original_payment = 결제하신 수단
label_refund_method_store_credit = 쇼핑몰 적립금
label_refund_method_bank_transfer = 계좌 이체
label_identity_anonymous = 확인되지 않음
label_identity_channel = 연락한 전화번호
label_identity_order_proof = 주문번호와 이메일 주소 또는 전화번호
label_identity_email_code = 이메일로 보낸 코드
label_identity_shop_token = 쇼핑몰에 로그인함
label_all_items = 모든 상품

## 메시지의 주제

label_topic_order_status = 주문 상태
label_topic_track_shipment = 택배 위치
label_topic_delivery_time = 배송 기간
label_topic_shipping_cost = 배송비
label_topic_shipping_problem_delayed = 늦어지는 택배
label_topic_shipping_problem_lost = 분실된 택배
label_topic_damaged_or_wrong_item = 불량이거나 잘못 온 상품
label_topic_change_address = 배송지 변경
label_topic_change_order = 주문 변경
label_topic_cancel_order = 주문 취소
label_topic_return_request = 반품
label_topic_exchange_request = 교환
label_topic_return_policy = 반품 규정
label_topic_refund_request = 환불
label_topic_refund_status = 환불 진행 상황
label_topic_payment_methods = 결제 수단
label_topic_payment_problem = 결제 문제
label_topic_customs_duties = 관세와 세금
label_topic_invoice_request = 영수증·계산서
label_topic_coupon_promotion = 할인과 쿠폰
label_topic_product_question = 상품 문의
label_topic_recommend_product = 상품 추천
label_topic_stock_availability = 재고 확인
label_topic_size_guide = 사이즈 선택
label_topic_account_problem = 계정
label_topic_complaint = 불만 접수
label_topic_human_agent = 상담원과의 대화
label_topic_change_language = 언어 변경
label_topic_feedback_review = 의견과 리뷰
label_topic_warranty_repair = 보증과 수리
label_topic_loyalty_membership = 포인트와 멤버십
label_topic_delete_my_data = 개인정보

## 카드: 제목과 항목 이름

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

## 버튼: 20자 이내

button_order_status = 주문 상태
button_track_shipment = 택배 어디쯤이에요?
button_refund_request = 환불 신청
button_refund_status = 환불 진행 상황
button_return_policy = 반품 규정
button_human_agent = 상담원과 이야기하기
button_help = 무엇을 할 수 있나요?
button_shipping_problem_delayed = 택배가 늦어요
button_shipping_problem_lost = 택배가 없어졌어요
button_damaged_or_wrong_item = 상품에 문제가 있어요
button_change_language = 다른 언어로
button_delivery_time = 배송 기간
button_shipping_cost = 배송비
button_change_address = 배송지 변경
button_change_order = 주문 변경
button_cancel_order = 주문 취소
button_return_request = 반품하기
button_exchange_request = 교환하기
button_payment_methods = 결제 수단
button_payment_problem = 결제 문제
button_customs_duties = 관세와 세금
button_invoice_request = 영수증·계산서
button_coupon_promotion = 할인과 쿠폰
button_product_question = 상품 문의
button_recommend_product = 상품 추천
button_stock_availability = 재고 있나요?
button_size_guide = 사이즈 찾기
button_account_problem = 내 계정
button_complaint = 불만 접수
button_feedback_review = 의견 남기기
button_warranty_repair = 보증과 수리
button_loyalty_membership = 포인트와 멤버십
button_delete_my_data = 내 개인정보
button_greet = 그냥 인사예요
button_goodbye = 그만할게요
button_thank = 감사합니다
button_bot_challenge = 봇인가요?
button_affirm = 네
button_deny = 아니요
button_nevermind = 안 할래요
button_confirm_refund = 네, 환불해 주세요
button_cancel_refund = 아니요, 그대로 둘게요
button_order = 주문 { $order_number }
button_item = { $name }
button_all_items = 전부
button_reason_changed_mind = 마음이 바뀌었어요
button_reason_damaged = 망가졌어요
button_reason_wrong_item = 다른 상품이 왔어요
button_reason_not_arrived = 받지 못했어요
button_reason_late = 너무 늦게 왔어요
button_reason_not_as_described = 설명과 달라요
button_reason_other = 다른 이유예요
button_language = { $language }
