notice_order_confirmed = 谢谢！您的订单 { $order_number } 已收到，正在备货。
notice_payment_received = 订单 { $order_number } 的款项已收到。
notice_payment_failed = 订单 { $order_number } 的付款没有成功。我可以帮您查原因。
notice_address_doubtful = 订单 { $order_number } 的地址好像有问题。请您在发货前核对一下，好吗？
notice_shipped = 好消息：订单 { $order_number } 有包裹已经发出。
notice_customs_held = 订单 { $order_number } 的包裹被海关扣留了。我可以帮您查需要什么。
notice_delayed = 非常抱歉，订单 { $order_number } 的包裹延误了。
notice_out_for_delivery = 订单 { $order_number } 的包裹今天正在派送。
notice_ready_for_pickup = 订单 { $order_number } 的包裹在自提点等您领取。
notice_exception = 订单 { $order_number } 的包裹出了问题：{ $state }。我可以告诉您有哪些办法。
notice_delivered = 订单 { $order_number } 的包裹已送达。
notice_refund_made = 订单 { $order_number } 的退款已办好：{ $total } 会按原支付方式退给您。
notice_refund_made_no_total = 订单 { $order_number } 的退款已办好，会按原支付方式退给您。
notice_return_received = 订单 { $order_number } 的退货我们已收到。
notices_ask = 您的订单 { $order_number } 有新消息。以后订单有变化时，要我在这里通知您吗？
notices_go_on = 好的，订单有变化时，我会在这里通知您。
notices_stopped = 好的，以后我不会再主动发订单消息。您随时可以问我。
notices_stop_question = 不想再收到关于订单的消息吗？
button_notices_stop = 不再通知
button_notices_go_on = 继续通知我
email_subject_notice = 您在 { $shop_name } 的订单有新消息
email_body_notice =
    您好：

    { $text }

    可以在这里向 { $shop_name } 咨询：{ $url }

    如果不想再收到这类邮件，请在这里停止：{ $stop_url }
