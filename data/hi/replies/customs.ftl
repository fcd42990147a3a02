### Duty, import tax and customs: estimates only

ask_goods_value = डिलीवरी के बिना सामान कितने का है? मुद्रा भी बताइए।
ask_customs_category = किस तरह का सामान है?
button_customs_category = { $category }
button_held_at_customs = कस्टम में रुका है
customs_estimate =
    { $country }: ड्यूटी और आयात कर शायद { $total } होगा।
    { $notes }
customs_nothing_due =
    { $country }: जो नियम मुझे पता है, उससे शायद न ड्यूटी लगेगी न आयात कर।
    { $notes }
customs_within = { $country }: हमारा पार्सल वहाँ जाते हुए कस्टम सीमा पार नहीं करता, इसलिए न ड्यूटी है न आयात कर।
customs_unknown = इस देश के लिए आज लागू कोई कस्टम नियम मेरे पास नहीं है, इसलिए अंदाज़ा नहीं लगाऊँगा: { $country }।
customs_rule = { $country }: यहाँ भरोसेमंद रक़म नहीं निकाल सकता। नियम यह है:
customs_held_paid = ऑर्डर { $order_number } का पार्सल कस्टम में रुका है। अक्सर कोई काग़ज़ कम होता है: बिल, भुगतान का सबूत, टैक्स या पहचान नंबर; कौन सा, यह { $carrier } या कस्टम बताएगा। ड्यूटी हमारे दाम में शामिल है, दोबारा मत दीजिए। नामंज़ूर होने पर पार्सल हमारे पास लौटता है और सहकर्मी रिफ़ंड देखते हैं।
customs_held_unpaid = ऑर्डर { $order_number } का पार्सल कस्टम में रुका है। अक्सर कोई काग़ज़ कम होता है (बिल, भुगतान का सबूत, टैक्स या पहचान नंबर) या ड्यूटी बाक़ी होती है; क्या चाहिए, यह { $carrier } या कस्टम बताएगा। यहाँ ड्यूटी पाने वाला देता है। नामंज़ूर होने पर पार्सल हमारे पास लौटता है और सहकर्मी देखते हैं कि कितना वापस होगा।
label_customs_note_estimate = यह अनुमान है, बिल नहीं। नियम आख़िरी बार { $checked } को जाँचा गया; फ़ैसला कस्टम का है।
label_customs_note_paid_at_checkout = यह ऑर्डर के साथ देना है, दरवाज़े पर कुछ नहीं।
label_customs_note_paid_on_delivery = यह डिलीवरी पर कूरियर को देना है, अक्सर प्रोसेसिंग शुल्क के साथ।
label_customs_note_more_possible = और ख़र्च भी हो सकता है।
label_customs_note_low_certainty = यह नियम पक्का नहीं है या अक्सर बदलता है।
label_customs_line_duty = ड्यूटी
label_customs_line_tax = आयात कर
label_customs_line_single_rate = ड्यूटी और कर मिलाकर
label_customs_line_fee = शुल्क
label_card_customs_estimate = कस्टम अनुमान: { $country }
label_card_customs_rule = कस्टम नियम: { $country }
label_card_customs_limits = सीमा
label_card_scheme = पंजीकरण
label_card_rule_of = कब से लागू
label_card_checked_on = कब जाँचा
label_card_rates_of = विनिमय दर की तारीख़
label_rates_from_ecb = यूरोपीय केंद्रीय बैंक
label_rates_from_shop = हमारी अपनी तालिका
label_customs_category_apparel = कपड़े
label_customs_category_footwear = जूते
label_customs_category_bags = बैग
label_customs_category_electronics = इलेक्ट्रॉनिक्स
label_customs_category_computers = कंप्यूटर
label_customs_category_cosmetics = कॉस्मेटिक्स
label_customs_category_jewellery = गहने
label_customs_category_watches = घड़ियाँ
label_customs_category_toys = खिलौने
label_customs_category_sporting_goods = खेल का सामान
label_customs_category_furniture = फ़र्नीचर और लैंप
label_customs_category_home_textiles = घर का कपड़ा
label_customs_category_books = किताबें
label_customs_category_food_supplements = सप्लीमेंट
