### Orders and parcels

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
