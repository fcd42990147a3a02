### Lines of a hand-off's summary (only agents read these)

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
