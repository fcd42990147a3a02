### 订单与包裹

order_status = 订单 { $order_number }（{ $placed_on }下单）目前的状态：{ $state }。
order_status_cancelled = 订单 { $order_number } 已经取消，不会再发货了。
track_shipment = 订单 { $order_number } 的包裹由 { $carrier } 配送，目前：{ $state }。预计 { $promised_on }送达。
track_shipment_no_date = 订单 { $order_number } 的包裹由 { $carrier } 配送，目前：{ $state }。暂时还没有预计送达日期。
track_shipment_customs_held = 订单 { $order_number } 的包裹正停在海关。放行之后 { $carrier } 会继续运送；除非海关主动联系您，否则您什么都不用做。
track_shipment_delayed = 非常抱歉，订单 { $order_number } 的包裹在 { $carrier } 那里耽搁了，原定 { $promised_on }送达。
track_shipment_delayed_no_date = 非常抱歉，订单 { $order_number } 的包裹在 { $carrier } 那里耽搁了。
track_shipment_lost = 实在抱歉，{ $carrier } 已确认订单 { $order_number } 的包裹丢失。我可以为您退款，也可以为您转接人工。
track_shipment_delivered = 订单 { $order_number } 的包裹，{ $carrier } 已于 { $delivered_on }送达。
track_shipment_delivered_but_missing = 按 { $carrier } 的记录，订单 { $order_number } 的包裹已于 { $delivered_on }送达。如果您没有收到，需要请同事来核实。
track_shipment_returned = 订单 { $order_number } 的包裹已经回到我们这里：可能是 { $carrier } 没能投递成功，也可能是被退回了。
track_shipment_not_sent = 订单 { $order_number } 还没有出库，所以暂时没有物流可查。
track_shipment_cancelled = 订单 { $order_number } 已经取消，没有包裹在路上。
track_shipment_not_late = 订单 { $order_number } 的包裹正由 { $carrier } 运送，目前没有超时，预计 { $promised_on }送达。
