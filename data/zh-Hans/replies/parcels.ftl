### 包裹出了问题，可以怎么办

track_shipment_late = 非常抱歉，订单 { $order_number } 的包裹原定 { $promised_on }送达，现在还由 { $carrier } 运送中。
track_shipment_silent = 非常抱歉，订单 { $order_number } 的包裹从 { $scanned_on }起，{ $carrier } 就没有新的扫描记录，这么久不太正常。
track_shipment_delivery_failed = { $carrier } 上门投递过订单 { $order_number } 的包裹，但没能交到您手里。
track_shipment_ready_for_pickup = 订单 { $order_number } 的包裹在等您领取：{ $place }。领取截止日期：{ $until }。
track_shipment_ready_for_pickup_no_date = 订单 { $order_number } 的包裹在等您领取：{ $place }。
track_shipment_damaged = 非常抱歉，{ $carrier } 反馈订单 { $order_number } 的包裹在途中损坏了。
track_shipment_carrier_words = 关于订单 { $order_number } 的包裹，{ $carrier } 的最新消息是：“{ $words }”
choose_parcel = 请问是哪个包裹？
choose_parcel_again = 请从上面的包裹里选一个，例如“第一个”。
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    您希望怎么处理？可以选择：
    { $options }
choose_remedy_again = 请从这些里面选一个，或者说要找人工。
label_remedy_wait = 再等等：我先记下，如果到 { $until }还没有送到，我们会联系您。
label_remedy_redelivery = 再送一次：同事会和承运商安排。
label_remedy_address = 改地址：同事会请承运商更正。
label_remedy_claim = 查找包裹：同事会请承运商查找，最多需要 { $days } 天。
label_remedy_reshipment = 重新发货：寄同样的商品，您不用付费。
label_remedy_refund = 退款：按原支付方式退。我没法自己决定的，由同事来定。
label_remedy_return = 退货：我们收到后退款给您。
button_remedy_wait = 再等等
button_remedy_redelivery = 再送一次
button_remedy_address = 改地址
button_remedy_claim = 查找包裹
button_remedy_reshipment = 重新发货
button_remedy_return = 退货
parcel_wait_agreed = 好的。如果到时候还没有送到，同事会在这里联系您：{ $due_at }。
remedy_to_person = { $remedy }：同事会和您一起安排。
confirm_reshipment = 我会把订单 { $order_number } 的这些商品免费重新寄给您：{ $items }。可以吗？请回复“是”或“否”。
reshipment_done = 办好了。订单 { $order_number } 的这些商品会重新寄出：{ $items }。发出后您可以在这里查看新包裹。
reshipment_out_of_stock = 非常抱歉，这些商品已经没有库存了：{ $items }。所以我没法重新寄给您。
summary_remedy = 已选择：{ $remedy }
reason_parcel_trouble = 包裹问题：所选方案需要人工办理
reason_sent_or_paid_before = 此订单已有商品重新发货或退款
