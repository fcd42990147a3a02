### 退款

refund_done = 办好了：订单 { $order_number } 的 { $total } 会按原支付方式退给您。这是您的退款凭证。
refund_pending = 订单 { $order_number } 的 { $total } 退款已经提交，正在等待确认。您不用再申请，也不会重复退款。
refund_already_done = 订单 { $order_number } 的这笔退款之前已经办好了，凭证再给您发一次。
refund_refused = 订单 { $order_number } 的退款没有被受理。同事会来和您一起处理。
refund_cancelled = 好的，没有办理任何退款。
refund_nothing_left = 订单 { $order_number } 里的商品已经全部退过款了。
refund_order_cancelled = 订单 { $order_number } 已经取消，没有可退的款项。如果您还有钱没收到，可以请人工帮您核对。
refund_items_already = 这些已经退过款了：{ $items }。请从这个订单里选其他商品。
refund_to_person_outside_window = 这个订单是 { $delivered_on }送达的，已经超过 { $window_days } 天。这我没法自己决定，现在转给同事处理。
refund_to_person_outside_window_undated = 这个订单已经过了我能直接退款的期限，现在转给同事处理。
refund_to_person_over_limit = { $total } 的退款超出了我能直接办理的额度，现在转给同事处理。
refund_to_person_excluded_category = { $items } 能不能退款需要由同事来定，我这就转过去。
refund_to_person_currency = 用 { $currency } 付款的订单，退款需要由同事来定，我这就转过去。
refund_to_person_not_delivered = 订单 { $order_number } 还没有送达，是拦截还是退款要由同事来定，我这就转过去。
refund_to_person_delivered_but_missing = 物流记录显示订单 { $order_number } 已于 { $delivered_on }送达，这需要同事来核实，我这就转过去。
refund_to_person_open_refund = 订单 { $order_number } 已经有一笔退款在办理中，其余的部分由同事和您核对。
refund_status_none = 订单 { $order_number } 目前没有退款记录。
refund_status_pending = 订单 { $order_number } 的 { $total } 退款于 { $made_on }提交，仍在等待确认。
refund_status_done = 订单 { $order_number } 的 { $total } 已于 { $made_on }退出。银行入账通常还要再等几天。
refund_status_refused = 订单 { $order_number } 的 { $total } 退款没有被受理。需要我为您转接人工吗？
refund_status_needs_approval = 订单 { $order_number } 的 { $total } 退款正在等同事审核。
