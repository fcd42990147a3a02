### Duty, import tax and customs: estimates only

ask_goods_value = 货物值多少钱（不含运费）？请一并说明币种。
ask_customs_category = 是哪一类商品？
button_customs_category = { $category }
button_held_at_customs = 卡在海关
customs_estimate =
    { $country }：关税和进口税估计为 { $total }。
    { $notes }
customs_nothing_due =
    { $country }：按我所知的规定，大概不用交关税和进口税。
    { $notes }
customs_within = { $country }：我们寄到那里的包裹不经过关境，所以没有关税和进口税。
customs_unknown = 我没有这里今天有效的海关规定，所以不乱猜：{ $country }。
customs_rule = { $country }：这里算不出可靠的金额，规定本身如下：
customs_held_paid = 订单 { $order_number } 的包裹被海关扣留了。通常是缺文件：发票、付款证明，或您的税号、证件号；具体是哪样，{ $carrier } 或海关会告诉您。税费已含在我们的价格里，请不要再付。如果被拒，包裹会退回我们，同事会处理退款。
customs_held_unpaid = 订单 { $order_number } 的包裹被海关扣留了。通常是缺文件（发票、付款证明、您的税号或证件号），或税费未付；具体是哪样，{ $carrier } 或海关会告诉您。这里的税费由收件人支付。如果被拒，包裹会退回我们，由同事确认能退多少。
label_customs_note_estimate = 这是估算，不是账单。规定最近核对于 { $checked }，以海关决定为准。
label_customs_note_paid_at_checkout = 随订单一起付，收货时不用再付。
label_customs_note_paid_on_delivery = 收货时付给承运商，通常另加手续费。
label_customs_note_more_possible = 可能还有其他费用。
label_customs_note_low_certainty = 这条规定不确定，或经常变动。
label_customs_line_duty = 关税
label_customs_line_tax = 进口税
label_customs_line_single_rate = 关税和税合计
label_customs_line_fee = 规费
label_card_customs_estimate = 海关估算：{ $country }
label_card_customs_rule = 海关规定：{ $country }
label_card_customs_limits = 限额
label_card_scheme = 登记
label_card_rule_of = 生效日期
label_card_checked_on = 核对日期
label_card_rates_of = 汇率日期
label_rates_from_ecb = 欧洲中央银行
label_rates_from_shop = 我们自己的汇率表
label_customs_category_apparel = 服装
label_customs_category_footwear = 鞋
label_customs_category_bags = 包
label_customs_category_electronics = 电子产品
label_customs_category_computers = 电脑
label_customs_category_cosmetics = 化妆品
label_customs_category_jewellery = 首饰
label_customs_category_watches = 手表
label_customs_category_toys = 玩具
label_customs_category_sporting_goods = 体育用品
label_customs_category_furniture = 家具和灯具
label_customs_category_home_textiles = 家纺
label_customs_category_books = 书
label_customs_category_food_supplements = 营养补充品
