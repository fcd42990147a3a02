### الإرجاع والاستبدال والضمان، وما وصل تالفًا أو مختلفًا

return_policy_items =
    بالنسبة إلى الطلب { $order_number }:
    { $items }
button_return_policy_order = الطلب { $order_number }
label_item_until = { $item }: حتى { $until }
label_item_allowed = { $item }: نعم
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = سبق رد الثمن
label_barrier_not_delivered = لم يُسلّم بعد
label_barrier_window_over = كان الإرجاع ممكنًا حتى { $until }
label_barrier_warranty_over = انتهى الضمان بتاريخ { $until }
label_barrier_excluded_category = لا يمكن إرجاع هذا النوع من المنتجات
label_barrier_already_returned = سبق إرجاعه
label_barrier_out_of_stock = لم يبق ما يمكن الاستبدال به
label_barrier_country_not_served = لا نستقبل مرتجعات من هذا البلد
label_barrier_other = نظامنا لا يسمح بذلك
back_not_possible =
    نعتذر منك، هذا غير ممكن هنا:
    { $items }
ask_back_items = أيّ منتجات الطلب { $order_number } تقصد؟ { $items }
ask_return_reason = ما سبب الإرجاع: { $items }؟
ask_return_reason_again = ما الأقرب إلى حالتك؟ صغير جدًا أو كبير جدًا، أو تالف، أو ليس ما طلبته، أو لا يطابق الوصف، أو غيّرت رأيك.
button_reason_too_small = صغير جدًا
button_reason_too_large = كبير جدًا
ask_exchange_wanted = ماذا تريد بدلًا من { $item }؟ المتوفر: { $options }.
exchange_not_sold = ليس لدي ذلك لمنتج { $item }. المتوفر: { $options }.
exchange_out_of_stock = نعتذر منك، هذا غير متوفر في المخزون: { $item } ({ $wanted }).
exchange_out_of_stock_until = نعتذر منك، هذا غير متوفر في المخزون: { $item } ({ $wanted }). يُتوقع توفره بتاريخ { $back_on }.
exchange_nothing_else = لا يوجد في المخزون ما يمكن استبدال { $item } به.
ask_photo = يُرجى إرسال صورة تُظهر المشكلة في { $items }.
ask_photo_again = يُرجى إرسال الصورة كملف، أو إخباري بأنه لا توجد صورة.
button_no_photo = ليست لدي صورة
photo_missing = من دون صورة يعود القرار بشأن { $items } إلى أحد زملائنا.
ask_problem = يؤسفني ذلك. ما المشكلة في الطلب { $order_number }؟
ask_problem_again = ما الأقرب إلى حالتك؟ منتج تالف، أو ليس ما طلبته، أو لا يطابق الوصف، أو هناك شيء ناقص.
button_problem_missing = هناك شيء ناقص
confirm_return =
    هل أسجّل هذا الإرجاع من الطلب { $order_number }: { $items }؟
    { $terms }
    يُرجى الإجابة بنعم أو لا.
confirm_exchange =
    هل أسجّل استبدال { $item } بالبديل التالي: { $wanted }؟
    { $terms }
    يُرجى الإجابة بنعم أو لا.
confirm_warranty =
    الضمان ما زال ساريًا: { $items }. هل أسجّل طلب الفحص والإصلاح؟
    { $terms }
    يُرجى الإجابة بنعم أو لا.
label_terms_shop_pays = ندفع نحن تكلفة الإرجاع.
label_terms_fee = تكلفة الإرجاع { $fee }، وتُخصم من المبلغ المسترد.
label_terms_customer_pays = تكلفة الإرجاع عليك.
label_terms_ways = طريقة الإرجاع: { $ways }.
label_terms_customs = يعبر الطرد حدودًا جمركية: يُرجى التصريح به على أنه «بضائع مرتجعة» (returned goods).
label_terms_refund = { $days ->
    [zero] يعود المبلغ بوسيلة الدفع نفسها فور وصول المنتج إلينا.
    [one] يعود المبلغ بوسيلة الدفع نفسها خلال يوم واحد على الأكثر من وصول المنتج إلينا.
    [two] يعود المبلغ بوسيلة الدفع نفسها خلال يومين على الأكثر من وصول المنتج إلينا.
    [few] يعود المبلغ بوسيلة الدفع نفسها خلال { $days } أيام على الأكثر من وصول المنتج إلينا.
    [many] يعود المبلغ بوسيلة الدفع نفسها خلال { $days } يومًا على الأكثر من وصول المنتج إلينا.
   *[other] يعود المبلغ بوسيلة الدفع نفسها خلال { $days } يوم على الأكثر من وصول المنتج إلينا.
}
label_return_way_printed_label = ملصق للطباعة
label_return_way_qr_code = رمز تُبرزه
label_return_way_collection = استلام من باب منزلك
label_return_way_own_carrier = شركة شحن تختارها
return_done =
    سُجّل الإرجاع { $number }.
    { $steps }
exchange_done =
    سُجّل الاستبدال { $number }، وحُجز لك { $wanted }. نرسله بعد وصول منتجك إلينا.
    { $steps }
warranty_done =
    سُجّل طلب الضمان { $number }. عند وصول المنتج نفحصه ونراسلك.
    { $steps }
label_step_label = ضع الملصق الموجود في البطاقة على الطرد، أو أبرز رمزه.
label_step_address = أرسله إلى: { $address }
label_step_send_by = سلّمه لشركة الشحن في موعد أقصاه { $send_by }.
label_step_customs = اكتب «بضائع مرتجعة» (returned goods) في التصريح الجمركي.
return_progress_requested = سُجّل إرجاع { $items } من الطلب { $order_number } بتاريخ { $on }. ننتظر الطرد؛ يُرجى تسليمه لشركة الشحن في موعد أقصاه { $send_by }.
return_progress_requested_no_date = سُجّل إرجاع { $items } من الطلب { $order_number } بتاريخ { $on }. ننتظر الطرد.
return_progress_received = وصل إلى مستودعنا بتاريخ { $on } من الطلب { $order_number }: { $items }. الخطوة التالية هي الفحص.
return_progress_inspected = تم بتاريخ { $on } فحص { $items } من الطلب { $order_number }. سيصلك القرار قريبًا.
return_progress_restocked = قُبل إرجاع { $items } من الطلب { $order_number } بتاريخ { $on }. الخطوة التالية هي رد المبلغ.
return_progress_refused = رُفض إرجاع { $items } من الطلب { $order_number } بتاريخ { $on } بعد الفحص. يمكن لأحد زملائنا أن يوضح لك السبب.
return_progress_refunded = رُدّ مبلغ إرجاع { $items } من الطلب { $order_number } بتاريخ { $on }. قد يحتاج البنك إلى بضعة أيام أخرى حتى يُظهره.
return_progress_exchanged = تم بتاريخ { $on } استبدال { $items } من الطلب { $order_number }. المنتج الجديد في الطريق.
return_progress_cancelled = أُلغي إرجاع { $items } من الطلب { $order_number } بتاريخ { $on }.
label_return_state_requested = مسجّل
label_return_state_approved = تمت الموافقة
label_return_state_received = تم الاستلام
label_return_state_inspected = تم الفحص
label_return_state_restocked = مقبول
label_return_state_refused = مرفوض
label_return_state_refunded = استُرد المبلغ
label_return_state_exchanged = تم الاستبدال
label_return_state_cancelled = ملغى
label_card_return = الإرجاع { $number }
label_card_send_by = آخر موعد للإرسال
label_card_return_address = عنوان الإرجاع
label_card_label_link = فتح الملصق
reason_photo_missing = لا توجد صورة للتلف
refund_to_person_sent_again = سبق إرسال شيء من الطلب { $order_number } مرة أخرى، لذا يقرر أحد زملائنا بشأن الاسترداد. سأحيل الأمر إليه.
reason_policy_sent_again = استرداد بعد إعادة شحن
