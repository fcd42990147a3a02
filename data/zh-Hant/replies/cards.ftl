### Cards: titles and names of rows

label_card_order = 訂單 { $number }
label_card_parcel = 訂單 { $order_number } 的包裹
label_card_quote = 訂單 { $order_number } 的退款
label_card_receipt = 退款 { $refund_number }
label_card_placed_on = 下單日期
label_card_total = 合計
label_card_carrier = 物流業者
label_card_tracking_number = 物流單號
label_card_promised_on = 預計送達
label_card_delivered_on = 送達日期
label_card_reason = 原因
label_card_method = 退款方式
label_card_expires_at = 有效期限
label_card_made_at = 辦理時間
label_card_order_number = 訂單
label_card_refund_number = 憑證編號
label_card_quantity = × { $count }
label_card_track_link = 到物流業者網站查看
