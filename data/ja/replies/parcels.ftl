### 荷物のトラブルと、できること

track_shipment_late = 申し訳ありません。注文 { $order_number } の荷物は、お届け予定日の { $promised_on } を過ぎましたが、まだ { $carrier } で配送中です。
track_shipment_silent = 申し訳ありません。注文 { $order_number } の荷物は、{ $scanned_on } を最後に { $carrier } の記録がありません。通常より長くかかっています。
track_shipment_delivery_failed = { $carrier } が注文 { $order_number } の荷物をお届けに伺いましたが、お渡しできませんでした。
track_shipment_ready_for_pickup = 注文 { $order_number } の荷物をお受け取りいただけます：{ $place }。受け取り期限は { $until } です。
track_shipment_ready_for_pickup_no_date = 注文 { $order_number } の荷物をお受け取りいただけます：{ $place }。
track_shipment_damaged = 申し訳ありません。注文 { $order_number } の荷物が配送中に破損したと、{ $carrier } から報告がありました。
track_shipment_carrier_words = 注文 { $order_number } の荷物について、{ $carrier } の最新の連絡です：「{ $words }」
choose_parcel = どの荷物についてでしょうか？
choose_parcel_again = 上の荷物から一つお選びください。例：「1番目」
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    どのようにいたしましょうか？ 次からお選びいただけます：
    { $options }
choose_remedy_again = この中から一つお選びいただくか、「担当者」とお申し付けください。
label_remedy_wait = 待つ：記録しておき、{ $until } までに届かなければ、こちらからご連絡します。
label_remedy_redelivery = 再配達：担当者が運送会社に手配します。
label_remedy_address = お届け先の修正：担当者が運送会社に依頼します。
label_remedy_claim = 荷物の調査：担当者が運送会社に依頼します。最長 { $days } 日かかります。
label_remedy_reshipment = 再発送：同じ商品を無料でお送りします。
label_remedy_refund = 返金：お支払いに使われた方法に戻します。私で判断できない場合は、担当者が判断します。
label_remedy_return = 返品：商品が届きしだい返金します。
button_remedy_wait = 待つ
button_remedy_redelivery = 再配達してほしい
button_remedy_address = お届け先を直す
button_remedy_claim = 荷物を探してほしい
button_remedy_reshipment = もう一度送ってほしい
button_remedy_return = 返品する
parcel_wait_agreed = かしこまりました。それまでに届かなければ、担当者がこちらでご連絡します：{ $due_at }。
remedy_to_person = { $remedy }：担当者がお客様と一緒に手配します。
confirm_reshipment = 注文 { $order_number } の次の商品を、無料でもう一度お送りします：{ $items }。よろしいですか？「はい」か「いいえ」でお答えください。
reshipment_done = 承りました。注文 { $order_number } の次の商品をもう一度お送りします：{ $items }。発送後は、新しい荷物の状況をこちらで確認できます。
reshipment_out_of_stock = 申し訳ありません。次の商品は在庫がなく、もう一度お送りすることができません：{ $items }。
summary_remedy = ご希望：{ $remedy }
reason_parcel_trouble = 荷物のトラブル：担当者の手配が必要な選択
reason_sent_or_paid_before = この注文は一部が再発送または返金済み
