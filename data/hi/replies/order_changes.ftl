### ऑर्डर में बदलाव

button_do_it = हाँ, कर दें
button_leave_it = नहीं, रहने दें
operation_left = ठीक है, सब कुछ वैसा ही छोड़ दिया है।
operation_expired = उस प्रस्ताव का समय निकल गया है, इसलिए मैंने उसे फिर से तैयार किया है।
operation_changed = इस बीच ऑर्डर में कुछ बदल गया है, इसलिए मैंने प्रस्ताव फिर से तैयार किया है।
operation_under_way = ऑर्डर { $order_number } का एक और बदलाव अभी पूरा नहीं हुआ है। कृपया कुछ मिनट बाद फिर पूछें।
operation_pending = { $what }, ऑर्डर { $order_number }: मैंने इसे हमारे सिस्टम में भेज दिया है और पुष्टि का इंतज़ार है। मैं इस पर नज़र रख रहा हूँ, दोबारा कहने की ज़रूरत नहीं।
operation_already_done = { $what }, ऑर्डर { $order_number }: यह पहले ही हो चुका है।
operation_gone = वह प्रस्ताव अब मान्य नहीं है और कुछ भी बदला नहीं गया है। अगर आपको अब भी चाहिए, तो बता दें।
operation_to_person = यह उस सीमा से ज़्यादा है जो मैं ख़ुद कर सकता हूँ, इसलिए सहकर्मी की मंज़ूरी चाहिए। आपकी बताई सारी बातें मैं उन्हें सौंप रहा हूँ।
label_operation_cancellation = ऑर्डर रद्द करना
label_operation_address_change = पता बदलना
label_operation_items_change = सामान बदलना
label_operation_delivery_date_change = डिलीवरी की तारीख़ बदलना
label_operation_return = वापसी
label_operation_exchange = एक्सचेंज
label_operation_warranty = वारंटी का मामला
label_operation_voucher = कूपन
label_operation_reshipment = दोबारा भेजना
summary_operation = { $what }, ऑर्डर { $order_number }
summary_operation_worth = { $what }, ऑर्डर { $order_number }, क़ीमत { $total }
reason_operation_refused = दुकान के सिस्टम ने बदलाव नामंज़ूर किया
reason_operations_per_order = सीमा पूरी: इस ऑर्डर के बदलाव
reason_operations_per_customer = सीमा पूरी: इस ग्राहक के आज के बदलाव
reason_operations_per_day = सीमा पूरी: बॉट के आज के बदलाव
reason_operations_worth = क़ीमत बॉट की सीमा से ज़्यादा
operation_yes_or_no = यहाँ साफ़ हाँ या नहीं चाहिए।
operation_refused = हमारे सिस्टम ने ऑर्डर { $order_number } के लिए इसे स्वीकार नहीं किया, इसलिए अब इसे सहकर्मी देखेंगे।
change_already_cancelled = ऑर्डर { $order_number } पहले ही रद्द हो चुका है, इसलिए बदलने को कुछ नहीं बचा।
change_partly_sent = ऑर्डर { $order_number } का एक हिस्सा रास्ते में है, इसलिए अब उसे बदला नहीं जा सकता। बाक़ी रुक सकता है या नहीं, यह सहकर्मी देख सकते हैं।
change_already_sent = ऑर्डर { $order_number } हमारे गोदाम से निकल चुका है, इसलिए अब उसे बदला या रद्द नहीं किया जा सकता। पहुँचने के बाद आप उसे वापस भेज सकते हैं।
change_already_there = ऑर्डर { $order_number } पहुँच चुका है, इसलिए अब उसे बदला या रद्द नहीं किया जा सकता। आप उसे वापस भेज सकते हैं।
change_too_late = ऑर्डर { $order_number } पैक हो रहा है या बहुत पुराना है, इसलिए अब उसे बदला नहीं जा सकता। सहकर्मी उसे रोकने की कोशिश कर सकते हैं।
change_not_possible = ऑर्डर { $order_number } को बदलना मेरे हाथ में नहीं है। सहकर्मी इसे देख सकते हैं।

## रद्द करना

cancel_confirm_paid = पूरा ऑर्डर { $order_number } रद्द होगा और { $total } उसी माध्यम में लौटेंगे जिससे आपने भुगतान किया था। रद्द कर दूँ?
cancel_confirm_held = पूरा ऑर्डर { $order_number } रद्द होगा। आपके बैंक ने अभी { $total } सिर्फ़ रोक रखे हैं: कुछ कटेगा नहीं और रोक हट जाएगी। रद्द कर दूँ?
cancel_confirm_nothing = पूरा ऑर्डर { $order_number } रद्द होगा। ऐसा कोई भुगतान नहीं हुआ जिसे लौटाना पड़े। रद्द कर दूँ?
cancel_done = ऑर्डर { $order_number } रद्द हो गया है।
cancel_done_paid = ऑर्डर { $order_number } रद्द हो गया है और { $total } उसी माध्यम में लौटेंगे जिससे आपने भुगतान किया था।

## दूसरा पता

ask_address = ऑर्डर { $order_number } अभी इस पते पर जा रहा है: { $old }। नया पता क्या है? कृपया गली और मकान नंबर, पिन कोड और शहर लिखें।
ask_address_in_city = शहर: { $city }। वहाँ ऑर्डर { $order_number } किस पते पर जाए? कृपया गली और मकान नंबर और पिन कोड लिखें।
ask_address_again = कृपया नया पता अल्पविराम लगाकर लिखें: गली और मकान नंबर, पिन कोड शहर।
address_incomplete = नए पते में एक चीज़ बाक़ी है: { $what }।
address_postcode_wrong = पिन कोड { $postcode } वहाँ का नहीं लगता। सही कौन-सा है?
address_same = ऑर्डर पहले से इसी पते पर जा रहा है।
address_other_country = ऑर्डर { $order_number } दूसरे देश ({ $country }) नहीं भेजा जा सकता: क़ीमतें, शुल्क और कूरियर कंपनी बदल जाएँगे। सहकर्मी इसे देख सकते हैं।
address_confirm = ऑर्डर { $order_number } का नया पता: { $new }। पुराना पता: { $old }। बदल दूँ? पुष्टि ऑर्डर वाले ईमेल पते पर जाएगी।
address_done = हो गया। ऑर्डर { $order_number } का नया पता: { $new }। पुष्टि ऑर्डर वाले ईमेल पते पर जाएगी।
label_address_part_lines = गली और मकान नंबर
label_address_part_postcode = पिन कोड
label_address_part_city = शहर
label_address_part_region = राज्य या प्रांत

## सामान और डिलीवरी का दिन

ask_change = ऑर्डर { $order_number } में आप क्या बदलना चाहते हैं?
ask_change_again = ऑर्डर { $order_number } में मात्रा, साइज़ या रंग बदला जा सकता है, कोई चीज़ हटाई जा सकती है या डिलीवरी का दिन बदला जा सकता है। क्या करना है?
button_change_quantity = मात्रा
button_change_variant = साइज़ या रंग
button_change_remove = सामान हटाना
button_change_date = डिलीवरी का दिन
ask_change_item = इनमें से किसकी बात है? { $items }
ask_quantity = आपका ऑर्डर है: { $quantity } × { $name }। कितने चाहिए?
ask_variant = { $name }: इसकी जगह कौन-सा चाहिए? ये हैं: { $variants }।
ask_variant_again = { $name }: कृपया इनमें से एक चुनें: { $variants }।
ask_delivery_date = डिलीवरी किस दिन हो?
ask_delivery_date_again = कृपया एक तारीख़ लिखें, जैसे 5 दिसंबर।
date_not_possible = उस दिन डिलीवरी नहीं हो सकती। और कौन-सा दिन ठीक रहेगा?
date_confirm = ऑर्डर { $order_number } की डिलीवरी का नया दिन: { $deliver_on }। इसके लिए कह दूँ?
date_done = हो गया। ऑर्डर { $order_number } की डिलीवरी का नया दिन: { $deliver_on }।
items_confirm = ऑर्डर { $order_number } में यह बदलाव होगा: { $what }। कर दूँ?
items_confirm_paid = ऑर्डर { $order_number } में यह बदलाव होगा: { $what }। आपको वापस मिलेंगे: { $total }। कर दूँ?
items_done = हो गया: ऑर्डर { $order_number } बदल गया है।
items_done_paid = हो गया: ऑर्डर { $order_number } बदल गया है और { $total } उसी माध्यम में लौटेंगे जिससे आपने भुगतान किया था।
change_more_to_pay = यह उससे महँगा पड़ेगा जितना आपने ऑर्डर { $order_number } के लिए दिया है, और यहाँ भुगतान नहीं लिया जा सकता। आप दूसरा ऑर्डर कर सकते हैं, या सहकर्मी मदद करेंगे।
change_last_item = ऑर्डर { $order_number } में बस यही है, इसलिए इसे हटाने का मतलब ऑर्डर रद्द करना है।
change_no_variant = { $name }, ऑर्डर { $order_number }: यह किसी और रूप में नहीं आता। आगे सहकर्मी मदद कर सकते हैं।
change_out_of_stock = { $name }, { $variant }: यह अभी स्टॉक में नहीं है।
label_item_change_removed = हटाना: { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## बिल

invoice_link = ऑर्डर { $order_number } का बिल { $invoice_number } यह रहा: { $url }
invoice_file = ऑर्डर { $order_number } का बिल { $invoice_number } यह रहा।
invoice_none = ऑर्डर { $order_number } का (अभी) कोई बिल नहीं है: उसका भुगतान नहीं हुआ, या वह उससे पहले ही रद्द हो गया।
invoice_company = बिल पर कंपनी की जानकारी सहकर्मी बदलते हैं। कृपया कंपनी का नाम, पता और GST या टैक्स नंबर यहाँ लिखें; आपकी बात आगे भेजी जा रही है।
button_invoice_company = कंपनी की जानकारी
reason_invoice_company = बिल पर कंपनी की दूसरी जानकारी

## भुगतान

payments_none = ऑर्डर { $order_number } का अब तक कोई भुगतान नहीं दिख रहा। अगर आपके बैंक में दिखता है, तो सहकर्मी उसे खोजेंगे।
payments_charged_twice = आप सही हैं, माफ़ कीजिए: ऑर्डर { $order_number } के लिए { $taken } कटे हैं, जबकि उसकी क़ीमत { $total } है। ज़्यादा कटी रक़म: { $too_much }। सारे सबूतों के साथ बात सहकर्मी को भेजी जा रही है।
payments_held_beside = ऑर्डर { $order_number } के लिए आपने एक ही बार भुगतान किया: { $paid }। बाक़ी { $total } पिछली कोशिश के कारण बैंक ने सिर्फ़ रोक रखे हैं; वे कटे नहीं हैं और रोक अपने-आप हट जाएगी।
payments_held_until = ऑर्डर { $order_number } के लिए आपने एक ही बार भुगतान किया: { $paid }। बाक़ी { $total } पिछली कोशिश के कारण बैंक ने सिर्फ़ रोक रखे हैं; वे कटे नहीं हैं और रोक ज़्यादा से ज़्यादा { $falls_on } तक अपने-आप हट जाएगी।
payments_paid = ऑर्डर { $order_number } का भुगतान हो चुका है: { $total }, तारीख़: { $made_on }। दूसरी बार कुछ कटा हुआ नहीं दिख रहा।
payments_transfer_pending = ऑर्डर { $order_number } के लिए { $total } का आपका बैंक ट्रांसफ़र अभी नहीं आया है। अगर आपने तुरंत भेजा था, तो वह { $due_on } तक आ जाना चाहिए; आते ही हम ऑर्डर भेज देंगे।
payments_transfer_pending_reference = ऑर्डर { $order_number } के लिए { $total } का आपका बैंक ट्रांसफ़र अभी नहीं आया है। अगर आपने संदर्भ { $reference } के साथ तुरंत भेजा था, तो वह { $due_on } तक आ जाना चाहिए; आते ही हम ऑर्डर भेज देंगे।
payments_pending = ऑर्डर { $order_number } के लिए { $total } के भुगतान को बैंक या भुगतान सेवा अभी जाँच रही है। आपको कुछ नहीं करना है।
payments_held = ऑर्डर { $order_number } के लिए { $total } आपके बैंक ने रोक रखे हैं, अभी काटे नहीं हैं। वे तब कटेंगे जब हम ऑर्डर भेजेंगे।
payments_declined = ऑर्डर { $order_number } के लिए { $total } का भुगतान नामंज़ूर हुआ और कुछ नहीं कटा। { $why }
payments_refunded = ऑर्डर { $order_number } का भुगतान लौटा दिया गया: { $total }। बैंक में दिखने में अक्सर कुछ दिन लगते हैं।
payments_cancelled = ऑर्डर { $order_number } के लिए { $total } का भुगतान रद्द हुआ और कुछ नहीं कटा।
label_declined_insufficient_funds = बैंक के अनुसार खाते में पर्याप्त पैसे नहीं थे। दूसरा कार्ड या बाद में फिर कोशिश करने से अक्सर काम हो जाता है।
label_declined_expired_card = कार्ड की वैधता ख़त्म हो चुकी है। कृपया दूसरा कार्ड आज़माएँ।
label_declined_wrong_details = कार्ड की जानकारी मेल नहीं खाई। कृपया नंबर, तारीख़ और सुरक्षा कोड जाँचें।
label_declined_authentication_failed = आपके बैंक की पुष्टि (जैसे OTP या ऐप) पूरी नहीं हुई। कृपया फिर कोशिश करें और वहाँ पुष्टि करें।
label_declined_limit_exceeded = कार्ड की सीमा पूरी हो गई थी। दूसरा कार्ड काम आएगा, या बैंक सीमा बढ़ा सकता है।
label_declined_refused_by_bank = आपके बैंक ने बिना कारण बताए मना किया। बैंक से बात करने या दूसरे तरीक़े से भुगतान करने से मदद मिलेगी।
label_declined_other = कारण नहीं बताया गया। कृपया फिर कोशिश करें या दूसरे तरीक़े से भुगतान करें।
summary_payment = भुगतान { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = जाँच जारी
label_payment_state_authorised = बैंक में रोका गया
label_payment_state_captured = कट चुका
label_payment_state_declined = नामंज़ूर
label_payment_state_cancelled = रद्द
label_payment_state_refunded = लौटाया गया
reason_payments_charged_twice = दो बार पैसे कटे
