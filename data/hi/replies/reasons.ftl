### Why a conversation was handed over (only agents read these)

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
reason_file_by_person = फ़ाइल का इंतज़ार है, जो बॉट नहीं भेज सका
reason_shopper_wrote_to_agent = साथी के जवाब के बाद ग्राहक ने फिर लिखा
