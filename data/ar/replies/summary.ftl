### Lines of a hand-off's summary (only agents read these)

summary_wanted_order_status = حالة طلب
summary_wanted_track_shipment = مكان طرد
summary_wanted_refund_request = استرداد مبلغ
summary_wanted_refund_status = حالة استرداد
summary_wanted_person = التحدث إلى موظف
summary_wanted_unknown = غير واضح
summary_order = الطلب { $order_number }
summary_reason = السبب: { $reason }
summary_items = المنتجات: { $items }
summary_amount = المبلغ: { $total }
summary_asked_for = ما زال ناقصًا: { $what }
summary_quote_shown = عُرض استرداد { $total } ولم يُوافَق عليه بعد
summary_quote_agreed = وافق العميل على { $total }
summary_not_understood = { $count ->
    [zero] فُهمت كل الرسائل
    [one] رسالة واحدة لم تُفهم
    [two] رسالتان متتاليتان لم تُفهما
    [few] { $count } رسائل متتالية لم تُفهم
    [many] { $count } رسالة متتالية لم تُفهم
   *[other] { $count } رسالة متتالية لم تُفهم
}
summary_backend_said = نظام المتجر: { $text }
summary_backend_away = لم يستجب نظام المتجر
summary_refund_unknown = لم يُعرف بعد هل نُفّذ الاسترداد، والنظام يواصل الاستعلام
label_missing_order_number = رقم الطلب
label_missing_proof = البريد الإلكتروني أو الهاتف
label_missing_reason = السبب
label_missing_items = المنتجات
label_missing_yes = نعم أو لا
