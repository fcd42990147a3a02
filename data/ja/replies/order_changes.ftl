### ご注文の変更

button_do_it = はい、お願いします
button_leave_it = いいえ、このままで
operation_left = かしこまりました。何も変更していません。
operation_expired = 先ほどのご案内は期限が切れましたので、改めてご用意しました。
operation_changed = ご案内のあとでご注文の内容が変わりましたので、改めてご用意しました。
operation_under_way = 注文 { $order_number } の別の変更がまだ処理中です。数分後にもう一度お申し付けください。
operation_pending = 注文 { $order_number } の{ $what }：システムに送信し、確定を待っています。こちらで確認を続けますので、もう一度お申し込みいただく必要はありません。
operation_already_done = 注文 { $order_number } の{ $what }は、すでに完了しています。
operation_gone = 先ほどのご案内は無効になりました。何も変更していません。引き続きご希望でしたらお知らせください。
operation_to_person = 私だけでは手続きできない内容ですので、担当者の承認が必要です。うかがった内容をすべて引き継ぎます。
label_operation_cancellation = キャンセル
label_operation_address_change = お届け先の変更
label_operation_items_change = 商品の変更
label_operation_delivery_date_change = お届け日の変更
label_operation_return = 返品
label_operation_exchange = 交換
label_operation_warranty = 保証の手続き
label_operation_voucher = クーポン
label_operation_reshipment = 再発送
summary_operation = 注文 { $order_number } の{ $what }
summary_operation_worth = 注文 { $order_number } の{ $what }（{ $total }）
reason_operation_refused = ショップのシステムが変更を拒否
reason_operations_per_order = 上限到達：この注文の変更
reason_operations_per_customer = 上限到達：このお客様の本日の変更
reason_operations_per_day = 上限到達：ボットの本日の変更
reason_operations_worth = ボットの上限を超える金額
