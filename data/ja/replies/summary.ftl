### 引き継ぎの要約（担当者だけが読む）

summary_wanted_order_status = 注文の状況
summary_wanted_track_shipment = 荷物の場所
summary_wanted_refund_request = 返金
summary_wanted_refund_status = 返金の進み具合
summary_wanted_person = 担当者
summary_wanted_unknown = 不明
summary_order = 注文 { $order_number }
summary_reason = 理由：{ $reason }
summary_items = 商品：{ $items }
summary_amount = 金額：{ $total }
summary_asked_for = まだ足りないもの：{ $what }
summary_quote_shown = { $total } の返金を案内済み、同意はまだ
summary_quote_agreed = お客様は { $total } に同意した
summary_not_understood = 理解できなかったメッセージ：続けて { $count } 件
summary_backend_said = ショップのシステム：{ $text }
summary_backend_away = ショップのシステムが応答しなかった
summary_refund_unknown = 返金が済んだかどうかはまだ不明。システムが確認を続けている
label_missing_order_number = 注文番号
label_missing_proof = メールアドレスまたは電話番号
label_missing_reason = 理由
label_missing_items = 商品
label_missing_yes = はい・いいえ
