notice_order_confirmed = 감사합니다! 주문 { $order_number }번이 접수되어 준비하고 있어요.
notice_payment_received = 주문 { $order_number }번의 결제를 확인했어요.
notice_payment_failed = 주문 { $order_number }번의 결제가 완료되지 않았어요. 이유를 확인해 드릴 수 있어요.
notice_address_doubtful = 주문 { $order_number }번의 주소에 맞지 않는 부분이 있는 것 같아요. 발송하기 전에 확인해 주시겠어요?
notice_shipped = 좋은 소식이에요. 주문 { $order_number }번의 택배가 출발했어요.
notice_customs_held = 주문 { $order_number }번의 택배가 세관에 보류되어 있어요. 무엇이 필요한지 확인해 드릴 수 있어요.
notice_delayed = 죄송합니다. 주문 { $order_number }번의 택배가 늦어지고 있어요.
notice_out_for_delivery = 주문 { $order_number }번의 택배가 오늘 배달 중이에요.
notice_ready_for_pickup = 주문 { $order_number }번의 택배를 픽업 장소에서 찾아가실 수 있어요.
notice_exception = 주문 { $order_number }번의 택배에 문제가 생겼어요: { $state }. 도와드릴 수 있는 방법을 보여드릴게요.
notice_delivered = 주문 { $order_number }번의 택배가 배송 완료됐어요.
notice_refund_made = 주문 { $order_number }번의 환불이 끝났어요. 금액: { $total }, 결제하신 수단으로 돌아갑니다.
notice_refund_made_no_total = 주문 { $order_number }번의 환불이 끝났어요. 결제하신 수단으로 돌아갑니다.
notice_return_received = 주문 { $order_number }번의 반품이 도착했어요.
notices_ask = 주문 { $order_number }번에 새 소식이 있어요. 주문에 변화가 있을 때마다 여기에서 알려드릴까요?
notices_go_on = 네, 주문에 변화가 있으면 여기에서 알려드릴게요.
notices_stopped = 네, 앞으로는 먼저 주문 소식을 보내지 않을게요. 언제든지 물어보셔도 됩니다.
notices_stop_question = 주문 소식을 더 이상 받지 않으시겠어요?
button_notices_stop = 알림 그만 받기
button_notices_go_on = 계속 알려주세요
email_subject_notice = { $shop_name } 주문 소식
email_body_notice =
    안녕하세요.

    { $text }

    { $shop_name }에 여기에서 문의하실 수 있습니다: { $url }

    이런 메일을 원하지 않으시면 여기에서 그만 받으실 수 있습니다: { $stop_url }
