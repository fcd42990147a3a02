### Duty, import tax and customs: estimates only

ask_goods_value = كم قيمة البضاعة بلا توصيل؟ اذكر العملة أيضًا.
ask_customs_category = ما نوع البضاعة؟
button_customs_category = { $category }
button_held_at_customs = محتجز في الجمارك
customs_estimate =
    { $country }: من المرجح أن تبلغ الرسوم وضريبة الاستيراد { $total }.
    { $notes }
customs_nothing_due =
    { $country }: بحسب القاعدة التي أعرفها، لا رسوم ولا ضريبة استيراد على الأرجح.
    { $notes }
customs_within = { $country }: طردنا إلى هناك لا يعبر حدودًا جمركية، فلا رسوم ولا ضريبة استيراد.
customs_unknown = ليست لدي قاعدة جمركية سارية اليوم لهذا البلد، فلن أخمّن: { $country }.
customs_rule = { $country }: لا أستطيع حساب مبلغ موثوق هنا. هذه هي القاعدة نفسها:
customs_held_paid = طردك من الطلب { $order_number } محتجز في الجمارك. ينقص غالبًا مستند: الفاتورة أو إثبات الدفع أو رقمك الضريبي أو رقم هويتك؛ يخبرك به { $carrier } أو الجمارك. الرسوم مشمولة في سعرنا فلا تدفعها مرة أخرى. إن رُفض عاد إلينا، ويتولى أحد زملائنا استرداد مبلغك.
customs_held_unpaid = طردك من الطلب { $order_number } محتجز في الجمارك. ينقص غالبًا مستند (الفاتورة أو إثبات الدفع أو رقمك الضريبي أو رقم هويتك) أو لم تُدفع الرسوم بعد؛ يخبرك بذلك { $carrier } أو الجمارك. الرسوم هنا على المستلم. إن رُفض عاد إلينا، ويوضح أحد زملائنا ما الذي يُسترد.
label_customs_note_estimate = هذا تقدير وليس فاتورة. آخر مراجعة للقاعدة في { $checked }، والقرار للجمارك.
label_customs_note_paid_at_checkout = تدفعها مع الطلب، ولا شيء عند الباب.
label_customs_note_paid_on_delivery = تدفعها لشركة الشحن عند الاستلام، وغالبًا مع رسم معالجة.
label_customs_note_more_possible = قد تُضاف تكاليف أخرى.
label_customs_note_low_certainty = هذه القاعدة غير مؤكدة أو تتغير كثيرًا.
label_customs_line_duty = رسوم جمركية
label_customs_line_tax = ضريبة الاستيراد
label_customs_line_single_rate = الرسوم والضريبة معًا
label_customs_line_fee = رسم
label_card_customs_estimate = تقدير جمركي: { $country }
label_card_customs_rule = قاعدة جمركية: { $country }
label_card_customs_limits = الحد
label_card_scheme = التسجيل
label_card_rule_of = سارية منذ
label_card_checked_on = روجعت في
label_card_rates_of = أسعار الصرف بتاريخ
label_rates_from_ecb = البنك المركزي الأوروبي
label_rates_from_shop = جدولنا الخاص
label_customs_category_apparel = ملابس
label_customs_category_footwear = أحذية
label_customs_category_bags = حقائب
label_customs_category_electronics = إلكترونيات
label_customs_category_computers = حواسيب
label_customs_category_cosmetics = مستحضرات تجميل
label_customs_category_jewellery = مجوهرات
label_customs_category_watches = ساعات
label_customs_category_toys = ألعاب
label_customs_category_sporting_goods = أدوات رياضية
label_customs_category_furniture = أثاث ومصابيح
label_customs_category_home_textiles = منسوجات منزلية
label_customs_category_books = كتب
label_customs_category_food_supplements = مكملات غذائية
