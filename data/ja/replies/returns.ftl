### 返品、交換、保証と、壊れていた商品や違う商品

return_policy_items =
    注文 { $order_number } の場合は次のとおりです：
    { $items }
button_return_policy_order = 注文 { $order_number }
label_item_until = { $item }：{ $until } まで
label_item_allowed = { $item }：可能
label_item_barred = { $item }：{ $reason }
label_barrier_paid_back = すでに返金済み
label_barrier_not_delivered = まだお届け前
label_barrier_window_over = 返品期限は { $until } まで
label_barrier_warranty_over = 保証期間は { $until } で終了
label_barrier_excluded_category = この種類の商品は返品できません
label_barrier_already_returned = すでに返品済み
label_barrier_out_of_stock = 交換できる在庫がありません
label_barrier_country_not_served = この国や地域からの返品は承っていません
label_barrier_other = システム上できません
back_not_possible =
    申し訳ありません。次の商品では承れません：
    { $items }
ask_back_items = 注文 { $order_number } のどの商品についてでしょうか？ { $items }
ask_return_reason = 返品をご希望の理由をお聞かせください：{ $items }
ask_return_reason_again = 一番近いものはどれでしょうか？ 小さすぎた、大きすぎた、壊れていた、違う商品だった、説明と違った、気が変わった。
button_reason_too_small = 小さすぎた
button_reason_too_large = 大きすぎた
ask_exchange_wanted = { $item } をどちらに交換しますか？ お選びいただけるもの：{ $options }。
exchange_not_sold = { $item } にはそちらの取り扱いがありません。お選びいただけるもの：{ $options }。
exchange_out_of_stock = 申し訳ありません。{ $item }（{ $wanted }）は品切れです。
exchange_out_of_stock_until = 申し訳ありません。{ $item }（{ $wanted }）は品切れで、{ $back_on } に入荷予定です。
exchange_nothing_else = { $item } と交換できる在庫がありません。
ask_photo = { $items } のどこに問題があるかわかる写真をお送りください。
ask_photo_again = 写真をファイルでお送りください。お持ちでなければ、その旨お知らせください。
button_no_photo = 写真はありません
photo_missing = 写真がない場合、{ $items } については担当者が判断します。
ask_problem = ご不便をおかけして申し訳ありません。注文 { $order_number } にどのような問題がありましたか？
ask_problem_again = 一番近いものはどれでしょうか？ 壊れていた、違う商品だった、説明と違った、足りないものがある。
button_problem_missing = 足りないものがある
confirm_return =
    注文 { $order_number } の次の商品の返品を登録してよろしいですか：{ $items }
    { $terms }
    「はい」か「いいえ」でお答えください。
confirm_exchange =
    { $item } から { $wanted } への交換を登録してよろしいですか？
    { $terms }
    「はい」か「いいえ」でお答えください。
confirm_warranty =
    { $items } は保証期間内です。点検・修理を登録してよろしいですか？
    { $terms }
    「はい」か「いいえ」でお答えください。
label_terms_shop_pays = 返送料は当店が負担します。
label_terms_fee = 返送料は { $fee } で、返金額から差し引かれます。
label_terms_customer_pays = 返送料はお客様のご負担です。
label_terms_ways = 返送方法：{ $ways }。
label_terms_customs = 税関を通りますので、「返送品」（returned goods）と申告してください。
label_terms_refund = 商品が届いてから { $days } 日以内に、お支払いに使われた方法に返金します。
label_return_way_printed_label = ラベルを印刷
label_return_way_qr_code = コードを提示
label_return_way_collection = ご自宅で集荷
label_return_way_own_carrier = お好きな運送会社
return_done =
    返品 { $number } を登録しました。
    { $steps }
exchange_done =
    交換 { $number } を登録し、{ $wanted } を取り置きました。お手元の商品が届きしだい発送します。
    { $steps }
warranty_done =
    保証の手続き { $number } を登録しました。商品が届きましたら点検し、ご連絡します。
    { $steps }
label_step_label = カードのラベルを荷物に貼るか、コードをご提示ください。
label_step_address = 送り先：{ $address }
label_step_send_by = { $send_by } までにお送りください。
label_step_customs = 税関申告書に「返送品」（returned goods）とお書きください。
return_progress_requested = 注文 { $order_number } の { $items } の返品は { $on } に登録されました。荷物の到着を待っていますので、{ $send_by } までにお送りください。
return_progress_requested_no_date = 注文 { $order_number } の { $items } の返品は { $on } に登録されました。荷物の到着を待っています。
return_progress_received = 注文 { $order_number } の { $items } は { $on } に倉庫に届きました。これから確認します。
return_progress_inspected = 注文 { $order_number } の { $items } は { $on } に確認が済みました。結果は追ってお知らせします。
return_progress_restocked = 注文 { $order_number } の { $items } の返品は { $on } に承認されました。次は返金です。
return_progress_refused = 注文 { $order_number } の { $items } の返品は、確認の結果、{ $on } に受け付けられないことになりました。理由は担当者がご説明できます。
return_progress_refunded = 注文 { $order_number } の { $items } の返品は { $on } に返金されました。口座やカードに反映されるまで、さらに数日かかることがあります。
return_progress_exchanged = 注文 { $order_number } の { $items } は { $on } に交換されました。新しい商品をお届け中です。
return_progress_cancelled = 注文 { $order_number } の { $items } の返品は { $on } に取り消されました。
label_return_state_requested = 登録済み
label_return_state_approved = 承認済み
label_return_state_received = 受領済み
label_return_state_inspected = 確認済み
label_return_state_restocked = 返品確定
label_return_state_refused = 返品不可
label_return_state_refunded = 返金済み
label_return_state_exchanged = 交換済み
label_return_state_cancelled = 取り消し済み
label_card_return = 返品 { $number }
label_card_send_by = 発送期限
label_card_return_address = 返送先
label_card_label_link = ラベルを開く
reason_photo_missing = 破損の写真なし
refund_to_person_sent_again = 注文 { $order_number } は一部をすでに再発送していますので、返金は担当者が判断します。このまま引き継ぎます。
reason_policy_sent_again = 再発送後の返金
