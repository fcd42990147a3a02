### Refunds

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
