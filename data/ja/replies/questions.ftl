### 質問

ask_order_number = 注文番号をお知らせください。確認メールに記載されています。
ask_order_number_again = 注文番号が見つかりませんでした。1043 のような 4～6 桁の数字です。もう一度お送りください。
choose_order = どのご注文についてでしょうか？
ask_proof = ありがとうございます。注文 { $order_number } の情報を守るため、ご注文時のメールアドレスまたは電話番号をお知らせください。
ask_proof_again = ご注文時のメールアドレス、または国番号から始まる電話番号をお知らせください。
proof_forgotten = ご安心ください。メールアドレスはご注文の確認メールでご覧になれます。ご注文時の電話番号（国番号から）でもかまいません。どちらもご不明な場合は、担当者がお手伝いいたします。
order_not_found = その注文番号と、メールアドレスまたは電話番号に合うご注文は見つかりませんでした。両方をお確かめのうえ、もう一度お送りください。
wait_before_retry = { $seconds } 秒ほどお待ちください。そのあと、注文番号と、メールアドレスまたは電話番号をもう一度お送りください。
login_expired = ショップへのログインの有効期限が切れています。もう一度ログインしていただくか、注文番号とご注文時のメールアドレスをお知らせください。
ask_reason = ご不便をおかけして申し訳ありません。注文 { $order_number } の返金をご希望の理由をお聞かせください。
ask_reason_again = 次のうち、一番近いものはどれでしょうか？ 壊れていた、違う商品だった、届かなかった、届くのが遅すぎた、説明と違った、気が変わった。
ask_items = 注文 { $order_number } には複数の商品があります：{ $items }。どちらの返金をご希望ですか？
ask_items_again = この中から一つまたは複数をお知らせください。すべての場合は「全部」で結構です：{ $items }。
confirm_refund = 返金額は { $total }（注文 { $order_number }）です。お手続きを進めてよろしいですか？「はい」か「いいえ」でお答えください。
confirm_refund_again = 念のため、「はい」か「いいえ」でお答えください。注文 { $order_number } について { $total } を返金してよろしいですか？
refund_quote_changed = 先ほどご案内したあとに、注文 { $order_number } の返金内容が変わりましたので、計算し直しました。
refund_offer_gone = 注文 { $order_number } の先ほどのご案内は無効になり、返金は行われていません。もう一度初めから進めましょうか？
refund_quote_expired = 注文 { $order_number } の先ほどのご案内は期限が切れましたので、計算し直しました。
resumed_task_refund_request = 注文 { $order_number } の返金のお手続きに戻ります。
resumed_task_refund_request_open = 返金のお手続きに戻ります。
resumed_task_order_status = ご注文の状況の確認に戻ります。
resumed_task_track_shipment = 荷物の確認に戻ります。
resumed_task_refund_status = 返金の進み具合の確認に戻ります。
nevermind_ok = かしこまりました。この件は取りやめました。ほかにご用はありますか？
