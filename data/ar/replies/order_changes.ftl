### تعديلات الطلب

button_do_it = نعم، نفّذ
button_leave_it = لا، اتركه كما هو
operation_left = حسنًا، تركت كل شيء كما هو.
operation_expired = انتهت صلاحية ذلك العرض، لذلك أعددته من جديد.
operation_changed = تغيّر شيء في هذا الطلب منذ أن عرضت عليك ذلك، لذلك أعددت العرض من جديد.
operation_under_way = ما زال هناك تعديل آخر على الطلب { $order_number } قيد التنفيذ. اسألني مرة أخرى بعد بضع دقائق من فضلك.
operation_pending = { $what } للطلب { $order_number }: أرسلته إلى نظام الطلبات لدينا وأنتظر تأكيده. أنا أتابعه، ولا حاجة إلى تكرار الطلب.
operation_already_done = { $what } للطلب { $order_number }: تم ذلك بالفعل.
operation_gone = لم يعد ذلك العرض قائمًا ولم يُنفّذ شيء. أخبرني إن كنت ما زلت تريده.
operation_to_person = هذا يتجاوز ما يمكنني فعله وحدي، ويجب أن يوافق عليه أحد زملائنا. سأحيل إليه كل ما أخبرتني به.
label_operation_cancellation = إلغاء
label_operation_address_change = تغيير العنوان
label_operation_items_change = تعديل المنتجات
label_operation_delivery_date_change = تغيير موعد التوصيل
label_operation_return = إرجاع
label_operation_exchange = استبدال
label_operation_warranty = طلب ضمان
label_operation_voucher = قسيمة
label_operation_reshipment = إعادة شحن
summary_operation = { $what } للطلب { $order_number }
summary_operation_worth = { $what } للطلب { $order_number } بقيمة { $total }
reason_operation_refused = رفض نظام المتجر التعديل
reason_operations_per_order = بلوغ الحد: تعديلات هذا الطلب
reason_operations_per_customer = بلوغ الحد: تعديلات هذا العميل اليوم
reason_operations_per_day = بلوغ الحد: تعديلات الروبوت اليوم
reason_operations_worth = القيمة أعلى من حد الروبوت
operation_yes_or_no = أحتاج هنا إلى إجابة واضحة: نعم أو لا.
operation_refused = لم يقبل نظام الطلبات لدينا ذلك للطلب { $order_number }، لذا يتولى الأمر أحد زملائنا من الآن.
change_already_cancelled = الطلب { $order_number } ملغى بالفعل، فلم يبق ما يمكن تعديله.
change_partly_sent = جزء من الطلب { $order_number } في الطريق بالفعل، فلا يمكنني تعديله. يمكن لأحد زملائنا أن يرى إن كان إيقاف الباقي ما زال ممكنًا.
change_already_sent = غادر الطلب { $order_number } مستودعنا، فلا يمكنني تعديله أو إلغاؤه. عندما يصلك يمكنك إرجاعه.
change_already_there = سُلّم الطلب { $order_number } بالفعل، فلا يمكنني تعديله أو إلغاؤه. يمكنك إرجاعه بدلًا من ذلك.
change_too_late = الطلب { $order_number } قيد التغليف أو مضى عليه وقت طويل، فلا يمكنني تعديله. يمكن لأحد زملائنا أن يحاول إيقافه.
change_not_possible = لا يمكنني تعديل الطلب { $order_number } بنفسي. يمكن لأحد زملائنا أن ينظر في الأمر.

## الإلغاء

cancel_confirm_paid = سألغي الطلب { $order_number } بالكامل، ويعود إليك مبلغ { $total } بوسيلة الدفع نفسها. هل ألغيه؟
cancel_confirm_held = سألغي الطلب { $order_number } بالكامل. مبلغ { $total } محجوز لدى البنك فقط؛ لن يُخصم، وسيُرفع الحجز. هل ألغيه؟
cancel_confirm_nothing = سألغي الطلب { $order_number } بالكامل. لا يوجد مبلغ مدفوع يجب رده. هل ألغيه؟
cancel_done = أُلغي الطلب { $order_number }.
cancel_done_paid = أُلغي الطلب { $order_number }، ويعود إليك مبلغ { $total } بوسيلة الدفع نفسها.

## عنوان آخر

ask_address = يُرسل الطلب { $order_number } إلى: { $old }. ما العنوان الجديد؟ يُرجى كتابة الشارع ورقم المبنى والرمز البريدي والمدينة.
ask_address_in_city = إلى أي عنوان في { $city } يُرسل الطلب { $order_number }؟ يُرجى كتابة الشارع ورقم المبنى والرمز البريدي.
ask_address_again = يُرجى كتابة العنوان الجديد بفواصل بين أجزائه: الشارع ورقم المبنى، الرمز البريدي، المدينة.
address_incomplete = ما زال ينقص العنوان الجديد شيء واحد: { $what }.
address_postcode_wrong = الرمز البريدي { $postcode } لا يناسب ذلك المكان. ما الرمز الصحيح؟
address_same = هذا هو العنوان الذي يُرسل إليه الطلب أصلًا.
address_other_country = لا يمكنني إرسال الطلب { $order_number } إلى بلد آخر ({ $country })، فالأسعار والرسوم وشركة الشحن ستتغير. يمكن لأحد زملائنا أن ينظر في الأمر.
address_confirm = سيُرسل الطلب { $order_number } إلى: { $new }. بدلًا من: { $old }. هل أغيّره؟ يصل التأكيد إلى البريد الإلكتروني الذي سُجّل به الطلب.
address_done = تم: يُرسل الطلب { $order_number } الآن إلى { $new }. يصل التأكيد إلى البريد الإلكتروني الذي سُجّل به الطلب.
label_address_part_lines = الشارع ورقم المبنى
label_address_part_postcode = الرمز البريدي
label_address_part_city = المدينة
label_address_part_region = الولاية أو المحافظة

## المنتجات ويوم التوصيل

ask_change = ما الذي تريد تعديله في الطلب { $order_number }؟
ask_change_again = في الطلب { $order_number } يمكنني تغيير الكمية، أو المقاس أو اللون، أو حذف منتج، أو تغيير يوم التوصيل. أيّها تريد؟
button_change_quantity = الكمية
button_change_variant = المقاس أو اللون
button_change_remove = حذف منتج
button_change_date = يوم التوصيل
ask_change_item = أيّ منتج تقصد؟ { $items }
ask_quantity = طلبت { $quantity } × { $name }. كم تصبح الكمية؟
ask_variant = { $name }: ما البديل الذي تريده؟ المتوفر: { $variants }.
ask_variant_again = يُرجى اختيار واحد من هذه لمنتج { $name }: { $variants }.
ask_delivery_date = في أي يوم تريد التوصيل؟
ask_delivery_date_again = يُرجى كتابة تاريخ، مثل 5 ديسمبر.
date_not_possible = التوصيل في ذلك اليوم غير ممكن. أي يوم آخر يناسبك؟
date_confirm = سيُوصَّل الطلب { $order_number } بتاريخ { $deliver_on }. هل أطلب ذلك؟
date_done = تم: سيُوصَّل الطلب { $order_number } بتاريخ { $deliver_on }.
items_confirm = سأعدّل الطلب { $order_number } إلى: { $what }. هل أنفّذ ذلك؟
items_confirm_paid = سأعدّل الطلب { $order_number } إلى: { $what }. ويعود إليك مبلغ { $total }. هل أنفّذ ذلك؟
items_done = تم: عُدّل الطلب { $order_number }.
items_done_paid = تم: عُدّل الطلب { $order_number }، ويعود إليك مبلغ { $total } بوسيلة الدفع نفسها.
change_more_to_pay = ستكون التكلفة أعلى مما دفعته عن الطلب { $order_number }، ولا يمكنني استلام مدفوعات هنا. يمكنك تقديم طلب ثانٍ، أو يساعدك أحد زملائنا.
change_last_item = هذا كل ما في الطلب { $order_number }، فحذفه يعني إلغاء الطلب.
change_no_variant = لا يتوفر شكل آخر من { $name } في الطلب { $order_number }. يمكن لأحد زملائنا مساعدتك.
change_out_of_stock = غير متوفر في المخزون حاليًا: { $name } ({ $variant }).
label_item_change_removed = بدون { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## الفواتير

invoice_link = إليك الفاتورة { $invoice_number } للطلب { $order_number }: { $url }
invoice_file = إليك الفاتورة { $invoice_number } للطلب { $order_number }.
invoice_none = لا توجد فاتورة للطلب { $order_number } حاليًا: لم يُدفع ثمنه بعد، أو أُلغي قبل الدفع.
invoice_company = يجب أن يعدّل أحد زملائنا بيانات الشركة في الفاتورة. يُرجى كتابة اسم الشركة وعنوانها ورقمها الضريبي هنا؛ سأحيل الأمر إليه.
button_invoice_company = بيانات الشركة
reason_invoice_company = تعديل بيانات الشركة في الفاتورة

## المدفوعات

payments_none = لا أرى دفعة للطلب { $order_number } حتى الآن. إن ظهرت دفعة لدى البنك، فسيبحث عنها أحد زملائنا.
payments_charged_twice = معك حق، ونعتذر منك: خُصم { $taken } عن الطلب { $order_number }، وثمنه { $total }. أي بزيادة { $too_much }. سأحيل الأمر إلى أحد زملائنا مع كل الأدلة.
payments_held_beside = دفعت { $paid } عن الطلب { $order_number } مرة واحدة. أما المبلغ الآخر { $total } فمحجوز لدى البنك فقط من محاولة سابقة؛ لن يُخصم، ويُرفع الحجز تلقائيًا.
payments_held_until = دفعت { $paid } عن الطلب { $order_number } مرة واحدة. أما المبلغ الآخر { $total } فمحجوز لدى البنك فقط من محاولة سابقة؛ لن يُخصم، ويُرفع الحجز تلقائيًا في موعد أقصاه: { $falls_on }.
payments_paid = دُفع ثمن الطلب { $order_number }: { $total }، بتاريخ { $made_on }. لا أرى خصمًا ثانيًا.
payments_transfer_pending = لم يصل بعد تحويلك البنكي بمبلغ { $total } عن الطلب { $order_number }. إن أرسلته فورًا، فيُتوقع وصوله في موعد أقصاه { $due_on }، ونرسل الطلب عند وصوله.
payments_transfer_pending_reference = لم يصل بعد تحويلك البنكي بمبلغ { $total } عن الطلب { $order_number }. إن أرسلته فورًا مع المرجع { $reference }، فيُتوقع وصوله في موعد أقصاه { $due_on }، ونرسل الطلب عند وصوله.
payments_pending = ما زال البنك أو خدمة الدفع يتحقق من دفعة { $total } عن الطلب { $order_number }. لا يلزمك فعل أي شيء.
payments_held = مبلغ { $total } عن الطلب { $order_number } محجوز لدى البنك ولم يُخصم بعد. يُخصم عندما نرسل الطلب.
payments_declined = رُفضت دفعة { $total } عن الطلب { $order_number }، ولم يُخصم شيء. { $why }
payments_refunded = رُدّت دفعة الطلب { $order_number }: { $total }. قد يحتاج البنك إلى بضعة أيام حتى يُظهرها.
payments_cancelled = أُلغيت دفعة { $total } عن الطلب { $order_number }، ولم يُخصم شيء.
label_declined_insufficient_funds = يقول البنك إن الرصيد المتاح لا يكفي. غالبًا ما تنجح بطاقة أخرى أو محاولة لاحقة.
label_declined_expired_card = انتهت صلاحية البطاقة. يُرجى تجربة بطاقة أخرى.
label_declined_wrong_details = بيانات البطاقة غير مطابقة. يُرجى التحقق من الرقم وتاريخ الانتهاء ورمز الأمان.
label_declined_authentication_failed = لم يكتمل تأكيد البنك (مثل الرمز أو التطبيق). يُرجى المحاولة مرة أخرى وتأكيد العملية هناك.
label_declined_limit_exceeded = بلغت البطاقة حدّها. يمكنك استخدام بطاقة أخرى، أو طلب رفع الحد من البنك.
label_declined_refused_by_bank = رفضها البنك دون ذكر السبب. قد تفيد مكالمة قصيرة مع البنك، أو وسيلة دفع أخرى.
label_declined_other = لم يُذكر السبب. يُرجى المحاولة مرة أخرى، أو استخدام وسيلة دفع أخرى.
summary_payment = الدفعة { $number }: { $total }، { $state }، { $made_at }
label_payment_state_pending = قيد التحقق
label_payment_state_authorised = محجوزة
label_payment_state_captured = مخصومة
label_payment_state_declined = مرفوضة
label_payment_state_cancelled = ملغاة
label_payment_state_refunded = مُستردّة
reason_payments_charged_twice = خصم مكرر
