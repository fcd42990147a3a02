### 환불

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
