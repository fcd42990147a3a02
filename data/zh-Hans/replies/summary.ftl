### 转人工的摘要（只给客服看）

summary_wanted_order_status = 查询订单状态
summary_wanted_track_shipment = 查询包裹位置
summary_wanted_refund_request = 申请退款
summary_wanted_refund_status = 查询退款进度
summary_wanted_person = 找人工
summary_wanted_unknown = 诉求不明
summary_order = 订单 { $order_number }
summary_reason = 原因：{ $reason }
summary_items = 商品：{ $items }
summary_amount = 金额：{ $total }
summary_asked_for = 还缺：{ $what }
summary_quote_shown = 已提出退款 { $total }，顾客尚未同意
summary_quote_agreed = 顾客已同意退款 { $total }
summary_not_understood = 连续 { $count } 条消息没有听懂
summary_backend_said = 商店系统返回：{ $text }
summary_backend_away = 商店系统没有响应
summary_refund_unknown = 退款是否成功尚不清楚，系统会继续查询
label_missing_order_number = 订单号
label_missing_proof = 邮箱或手机号
label_missing_reason = 原因
label_missing_items = 商品
label_missing_yes = 是否同意
