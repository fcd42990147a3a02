### Refunds

refund_done = تم! سيعود إليك مبلغ { $total } عن الطلب { $order_number } بوسيلة الدفع نفسها. إليك الإيصال.
refund_pending = أُرسل استرداد مبلغ { $total } عن الطلب { $order_number } وهو بانتظار التأكيد. لا حاجة إلى طلبه مرة أخرى، فلن يُدفع مرتين.
refund_already_done = سبق أن نُفّذ هذا الاسترداد للطلب { $order_number }. إليك الإيصال مرة أخرى.
refund_refused = لم يُقبل استرداد مبلغ الطلب { $order_number }. سينظر أحد زملائنا في الأمر معك.
refund_cancelled = حسنًا، لم يُسترد أي مبلغ.
refund_nothing_left = سبق أن استُرد مبلغ الطلب { $order_number } بالكامل.
refund_order_cancelled = أُلغي الطلب { $order_number }، فلا يوجد ما يُسترد هنا. إن كان لا يزال لك مبلغ لم يصلك، فيمكن لأحد موظفينا التحقق من ذلك.
refund_items_already = سبق استرداد ثمن: { $items }. يُرجى اختيار شيء آخر من هذا الطلب.
refund_to_person_outside_window = { $window_days ->
    [zero] سُلّم هذا الطلب بتاريخ { $delivered_on }، وقد انتهت المدة.
    [one] سُلّم هذا الطلب بتاريخ { $delivered_on }، أي قبل أكثر من يوم واحد.
    [two] سُلّم هذا الطلب بتاريخ { $delivered_on }، أي قبل أكثر من يومين.
    [few] سُلّم هذا الطلب بتاريخ { $delivered_on }، أي قبل أكثر من { $window_days } أيام.
    [many] سُلّم هذا الطلب بتاريخ { $delivered_on }، أي قبل أكثر من { $window_days } يومًا.
   *[other] سُلّم هذا الطلب بتاريخ { $delivered_on }، أي قبل أكثر من { $window_days } يوم.
} لا يمكنني أن أقرر ذلك بنفسي، لذا أحيله إلى أحد زملائنا.
refund_to_person_outside_window_undated = انتهت المدة التي يمكنني فيها رد مبلغ هذا الطلب بنفسي، لذلك أحيله إلى زميل.
refund_to_person_over_limit = استرداد مبلغ { $total } يتجاوز ما يمكنني ترتيبه وحدي، لذا أحيله إلى أحد زملائنا.
refund_to_person_excluded_category = يعود قرار استرداد ثمن المنتجات التالية إلى أحد زملائنا: { $items }. سأحيل الأمر إليه.
refund_to_person_currency = يعود قرار استرداد المدفوعات بعملة { $currency } إلى أحد زملائنا. سأحيل الأمر إليه.
refund_to_person_not_delivered = لم يُسلّم الطلب { $order_number } بعد، لذا يقرر أحد زملائنا إيقافه أو استرداد مبلغه. سأحيل الأمر إليه.
refund_to_person_delivered_but_missing = تقول شركة الشحن إن الطلب { $order_number } سُلّم بتاريخ { $delivered_on }. يجب أن يتحقق أحد زملائنا من ذلك، لذا أحيل الأمر إليه.
refund_to_person_open_refund = هناك عملية استرداد جارية بالفعل للطلب { $order_number }. سيراجع أحد زملائنا الباقي معك.
refund_status_none = لا يوجد استرداد للطلب { $order_number } حتى الآن.
refund_status_pending = طُلب استرداد مبلغ { $total } عن الطلب { $order_number } بتاريخ { $made_on }، وهو لا يزال بانتظار التأكيد.
refund_status_done = نُفّذ استرداد مبلغ { $total } عن الطلب { $order_number } بتاريخ { $made_on }. قد يحتاج البنك إلى بضعة أيام أخرى حتى يُظهره.
refund_status_refused = لم يُقبل استرداد مبلغ { $total } عن الطلب { $order_number }. هل أحوّلك إلى أحد موظفينا؟
refund_status_needs_approval = استرداد مبلغ { $total } عن الطلب { $order_number } بانتظار قرار أحد زملائنا.
