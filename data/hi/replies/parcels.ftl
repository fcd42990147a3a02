### पार्सल की दिक़्क़तें और उनके हल

track_shipment_late = माफ़ कीजिए, ऑर्डर { $order_number } का आपका पार्सल अब भी { $carrier } के साथ रास्ते में है। पहुँचने की तारीख़ थी: { $promised_on }।
track_shipment_silent = माफ़ कीजिए, { $carrier } ने ऑर्डर { $order_number } का आपका पार्सल { $scanned_on } के बाद से स्कैन नहीं किया है। इतना समय आम तौर पर नहीं लगता।
track_shipment_delivery_failed = { $carrier } ने ऑर्डर { $order_number } का आपका पार्सल पहुँचाने की कोशिश की, पर वह दिया नहीं जा सका।
track_shipment_ready_for_pickup = ऑर्डर { $order_number } का आपका पार्सल यहाँ रखा है: { $place }। आप उसे { $until } तक ले सकते हैं।
track_shipment_ready_for_pickup_no_date = ऑर्डर { $order_number } का आपका पार्सल यहाँ रखा है: { $place }।
track_shipment_damaged = माफ़ कीजिए, { $carrier } ने बताया है कि ऑर्डर { $order_number } का आपका पार्सल रास्ते में ख़राब हो गया।
track_shipment_carrier_words = ऑर्डर { $order_number } के आपके पार्सल के बारे में { $carrier } की आख़िरी सूचना यह है: “{ $words }”
choose_parcel = इनमें से किस पार्सल की बात है?
choose_parcel_again = कृपया ऊपर के पार्सलों में से एक चुनें, जैसे “पहला वाला”।
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    आप क्या चाहेंगे? आप चुन सकते हैं:
    { $options }
choose_remedy_again = कृपया इनमें से एक चुनें, या प्रतिनिधि से बात माँगें।
label_remedy_wait = इंतज़ार: यह दर्ज रहेगा, और { $until } तक कुछ नहीं आया तो हम आपको बताएँगे।
label_remedy_redelivery = दोबारा डिलीवरी: सहकर्मी कूरियर कंपनी से तय करेंगे।
label_remedy_address = दूसरा पता: सहकर्मी कूरियर कंपनी के यहाँ ठीक कराएँगे।
label_remedy_claim = { $days ->
    [one] खोज: सहकर्मी कूरियर कंपनी से पार्सल की खोज कराएँगे, इसमें ज़्यादा से ज़्यादा { $days } दिन लगेगा।
   *[other] खोज: सहकर्मी कूरियर कंपनी से पार्सल की खोज कराएँगे, इसमें ज़्यादा से ज़्यादा { $days } दिन लगेंगे।
}
label_remedy_reshipment = दोबारा भेजना: वही सामान, आपके लिए मुफ़्त।
label_remedy_refund = रिफ़ंड: उसी माध्यम में जिससे आपने भुगतान किया था। जहाँ फ़ैसला मेरे हाथ में नहीं, वहाँ सहकर्मी तय करेंगे।
label_remedy_return = वापस भेजना: हमारे यहाँ पहुँचने पर रिफ़ंड मिलेगा।
button_remedy_wait = इंतज़ार करें
button_remedy_redelivery = फिर डिलीवर करें
button_remedy_address = दूसरा पता
button_remedy_claim = पार्सल खोजें
button_remedy_reshipment = दोबारा भेजें
button_remedy_return = वापस भेजना है
parcel_wait_agreed = ठीक है। अगर तब तक न पहुँचे, तो सहकर्मी यहीं आपसे संपर्क करेंगे: { $due_at }।
remedy_to_person = { $remedy }: यह सहकर्मी आपके साथ तय करेंगे।
confirm_reshipment = ऑर्डर { $order_number } से यह सामान मुफ़्त में दोबारा जाएगा: { $items }। भेज दें? कृपया हाँ या नहीं लिखें।
reshipment_done = हो गया। ऑर्डर { $order_number } से यह सामान दोबारा भेजा जा रहा है: { $items }। नया पार्सल निकलते ही आप उसे यहीं ट्रैक कर सकेंगे।
reshipment_out_of_stock = माफ़ कीजिए, यह अब स्टॉक में नहीं है: { $items }। इसलिए इसे दोबारा नहीं भेजा जा सकता।
summary_remedy = चुना गया: { $remedy }
reason_parcel_trouble = पार्सल की दिक़्क़त: ऐसा विकल्प जिसे इंसान को पूरा करना है
reason_sent_or_paid_before = इस ऑर्डर की कोई चीज़ पहले ही दोबारा भेजी या लौटाई जा चुकी है
