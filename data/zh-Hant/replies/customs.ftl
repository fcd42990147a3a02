### Duty, import tax and customs: estimates only

ask_goods_value = 商品價值多少（不含運費）？請一併說明幣別。
ask_customs_category = 是哪一類商品？
button_customs_category = { $category }
button_held_at_customs = 卡在海關
customs_estimate =
    { $country }：關稅和進口稅估計為 { $total }。
    { $notes }
customs_nothing_due =
    { $country }：依我所知的規定，大概不用繳關稅和進口稅。
    { $notes }
customs_within = { $country }：我們寄到那裡的包裹不經過關境，所以沒有關稅和進口稅。
customs_unknown = 我沒有這裡今天有效的海關規定，所以不亂猜：{ $country }。
customs_rule = { $country }：這裡算不出可靠的金額，規定本身如下：
customs_held_paid = 訂單 { $order_number } 的包裹被海關扣留了。通常是缺文件：發票、付款證明，或您的稅號、證件號碼；是哪一項，{ $carrier } 或海關會告訴您。稅費已含在我們的價格中，請不要再付。若被拒，包裹會退回我們，同事會處理退款。
customs_held_unpaid = 訂單 { $order_number } 的包裹被海關扣留了。通常是缺文件（發票、付款證明、您的稅號或證件號碼），或稅費未付；是哪一項，{ $carrier } 或海關會告訴您。這裡的稅費由收件人支付。若被拒，包裹會退回我們，由同事確認能退多少。
label_customs_note_estimate = 這是估算，不是帳單。規定最近核對於 { $checked }，以海關決定為準。
label_customs_note_paid_at_checkout = 隨訂單一起付，收貨時不用再付。
label_customs_note_paid_on_delivery = 收貨時付給物流業者，通常另加手續費。
label_customs_note_more_possible = 可能還有其他費用。
label_customs_note_low_certainty = 這條規定不確定，或經常變動。
label_customs_line_duty = 關稅
label_customs_line_tax = 進口稅
label_customs_line_single_rate = 關稅與稅合計
label_customs_line_fee = 規費
label_card_customs_estimate = 海關估算：{ $country }
label_card_customs_rule = 海關規定：{ $country }
label_card_customs_limits = 限額
label_card_scheme = 登記
label_card_rule_of = 生效日期
label_card_checked_on = 核對日期
label_card_rates_of = 匯率日期
label_rates_from_ecb = 歐洲中央銀行
label_rates_from_shop = 我們自己的匯率表
label_customs_category_apparel = 服飾
label_customs_category_footwear = 鞋子
label_customs_category_bags = 包包
label_customs_category_electronics = 電子產品
label_customs_category_computers = 電腦
label_customs_category_cosmetics = 化妝品
label_customs_category_jewellery = 首飾
label_customs_category_watches = 手錶
label_customs_category_toys = 玩具
label_customs_category_sporting_goods = 運動用品
label_customs_category_furniture = 家具和燈具
label_customs_category_home_textiles = 家用紡織品
label_customs_category_books = 書
label_customs_category_food_supplements = 營養補充品
