notice_order_confirmed = شكرًا لك! وصلنا طلبك { $order_number } ونحن نجهّزه الآن.
notice_payment_received = وصلتنا دفعة الطلب { $order_number }.
notice_payment_failed = لم تتم دفعة الطلب { $order_number }. يمكنني أن أبحث لك عن السبب.
notice_address_doubtful = يبدو أن في عنوان الطلب { $order_number } شيئًا غير صحيح. هل يمكنك التحقق منه قبل أن نرسل الطرد؟
notice_shipped = خبر سار: طرد من طلبك { $order_number } في الطريق إليك.
notice_customs_held = طرد طلبك { $order_number } محتجز لدى الجمارك. يمكنني أن أبحث لك عمّا يلزم.
notice_delayed = نعتذر منك: طرد طلبك { $order_number } متأخر.
notice_out_for_delivery = طرد طلبك { $order_number } خرج للتوصيل اليوم.
notice_ready_for_pickup = طرد طلبك { $order_number } ينتظرك في نقطة الاستلام.
notice_exception = حدث شيء لطرد طلبك { $order_number }: { $state }. يمكنني أن أعرض عليك ما يمكننا فعله.
notice_delivered = تم تسليم طرد طلبك { $order_number }.
notice_refund_made = تم رد مبلغ الطلب { $order_number }: سيعود إليك { $total } بوسيلة الدفع نفسها.
notice_refund_made_no_total = تم رد مبلغ الطلب { $order_number }، وسيعود إليك بوسيلة الدفع نفسها.
notice_return_received = وصلنا ما أرجعته من الطلب { $order_number }.
notices_ask = هناك خبر عن طلبك { $order_number }. هل أخبرك هنا كلما حدث شيء لطلباتك؟
notices_go_on = حسنًا، سأخبرك هنا عندما يحدث شيء لطلباتك.
notices_stopped = حسنًا، لن أراسلك بعد الآن عن طلباتك ما لم تسأل. يمكنك أن تسألني متى شئت.
notices_stop_question = ألا تريد رسائل أخرى عن طلباتك؟
button_notices_stop = أوقف هذه الرسائل
button_notices_go_on = أخبرني بالجديد
email_subject_notice = أخبار عن طلبك لدى { $shop_name }
email_body_notice =
    مرحبًا،

    { $text }

    يمكنك أن تسأل { $shop_name } عن ذلك هنا: { $url }

    إذا كنت لا تريد هذه الرسائل، أوقفها هنا: { $stop_url }
