### Delivery: countries, services, times and costs

ask_country = どちらの国についてでしょうか？
confirm_country = こちらの国でよろしいですか：{ $country }？違う場合は国名をお知らせください。
delivery_options = 本日ご注文の場合のお届け（{ $country }）：
delivery_not_served = 現在こちらへはお送りしていません：{ $country }。
label_card_delivery = お届け：{ $country }
label_card_postcode = 郵便番号
label_card_free = 無料
label_card_span = { $first }～{ $last }
label_card_to_pickup_point = 受取場所での受け取り
label_card_free_from = 送料無料の条件
label_card_duties = 関税など
label_duties_included = 価格に含まれます
label_duties_on_delivery = お届け時のお支払い
