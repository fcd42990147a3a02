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
label_operation_voucher = वाउचर
label_operation_reshipment = दोबारा भेजना
summary_operation = { $what }, ऑर्डर { $order_number }
summary_operation_worth = { $what }, ऑर्डर { $order_number }, क़ीमत { $total }
reason_operation_refused = दुकान के सिस्टम ने बदलाव नामंज़ूर किया
reason_operations_per_order = सीमा पूरी: इस ऑर्डर के बदलाव
reason_operations_per_customer = सीमा पूरी: इस ग्राहक के आज के बदलाव
reason_operations_per_day = सीमा पूरी: बॉट के आज के बदलाव
reason_operations_worth = क़ीमत बॉट की सीमा से ज़्यादा
