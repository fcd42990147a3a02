# असिस्टेंट जो कुछ हिन्दी में कहता है: आप वाला लहजा, छोटे वाक्य, रोज़मर्रा के शब्द।
# हर पाठ का नाम और उसके मान data/en/replies.ftl में समझाए गए हैं।

## Small talk
welcome = नमस्ते! मैं { $shop_name } का ऑटोमैटिक असिस्टेंट हूँ, यानी एक बॉट। मैं आपका ऑर्डर या पार्सल देख सकता हूँ, रिफ़ंड करवा सकता हूँ या आपकी बात हमारे प्रतिनिधि से करवा सकता हूँ। बताइए, क्या मदद चाहिए?
greet = नमस्ते! बताइए, क्या मदद चाहिए?
goodbye = नमस्ते, हमसे बात करने के लिए धन्यवाद। अपना ख़याल रखिए!
thank = आपका स्वागत है! क्या और कोई मदद चाहिए?
help = मैं बता सकता हूँ कि ऑर्डर किस स्थिति में है, पार्सल कहाँ है, रिफ़ंड करवा सकता हूँ या यह बता सकता हूँ कि रिफ़ंड कहाँ तक पहुँचा। किसी प्रतिनिधि से बात करनी हो तो बस कह दीजिए, अपनी भाषा में।
bot_challenge = मैं एक बॉट हूँ, दुकान का ऑटोमैटिक असिस्टेंट। किसी प्रतिनिधि से बात करनी हो तो बस कह दीजिए।
return_policy = { $window_days ->
    [one] डिलीवरी के { $window_days } दिन के भीतर रिफ़ंड माँगा जा सकता है।
   *[other] डिलीवरी के { $window_days } दिनों के भीतर रिफ़ंड माँगा जा सकता है।
} मुझे ऑर्डर नंबर और समस्या बताइए, मैं तुरंत देखता हूँ। कुछ तरह के सामान पर फ़ैसला हमारे सहकर्मी करते हैं।
affirm_nothing = ठीक है! बताइए, क्या करना है?
deny_nothing = ठीक है, कोई बात नहीं। ज़रूरत हो तो मैं यहीं हूँ।
inform_nothing = धन्यवाद। इस जानकारी का क्या करना है?
inform_order = ऑर्डर { $order_number }, समझ गया। इसके बारे में क्या जानना है?
out_of_scope = माफ़ कीजिए, इसमें मैं मदद नहीं कर सकता। मुझे ऑर्डर, पार्सल और रिफ़ंड की जानकारी है।

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: यह मैं अकेले नहीं सुलझा सकता, पर हमारे सहकर्मी सुलझा सकते हैं। क्या आपकी बात उनसे करवाऊँ?
second_wish = आपने एक और बात भी लिखी थी: { $topic }। क्या अब उस पर आगे बढ़ें?

## Questions
ask_order_number = ऑर्डर नंबर क्या है? वह आपको कन्फ़र्मेशन वाले ईमेल में मिलेगा।
ask_order_number_again = आपके संदेश में मुझे ऑर्डर नंबर नहीं मिला। उसमें चार से छह अंक होते हैं, जैसे 1043।
choose_order = यह किस ऑर्डर के बारे में है?
ask_proof = धन्यवाद। ताकि ऑर्डर { $order_number } की जानकारी सिर्फ़ सही व्यक्ति को मिले: ऑर्डर किस ईमेल पते या फ़ोन नंबर से किया गया था?
ask_proof_again = कृपया वह ईमेल पता, या देश के कोड के साथ वह फ़ोन नंबर दीजिए जिससे ऑर्डर किया गया था।
order_not_found = इस नंबर और इस ईमेल पते या फ़ोन नंबर के साथ कोई ऑर्डर नहीं मिला। कृपया दोनों जाँचकर फिर से लिखिए।
wait_before_retry = { $seconds ->
    [one] अगली कोशिश से पहले कृपया { $seconds } सेकंड रुकिए।
   *[other] अगली कोशिश से पहले कृपया { $seconds } सेकंड रुकिए।
} उसके बाद ऑर्डर नंबर और ईमेल पता या फ़ोन नंबर फिर से भेजिए।
login_expired = दुकान पर आपका लॉग-इन ख़त्म हो गया है। कृपया फिर से लॉग-इन कीजिए, या ऑर्डर नंबर और वह ईमेल पता दीजिए जिससे ऑर्डर किया गया था।
ask_reason = यह जानकर अफ़सोस हुआ। ऑर्डर { $order_number } के रिफ़ंड का कारण क्या है?
ask_reason_again = इनमें से कौन-सी बात सबसे नज़दीक है? सामान ख़राब है, ग़लत सामान आया, सामान आया ही नहीं, बहुत देर से आया, बताए गए जैसा नहीं है, या मन बदल गया।
ask_items = ऑर्डर { $order_number } में कई चीज़ें हैं: { $items }। रिफ़ंड किस-किस का चाहिए?
ask_items_again = कृपया इनमें से एक या ज़्यादा चीज़ों के नाम लिखिए, या “सब” लिखिए: { $items }।
confirm_refund = आपको इतना वापस मिलेगा: { $total }, ऑर्डर { $order_number } के लिए। क्या आगे बढ़ूँ? कृपया हाँ या नहीं में जवाब दीजिए।
confirm_refund_again = यहाँ मुझे साफ़ हाँ या नहीं चाहिए: क्या ऑर्डर { $order_number } के लिए { $total } का रिफ़ंड कर दूँ?
refund_quote_changed = जब से मैंने ऑर्डर { $order_number } का रिफ़ंड दिखाया था, तब से कुछ बदल गया है, इसलिए मैंने फिर से हिसाब किया है।
refund_offer_gone = ऑर्डर { $order_number } वाला वह प्रस्ताव अब खुला नहीं है और कोई रिफ़ंड नहीं हुआ है। क्या फिर से शुरू करें?
refund_quote_expired = ऑर्डर { $order_number } वाले प्रस्ताव का समय निकल गया है, इसलिए मैंने फिर से हिसाब किया है।
resumed_task_refund_request = वापस आते हैं ऑर्डर { $order_number } के रिफ़ंड पर।
resumed_task_refund_request_open = वापस आते हैं आपके रिफ़ंड पर।
resumed_task_order_status = वापस आते हैं आपके ऑर्डर की स्थिति पर।
resumed_task_track_shipment = वापस आते हैं आपके पार्सल पर।
resumed_task_refund_status = वापस आते हैं इस पर कि आपका रिफ़ंड कहाँ तक पहुँचा।
nevermind_ok = ठीक है, वह बात छोड़ देते हैं। क्या और कोई मदद चाहिए?

## Orders and parcels
order_status = { $placed_on } का ऑर्डर { $order_number }: { $state }।
order_status_cancelled = ऑर्डर { $order_number } रद्द हो चुका है, इसलिए अब कुछ नहीं भेजा जाएगा।
track_shipment = ऑर्डर { $order_number } का आपका पार्सल { $carrier } के पास है: { $state }। पहुँचने की तारीख़: { $promised_on }।
track_shipment_no_date = ऑर्डर { $order_number } का आपका पार्सल { $carrier } के पास है: { $state }। पहुँचने की तारीख़ अभी तय नहीं है।
track_shipment_customs_held = ऑर्डर { $order_number } का आपका पार्सल कस्टम में रुका है। वहाँ से छूटते ही { $carrier } उसे आगे लाएगी। जब तक कस्टम आपको कुछ न लिखे, आपको कुछ नहीं करना है।
track_shipment_delayed = माफ़ कीजिए, ऑर्डर { $order_number } का आपका पार्सल { $carrier } के पास लेट हो गया है। पहुँचने की तारीख़ थी: { $promised_on }।
track_shipment_delayed_no_date = माफ़ कीजिए, ऑर्डर { $order_number } का आपका पार्सल { $carrier } के पास लेट हो गया है।
track_shipment_lost = हमें बहुत खेद है: { $carrier } ने बताया है कि ऑर्डर { $order_number } का आपका पार्सल खो गया है। मैं उसका रिफ़ंड कर सकता हूँ या आपकी बात प्रतिनिधि से करवा सकता हूँ।
track_shipment_delivered = { $carrier } ने ऑर्डर { $order_number } का आपका पार्सल पहुँचा दिया है। तारीख़: { $delivered_on }।
track_shipment_delivered_but_missing = { $carrier } के अनुसार ऑर्डर { $order_number } का आपका पार्सल पहुँचा दिया गया। तारीख़: { $delivered_on }। अगर वह आपको नहीं मिला, तो किसी प्रतिनिधि को इसे देखना चाहिए।
track_shipment_returned = ऑर्डर { $order_number } का आपका पार्सल हमारे पास लौट आया है: या तो { $carrier } उसे पहुँचा नहीं पाई, या वह वापस भेजा गया।
track_shipment_not_sent = ऑर्डर { $order_number } अभी हमारे गोदाम से निकला नहीं है, इसलिए ट्रैक करने को अभी कोई पार्सल नहीं है।
track_shipment_cancelled = ऑर्डर { $order_number } रद्द हो चुका है, इसलिए कोई पार्सल रास्ते में नहीं है।
track_shipment_not_late = ऑर्डर { $order_number } का आपका पार्सल { $carrier } के साथ रास्ते में है और अभी लेट नहीं है। पहुँचने की तारीख़: { $promised_on }।

## Refunds
refund_done = हो गया! ऑर्डर { $order_number } के लिए { $total } उसी माध्यम में लौटेंगे जिससे आपने भुगतान किया था। यह रही आपकी रसीद।
refund_pending = ऑर्डर { $order_number } के लिए { $total } का रिफ़ंड भेज दिया गया है और पुष्टि का इंतज़ार है। दोबारा माँगने की ज़रूरत नहीं: पैसा दो बार नहीं दिया जाएगा।
refund_already_done = ऑर्डर { $order_number } का यह रिफ़ंड पहले ही हो चुका है। रसीद फिर से यह रही।
refund_refused = ऑर्डर { $order_number } का रिफ़ंड स्वीकार नहीं हुआ। हमारे सहकर्मी इसे आपके साथ देखेंगे।
refund_cancelled = ठीक है, कोई रिफ़ंड नहीं किया गया।
refund_nothing_left = ऑर्डर { $order_number } की हर चीज़ का रिफ़ंड पहले ही हो चुका है।
refund_order_cancelled = ऑर्डर { $order_number } रद्द हो चुका है, इसलिए यहाँ रिफ़ंड करने को कुछ नहीं है। अगर आपके पैसे अब भी नहीं आए, तो कोई प्रतिनिधि जाँच कर सकते हैं।
refund_items_already = इनका रिफ़ंड पहले ही हो चुका है: { $items }। कृपया इस ऑर्डर से कुछ और चुनिए।
refund_to_person_outside_window = { $window_days ->
    [one] इस ऑर्डर की डिलीवरी { $window_days } दिन से ज़्यादा पहले हुई थी। तारीख़: { $delivered_on }।
   *[other] इस ऑर्डर की डिलीवरी { $window_days } दिन से ज़्यादा पहले हुई थी। तारीख़: { $delivered_on }।
} यह फ़ैसला मेरे हाथ में नहीं है, इसलिए मैं इसे सहकर्मी को सौंप रहा हूँ।
refund_to_person_outside_window_undated = जिस समय तक मैं इस ऑर्डर का रिफ़ंड ख़ुद कर सकता था, वह निकल चुका है, इसलिए मैं इसे सहकर्मी को सौंप रहा हूँ।
refund_to_person_over_limit = { $total } का रिफ़ंड उस सीमा से ज़्यादा है जो मैं ख़ुद कर सकता हूँ, इसलिए मैं इसे सहकर्मी को सौंप रहा हूँ।
refund_to_person_excluded_category = इनके रिफ़ंड का फ़ैसला सहकर्मी करते हैं: { $items }। मैं बात आगे भेज रहा हूँ।
refund_to_person_currency = { $currency } में रिफ़ंड का फ़ैसला सहकर्मी करते हैं। मैं बात आगे भेज रहा हूँ।
refund_to_person_not_delivered = ऑर्डर { $order_number } अभी पहुँचा नहीं है, इसलिए उसे रोकना है या रिफ़ंड करना है, यह सहकर्मी तय करेंगे। मैं बात आगे भेज रहा हूँ।
refund_to_person_delivered_but_missing = कूरियर कंपनी के अनुसार ऑर्डर { $order_number } पहुँचा दिया गया। तारीख़: { $delivered_on }। इसे सहकर्मी को देखना होगा, इसलिए मैं बात आगे भेज रहा हूँ।
refund_to_person_open_refund = ऑर्डर { $order_number } का एक रिफ़ंड पहले से चल रहा है। बाक़ी बात सहकर्मी आपके साथ देखेंगे।
refund_status_none = ऑर्डर { $order_number } का अब तक कोई रिफ़ंड नहीं है।
refund_status_pending = ऑर्डर { $order_number } के लिए { $total } का रिफ़ंड माँगा जा चुका है और पुष्टि का इंतज़ार है। तारीख़: { $made_on }।
refund_status_done = ऑर्डर { $order_number } के लिए { $total } का रिफ़ंड हो चुका है। तारीख़: { $made_on }। बैंक में दिखने में अक्सर कुछ दिन और लगते हैं।
refund_status_refused = ऑर्डर { $order_number } के लिए { $total } का रिफ़ंड स्वीकार नहीं हुआ। क्या आपकी बात प्रतिनिधि से करवाऊँ?
refund_status_needs_approval = ऑर्डर { $order_number } के लिए { $total } के रिफ़ंड पर सहकर्मी के फ़ैसले का इंतज़ार है।

## Trouble and people
did_you_mean = मैं ठीक से समझ नहीं पाया। क्या आपका मतलब इनमें से कुछ था?
offer_person = मैं अब भी समझ नहीं पाया, और कमी मेरी है। क्या आप किसी प्रतिनिधि से बात करना चाहेंगे?
not_understood_task = यह मैं ठीक से समझ नहीं पाया।
action_failed = हमारी तरफ़ कुछ गड़बड़ हो गई और मैं यह पूरा नहीं कर पाया। यहाँ से सहकर्मी सँभालेंगे।
backend_away = अभी हमारे ऑर्डर सिस्टम से संपर्क नहीं हो पा रहा है। यहाँ से सहकर्मी सँभालेंगे।
handing_over = मैं आपकी बात प्रतिनिधि से करवा रहा हूँ। हमने यहाँ जो कुछ लिखा है, वे सब पढ़ सकते हैं, इसलिए दोहराने की ज़रूरत नहीं है।
nobody_online = अभी यहाँ कोई नहीं है। हम फिर मिलेंगे: { $opens_at }। अपना ईमेल पता छोड़ दीजिए, तो जवाब वहाँ भी पहुँच जाएगा।
nobody_online_no_time = अभी यहाँ कोई नहीं है, पर आपका संदेश अगले ख़ाली सहकर्मी का इंतज़ार करेगा। अपना ईमेल पता छोड़ दीजिए, तो जवाब वहाँ भी पहुँच जाएगा।
leave_email = जवाब किस ईमेल पते पर भेजें?
email_saved = धन्यवाद। जवाब इस पते पर भी जाएगा: { $email }।
email_invalid = यह ईमेल पता नहीं लगता। कृपया ऐसे लिखिए: name@example.com।
agent_joined = बातचीत में जुड़े: { $agent_name }।
agent_left = बातचीत से गए: { $agent_name }।
handed_back = { $agent_name } ने आपकी बात वापस मुझे, यानी ऑटोमैटिक असिस्टेंट को सौंपी है। क्या और कोई मदद चाहिए?
conversation_resolved = यह बातचीत बंद है। फिर से खोलने के लिए बस कुछ लिख दीजिए।
still_waiting = आप अभी भी क़तार में हैं। प्रतिनिधि आपको यहीं जवाब देंगे।
one_moment = कृपया एक पल रुकिए, मैं देख रहा हूँ।
assistant_gave_up = माफ़ कीजिए, अभी मैं जवाब नहीं दे पा रहा हूँ। आगे प्रतिनिधि सँभालेंगे।
too_long = { $limit ->
    [one] यह संदेश मेरे लिए बहुत लंबा है। कृपया इसे { $limit } अक्षर तक रखिए।
   *[other] यह संदेश मेरे लिए बहुत लंबा है। कृपया इसे { $limit } अक्षरों तक रखिए।
}
too_many_messages = { $seconds ->
    [one] एक साथ बहुत सारे संदेश आ गए। कृपया { $seconds } सेकंड रुकिए।
   *[other] एक साथ बहुत सारे संदेश आ गए। कृपया { $seconds } सेकंड रुकिए।
}
upload_received = फ़ाइल मिल गई: { $name }। प्रतिनिधि इसे देख सकते हैं; मैं ख़ुद तस्वीरें नहीं देख सकता।
upload_refused = यह फ़ाइल नहीं ली जा सकती। { $limit_mb } MB तक की तस्वीरें और PDF फ़ाइलें भेजी जा सकती हैं।
language_changed = अब से मैं हिन्दी में लिखूँगा।
language_not_offered = यह भाषा मुझे अभी नहीं आती। मैं इन भाषाओं में लिख सकता हूँ: { $languages }।
ask_language = आपको कौन-सी भाषा चाहिए? मैं इन भाषाओं में लिख सकता हूँ: { $languages }।

## E-mail to a shopper who has left
email_subject_answer = { $shop_name } से आपके लिए जवाब
email_body_answer =
    नमस्ते,

    { $shop_name } से { $agent_name } ने आपको जवाब दिया है:

    { $text }

    बातचीत यहाँ आगे बढ़ाई जा सकती है: { $url }

## Ready-made replies of agents
canned_greeting = नमस्ते, इंतज़ार करने के लिए धन्यवाद। हम अभी आपका लिखा हुआ पढ़ रहे हैं।
canned_checking = हम इसे जाँच रहे हैं। कुछ मिनट लगेंगे।
canned_need_order_number = कृपया अपना ऑर्डर नंबर बता दीजिए।
canned_need_photo = कृपया सामान की एक फ़ोटो भेज दीजिए।
canned_refund_approved = आपका रिफ़ंड मंज़ूर हो गया है। पैसा उसी माध्यम में लौटेगा जिससे आपने भुगतान किया था।
canned_refund_declined = माफ़ कीजिए, हम इसका रिफ़ंड नहीं कर सकते। कारण बताने में हमें ख़ुशी होगी।
canned_parcel_investigation = हमने कूरियर कंपनी से आपका पार्सल ढूँढने को कहा है और उनका जवाब आपको बताएँगे।
canned_replacement_sent = हम आपको बदले में नया सामान बिना किसी ख़र्च के भेज रहे हैं।
canned_anything_else = क्या और कोई मदद चाहिए?
canned_closing = आपके धैर्य के लिए धन्यवाद। आपका दिन शुभ हो!

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = प्रतिनिधि से बात करनी थी
reason_not_understood = बॉट समझ नहीं पाया
reason_policy_outside_window = वापसी की अवधि के बाद का रिफ़ंड
reason_policy_over_limit = ऑटोमैटिक सीमा से ज़्यादा का रिफ़ंड
reason_policy_excluded_category = ऐसी श्रेणी का रिफ़ंड जो बाहर रखी गई है
reason_policy_currency = ऐसी मुद्रा में रिफ़ंड जिसकी ऑटोमैटिक सीमा नहीं है
reason_policy_not_delivered = डिलीवरी से पहले रिफ़ंड
reason_policy_delivered_but_missing = कूरियर कंपनी कहती है पहुँच गया, ग्राहक कहते हैं नहीं मिला
reason_policy_open_refund = इसी ऑर्डर का दूसरा रिफ़ंड अभी खुला है
reason_refund_refused = दुकान के सिस्टम ने रिफ़ंड अस्वीकार किया
reason_refund_unknown = रिफ़ंड का नतीजा पता नहीं
reason_action_failed = एक काम पूरा नहीं हो पाया
reason_assistant_unavailable = असिस्टेंट ने जवाब नहीं दिया
reason_agent_took_over = किसी साथी ने बातचीत ली
reason_shopper_wrote_to_agent = साथी के जवाब के बाद ग्राहक ने फिर लिखा

## Events in a conversation's story (only agents read these)
event_handed_over = सौंपी गई: { $reason }
event_hand_back = बॉट को वापस सौंपी गई
event_done_meanwhile = जब तक आपने बातचीत ली, बॉट यह कर चुका था: { $what }
event_took_long = असिस्टेंट ने दो मिनट तक जवाब नहीं दिया

## Lines of a hand-off's summary (only agents read these)
summary_wanted_order_status = ऑर्डर की स्थिति
summary_wanted_track_shipment = पार्सल कहाँ है
summary_wanted_refund_request = रिफ़ंड
summary_wanted_refund_status = रिफ़ंड कहाँ तक पहुँचा
summary_wanted_person = प्रतिनिधि से बात
summary_wanted_unknown = साफ़ नहीं
summary_order = ऑर्डर { $order_number }
summary_reason = कारण: { $reason }
summary_items = सामान: { $items }
summary_amount = रकम: { $total }
summary_asked_for = अभी बाक़ी: { $what }
summary_quote_shown = { $total } के रिफ़ंड का प्रस्ताव दिया गया, अभी सहमति नहीं मिली
summary_quote_agreed = ग्राहक ने { $total } पर हाँ कहा
summary_not_understood = { $count ->
    [one] { $count } संदेश समझ में नहीं आया
   *[other] लगातार { $count } संदेश समझ में नहीं आए
}
summary_backend_said = दुकान का सिस्टम: { $text }
summary_backend_away = दुकान के सिस्टम ने जवाब नहीं दिया
summary_refund_unknown = अभी पता नहीं कि रिफ़ंड हुआ या नहीं; सिस्टम पूछता रहेगा
label_missing_order_number = ऑर्डर नंबर
label_missing_proof = ईमेल या फ़ोन
label_missing_reason = कारण
label_missing_items = सामान
label_missing_yes = हाँ या नहीं

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = तैयार हो रहा है
label_order_state_shipped = भेजा जा चुका है
label_order_state_delivered = पहुँच चुका है
label_order_state_returned = वापस आ चुका है
label_order_state_cancelled = रद्द
label_order_state_partially_refunded = कुछ हिस्से का रिफ़ंड हुआ
label_order_state_refunded = रिफ़ंड हो चुका है
label_parcel_state_preparing = पैक हो रहा है
label_parcel_state_in_transit = रास्ते में
label_parcel_state_customs_held = कस्टम में रुका है
label_parcel_state_delayed = लेट
label_parcel_state_out_for_delivery = डिलीवरी के लिए निकला है
label_parcel_state_delivery_failed = डिलीवरी की कोशिश नाकाम रही
label_parcel_state_ready_for_pickup = पिकअप पॉइंट से लेने के लिए तैयार
label_parcel_state_delivered = पहुँच चुका है
label_parcel_state_lost = खो गया
label_parcel_state_damaged = रास्ते में ख़राब हुआ
label_parcel_state_returned = भेजने वाले को लौटाया गया
label_parcel_state_unknown = स्थिति पता नहीं
label_checkpoint_label_created = कूरियर कंपनी को सूचना दी गई
label_checkpoint_picked_up = उठाया गया
label_checkpoint_departed = छँटाई केंद्र से निकला
label_checkpoint_arrived = छँटाई केंद्र पहुँचा
label_checkpoint_customs_in = कस्टम को सौंपा गया
label_checkpoint_customs_held = कस्टम में रोका गया
label_checkpoint_customs_released = कस्टम से छूटा
label_checkpoint_delayed = लेट हुआ
label_checkpoint_out_for_delivery = डिलीवरी के लिए निकला
label_checkpoint_delivery_failed = डिलीवरी की कोशिश नाकाम रही
label_checkpoint_ready_for_pickup = पिकअप पॉइंट से लेने के लिए तैयार
label_checkpoint_delivered = पहुँचाया गया
label_checkpoint_lost = खोने की सूचना मिली
label_checkpoint_damaged = ख़राब होने की सूचना मिली
label_checkpoint_returned = भेजने वाले को लौटाया गया
label_checkpoint_other = कूरियर कंपनी से सूचना
label_refund_state_proposed = प्रस्ताव दिया गया
label_refund_state_pending = पुष्टि का इंतज़ार
label_refund_state_done = रिफ़ंड हो गया
label_refund_state_refused = स्वीकार नहीं हुआ
label_refund_state_needs_approval = सहकर्मी का इंतज़ार
label_refund_reason_changed_mind = मन बदल गया
label_refund_reason_damaged = ख़राब सामान
label_refund_reason_wrong_item = ग़लत सामान
label_refund_reason_not_arrived = नहीं मिला
label_refund_reason_late = देर से आया
label_refund_reason_not_as_described = बताए गए जैसा नहीं
label_refund_reason_other = कोई और कारण
label_refund_method_original_payment = भुगतान का मूल माध्यम
label_refund_method_store_credit = दुकान का क्रेडिट
label_refund_method_bank_transfer = बैंक ट्रांसफ़र
label_identity_anonymous = पहचान नहीं हुई
label_identity_channel = चैनल का फ़ोन नंबर
label_identity_order_proof = ऑर्डर नंबर के साथ ईमेल या फ़ोन
label_identity_email_code = ईमेल से भेजा गया कोड
label_identity_shop_token = दुकान पर लॉग-इन
label_all_items = सारा सामान

## What a message is about, as it stands at the head of a line: “Ways to pay: …”
label_topic_order_status = ऑर्डर की स्थिति
label_topic_track_shipment = पार्सल कहाँ है
label_topic_delivery_time = डिलीवरी का समय
label_topic_shipping_cost = डिलीवरी का ख़र्च
label_topic_shipping_problem_delayed = लेट पार्सल
label_topic_shipping_problem_lost = खोया हुआ पार्सल
label_topic_damaged_or_wrong_item = ख़राब या ग़लत सामान
label_topic_change_address = डिलीवरी का पता बदलना
label_topic_change_order = ऑर्डर में बदलाव
label_topic_cancel_order = ऑर्डर रद्द करना
label_topic_return_request = सामान वापस करना
label_topic_exchange_request = सामान बदलवाना
label_topic_return_policy = वापसी के नियम
label_topic_refund_request = रिफ़ंड
label_topic_refund_status = रिफ़ंड कहाँ तक पहुँचा
label_topic_payment_methods = भुगतान के तरीके
label_topic_payment_problem = भुगतान में समस्या
label_topic_customs_duties = कस्टम और टैक्स
label_topic_invoice_request = बिल
label_topic_coupon_promotion = छूट और कूपन
label_topic_product_question = किसी सामान के बारे में सवाल
label_topic_recommend_product = चुनने में मदद
label_topic_stock_availability = स्टॉक में है या नहीं
label_topic_size_guide = सही साइज़
label_topic_account_problem = आपका अकाउंट
label_topic_complaint = शिकायत
label_topic_human_agent = प्रतिनिधि से बात
label_topic_change_language = दूसरी भाषा
label_topic_feedback_review = राय और रिव्यू
label_topic_warranty_repair = वारंटी और मरम्मत
label_topic_loyalty_membership = पॉइंट और मेंबरशिप
label_topic_delete_my_data = आपका निजी डेटा

## Cards: titles and names of rows
label_card_order = ऑर्डर { $number }
label_card_parcel = ऑर्डर { $order_number } का पार्सल
label_card_quote = ऑर्डर { $order_number } का रिफ़ंड
label_card_receipt = रिफ़ंड { $refund_number }
label_card_placed_on = ऑर्डर की तारीख़
label_card_total = कुल
label_card_carrier = कूरियर कंपनी
label_card_tracking_number = ट्रैकिंग नंबर
label_card_promised_on = पहुँचने की तारीख़
label_card_delivered_on = डिलीवरी हुई
label_card_reason = कारण
label_card_method = रिफ़ंड का माध्यम
label_card_expires_at = कब तक मान्य
label_card_made_at = तारीख़
label_card_order_number = ऑर्डर
label_card_refund_number = रसीद नंबर
label_card_quantity = × { $count }
label_card_track_link = कूरियर कंपनी की साइट पर देखिए

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = ऑर्डर की स्थिति
button_track_shipment = पार्सल कहाँ है?
button_refund_request = रिफ़ंड माँगना है
button_refund_status = रिफ़ंड कहाँ तक?
button_return_policy = वापसी के नियम
button_human_agent = प्रतिनिधि से बात
button_help = आप क्या कर सकते हैं?
button_shipping_problem_delayed = पार्सल लेट है
button_shipping_problem_lost = पार्सल खो गया
button_damaged_or_wrong_item = सामान में दिक्कत
button_change_language = दूसरी भाषा
button_delivery_time = डिलीवरी का समय
button_shipping_cost = डिलीवरी का ख़र्च
button_change_address = पता बदलना है
button_change_order = ऑर्डर में बदलाव
button_cancel_order = ऑर्डर रद्द करना
button_return_request = सामान वापस करना
button_exchange_request = सामान बदलवाना
button_payment_methods = भुगतान के तरीके
button_payment_problem = भुगतान में समस्या
button_customs_duties = कस्टम और टैक्स
button_invoice_request = बिल चाहिए
button_coupon_promotion = छूट और कूपन
button_product_question = सामान पर सवाल
button_recommend_product = चुनने में मदद
button_stock_availability = स्टॉक में है?
button_size_guide = मेरा साइज़
button_account_problem = मेरा अकाउंट
button_complaint = शिकायत करनी है
button_feedback_review = राय देनी है
button_warranty_repair = वारंटी, मरम्मत
button_loyalty_membership = पॉइंट, मेंबरशिप
button_delete_my_data = मेरा निजी डेटा
button_greet = बस नमस्ते कहना था
button_goodbye = नमस्ते, चलते हैं
button_thank = धन्यवाद
button_bot_challenge = क्या आप बॉट हैं?
button_affirm = हाँ
button_deny = नहीं
button_nevermind = रहने दीजिए
button_confirm_refund = हाँ, रिफ़ंड कर दें
button_cancel_refund = नहीं, रहने दें
button_order = ऑर्डर { $order_number }
button_item = { $name }
button_all_items = सब कुछ
button_reason_changed_mind = मन बदल गया
button_reason_damaged = ख़राब है
button_reason_wrong_item = ग़लत सामान है
button_reason_not_arrived = सामान नहीं आया
button_reason_late = बहुत देर से आया
button_reason_not_as_described = बताए जैसा नहीं
button_reason_other = कोई और कारण
button_language = { $language }
