# كلام المساعد بالعربية: فصحى ودودة وقصيرة.
# أسماء النصوص وقيمها مشروحة في data/en/replies.ftl.

## Small talk
welcome = أهلًا بك! أنا المساعد الآلي لدى { $shop_name }، أي إنني روبوت. يمكنني الاستعلام عن الطلبات والطرود، وترتيب استرداد المبالغ، وتحويلك إلى أحد موظفينا. كيف أساعدك؟
greet = أهلًا وسهلًا! كيف يمكنني مساعدتك؟
goodbye = مع السلامة، وشكرًا لزيارتك.
thank = على الرحب والسعة! هل هناك شيء آخر أساعدك فيه؟
help = يمكنني أن أخبرك بحالة طلبك ومكان طردك، وأن أرتّب استرداد المبلغ أو أخبرك إلى أين وصل. وإن كنت تفضّل التحدث إلى أحد موظفينا فأخبرني في أي وقت، وبلغتك.
bot_challenge = أنا روبوت، المساعد الآلي للمتجر. إن كنت تفضّل التحدث إلى أحد موظفينا، فيكفي أن تخبرني.
return_policy = { $window_days ->
    [zero] يمكنك طلب استرداد المبلغ في يوم التسليم نفسه.
    [one] يمكنك طلب استرداد المبلغ خلال يوم واحد من التسليم.
    [two] يمكنك طلب استرداد المبلغ خلال يومين من التسليم.
    [few] يمكنك طلب استرداد المبلغ خلال { $window_days } أيام من التسليم.
    [many] يمكنك طلب استرداد المبلغ خلال { $window_days } يومًا من التسليم.
   *[other] يمكنك طلب استرداد المبلغ خلال { $window_days } يوم من التسليم.
} أخبرني برقم الطلب وبالمشكلة وسأنظر فيها فورًا. وفي بعض أنواع المنتجات يعود القرار إلى أحد زملائنا.
affirm_nothing = حسنًا. ماذا تودّ أن نفعل؟
deny_nothing = حسنًا، لا بأس. أنا هنا متى احتجت إليّ.
inform_nothing = شكرًا لك. ماذا تودّ أن أفعل بهذه المعلومة؟
inform_order = سجّلت رقم الطلب { $order_number }. ماذا تودّ أن تعرف عنه؟
out_of_scope = هذا خارج ما أستطيع المساعدة فيه. أنا هنا من أجل الطلبات والطرود واسترداد المبالغ.

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: لا أستطيع البتّ في هذا وحدي، لكن أحد زملائنا يستطيع. هل أحوّلك إليه؟
second_wish = كتبت أيضًا عن أمر آخر: { $topic }. هل ننتقل إليه الآن؟

## Questions
ask_order_number = ما رقم الطلب؟ ستجده في رسالة التأكيد التي وصلت إلى بريدك الإلكتروني.
ask_order_number_again = لم أجد رقم طلب في رسالتك. يتكوّن الرقم من أربعة إلى ستة أرقام، مثل 1043.
choose_order = عن أي طلب تسأل؟
ask_proof = شكرًا لك. حتى لا تظهر تفاصيل الطلب { $order_number } إلا لصاحبه: ما البريد الإلكتروني أو رقم الهاتف الذي سُجّل به؟
ask_proof_again = أحتاج إلى البريد الإلكتروني أو رقم الهاتف (مع رمز البلد) الذي سُجّل به الطلب، من فضلك.
order_not_found = لم أجد طلبًا بهذا الرقم مع هذا البريد الإلكتروني أو رقم الهاتف. يُرجى التحقق منهما وكتابتهما مرة أخرى.
wait_before_retry = { $seconds ->
    [zero] يمكنك المحاولة مرة أخرى الآن.
    [one] يُرجى الانتظار ثانية واحدة قبل المحاولة التالية.
    [two] يُرجى الانتظار ثانيتين قبل المحاولة التالية.
    [few] يُرجى الانتظار { $seconds } ثوانٍ قبل المحاولة التالية.
    [many] يُرجى الانتظار { $seconds } ثانية قبل المحاولة التالية.
   *[other] يُرجى الانتظار { $seconds } ثانية قبل المحاولة التالية.
} ثم اكتب لي رقم الطلب والبريد الإلكتروني أو رقم الهاتف من جديد.
login_expired = انتهت صلاحية دخولك إلى المتجر. يُرجى تسجيل الدخول مرة أخرى، أو كتابة رقم الطلب والبريد الإلكتروني الذي سُجّل به.
ask_reason = يؤسفني ذلك. ما سبب استرداد مبلغ الطلب { $order_number }؟
ask_reason_again = ما الأقرب إلى حالتك: المنتج تالف، أو ليس ما طلبته، أو لم يصل، أو وصل متأخرًا، أو لا يطابق الوصف، أو غيّرت رأيك؟
ask_items = في الطلب { $order_number } عدة منتجات: { $items }. أيّها تريد استرداد ثمنه؟
ask_items_again = يُرجى ذكر منتج أو أكثر من هذه المنتجات، أو كتابة «الكل»: { $items }.
confirm_refund = هذا هو المبلغ الذي سيُعاد إليك: { $total } عن الطلب { $order_number }. هل أنفّذ ذلك؟ يُرجى الإجابة بنعم أو لا.
confirm_refund_again = أحتاج إلى إجابة واضحة، نعم أو لا: هل أعيد إليك { $total } عن الطلب { $order_number }؟
refund_quote_changed = تغيّر شيء في استرداد مبلغ الطلب { $order_number } منذ أن عرضته عليك، لذلك حسبته من جديد.
refund_offer_gone = لم يعد العرض الخاص بالطلب { $order_number } متاحًا، ولم يُسترد أي مبلغ. هل نبدأ من جديد؟
refund_quote_expired = انتهت صلاحية العرض الخاص بالطلب { $order_number }، لذلك حسبته من جديد.
resumed_task_refund_request = نعود إلى استرداد مبلغ الطلب { $order_number }.
resumed_task_refund_request_open = نعود إلى استرداد المبلغ.
resumed_task_order_status = نعود إلى حالة طلبك.
resumed_task_track_shipment = نعود إلى طردك.
resumed_task_refund_status = نعود إلى حالة استرداد المبلغ.
nevermind_ok = حسنًا، صرفت النظر عن ذلك. هل هناك شيء آخر؟

## Orders and parcels
order_status = الطلب { $order_number } بتاريخ { $placed_on }: { $state }.
order_status_cancelled = أُلغي الطلب { $order_number }، ولن يُرسل أي شيء بعد الآن.
track_shipment = طرد طلبك { $order_number } مع شركة { $carrier }: { $state }. الموعد المتوقع للتسليم: { $promised_on }.
track_shipment_no_date = طرد طلبك { $order_number } مع شركة { $carrier }: { $state }. لا يوجد موعد للتسليم حتى الآن.
track_shipment_customs_held = طرد طلبك { $order_number } محتجز لدى الجمارك. ستتابع شركة { $carrier } توصيله فور الإفراج عنه، ولا يلزمك فعل أي شيء إلا إذا راسلتك الجمارك.
track_shipment_delayed = نعتذر منك: طرد طلبك { $order_number } متأخر لدى شركة { $carrier }. كان موعد تسليمه: { $promised_on }.
track_shipment_delayed_no_date = نعتذر منك: طرد طلبك { $order_number } متأخر لدى شركة { $carrier }.
track_shipment_lost = نعتذر بشدة: أبلغتنا شركة { $carrier } أن طرد طلبك { $order_number } مفقود. يمكنني ترتيب استرداد المبلغ، أو تحويلك إلى أحد موظفينا.
track_shipment_delivered = سلّمت شركة { $carrier } طرد طلبك { $order_number } بتاريخ { $delivered_on }.
track_shipment_delivered_but_missing = تقول شركة { $carrier } إن طرد طلبك { $order_number } سُلّم بتاريخ { $delivered_on }. إن لم يصلك، فالأفضل أن ينظر في ذلك أحد موظفينا.
track_shipment_returned = عاد إلينا طرد طلبك { $order_number }: إما أن شركة { $carrier } لم تتمكن من تسليمه، أو أنه أُعيد.
track_shipment_not_sent = لم يغادر الطلب { $order_number } مستودعنا بعد، فلا يوجد طرد يمكن تتبعه حتى الآن.
track_shipment_cancelled = أُلغي الطلب { $order_number }، فلا يوجد طرد في الطريق.
track_shipment_not_late = طرد طلبك { $order_number } في الطريق مع شركة { $carrier } ولم يتأخر حتى الآن. الموعد المتوقع للتسليم: { $promised_on }.

## Refunds
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

## Trouble and people
did_you_mean = لست متأكدًا من أنني فهمتك. هل تقصد أحد هذه الأمور؟
offer_person = ما زلت لا أفهم، والتقصير مني. هل تودّ التحدث إلى أحد موظفينا؟
not_understood_task = لم أفهم ذلك جيدًا.
action_failed = حدث خطأ من جهتنا ولم أتمكن من إتمام ذلك. سيتابع معك أحد زملائنا من هنا.
backend_away = لا أستطيع الوصول إلى نظام الطلبات الآن. سيتابع معك أحد زملائنا من هنا.
handing_over = أحوّلك الآن إلى أحد موظفينا. سيرى كل ما كتبناه هنا، فلا حاجة إلى إعادته.
nobody_online = لا يوجد أحد متاح الآن. نعود إليك في الموعد التالي: { $opens_at }. اترك لنا بريدك الإلكتروني ليصلك الرد عليه أيضًا.
nobody_online_no_time = لا يوجد أحد متاح الآن، لكن رسالتك في انتظار أول زميل يتفرغ. اترك لنا بريدك الإلكتروني ليصلك الرد عليه أيضًا.
leave_email = على أي بريد إلكتروني نرد عليك؟
email_saved = شكرًا لك. سيصل الرد أيضًا إلى { $email }.
email_invalid = هذا لا يبدو بريدًا إلكترونيًا. يُرجى كتابته بهذا الشكل: name@example.com.
agent_joined = انضم إلى المحادثة الآن: { $agent_name }.
agent_left = غادر المحادثة: { $agent_name }.
handed_back = عادت المحادثة من { $agent_name } إليّ، أنا المساعد الآلي. هل هناك شيء آخر أساعدك فيه؟
conversation_resolved = أُغلقت هذه المحادثة. يمكنك الكتابة في أي وقت لفتحها من جديد.
still_waiting = ما زلت في قائمة الانتظار. سيرد عليك أحد موظفينا هنا.
one_moment = لحظة من فضلك، أعمل على ذلك.
assistant_gave_up = أعتذر، لا أستطيع الرد الآن. سيتابع معك أحد موظفينا.
too_long = { $limit ->
    [zero] هذه الرسالة أطول مما أستطيع قراءته.
    [one] هذه الرسالة أطول مما أستطيع قراءته. الحد الأقصى حرف واحد.
    [two] هذه الرسالة أطول مما أستطيع قراءته. الحد الأقصى حرفان.
    [few] هذه الرسالة أطول مما أستطيع قراءته. الحد الأقصى { $limit } أحرف.
    [many] هذه الرسالة أطول مما أستطيع قراءته. الحد الأقصى { $limit } حرفًا.
   *[other] هذه الرسالة أطول مما أستطيع قراءته. الحد الأقصى { $limit } حرف.
}
too_many_messages = { $seconds ->
    [zero] وصلت رسائل كثيرة دفعة واحدة. يمكنك المتابعة الآن.
    [one] وصلت رسائل كثيرة دفعة واحدة. يُرجى الانتظار ثانية واحدة.
    [two] وصلت رسائل كثيرة دفعة واحدة. يُرجى الانتظار ثانيتين.
    [few] وصلت رسائل كثيرة دفعة واحدة. يُرجى الانتظار { $seconds } ثوانٍ.
    [many] وصلت رسائل كثيرة دفعة واحدة. يُرجى الانتظار { $seconds } ثانية.
   *[other] وصلت رسائل كثيرة دفعة واحدة. يُرجى الانتظار { $seconds } ثانية.
}
upload_received = استلمت { $name }. يمكن لأحد موظفينا الاطلاع عليه، أما أنا فلا أستطيع رؤية الصور.
upload_refused = لا يمكنني استلام هذا الملف. تُقبل الصور وملفات PDF حتى { $limit_mb } ميغابايت.
language_changed = من الآن فصاعدًا سأكتب لك بالعربية.
language_not_offered = لا أتحدث هذه اللغة بعد. يمكنني الكتابة باللغات التالية: { $languages }.
ask_language = أي لغة تفضّل؟ يمكنني الكتابة باللغات التالية: { $languages }.

## E-mail to a shopper who has left
email_subject_answer = وصلك رد من { $shop_name }
email_body_answer =
    مرحبًا،

    وصلك رد من { $agent_name } من { $shop_name }:

    { $text }

    يمكنك متابعة المحادثة هنا: { $url }

## Ready-made replies of agents
canned_greeting = مرحبًا، شكرًا لانتظارك. أقرأ الآن ما كتبته.
canned_checking = أتحقق من ذلك الآن. سيستغرق الأمر بضع دقائق.
canned_need_order_number = هل يمكنك تزويدي برقم الطلب من فضلك؟
canned_need_photo = هل يمكنك إرسال صورة للمنتج من فضلك؟
canned_refund_approved = وافقت على استرداد المبلغ. سيعود إليك بوسيلة الدفع نفسها.
canned_refund_declined = أعتذر، لا يمكننا استرداد هذا المبلغ. يسعدني أن أوضح لك السبب.
canned_parcel_investigation = طلبت من شركة الشحن البحث عن طردك، وسأخبرك بما تقوله.
canned_replacement_sent = سنرسل إليك بديلًا دون أي تكلفة.
canned_anything_else = هل هناك شيء آخر يمكنني مساعدتك فيه؟
canned_closing = شكرًا لصبرك. أتمنى لك يومًا سعيدًا!

## Why a conversation was handed over (only agents read these)
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
reason_shopper_wrote_to_agent = كتب العميل مجددًا بعد رد الموظف

## Events in a conversation's story (only agents read these)
event_handed_over = حُوّلت إلى موظف: { $reason }
event_hand_back = أُعيدت إلى الروبوت
event_done_meanwhile = أثناء توليك المحادثة كان الروبوت قد أنجز ما يلي: { $what }
event_took_long = لم يستجب المساعد الآلي مدة دقيقتين

## Lines of a hand-off's summary (only agents read these)
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

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = قيد التجهيز
label_order_state_shipped = تم الشحن
label_order_state_delivered = تم التسليم
label_order_state_returned = مُرجَع
label_order_state_cancelled = ملغى
label_order_state_partially_refunded = استُرد جزء من المبلغ
label_order_state_refunded = استُرد المبلغ
label_parcel_state_preparing = قيد التغليف
label_parcel_state_in_transit = في الطريق
label_parcel_state_customs_held = محتجز لدى الجمارك
label_parcel_state_delayed = متأخر
label_parcel_state_out_for_delivery = خرج للتوصيل
label_parcel_state_delivery_failed = تعذّر التسليم
label_parcel_state_ready_for_pickup = جاهز في نقطة الاستلام
label_parcel_state_delivered = تم التسليم
label_parcel_state_lost = مفقود
label_parcel_state_damaged = تالف
label_parcel_state_returned = أُعيد إلى المرسل
label_parcel_state_unknown = الحالة غير معروفة
label_checkpoint_label_created = أُبلغت شركة الشحن
label_checkpoint_picked_up = استلمته شركة الشحن
label_checkpoint_departed = غادر مركز الفرز
label_checkpoint_arrived = وصل إلى مركز الفرز
label_checkpoint_customs_in = دخل الجمارك
label_checkpoint_customs_held = محتجز لدى الجمارك
label_checkpoint_customs_released = أفرجت عنه الجمارك
label_checkpoint_delayed = متأخر
label_checkpoint_out_for_delivery = خرج للتوصيل
label_checkpoint_delivery_failed = تعذّر التسليم
label_checkpoint_ready_for_pickup = جاهز في نقطة الاستلام
label_checkpoint_delivered = تم التسليم
label_checkpoint_lost = أُبلغ عن فقدانه
label_checkpoint_damaged = أُبلغ عن تلفه
label_checkpoint_returned = أُعيد إلى المرسل
label_checkpoint_other = تحديث من شركة الشحن
label_refund_state_proposed = معروض
label_refund_state_pending = بانتظار التأكيد
label_refund_state_done = تم الاسترداد
label_refund_state_refused = غير مقبول
label_refund_state_needs_approval = بانتظار موافقة موظف
label_refund_reason_changed_mind = تغيير الرأي
label_refund_reason_damaged = منتج تالف
label_refund_reason_wrong_item = منتج مختلف
label_refund_reason_not_arrived = لم يصل
label_refund_reason_late = وصل متأخرًا
label_refund_reason_not_as_described = لا يطابق الوصف
label_refund_reason_other = سبب آخر
label_refund_method_original_payment = وسيلة الدفع نفسها
label_refund_method_store_credit = رصيد في المتجر
label_refund_method_bank_transfer = تحويل بنكي
label_identity_anonymous = غير معروف
label_identity_channel = رقم هاتف القناة
label_identity_order_proof = رقم الطلب مع البريد أو الهاتف
label_identity_email_code = رمز أُرسل بالبريد الإلكتروني
label_identity_shop_token = سجّل الدخول في المتجر
label_all_items = جميع المنتجات

## What a message is about, as it stands at the head of a line: “Ways to pay: …”
label_topic_order_status = حالة الطلب
label_topic_track_shipment = مكان الطرد
label_topic_delivery_time = مدة التوصيل
label_topic_shipping_cost = تكلفة الشحن
label_topic_shipping_problem_delayed = طرد متأخر
label_topic_shipping_problem_lost = طرد مفقود
label_topic_damaged_or_wrong_item = منتج تالف أو غير المطلوب
label_topic_change_address = تغيير عنوان التوصيل
label_topic_change_order = تعديل طلب
label_topic_cancel_order = إلغاء طلب
label_topic_return_request = إرجاع منتج
label_topic_exchange_request = استبدال منتج
label_topic_return_policy = سياسة الإرجاع
label_topic_refund_request = استرداد مبلغ
label_topic_refund_status = متابعة استرداد مبلغ
label_topic_payment_methods = طرق الدفع
label_topic_payment_problem = مشكلة في الدفع
label_topic_customs_duties = الجمارك والضرائب
label_topic_invoice_request = طلب فاتورة
label_topic_coupon_promotion = الخصومات والقسائم
label_topic_product_question = سؤال عن منتج
label_topic_recommend_product = المساعدة في الاختيار
label_topic_stock_availability = توفر المنتج
label_topic_size_guide = اختيار المقاس
label_topic_account_problem = حسابك
label_topic_complaint = تقديم شكوى
label_topic_human_agent = التحدث إلى موظف
label_topic_change_language = لغة أخرى
label_topic_feedback_review = الآراء والتقييمات
label_topic_warranty_repair = الضمان والإصلاح
label_topic_loyalty_membership = النقاط والعضوية
label_topic_delete_my_data = بياناتك الشخصية

## Cards: titles and names of rows
label_card_order = الطلب { $number }
label_card_parcel = طرد الطلب { $order_number }
label_card_quote = استرداد مبلغ الطلب { $order_number }
label_card_receipt = الاسترداد { $refund_number }
label_card_placed_on = تاريخ الطلب
label_card_total = الإجمالي
label_card_carrier = شركة الشحن
label_card_tracking_number = رقم التتبع
label_card_promised_on = الموعد المتوقع
label_card_delivered_on = تاريخ التسليم
label_card_reason = السبب
label_card_method = طريقة الاسترداد
label_card_expires_at = صالح حتى
label_card_made_at = التاريخ
label_card_order_number = الطلب
label_card_refund_number = رقم الإيصال
label_card_quantity = × { $count }
label_card_track_link = التتبع لدى شركة الشحن

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = حالة الطلب
button_track_shipment = أين طردي؟
button_refund_request = طلب استرداد المبلغ
button_refund_status = متابعة الاسترداد
button_return_policy = سياسة الإرجاع
button_human_agent = التحدث مع موظف
button_help = بماذا تساعدني؟
button_shipping_problem_delayed = طردي متأخر
button_shipping_problem_lost = طردي مفقود
button_damaged_or_wrong_item = مشكلة في منتج
button_change_language = لغة أخرى
button_delivery_time = مدة التوصيل
button_shipping_cost = تكلفة الشحن
button_change_address = تغيير العنوان
button_change_order = تعديل طلبي
button_cancel_order = إلغاء طلبي
button_return_request = إرجاع منتج
button_exchange_request = استبدال منتج
button_payment_methods = طرق الدفع
button_payment_problem = مشكلة في الدفع
button_customs_duties = الجمارك والضرائب
button_invoice_request = طلب فاتورة
button_coupon_promotion = الخصومات
button_product_question = سؤال عن منتج
button_recommend_product = ساعدني في الاختيار
button_stock_availability = هل هو متوفر؟
button_size_guide = ما مقاسي؟
button_account_problem = حسابي
button_complaint = تقديم شكوى
button_feedback_review = إبداء الرأي
button_warranty_repair = الضمان والإصلاح
button_loyalty_membership = النقاط والعضوية
button_delete_my_data = بياناتي الشخصية
button_greet = مجرد تحية
button_goodbye = مع السلامة
button_thank = شكرًا لك
button_bot_challenge = هل أنت روبوت؟
button_affirm = نعم
button_deny = لا
button_nevermind = انس الأمر
button_confirm_refund = نعم، أعد المبلغ
button_cancel_refund = لا، سأحتفظ به
button_order = الطلب { $order_number }
button_item = { $name }
button_all_items = الكل
button_reason_changed_mind = غيّرت رأيي
button_reason_damaged = المنتج تالف
button_reason_wrong_item = ليس ما طلبته
button_reason_not_arrived = لم يصل أبدًا
button_reason_late = وصل متأخرًا
button_reason_not_as_described = لا يطابق الوصف
button_reason_other = سبب آخر
button_language = { $language }
