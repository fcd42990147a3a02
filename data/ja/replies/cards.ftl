### カード：題名と行の名前

label_card_order = 注文 { $number }
label_card_parcel = 注文 { $order_number } の荷物
label_card_quote = 注文 { $order_number } の返金
label_card_receipt = 返金 { $refund_number }
label_card_placed_on = ご注文日
label_card_total = 合計
label_card_carrier = 運送会社
label_card_tracking_number = 追跡番号
label_card_promised_on = お届け予定日
label_card_delivered_on = お届け日
label_card_reason = 理由
label_card_method = 返金先
label_card_expires_at = 有効期限
label_card_made_at = 返金日時
label_card_order_number = 注文
label_card_refund_number = 控えの番号
label_card_quantity = × { $count }
label_card_track_link = 運送会社のページで見る
