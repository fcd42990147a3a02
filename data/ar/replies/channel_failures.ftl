### Messages to shoppers on WhatsApp and Messenger

choose_label = اختر
choose_by_number = يمكنك الرد بالرقم.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = مضى وقت طويل على آخر رسالة من العميل وطُلب منه أن يكتب: يُرسَل الرد عندها
undelivered_restricted = لا تسمح Meta لهذا الرقم الآن ببدء المراسلة، بل بالرد فقط: تُرسل عندما يكتب العميل أو ينتهي التقييد
undelivered_window_closed = مضى وقت طويل على آخر رسالة من العميل: لا تسمح القناة بالرد إلا ضمن مهلتها
undelivered_window_closed_mailed = مضى وقت طويل على آخر رسالة من العميل في هذه القناة: يُرسَل الرد بالبريد الإلكتروني
undelivered_rate = رسائل كثيرة دفعة واحدة: ستُعاد المحاولة تلقائيًا
undelivered_spam_limit = تقيّد Meta هذا الحساب لأن عملاء حظروه أو أبلغوا عنه
undelivered_temporary = لدى Meta عطل: ستُعاد المحاولة تلقائيًا
undelivered_gave_up = لم تقبلها Meta طوال يوم كامل
undelivered_token = انتهت صلاحية رمز الوصول أو أُلغي: يجب أن يُدخل أحدهم رمزًا جديدًا
undelivered_account = قفلت Meta الحساب، أو أنه غير مدفوع أو غير مسجّل
undelivered_permission = ينقص التطبيق إذن من Meta
undelivered_recipient = لا يمكن الوصول إلى العميل: لم يعد على هذه القناة، أو حظر المتجر
undelivered_template = قالب الرسالة غير معتمد أو موقوف مؤقتًا
undelivered_parameter = لا تقبل Meta الرسالة بهذا الشكل
undelivered_media = تعذّر على Meta جلب الملف أو قراءته
undelivered_file_gone = لم يعد الملف محفوظًا هنا
undelivered_thread = المحادثة عند جهة أخرى: تطبيق آخر أو صندوق الصفحة
undelivered_unknown = رفضتها Meta لسبب لا نعرفه
undelivered_not_worded = تعذّرت صياغة الرسالة
undelivered_outcome_unknown = لم يصل رد من Meta: لا يُعرف هل وصلت الرسالة
event_sent_again = مرّت دقيقة دون أي خبر عن رسالة فأُرسلت مرة أخرى. قد يراها العميل مرتين
# $channel (text)
# $reason (text)
channel_stopped = توقفت { $channel } عن الإرسال: { $reason }. ما يُكتب ينتظر.
channel_restricted = لا تسمح Meta لـ { $channel } ببدء المراسلة حتى ترفع تقييدها. تُرسل الردود على من كتب ضمن مهلة الرد، وينتظر الباقي.
channel_restricted_until = لا تسمح Meta لـ { $channel } ببدء المراسلة، ويُتوقع ذلك حتى: { $until }. تُرسل الردود على من كتب ضمن مهلة الرد، وينتظر الباقي.
