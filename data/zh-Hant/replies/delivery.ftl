### Delivery: countries, services, times and costs

ask_country = 請問是哪個國家或地區？
confirm_country = 是這裡嗎：{ $country }？若不是，直接告訴我即可。
delivery_options = 今天下單，送到{ $country }：
delivery_not_served = 目前不寄送到這裡：{ $country }。
label_card_delivery = 配送：{ $country }
label_card_postcode = 郵遞區號
label_card_free = 免費
label_card_span = { $first } 至 { $last }
label_card_to_pickup_point = 送到取貨點
label_card_free_from = 滿額免運
label_card_duties = 關稅費用
label_duties_included = 已含在價格中
label_duties_on_delivery = 收貨時支付
