notice_order_confirmed = धन्यवाद! आपका ऑर्डर { $order_number } हमें मिल गया है और उसकी तैयारी चल रही है।
notice_payment_received = ऑर्डर { $order_number } का भुगतान हमें मिल गया है।
notice_payment_failed = ऑर्डर { $order_number } का भुगतान नहीं हो पाया। इसका कारण यहाँ पता किया जा सकता है।
notice_address_doubtful = ऑर्डर { $order_number } के पते में कुछ ठीक नहीं लग रहा। पार्सल भेजे जाने से पहले क्या आप उसे देख लेंगे?
notice_shipped = अच्छी ख़बर: ऑर्डर { $order_number } का एक पार्सल रास्ते में है।
notice_customs_held = ऑर्डर { $order_number } का आपका पार्सल कस्टम में रुका है। क्या चाहिए, यह यहाँ पता किया जा सकता है।
notice_delayed = माफ़ कीजिए, ऑर्डर { $order_number } का आपका पार्सल लेट हो गया है।
notice_out_for_delivery = ऑर्डर { $order_number } का आपका पार्सल आज डिलीवरी के लिए निकल चुका है।
notice_ready_for_pickup = ऑर्डर { $order_number } का आपका पार्सल पिक-अप पॉइंट पर रखा है।
notice_exception = ऑर्डर { $order_number } के आपके पार्सल के साथ कुछ हुआ है: { $state }। हम क्या कर सकते हैं, यह यहाँ देखा जा सकता है।
notice_delivered = ऑर्डर { $order_number } का आपका पार्सल पहुँचा दिया गया है।
notice_refund_made = ऑर्डर { $order_number } का रिफ़ंड हो गया है: { $total } उसी माध्यम में लौटेंगे जिससे आपने भुगतान किया था।
notice_refund_made_no_total = ऑर्डर { $order_number } का रिफ़ंड हो गया है। पैसे उसी माध्यम में लौटेंगे जिससे आपने भुगतान किया था।
notice_return_received = ऑर्डर { $order_number } से लौटाया गया आपका सामान हमें मिल गया है।
notices_ask = आपके ऑर्डर { $order_number } की एक ख़बर है। आपके ऑर्डरों में कुछ हो तो क्या आपको यहाँ बताया जाए?
notices_go_on = ठीक है, आपके ऑर्डरों में कुछ होगा तो आपको यहाँ बताया जाएगा।
notices_stopped = ठीक है, अब आपके ऑर्डरों के बारे में बिना पूछे कुछ नहीं लिखा जाएगा। आप जब चाहें, पूछ सकते हैं।
notices_stop_question = क्या आपको अपने ऑर्डरों के बारे में और संदेश नहीं चाहिए?
button_notices_stop = ये संदेश बंद करें
button_notices_go_on = ख़बर देते रहें
email_subject_notice = { $shop_name } में आपके ऑर्डर की ख़बर
email_body_notice =
    नमस्ते,

    { $text }

    इसके बारे में { $shop_name } से यहाँ पूछा जा सकता है: { $url }

    ऐसे ईमेल नहीं चाहिए, तो यहाँ बंद करें: { $stop_url }
