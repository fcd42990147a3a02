### Delivery: countries, services, times and costs

ask_country = عن أي بلد تسأل؟
confirm_country = هل هو هذا البلد: { $country }؟ إن لم يكن، فاذكر البلد الصحيح.
delivery_options = التوصيل إذا طلبت اليوم، البلد: { $country }
delivery_not_served = لا نوصل حاليًا إلى هناك: { $country }.
label_card_delivery = التوصيل: { $country }
label_card_postcode = الرمز البريدي
label_card_free = مجاني
label_card_span = { $first } – { $last }
label_card_to_pickup_point = إلى نقطة استلام
label_card_free_from = مجاني ابتداءً من
label_card_duties = رسوم الجمارك
label_duties_included = مشمولة في السعر
label_duties_on_delivery = تُدفع عند الاستلام
