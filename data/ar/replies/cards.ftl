### Cards: titles and names of rows

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
