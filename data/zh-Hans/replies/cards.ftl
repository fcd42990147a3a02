### 卡片

label_card_order = 订单 { $number }
label_card_parcel = 订单 { $order_number } 的包裹
label_card_quote = 订单 { $order_number } 的退款
label_card_receipt = 退款 { $refund_number }
label_card_placed_on = 下单日期
label_card_total = 合计
label_card_carrier = 承运商
label_card_tracking_number = 运单号
label_card_promised_on = 预计送达
label_card_delivered_on = 送达日期
label_card_reason = 原因
label_card_method = 退款去向
label_card_expires_at = 有效期至
label_card_made_at = 办理时间
label_card_order_number = 订单
label_card_refund_number = 凭证编号
label_card_quantity = × { $count }
label_card_track_link = 到承运商网站查看
