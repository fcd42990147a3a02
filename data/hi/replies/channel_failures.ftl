### Messages to shoppers on WhatsApp and Messenger

choose_label = चुनें
choose_by_number = आप जवाब में सिर्फ़ नंबर लिख सकते हैं।

### Why a message did not reach the shopper (only agents read these)

undelivered_held = ग्राहक ने बहुत पहले लिखा था और उससे लिखने को कहा गया है: जवाब तब जाएगा
undelivered_restricted = Meta अभी इस नंबर को केवल जवाब देने देता है, पहले लिखने नहीं: ग्राहक के लिखने पर या रोक हटने पर यह जाएगा
undelivered_window_closed = ग्राहक ने बहुत पहले लिखा था: चैनल केवल अपनी समय-सीमा में जवाब देने देता है
undelivered_window_closed_mailed = इस चैनल के लिए ग्राहक ने बहुत पहले लिखा था: जवाब ईमेल से जा रहा है
undelivered_rate = एक साथ बहुत सारे संदेश: अपने-आप फिर से कोशिश होगी
undelivered_spam_limit = Meta इस खाते को सीमित कर रहा है क्योंकि ग्राहकों ने इसे ब्लॉक या रिपोर्ट किया
undelivered_temporary = Meta में गड़बड़ी है: अपने-आप फिर से कोशिश होगी
undelivered_gave_up = Meta ने पूरे दिन इसे स्वीकार नहीं किया
undelivered_token = एक्सेस टोकन की अवधि समाप्त हो गई या उसे रद्द किया गया: किसी को नया डालना होगा
undelivered_account = Meta ने खाता बंद कर दिया है, या उसका भुगतान या पंजीकरण नहीं हुआ है
undelivered_permission = ऐप के पास Meta की एक अनुमति नहीं है
undelivered_recipient = ग्राहक तक नहीं पहुँचा जा सकता: अब इस चैनल पर नहीं है, या दुकान को ब्लॉक कर दिया है
undelivered_template = संदेश का टेम्पलेट स्वीकृत नहीं है या रुका हुआ है
undelivered_parameter = Meta इस रूप में संदेश स्वीकार नहीं करता
undelivered_media = Meta फ़ाइल ला या पढ़ नहीं सका
undelivered_file_gone = फ़ाइल अब यहाँ सुरक्षित नहीं है
undelivered_thread = बातचीत किसी और के पास है: कोई दूसरा ऐप या पेज का इनबॉक्स
undelivered_unknown = Meta ने ऐसे कारण से मना किया जिसे हम नहीं जानते
undelivered_not_worded = संदेश को शब्दों में नहीं लिखा जा सका
undelivered_outcome_unknown = Meta से जवाब नहीं आया: पता नहीं कि संदेश पहुँचा या नहीं
event_sent_again = एक मिनट तक एक संदेश की कोई ख़बर नहीं मिली, इसलिए उसे फिर से भेजा गया। ग्राहक को वह दो बार दिख सकता है
# $channel (text)
# $reason (text)
channel_stopped = { $channel } ने भेजना बंद कर दिया है: { $reason }। जो लिखा जाएगा वह रुका रहेगा।
channel_restricted = Meta की रोक हटने तक { $channel } पर पहले नहीं लिखा जा सकता। समय-सीमा के भीतर के जवाब जाते हैं; बाक़ी रुके रहते हैं।
channel_restricted_until = Meta अभी { $channel } पर पहले लिखने नहीं देता, अनुमानित समाप्ति: { $until }। समय-सीमा के भीतर के जवाब जाते हैं; बाक़ी रुके रहते हैं।
