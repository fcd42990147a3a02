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
operation_yes_or_no = 念のため、「はい」か「いいえ」でお答えください。
operation_refused = 注文 { $order_number } のお手続きは注文システムで受け付けられませんでしたので、ここからは担当者が対応します。
change_already_cancelled = 注文 { $order_number } はすでにキャンセルされていますので、変更できるものはありません。
change_partly_sent = 注文 { $order_number } の一部はすでに発送されていますので、私では変更できません。残りを止められるかどうかは、担当者がお調べできます。
change_already_sent = 注文 { $order_number } はすでに倉庫を出ていますので、変更もキャンセルもできません。お手元に届いてから返品していただけます。
change_already_there = 注文 { $order_number } はすでにお届け済みですので、変更もキャンセルもできません。代わりに返品していただけます。
change_too_late = 注文 { $order_number } は梱包中か、ご注文から時間がたっていますので、私では変更できません。担当者がまだ止められるか試せます。
change_not_possible = 注文 { $order_number } は私では変更できません。担当者が確認できます。

## キャンセル

cancel_confirm_paid = 注文 { $order_number } をすべてキャンセルし、{ $total } をお支払いに使われた方法に戻します。キャンセルしてよろしいですか？
cancel_confirm_held = 注文 { $order_number } をすべてキャンセルします。{ $total } は銀行やカード会社が確保しているだけですので、引き落とされず、確保は解除されます。キャンセルしてよろしいですか？
cancel_confirm_nothing = 注文 { $order_number } をすべてキャンセルします。お戻しするお支払いはありません。キャンセルしてよろしいですか？
cancel_done = 注文 { $order_number } をキャンセルしました。
cancel_done_paid = 注文 { $order_number } をキャンセルしました。{ $total } は、お支払いに使われた方法に戻ります。

## お届け先の変更

ask_address = 注文 { $order_number } のお届け先は今こちらです：{ $old }。新しいお届け先を、郵便番号、都市名、町名・番地までお知らせください。
ask_address_in_city = 注文 { $order_number } は { $city } のどちらにお届けしますか？ 町名・番地と郵便番号をお知らせください。
ask_address_again = 新しいお届け先を、「、」で区切ってお書きください：町名・番地、郵便番号、都市名。
address_incomplete = 新しいお届け先に、あと一つ必要です：{ $what }。
address_postcode_wrong = 郵便番号 { $postcode } はその地域に合わないようです。正しい郵便番号をお知らせください。
address_same = そちらは今のお届け先と同じです。
address_other_country = 注文 { $order_number } のお届け先は、別の国や地域（{ $country }）には変えられません。価格、関税、運送会社が変わるためです。担当者が確認できます。
address_confirm = 注文 { $order_number } の新しいお届け先：{ $new }。これまでのお届け先：{ $old }。変更してよろしいですか？ 確認メールは、ご注文時のメールアドレスにお送りします。
address_done = 変更しました。注文 { $order_number } のお届け先は { $new } です。確認メールは、ご注文時のメールアドレスにお送りします。
label_address_part_lines = 町名・番地
label_address_part_postcode = 郵便番号
label_address_part_city = 都市名
label_address_part_region = 州または都道府県

## 商品とお届け日

ask_change = 注文 { $order_number } のどこを変更しますか？
ask_change_again = 注文 { $order_number } では、数量、サイズや色、お届け日の変更と、商品の取り消しができます。どれになさいますか？
button_change_quantity = 数量
button_change_variant = サイズ・色
button_change_remove = 商品を取り消す
button_change_date = お届け日
ask_change_item = どちらの商品でしょうか？ { $items }
ask_quantity = ご注文の数量：{ $quantity } × { $name }。いくつに変更しますか？
ask_variant = { $name }：どちらに変更しますか？ お選びいただけるもの：{ $variants }。
ask_variant_again = { $name } は、次の中からお選びください：{ $variants }。
ask_delivery_date = お届けのご希望日をお知らせください。
ask_delivery_date_again = 日付でお知らせください。例：12月5日
date_not_possible = 申し訳ありません、その日にはお届けできません。ほかのご希望日はありますか？
date_confirm = 注文 { $order_number } のお届け日を { $deliver_on } に変更します。よろしいですか？
date_done = 変更しました。注文 { $order_number } は { $deliver_on } にお届けします。
items_confirm = 注文 { $order_number } を次のように変更します：{ $what }。よろしいですか？
items_confirm_paid = 注文 { $order_number } を次のように変更します：{ $what }。{ $total } をお戻しします。よろしいですか？
items_done = 注文 { $order_number } を変更しました。
items_done_paid = 注文 { $order_number } を変更しました。{ $total } は、お支払いに使われた方法に戻ります。
change_more_to_pay = その変更では注文 { $order_number } のお支払い額を超えますが、こちらでは追加のお支払いを受け付けられません。別にご注文いただくか、担当者がお手伝いします。
change_last_item = 注文 { $order_number } の商品はこれだけですので、取り消すとご注文のキャンセルになります。
change_no_variant = 注文 { $order_number } の { $name } には、ほかの種類がありません。担当者がお手伝いできます。
change_out_of_stock = { $name }（{ $variant }）はただ今品切れです。
label_item_change_removed = { $name } を取り消し
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }：{ $variant }

## 請求書

invoice_link = 注文 { $order_number } の請求書 { $invoice_number } です：{ $url }
invoice_file = 注文 { $order_number } の請求書 { $invoice_number } です。
invoice_none = 注文 { $order_number } の請求書は、今のところありません。お支払いが済んでいないか、お支払い前にキャンセルされたためです。
invoice_company = 請求書の会社情報は担当者が変更します。会社名、住所、税務番号（登録番号）をこちらにお書きください。このまま引き継ぎます。
button_invoice_company = 会社情報
reason_invoice_company = 請求書の会社情報の変更

## お支払い

payments_none = 注文 { $order_number } のお支払いは、今のところ確認できません。銀行やカードの明細に記録がある場合は、担当者がお調べします。
payments_charged_twice = おっしゃるとおりです。申し訳ありません。注文 { $order_number } は { $total } のところ、{ $taken } が引き落とされており、{ $too_much } 多くなっています。記録をすべて添えて担当者に引き継ぎます。
payments_held_beside = 注文 { $order_number } のお支払いは1回分（{ $paid }）だけです。もう一方の { $total } は、以前のお手続きで銀行やカード会社が確保しているだけで、引き落とされず、自動的に解除されます。
payments_held_until = 注文 { $order_number } のお支払いは1回分（{ $paid }）だけです。もう一方の { $total } は、以前のお手続きで銀行やカード会社が確保しているだけで、引き落とされず、遅くとも { $falls_on } までに自動的に解除されます。
payments_paid = 注文 { $order_number } は { $made_on } にお支払い済みです：{ $total }。二重の引き落としは見当たりません。
payments_transfer_pending = 注文 { $order_number } の銀行振込（{ $total }）は、まだ確認できていません。すぐにお振り込みいただいていれば、{ $due_on } までに届く見込みです。確認できしだい発送します。
payments_transfer_pending_reference = 注文 { $order_number } の銀行振込（{ $total }）は、まだ確認できていません。参照番号 { $reference } を付けてすぐにお振り込みいただいていれば、{ $due_on } までに届く見込みです。確認できしだい発送します。
payments_pending = 注文 { $order_number } のお支払い（{ $total }）は、銀行または決済会社がまだ確認しています。お客様にしていただくことはありません。
payments_held = 注文 { $order_number } の { $total } は、銀行やカード会社が確保しているだけで、まだ引き落とされていません。引き落としは発送の際です。
payments_declined = 注文 { $order_number } のお支払い（{ $total }）は承認されず、引き落とされていません。{ $why }
payments_refunded = 注文 { $order_number } のお支払いは返金済みです：{ $total }。口座やカードに反映されるまで、数日かかることがあります。
payments_cancelled = 注文 { $order_number } のお支払い（{ $total }）は取り消され、引き落とされていません。
label_declined_insufficient_funds = 残高または利用可能額が足りないとのことです。別のカードを使うか、時間をおいてお試しください。
label_declined_expired_card = カードの有効期限が切れています。別のカードをお試しください。
label_declined_wrong_details = カード情報が一致しませんでした。番号、有効期限、セキュリティコードをお確かめください。
label_declined_authentication_failed = 銀行やカード会社の本人認証（コードやアプリなど）が完了しませんでした。もう一度お試しのうえ、認証を済ませてください。
label_declined_limit_exceeded = カードの限度額に達しています。別のカードを使うか、限度額の引き上げをカード会社にご相談ください。
label_declined_refused_by_bank = 銀行やカード会社が承認しませんでした。理由は示されていません。お電話で確認されるか、別のお支払い方法をお試しください。
label_declined_other = 理由は示されていません。もう一度お試しいただくか、別のお支払い方法をお選びください。
summary_payment = お支払い { $number }：{ $total }、{ $state }、{ $made_at }
label_payment_state_pending = 確認中
label_payment_state_authorised = 確保中
label_payment_state_captured = 引き落とし済み
label_payment_state_declined = 不承認
label_payment_state_cancelled = 取り消し済み
label_payment_state_refunded = 返金済み
reason_payments_charged_twice = 二重の引き落とし
