### Why a conversation was handed over (only agents read these)

reason_shopper_asked = طلب التحدث إلى موظف
reason_not_understood = لم يفهم الروبوت
reason_policy_outside_window = استرداد بعد انتهاء المدة
reason_policy_over_limit = استرداد فوق الحد الآلي
reason_policy_excluded_category = استرداد لفئة مستثناة
reason_policy_currency = استرداد بعملة ليس لها حد آلي
reason_policy_not_delivered = استرداد قبل التسليم
reason_policy_delivered_but_missing = مُسلّم بحسب شركة الشحن، ولم يُستلم بحسب العميل
reason_policy_open_refund = استرداد آخر لهذا الطلب لا يزال مفتوحًا
reason_refund_refused = رفض نظام المتجر عملية استرداد
reason_refund_unknown = نتيجة عملية استرداد غير معروفة
reason_action_failed = فشلت إحدى العمليات
reason_assistant_unavailable = لم يستجب المساعد الآلي
reason_agent_took_over = تولّى أحد الموظفين المحادثة
reason_file_by_person = ينتظر ملفًا لم يتمكن الروبوت من إرساله
reason_shopper_wrote_to_agent = كتب العميل مجددًا بعد رد الموظف
