### Lines of a hand-off’s summary (only agents read these)

summary_wanted_order_status = 查詢訂單狀態
summary_wanted_track_shipment = 查詢包裹位置
summary_wanted_refund_request = 申請退款
summary_wanted_refund_status = 查詢退款進度
summary_wanted_person = 找真人客服
summary_wanted_unknown = 需求不明
summary_order = 訂單 { $order_number }
summary_reason = 原因：{ $reason }
summary_items = 商品：{ $items }
summary_amount = 金額：{ $total }
summary_asked_for = 還缺：{ $what }
summary_quote_shown = 已提出退款 { $total }，顧客尚未同意
summary_quote_agreed = 顧客已同意退款 { $total }
summary_not_understood = 連續 { $count } 則訊息沒有聽懂
summary_backend_said = 商店系統回覆：{ $text }
summary_backend_away = 商店系統沒有回應
summary_refund_unknown = 還不知道退款是否成功，系統會繼續查詢
label_missing_order_number = 訂單編號
label_missing_proof = 電子信箱或手機號碼
label_missing_reason = 原因
label_missing_items = 商品
label_missing_yes = 是否同意
