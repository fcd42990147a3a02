### Ready-made replies of agents

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
