### Delivery: countries, services, times and costs

ask_country = 请问是哪个国家或地区？
confirm_country = 是这里吗：{ $country }？如果不是，直接告诉我就行。
delivery_options = 今天下单，送到{ $country }：
delivery_not_served = 目前不送到这里：{ $country }。
label_card_delivery = 配送：{ $country }
label_card_postcode = 邮编
label_card_free = 免费
label_card_span = { $first } 至 { $last }
label_card_to_pickup_point = 送到自提点
label_card_free_from = 满额免运费
label_card_duties = 关税费用
label_duties_included = 已含在价格里
label_duties_on_delivery = 收货时支付
