### Ready-made replies of agents

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
