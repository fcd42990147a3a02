### Orders and parcels

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
