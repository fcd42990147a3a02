### Delivery: countries, services, times and costs

ask_country = किस देश के लिए?
confirm_country = क्या यही देश है: { $country }? नहीं तो सही देश बता दीजिए।
delivery_options = आज ऑर्डर करने पर डिलीवरी, देश { $country }:
delivery_not_served = अभी हम यहाँ नहीं भेजते: { $country }।
label_card_delivery = डिलीवरी: { $country }
label_card_postcode = पिन कोड
label_card_free = मुफ़्त
label_card_span = { $first } – { $last }
label_card_to_pickup_point = पिकअप पॉइंट पर
label_card_free_from = मुफ़्त, इतने से
label_card_duties = कस्टम का ख़र्च
label_duties_included = दाम में शामिल
label_duties_on_delivery = डिलीवरी पर देना है
