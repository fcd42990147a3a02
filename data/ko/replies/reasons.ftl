### 넘긴 이유(상담원만 봅니다)

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
reason_file_by_person = 봇이 보내지 못한 파일을 기다림
reason_shopper_wrote_to_agent = 상담원의 답변 뒤에 고객이 다시 씀
