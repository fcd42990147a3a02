### 提问

ask_order_number = 请问您的订单号是多少？在确认邮件里可以找到。
ask_order_number_again = 我没有看到订单号。订单号是 4 到 6 位数字，比如 1043，麻烦您再发一次。
choose_order = 请问您说的是哪个订单？
ask_proof = 谢谢。订单 { $order_number } 的信息只能给下单人本人看，请告诉我下单时用的邮箱或手机号。
ask_proof_again = 请提供下单时填写的邮箱，或者手机号（要带国家区号）。
proof_forgotten = 没关系：订单确认邮件就是发到那个邮箱的。下单时留的电话号码（带国家区号）也可以。如果两样都没有，可以请人工客服帮您。
order_not_found = 没有查到与这个订单号、邮箱或手机号相符的订单。麻烦您核对一下，再发给我。
wait_before_retry = 请您等 { $seconds } 秒再试，到时请重新发一下订单号，以及下单的邮箱或手机号。
login_expired = 您在商店的登录已经过期。请重新登录，或者告诉我订单号和下单邮箱。
ask_reason = 给您添麻烦了，很抱歉。请问订单 { $order_number } 想退款的原因是什么？
ask_reason_again = 哪一种最接近您的情况：商品损坏、发错货、没收到、到得太晚、与描述不符，还是您改变了主意？
ask_items = 订单 { $order_number } 里有好几件商品：{ $items }。请问要退哪几件？
ask_items_again = 请告诉我要退哪一件或哪几件，说“第二件”也可以，全退的话回复“全部”就行：{ $items }。
confirm_refund = 为您算好了：订单 { $order_number } 可以退 { $total }。现在就办吗？请回复“是”或“否”。
confirm_refund_again = 为了不出错，请您明确回复“是”或“否”：订单 { $order_number } 退款 { $total }，要办吗？
refund_quote_changed = 订单 { $order_number } 的这笔退款和刚才给您看的相比有变动，我重新算了一遍。
refund_quote_expired = 刚才给订单 { $order_number } 的退款方案已经过期，我重新算了一遍。
resumed_task_refund_request = 我们接着办订单 { $order_number } 的退款。
resumed_task_refund_request_open = 我们接着办您的退款。
resumed_task_order_status = 我们接着看您的订单进度。
resumed_task_track_shipment = 我们接着查您的包裹。
resumed_task_refund_status = 我们接着查您的退款进度。
nevermind_ok = 好的，这件事就先不办了。还有别的需要帮忙吗？
refund_offer_gone = 订单 { $order_number } 之前的退款方案已经失效，没有退款。要重新办理吗？
