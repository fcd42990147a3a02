### الطرود المتعثرة وما يمكن فعله

track_shipment_late = نعتذر منك: كان تسليم طرد طلبك { $order_number } مقررًا بتاريخ { $promised_on }، وما زال في الطريق مع شركة { $carrier }.
track_shipment_silent = نعتذر منك: لم تسجّل شركة { $carrier } أي حركة لطرد طلبك { $order_number } منذ { $scanned_on }. هذه مدة أطول من المعتاد.
track_shipment_delivery_failed = حاولت شركة { $carrier } توصيل طرد طلبك { $order_number } ولم تتمكن من تسليمه.
track_shipment_ready_for_pickup = طرد طلبك { $order_number } ينتظرك: { $place }. يمكنك استلامه حتى { $until }.
track_shipment_ready_for_pickup_no_date = طرد طلبك { $order_number } ينتظرك: { $place }.
track_shipment_damaged = نعتذر منك: أبلغتنا شركة { $carrier } أن طرد طلبك { $order_number } تلف في الطريق.
track_shipment_carrier_words = هذا آخر ما تقوله شركة { $carrier } عن طرد طلبك { $order_number }: «{ $words }»
choose_parcel = عن أي طرد تسأل؟
choose_parcel_again = يُرجى اختيار أحد الطرود أعلاه، مثل «الأول».
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    ماذا تفضّل؟ يمكنك الاختيار:
    { $options }
choose_remedy_again = يُرجى اختيار واحد من هذه، أو طلب التحدث مع موظف.
label_remedy_wait = الانتظار: أسجّل ذلك، وإن لم يصل شيء حتى { $until } فسنتواصل معك.
label_remedy_redelivery = توصيل مرة أخرى: يرتبه أحد زملائنا مع شركة الشحن.
label_remedy_address = عنوان آخر: يصححه أحد زملائنا مع شركة الشحن.
label_remedy_claim = { $days ->
    [zero] البحث عنه: يطلب أحد زملائنا من شركة الشحن البحث عنه فورًا.
    [one] البحث عنه: يطلب أحد زملائنا من شركة الشحن البحث عنه، وقد يستغرق ذلك يومًا واحدًا.
    [two] البحث عنه: يطلب أحد زملائنا من شركة الشحن البحث عنه، وقد يستغرق ذلك يومين.
    [few] البحث عنه: يطلب أحد زملائنا من شركة الشحن البحث عنه، وقد يستغرق ذلك حتى { $days } أيام.
    [many] البحث عنه: يطلب أحد زملائنا من شركة الشحن البحث عنه، وقد يستغرق ذلك حتى { $days } يومًا.
   *[other] البحث عنه: يطلب أحد زملائنا من شركة الشحن البحث عنه، وقد يستغرق ذلك حتى { $days } يوم.
}
label_remedy_reshipment = الإرسال مرة أخرى: المنتجات نفسها، دون تكلفة عليك.
label_remedy_refund = استرداد المبلغ: بوسيلة الدفع نفسها. وما لا يمكنني أن أقرره بنفسي يقرره أحد زملائنا.
label_remedy_return = الإرجاع: نرد المبلغ بعد وصول المنتج إلينا.
button_remedy_wait = سأنتظر
button_remedy_redelivery = التوصيل مجددًا
button_remedy_address = عنوان آخر
button_remedy_claim = البحث عنه
button_remedy_reshipment = إرساله مرة أخرى
button_remedy_return = إرجاعه
parcel_wait_agreed = حسنًا. إن لم يصل حتى ذلك الموعد، فسيتواصل معك أحد زملائنا هنا: { $due_at }.
remedy_to_person = { $remedy }: سيرتب أحد زملائنا ذلك معك.
confirm_reshipment = سأرسل إليك هذا من الطلب { $order_number } مرة أخرى دون تكلفة: { $items }. هل أنفّذ ذلك؟ يُرجى الإجابة بنعم أو لا.
reshipment_done = تم. نرسل هذا من الطلب { $order_number } مرة أخرى: { $items }. يمكنك تتبع الطرد الجديد هنا عندما يصبح في الطريق.
reshipment_out_of_stock = نعتذر منك، لم يعد هذا متوفرًا: { $items }. لذلك لا يمكنني إرساله مرة أخرى.
summary_remedy = الاختيار: { $remedy }
reason_parcel_trouble = مشكلة في طرد: اختيار ينفّذه موظف
reason_sent_or_paid_before = سبق إرسال شيء من هذا الطلب مجددًا أو رد ثمنه
