### वापसी, एक्सचेंज, वारंटी और ख़राब या ग़लत आया सामान

return_policy_items =
    ऑर्डर { $order_number } के लिए इसका मतलब है:
    { $items }
button_return_policy_order = ऑर्डर { $order_number } के लिए
label_item_until = { $item }: { $until } तक
label_item_allowed = { $item }: हाँ
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = इसका रिफ़ंड हो चुका है
label_barrier_not_delivered = अभी पहुँचा नहीं है
label_barrier_window_over = इसे { $until } तक वापस भेजा जा सकता था
label_barrier_warranty_over = वारंटी ख़त्म हो गई, तारीख़: { $until }
label_barrier_excluded_category = ऐसा सामान वापस नहीं लिया जाता
label_barrier_already_returned = यह पहले ही वापस भेजा जा चुका है
label_barrier_out_of_stock = बदले में देने को कुछ नहीं बचा
label_barrier_country_not_served = इस देश से हम वापसी नहीं लेते
label_barrier_other = सिस्टम इसकी इजाज़त नहीं देता
back_not_possible =
    माफ़ कीजिए, यहाँ यह नहीं हो सकता:
    { $items }
ask_back_items = ऑर्डर { $order_number } के किस सामान की बात है? { $items }
ask_return_reason = आप इसे वापस क्यों भेजना चाहते हैं: { $items }?
ask_return_reason_again = सबसे क़रीब क्या है? छोटा या बड़ा है, ख़राब है, ग़लत सामान है, विवरण जैसा नहीं है, या आपका मन बदल गया।
button_reason_too_small = बहुत छोटा है
button_reason_too_large = बहुत बड़ा है
ask_exchange_wanted = { $item }: इसके बदले क्या चाहिए? ये हैं: { $options }।
exchange_not_sold = { $item }: यह विकल्प हमारे पास नहीं है। ये हैं: { $options }।
exchange_out_of_stock = माफ़ कीजिए, यह स्टॉक में नहीं है: { $item }, { $wanted }।
exchange_out_of_stock_until = माफ़ कीजिए, यह { $back_on } तक स्टॉक में नहीं है: { $item }, { $wanted }।
exchange_nothing_else = { $item }: इसके बदले में देने को स्टॉक में कुछ नहीं है।
ask_photo = कृपया एक फ़ोटो भेजें जिसमें दिखे कि क्या ग़लत है: { $items }।
ask_photo_again = कृपया फ़ोटो फ़ाइल के रूप में भेजें, या बताएँ कि फ़ोटो नहीं है।
button_no_photo = फ़ोटो नहीं है
photo_missing = फ़ोटो के बिना इसका फ़ैसला सहकर्मी करेंगे: { $items }।
ask_problem = यह सुनकर अफ़सोस हुआ। ऑर्डर { $order_number } में क्या दिक़्क़त है?
ask_problem_again = सबसे क़रीब क्या है? कुछ ख़राब है, ग़लत सामान है, विवरण जैसा नहीं है, या कुछ कम है।
button_problem_missing = कुछ कम है
confirm_return =
    क्या ऑर्डर { $order_number } से यह वापसी दर्ज करूँ: { $items }?
    { $terms }
    कृपया हाँ या नहीं लिखें।
confirm_exchange =
    क्या यह एक्सचेंज दर्ज करूँ: { $item } → { $wanted }?
    { $terms }
    कृपया हाँ या नहीं लिखें।
confirm_warranty =
    { $items }: वारंटी में है। क्या जाँच और मरम्मत के लिए दर्ज करूँ?
    { $terms }
    कृपया हाँ या नहीं लिखें।
label_terms_shop_pays = वापस भेजने का ख़र्च हम देंगे।
label_terms_fee = वापस भेजने का ख़र्च { $fee } है; यह रिफ़ंड से कटेगा।
label_terms_customer_pays = वापस भेजने का ख़र्च आप देंगे।
label_terms_ways = वापस भेजने का तरीक़ा: { $ways }।
label_terms_customs = यह कस्टम से गुज़रेगा: घोषणा में “returned goods” (लौटाया गया सामान) लिखें।
label_terms_refund = { $days ->
    [one] सामान पहुँचने के बाद ज़्यादा से ज़्यादा { $days } दिन में रिफ़ंड उसी माध्यम में आएगा जिससे आपने भुगतान किया था।
   *[other] सामान पहुँचने के बाद ज़्यादा से ज़्यादा { $days } दिनों में रिफ़ंड उसी माध्यम में आएगा जिससे आपने भुगतान किया था।
}
label_return_way_printed_label = प्रिंट करने का लेबल
label_return_way_qr_code = दिखाने का कोड
label_return_way_collection = आपके दरवाज़े से पिकअप
label_return_way_own_carrier = आपकी पसंद की कूरियर कंपनी
return_done =
    आपकी वापसी { $number } दर्ज हो गई है।
    { $steps }
exchange_done =
    आपका एक्सचेंज { $number } दर्ज हो गया है और आपके लिए रख लिया गया है: { $wanted }। आपका सामान पहुँचते ही हम इसे भेजेंगे।
    { $steps }
warranty_done =
    आपका वारंटी का मामला { $number } दर्ज हो गया है। सामान पहुँचने पर हम उसे जाँचेंगे और आपको लिखेंगे।
    { $steps }
label_step_label = कार्ड में दिया लेबल पार्सल पर लगाएँ, या उसका कोड दिखाएँ।
label_step_address = इस पते पर भेजें: { $address }
label_step_send_by = { $send_by } तक पार्सल दे दें।
label_step_customs = कस्टम की घोषणा में “returned goods” (लौटाया गया सामान) लिखें।
return_progress_requested = ऑर्डर { $order_number } की वापसी दर्ज हुई: { $items }। तारीख़: { $on }। हमें पार्सल का इंतज़ार है; कृपया उसे { $send_by } तक दे दें।
return_progress_requested_no_date = ऑर्डर { $order_number } की वापसी दर्ज हुई: { $items }। तारीख़: { $on }। हमें पार्सल का इंतज़ार है।
return_progress_received = ऑर्डर { $order_number } का लौटाया सामान हमारे गोदाम में पहुँच गया: { $items }। तारीख़: { $on }। अब उसकी जाँच होगी।
return_progress_inspected = ऑर्डर { $order_number } के लौटाए सामान की जाँच हो गई: { $items }। तारीख़: { $on }। अब फ़ैसला होगा।
return_progress_restocked = ऑर्डर { $order_number } की वापसी स्वीकार हुई: { $items }। तारीख़: { $on }। अब रिफ़ंड होगा।
return_progress_refused = जाँच के बाद ऑर्डर { $order_number } की वापसी नामंज़ूर हुई: { $items }। तारीख़: { $on }। कारण सहकर्मी बता सकते हैं।
return_progress_refunded = ऑर्डर { $order_number } की वापसी का रिफ़ंड हो गया: { $items }। तारीख़: { $on }। बैंक में दिखने में अक्सर कुछ दिन और लगते हैं।
return_progress_exchanged = ऑर्डर { $order_number } का एक्सचेंज हो गया: { $items }। तारीख़: { $on }। नया सामान रास्ते में है।
return_progress_cancelled = ऑर्डर { $order_number } की वापसी रद्द हुई: { $items }। तारीख़: { $on }।
label_return_state_requested = दर्ज
label_return_state_approved = मंज़ूर
label_return_state_received = पहुँच गई
label_return_state_inspected = जाँच हो गई
label_return_state_restocked = स्वीकार
label_return_state_refused = नामंज़ूर
label_return_state_refunded = रिफ़ंड हो गया
label_return_state_exchanged = बदल दिया गया
label_return_state_cancelled = रद्द
label_card_return = वापसी { $number }
label_card_send_by = भेजने की आख़िरी तारीख़
label_card_return_address = वापसी का पता
label_card_label_link = लेबल खोलें
reason_photo_missing = ख़राबी की फ़ोटो नहीं
refund_to_person_sent_again = ऑर्डर { $order_number } की कोई चीज़ पहले ही दोबारा भेजी जा चुकी है, इसलिए रिफ़ंड का फ़ैसला सहकर्मी करेंगे। बात आगे भेजी जा रही है।
reason_policy_sent_again = दोबारा भेजने के बाद रिफ़ंड
