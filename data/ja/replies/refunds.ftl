### 返金

refund_done = 返金が完了しました。注文 { $order_number } の { $total } は、お支払いに使われた方法に戻ります。こちらが控えです。
refund_pending = 注文 { $order_number } の返金（{ $total }）を送信し、確定を待っています。もう一度お申し込みいただく必要はありません。二重に支払われることもありません。
refund_already_done = 注文 { $order_number } のこの返金はすでに完了しています。控えをもう一度お送りします。
refund_refused = 注文 { $order_number } の返金は受け付けられませんでした。担当者がお客様と一緒に確認します。
refund_cancelled = かしこまりました。返金は行っていません。
refund_nothing_left = 注文 { $order_number } は、すべて返金済みです。
refund_order_cancelled = 注文 { $order_number } はキャンセルされているため、こちらで返金できるものはありません。まだお金が戻っていない場合は、担当者がお調べできます。
refund_items_already = 返金済み：{ $items }。このご注文の中から別の商品をお選びください。
refund_to_person_outside_window = このご注文は { $delivered_on } にお届けしており、{ $window_days } 日を過ぎています。私では判断できませんので、担当者に引き継ぎます。
refund_to_person_outside_window_undated = このご注文は、私が返金できる期間を過ぎていますので、担当者に引き継ぎます。
refund_to_person_over_limit = { $total } の返金は、私が手続きできる金額を超えていますので、担当者に引き継ぎます。
refund_to_person_excluded_category = こちらの商品の返金は担当者が判断します：{ $items }。このまま引き継ぎます。
refund_to_person_currency = { $currency } での返金は担当者が判断しますので、引き継ぎます。
refund_to_person_not_delivered = 注文 { $order_number } はまだお届けが済んでいないため、配送を止めるか返金するかは担当者が判断します。このまま引き継ぎます。
refund_to_person_delivered_but_missing = 運送会社によると、注文 { $order_number } は { $delivered_on } にお届け済みです。担当者の確認が必要ですので、引き継ぎます。
refund_to_person_open_refund = 注文 { $order_number } の返金はすでに手続き中です。残りの分は担当者がお客様と確認します。
refund_status_none = 注文 { $order_number } の返金は今のところありません。
refund_status_pending = 注文 { $order_number } の返金（{ $total }）は { $made_on } に受け付け、確定を待っています。
refund_status_done = 注文 { $order_number } の返金（{ $total }）は { $made_on } に完了しています。口座やカードに反映されるまで、さらに数日かかることがあります。
refund_status_refused = 注文 { $order_number } の返金（{ $total }）は受け付けられませんでした。担当者にお取り次ぎしましょうか？
refund_status_needs_approval = 注文 { $order_number } の返金（{ $total }）は、担当者の判断を待っています。
