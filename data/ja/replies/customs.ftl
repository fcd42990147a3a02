### Duty, import tax and customs: estimates only

ask_goods_value = 商品の金額はおいくらですか（送料を除く）？通貨もお知らせください。
ask_customs_category = どのような種類の商品ですか？
button_customs_category = { $category }
button_held_at_customs = 税関で止まっている
customs_estimate =
    { $country }：関税と輸入税はおよそ { $total } の見込みです。
    { $notes }
customs_nothing_due =
    { $country }：把握している規則では、関税も輸入税もおそらくかかりません。
    { $notes }
customs_within = { $country }：当店からの荷物は関税の境界を越えないため、関税も輸入税もかかりません。
customs_unknown = この国について本日有効な規則がないため、推測は控えます：{ $country }。
customs_rule = { $country }：確かな金額は計算できません。規則そのものをお伝えします：
customs_held_paid = 注文 { $order_number } の荷物は税関で止まっています。多くは書類の不足です（請求書、支払い証明、納税者番号や身分証の番号）。どれが必要かは { $carrier } または税関から連絡があります。税金は価格に含まれていますので、もう一度お支払いにならないでください。受け入れられなかった場合は当店に戻り、担当者が返金を手配します。
customs_held_unpaid = 注文 { $order_number } の荷物は税関で止まっています。多くは書類の不足（請求書、支払い証明、納税者番号や身分証の番号）か、税金が未払いの場合です。詳しくは { $carrier } または税関から連絡があります。こちらでは受取人が税金を支払います。受け入れられなかった場合は当店に戻り、返金の内容を担当者が確認します。
label_customs_note_estimate = これは見積もりで、請求ではありません。規則の最終確認日は { $checked } です。決めるのは税関です。
label_customs_note_paid_at_checkout = ご注文と一緒のお支払いで、お届け時のお支払いはありません。
label_customs_note_paid_on_delivery = お届け時に運送会社へお支払いください。手数料が加わることがよくあります。
label_customs_note_more_possible = ほかの費用がかかることもあります。
label_customs_note_low_certainty = この規則は不確かか、変わりやすいものです。
label_customs_line_duty = 関税
label_customs_line_tax = 輸入税
label_customs_line_single_rate = 関税と税の合計
label_customs_line_fee = 手数料
label_card_customs_estimate = 関税の見積もり：{ $country }
label_card_customs_rule = 関税の規則：{ $country }
label_card_customs_limits = 基準額
label_card_scheme = 登録
label_card_rule_of = 施行日
label_card_checked_on = 確認日
label_card_rates_of = 為替レートの日付
label_rates_from_ecb = 欧州中央銀行
label_rates_from_shop = 当店の換算表
label_customs_category_apparel = 衣類
label_customs_category_footwear = 靴
label_customs_category_bags = バッグ
label_customs_category_electronics = 電子機器
label_customs_category_computers = パソコン
label_customs_category_cosmetics = 化粧品
label_customs_category_jewellery = ジュエリー
label_customs_category_watches = 腕時計
label_customs_category_toys = おもちゃ
label_customs_category_sporting_goods = スポーツ用品
label_customs_category_furniture = 家具・照明
label_customs_category_home_textiles = 家庭用繊維製品
label_customs_category_books = 本
label_customs_category_food_supplements = サプリメント
