### 退货、换货、保修，以及收到损坏或发错的商品

return_policy_items =
    订单 { $order_number } 的情况是：
    { $items }
button_return_policy_order = 订单 { $order_number }
label_item_until = { $item }：截至 { $until }
label_item_allowed = { $item }：可以
label_item_barred = { $item }：{ $reason }
label_barrier_paid_back = 已经退过款
label_barrier_not_delivered = 还没有送达
label_barrier_window_over = 退货期限到 { $until }为止
label_barrier_warranty_over = 保修期已于 { $until }结束
label_barrier_excluded_category = 这类商品不能退
label_barrier_already_returned = 已经退过货
label_barrier_out_of_stock = 没有可换的商品了
label_barrier_country_not_served = 我们不接受从这个国家或地区退货
label_barrier_other = 系统不允许
back_not_possible =
    很抱歉，这里没法办理：
    { $items }
ask_back_items = 请问是订单 { $order_number } 里的哪几件？{ $items }
ask_return_reason = 请问为什么想退这些商品：{ $items }？
ask_return_reason_again = 哪一种最接近？太小或太大、商品损坏、发错货、与描述不符，还是您改变了主意。
button_reason_too_small = 太小
button_reason_too_large = 太大
ask_exchange_wanted = { $item } 您想换成哪一种？可选：{ $options }。
exchange_not_sold = { $item } 没有这一种。可选：{ $options }。
exchange_out_of_stock = 很抱歉，{ $item }（{ $wanted }）已经售完。
exchange_out_of_stock_until = 很抱歉，{ $item }（{ $wanted }）已经售完，预计 { $back_on }到货。
exchange_nothing_else = { $item } 目前没有可以换的现货。
ask_photo = 请发一张能看清 { $items } 问题的照片。
ask_photo_again = 请以文件形式发送照片，没有的话告诉我就行。
button_no_photo = 我没有照片
photo_missing = 没有照片的话，{ $items } 需要由同事来定。
ask_problem = 给您添麻烦了，很抱歉。订单 { $order_number } 出了什么问题？
ask_problem_again = 哪一种最接近？商品损坏、发错货、与描述不符，还是少了东西。
button_problem_missing = 少了东西
confirm_return =
    要登记订单 { $order_number } 的退货吗：{ $items }？
    { $terms }
    请回复“是”或“否”。
confirm_exchange =
    要登记换货吗：{ $item } 换成 { $wanted }？
    { $terms }
    请回复“是”或“否”。
confirm_warranty =
    { $items } 在保修期内。要登记检测和维修吗？
    { $terms }
    请回复“是”或“否”。
label_terms_shop_pays = 寄回的运费由我们承担。
label_terms_fee = 寄回的运费是 { $fee }，会从退款里扣除。
label_terms_customer_pays = 寄回的运费由您承担。
label_terms_ways = 寄回方式：{ $ways }。
label_terms_customs = 包裹要经过海关：请申报为“退运货物”（returned goods）。
label_terms_refund = 我们收到后最多 { $days } 天，按原支付方式退款。
label_return_way_printed_label = 打印面单
label_return_way_qr_code = 出示二维码
label_return_way_collection = 上门取件
label_return_way_own_carrier = 自选承运商
return_done =
    您的退货 { $number } 已经登记。
    { $steps }
exchange_done =
    您的换货 { $number } 已经登记，{ $wanted } 已为您预留。收到您寄回的商品后，我们就发出。
    { $steps }
warranty_done =
    您的保修申请 { $number } 已经登记。收到商品后，我们会检测并通知您。
    { $steps }
label_step_label = 请把卡片里的面单贴在包裹上，或者出示上面的二维码。
label_step_address = 请寄到：{ $address }
label_step_send_by = 请最晚于 { $send_by }寄出。
label_step_customs = 请在海关申报单上写明“退运货物”（returned goods）。
return_progress_requested = 订单 { $order_number } 中 { $items } 的退货已于 { $on }登记。我们在等包裹，请最晚于 { $send_by }寄出。
return_progress_requested_no_date = 订单 { $order_number } 中 { $items } 的退货已于 { $on }登记。我们在等包裹。
return_progress_received = 订单 { $order_number } 中的 { $items } 已于 { $on }到达仓库，接下来会检查。
return_progress_inspected = 订单 { $order_number } 中的 { $items } 已于 { $on }检查完毕，结果随后通知您。
return_progress_restocked = 订单 { $order_number } 中 { $items } 的退货已于 { $on }通过，接下来退款。
return_progress_refused = 订单 { $order_number } 中 { $items } 的退货经检查，于 { $on }被拒绝。原因可以请同事告诉您。
return_progress_refunded = 订单 { $order_number } 中 { $items } 的退货已于 { $on }退款。银行入账通常还要再等几天。
return_progress_exchanged = 订单 { $order_number } 中的 { $items } 已于 { $on }换货，新商品正在路上。
return_progress_cancelled = 订单 { $order_number } 中 { $items } 的退货已于 { $on }取消。
label_return_state_requested = 已登记
label_return_state_approved = 已批准
label_return_state_received = 已收到
label_return_state_inspected = 已检查
label_return_state_restocked = 已通过
label_return_state_refused = 被拒绝
label_return_state_refunded = 已退款
label_return_state_exchanged = 已换货
label_return_state_cancelled = 已取消
label_card_return = 退货 { $number }
label_card_send_by = 最晚寄出
label_card_return_address = 退货地址
label_card_label_link = 打开面单
reason_photo_missing = 没有损坏照片
refund_to_person_sent_again = 订单 { $order_number } 已有商品重新发货，能不能退款要由同事来定，我这就转过去。
reason_policy_sent_again = 重新发货后申请退款
