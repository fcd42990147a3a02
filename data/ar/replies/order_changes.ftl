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
