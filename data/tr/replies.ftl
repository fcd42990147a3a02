# Asistanın Türkçe söyledikleri. Müşteriye “siz” diye hitap ederiz; değerlere hiçbir zaman ek getirmeyiz.
# Her metnin adları ve değerleri data/en/replies.ftl dosyasında açıklanır.

## Small talk
welcome = Merhaba! Ben { $shop_name } mağazasının otomatik asistanıyım, yani bir botum. Siparişinize veya paketinize bakabilir, para iadesi yapabilir ya da sizi bir müşteri temsilcisine aktarabilirim. Size nasıl yardımcı olabilirim?
greet = Merhaba! Bugün size nasıl yardımcı olabilirim?
goodbye = Hoşça kalın, uğradığınız için teşekkürler!
thank = Rica ederim! Yardımcı olabileceğim başka bir konu var mı?
help = Siparişinizin durumuna bakabilir, paketinizin nerede olduğunu bulabilir, para iadesi yapabilir veya iadenizin ne aşamada olduğunu söyleyebilirim. Bir müşteri temsilcisiyle görüşmek isterseniz kendi dilinizde yazmanız yeterli.
bot_challenge = Ben bir botum, mağazanın otomatik asistanıyım. Bir müşteri temsilcisiyle görüşmek isterseniz söylemeniz yeterli.
return_policy = { $window_days ->
    [one] Teslimattan sonraki { $window_days } gün içinde para iadesi isteyebilirsiniz.
   *[other] Teslimattan sonraki { $window_days } gün içinde para iadesi isteyebilirsiniz.
} Sipariş numarasını ve sorunu yazın, hemen bakayım. Bazı ürün türlerinde kararı bir çalışma arkadaşımız verir.
affirm_nothing = Tamam! Ne yapmak istersiniz?
deny_nothing = Peki, o zaman bir şey yapmıyorum. İhtiyacınız olursa buradayım.
inform_nothing = Teşekkürler. Bununla ne yapmamı istersiniz?
inform_order = Anladım, { $order_number } numaralı sipariş. Onunla ilgili ne öğrenmek istersiniz?
out_of_scope = Ne yazık ki bu konuda yardımcı olamıyorum. Ben siparişlerden, paketlerden ve para iadelerinden anlarım.

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: bunu tek başıma çözemem ama bir çalışma arkadaşımız çözebilir. Sizi aktarayım mı?
second_wish = Bir konudan daha söz ettiniz: { $topic }. Onunla devam edelim mi?

## Questions
ask_order_number = Sipariş numaranız nedir? Onay e-postasında bulabilirsiniz.
ask_order_number_again = Yazdıklarınızda bir sipariş numarası bulamadım. Dört ile altı haneli olur, örneğin 1043.
choose_order = Hangi siparişten söz ediyoruz?
ask_proof = Teşekkürler. { $order_number } numaralı siparişin gizliliği için: sipariş hangi e-posta adresi veya telefon numarasıyla verildi?
ask_proof_again = Lütfen siparişin verildiği e-posta adresini ya da ülke koduyla birlikte telefon numarasını yazın.
order_not_found = Bu numara ve bu e-posta adresi veya telefonla bir sipariş bulamadım. Lütfen ikisini de kontrol edip tekrar yazın.
wait_before_retry = { $seconds ->
    [one] Tekrar denemeden önce lütfen { $seconds } saniye bekleyin.
   *[other] Tekrar denemeden önce lütfen { $seconds } saniye bekleyin.
} Sonra sipariş numarasını ve e-posta adresini veya telefon numarasını yeniden gönderin.
login_expired = Mağazadaki oturumunuzun süresi doldu. Lütfen yeniden giriş yapın ya da sipariş numarasını ve siparişin verildiği e-posta adresini yazın.
ask_reason = Bunu duyduğuma üzüldüm. { $order_number } numaralı sipariş için para iadesi istemenizin nedeni nedir?
ask_reason_again = Hangisi en yakın? Ürün hasarlı, yanlış ürün geldi, hiç gelmedi, çok geç geldi, açıklamaya uymuyor ya da fikrinizi değiştirdiniz.
ask_items = { $order_number } numaralı siparişte birden çok ürün var: { $items }. Hangileri için para iadesi istiyorsunuz?
ask_items_again = Lütfen bunlardan birini veya birkaçını yazın ya da “hepsi” deyin: { $items }.
confirm_refund = Geri alacağınız tutar şu: { $order_number } numaralı sipariş için { $total }. Onaylıyor musunuz? Lütfen evet ya da hayır deyin.
confirm_refund_again = Burada net bir evet ya da hayır gerekiyor: { $order_number } numaralı sipariş için { $total } iade edeyim mi?
refund_quote_changed = { $order_number } numaralı siparişin iadesini size gösterdiğimden beri bir şey değişti, bu yüzden yeniden hesapladım.
refund_offer_gone = { $order_number } numaralı sipariş için o teklif artık geçerli değil ve hiçbir tutar iade edilmedi. Baştan başlayalım mı?
refund_quote_expired = { $order_number } numaralı sipariş için o teklifin süresi doldu, bu yüzden yeniden hesapladım.
resumed_task_refund_request = { $order_number } numaralı siparişin para iadesine dönelim.
resumed_task_refund_request_open = Para iadenize dönelim.
resumed_task_order_status = Siparişinizin durumuna dönelim.
resumed_task_track_shipment = Paketinize dönelim.
resumed_task_refund_status = İadenizin ne aşamada olduğuna dönelim.
nevermind_ok = Tamam, bunu bırakıyoruz. Yardımcı olabileceğim başka bir konu var mı?

## Orders and parcels
order_status = { $order_number } numaralı sipariş, { $placed_on } tarihli: { $state }.
order_status_cancelled = { $order_number } numaralı sipariş iptal edildi, bu yüzden başka bir şey gönderilmeyecek.
track_shipment = { $order_number } numaralı siparişin paketi: { $state }. Kargo firması: { $carrier }. Beklenen teslimat: { $promised_on }.
track_shipment_no_date = { $order_number } numaralı siparişin paketi: { $state }. Kargo firması: { $carrier }. Henüz bir teslimat tarihi yok.
track_shipment_customs_held = { $order_number } numaralı siparişin paketi gümrükte bekletiliyor. İşlem biter bitmez { $carrier } yola devam edecek. Gümrük size yazmadıkça bir şey yapmanıza gerek yok.
track_shipment_delayed = Üzgünüm, { $order_number } numaralı siparişin paketi gecikti. Kargo firması: { $carrier }. Beklenen teslimat { $promised_on } olarak bildirilmişti.
track_shipment_delayed_no_date = Üzgünüm, { $order_number } numaralı siparişin paketi gecikti. Kargo firması: { $carrier }.
track_shipment_lost = Çok üzgünüm: { $carrier }, { $order_number } numaralı siparişin paketinin kaybolduğunu bildirdi. Para iadesi yapabilir ya da sizi bir müşteri temsilcisine aktarabilirim.
track_shipment_delivered = { $carrier }, { $order_number } numaralı siparişin paketini { $delivered_on } tarihinde teslim etti.
track_shipment_delivered_but_missing = { $carrier } kayıtlarına göre { $order_number } numaralı siparişin paketi { $delivered_on } tarihinde teslim edildi. Size ulaşmadıysa bunu bir müşteri temsilcisinin incelemesi gerekir.
track_shipment_returned = { $order_number } numaralı siparişin paketi bize geri geldi: ya { $carrier } teslim edemedi ya da geri gönderildi.
track_shipment_not_sent = { $order_number } numaralı sipariş henüz depomuzdan çıkmadı, bu yüzden şimdilik takip edilecek bir paket yok.
track_shipment_cancelled = { $order_number } numaralı sipariş iptal edildi, bu yüzden yolda bir paket yok.
track_shipment_not_late = { $order_number } numaralı siparişin paketi yolda ve şimdiye kadar gecikmedi. Kargo firması: { $carrier }. Beklenen teslimat: { $promised_on }.

## Refunds
refund_done = Tamamdır! { $order_number } numaralı sipariş için { $total }, ödemeyi yaptığınız yolla size geri dönüyor. İade belgeniz burada.
refund_pending = { $order_number } numaralı sipariş için { $total } tutarındaki iadeniz gönderildi ve onay bekliyor. Yeniden istemenize gerek yok: iki kez ödenmez.
refund_already_done = { $order_number } numaralı sipariş için bu iade zaten yapıldı. İade belgesi yeniden burada.
refund_refused = { $order_number } numaralı siparişin iadesi kabul edilmedi. Bir çalışma arkadaşımız sizinle birlikte bakacak.
refund_cancelled = Tamam, hiçbir tutar iade edilmedi.
refund_nothing_left = { $order_number } numaralı siparişteki her şeyin parası zaten iade edildi.
refund_order_cancelled = { $order_number } numaralı sipariş iptal edildi, bu yüzden burada iade edilecek bir şey yok. Hâlâ eksik para varsa bir müşteri temsilcisi kontrol edebilir.
refund_items_already = Parası iade edilmiş olanlar: { $items }. Lütfen bu siparişten başka bir şey seçin.
refund_to_person_outside_window = { $window_days ->
    [one] Bu sipariş { $delivered_on } tarihinde teslim edildi, üzerinden { $window_days } günden fazla geçti.
   *[other] Bu sipariş { $delivered_on } tarihinde teslim edildi, üzerinden { $window_days } günden fazla geçti.
} Buna ben karar veremem, bu yüzden bir çalışma arkadaşımıza iletiyorum.
refund_to_person_outside_window_undated = Bu sipariş için kendi başıma iade yapabileceğim süre doldu, bu yüzden bir çalışma arkadaşımıza iletiyorum.
refund_to_person_over_limit = { $total } tutarında bir iade kendi başıma yapabileceğimden fazla, bu yüzden bir çalışma arkadaşımıza iletiyorum.
refund_to_person_excluded_category = Şunların iadesine bir çalışma arkadaşımızın karar vermesi gerekiyor: { $items }. İletiyorum.
refund_to_person_currency = Bu para birimindeki ({ $currency }) iadelere bir çalışma arkadaşımızın karar vermesi gerekiyor. İletiyorum.
refund_to_person_not_delivered = { $order_number } numaralı sipariş henüz teslim edilmedi, bu yüzden durdurulmasına ya da iadesine bir çalışma arkadaşımız karar verir. İletiyorum.
refund_to_person_delivered_but_missing = Kargo firmasına göre { $order_number } numaralı sipariş { $delivered_on } tarihinde teslim edildi. Bunu bir çalışma arkadaşımızın incelemesi gerekiyor, bu yüzden iletiyorum.
refund_to_person_open_refund = { $order_number } numaralı sipariş için zaten süren bir iade var. Kalanına bir çalışma arkadaşımız sizinle birlikte bakacak.
refund_status_none = { $order_number } numaralı sipariş için şimdilik bir para iadesi yok.
refund_status_pending = { $order_number } numaralı sipariş için { $total } tutarındaki iade { $made_on } tarihinde istendi ve hâlâ onay bekliyor.
refund_status_done = { $order_number } numaralı sipariş için { $total } tutarındaki iade { $made_on } tarihinde yapıldı. Bankada görünmesi birkaç gün daha sürebilir.
refund_status_refused = { $order_number } numaralı sipariş için { $total } tutarındaki iade kabul edilmedi. Sizi bir müşteri temsilcisine aktarayım mı?
refund_status_needs_approval = { $order_number } numaralı sipariş için { $total } tutarındaki iade bir çalışma arkadaşımızın kararını bekliyor.

## Trouble and people
did_you_mean = Doğru anladığımdan emin değilim. Bunlardan birini mi demek istediniz?
offer_person = Hâlâ anlayamadım, kusur bende. Bir müşteri temsilcisiyle görüşmek ister misiniz?
not_understood_task = Bunu tam anlayamadım.
action_failed = Bizim tarafımızda bir şeyler ters gitti ve işlemi bitiremedim. Buradan sonrasını bir çalışma arkadaşımız devralacak.
backend_away = Şu anda sipariş sistemimize ulaşamıyorum. Buradan sonrasını bir çalışma arkadaşımız devralacak.
handing_over = Sizi bir müşteri temsilcisine aktarıyorum. Burada yazılan her şeyi okuyabilir, tekrar anlatmanıza gerek yok.
nobody_online = Şu anda kimse yok. Yeniden buradayız: { $opens_at }. E-posta adresinizi bırakın, yanıt oraya da gelsin.
nobody_online_no_time = Şu anda kimse yok ama mesajınız ilk boşalan çalışma arkadaşımızı bekliyor. E-posta adresinizi bırakın, yanıt oraya da gelsin.
leave_email = Size hangi e-posta adresinden yanıt verebiliriz?
email_saved = Teşekkürler. Yanıt { $email } adresine de gelecek.
email_invalid = Bu bir e-posta adresine benzemiyor. Lütfen şöyle yazın: ad@example.com.
agent_joined = { $agent_name } sohbete katıldı.
agent_left = { $agent_name } sohbetten ayrıldı.
handed_back = { $agent_name } sizi yeniden bana, otomatik asistana aktardı. Yardımcı olabileceğim başka bir konu var mı?
conversation_resolved = Bu sohbet kapandı. Yeniden açmak için yazmanız yeterli.
still_waiting = Hâlâ sıradasınız. Bir müşteri temsilcisi size burada yanıt verecek.
one_moment = Bir dakika lütfen. İlgileniyorum.
assistant_gave_up = Üzgünüm, şu anda yanıt veremiyorum. Bir müşteri temsilcisi devralacak.
too_long = { $limit ->
    [one] Bu mesaj benim için çok uzun. Lütfen en fazla { $limit } karakter yazın.
   *[other] Bu mesaj benim için çok uzun. Lütfen en fazla { $limit } karakter yazın.
}
too_many_messages = { $seconds ->
    [one] Arka arkaya çok mesaj geldi. Lütfen { $seconds } saniye bekleyin.
   *[other] Arka arkaya çok mesaj geldi. Lütfen { $seconds } saniye bekleyin.
}
upload_received = { $name } dosyasını aldım. Bir müşteri temsilcisi bakabilir; ben görselleri göremiyorum.
upload_refused = Bu dosyayı alamıyorum. En fazla { $limit_mb } MB büyüklüğünde görseller ve PDF dosyaları uygundur.
language_changed = Bundan sonra Türkçe yazıyorum.
language_not_offered = Bu dili henüz bilmiyorum. Yazabildiğim diller: { $languages }.
ask_language = Hangi dili istersiniz? Yazabildiğim diller: { $languages }.

## E-mail to a shopper who has left
email_subject_answer = { $shop_name } size yanıt verdi
email_body_answer =
    Merhaba,

    { $agent_name } ({ $shop_name }) size yanıt verdi:

    { $text }

    Sohbete buradan devam edebilirsiniz: { $url }

## Ready-made replies of agents
canned_greeting = Merhaba, beklediğiniz için teşekkürler. Şimdiye kadar yazdıklarınızı okuyorum.
canned_checking = Sizin için bakıyorum. Birkaç dakika sürecek.
canned_need_order_number = Sipariş numaranızı rica edebilir miyim?
canned_need_photo = Ürünün bir fotoğrafını gönderebilir misiniz?
canned_refund_approved = Para iadenizi onayladım. Tutar, ödemeyi yaptığınız yolla size geri dönüyor.
canned_refund_declined = Üzgünüm, bunun için para iadesi yapamıyoruz. Nedenini memnuniyetle açıklarım.
canned_parcel_investigation = Kargo firmasından paketinizi aramasını istedim, ne dediklerini size bildireceğim.
canned_replacement_sent = Size ücretsiz olarak yeni bir ürün gönderiyoruz.
canned_anything_else = Sizin için yapabileceğim başka bir şey var mı?
canned_closing = Sabrınız için teşekkürler. İyi günler!

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = Müşteri temsilcisi istedi
reason_not_understood = Bot anlamadı
reason_policy_outside_window = Süresi geçmiş para iadesi
reason_policy_over_limit = Otomatik sınırın üstünde para iadesi
reason_policy_excluded_category = Kapsam dışı kategoride para iadesi
reason_policy_currency = Otomatik sınırı olmayan para biriminde iade
reason_policy_not_delivered = Teslimattan önce para iadesi
reason_policy_delivered_but_missing = Kargo firmasına göre teslim edildi, müşteriye göre gelmedi
reason_policy_open_refund = Bu siparişin başka bir iadesi hâlâ açık
reason_refund_refused = Mağaza sistemi bir iadeyi kabul etmedi
reason_refund_unknown = Bir iadenin sonucu bilinmiyor
reason_action_failed = Bir işlem başarısız oldu
reason_assistant_unavailable = Asistan yanıt vermedi
reason_agent_took_over = Bir temsilci devraldı
reason_shopper_wrote_to_agent = Müşteri, temsilcinin yanıtından sonra yeniden yazdı

## Events in a conversation's story (only agents read these)
event_handed_over = Temsilciye aktarıldı: { $reason }
event_hand_back = Bota geri verildi
event_done_meanwhile = Siz devralırken bot şunu çoktan yapmıştı: { $what }
event_took_long = Asistan iki dakika boyunca yanıt vermedi

## Lines of a hand-off's summary (only agents read these)
summary_wanted_order_status = Sipariş durumu
summary_wanted_track_shipment = Paketin nerede olduğu
summary_wanted_refund_request = Para iadesi
summary_wanted_refund_status = İadenin ne aşamada olduğu
summary_wanted_person = Müşteri temsilcisi
summary_wanted_unknown = Belli değil
summary_order = Sipariş { $order_number }
summary_reason = Neden: { $reason }
summary_items = Ürünler: { $items }
summary_amount = Tutar: { $total }
summary_asked_for = Eksik olan: { $what }
summary_quote_shown = { $total } tutarında iade önerildi, henüz onaylanmadı
summary_quote_agreed = Müşteri { $total } tutarını onayladı
summary_not_understood = { $count ->
    [one] { $count } mesaj anlaşılmadı
   *[other] Arka arkaya { $count } mesaj anlaşılmadı
}
summary_backend_said = Mağaza sistemi: { $text }
summary_backend_away = Mağaza sistemi yanıt vermedi
summary_refund_unknown = İadenin gerçekleşip gerçekleşmediği henüz bilinmiyor; sistem sormayı sürdürüyor
label_missing_order_number = sipariş numarası
label_missing_proof = e-posta veya telefon
label_missing_reason = neden
label_missing_items = ürünler
label_missing_yes = evet ya da hayır

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = hazırlanıyor
label_order_state_shipped = gönderildi
label_order_state_delivered = teslim edildi
label_order_state_returned = geri geldi
label_order_state_cancelled = iptal edildi
label_order_state_partially_refunded = bir kısmının parası iade edildi
label_order_state_refunded = parası iade edildi
label_parcel_state_preparing = paketleniyor
label_parcel_state_in_transit = yolda
label_parcel_state_customs_held = gümrükte bekletiliyor
label_parcel_state_delayed = gecikti
label_parcel_state_out_for_delivery = dağıtımda
label_parcel_state_delivery_failed = teslim edilemedi
label_parcel_state_ready_for_pickup = teslim noktasında bekliyor
label_parcel_state_delivered = teslim edildi
label_parcel_state_lost = kayboldu
label_parcel_state_damaged = hasar gördü
label_parcel_state_returned = gönderene geri döndü
label_parcel_state_unknown = durumu bilinmiyor
label_checkpoint_label_created = Kargo firmasına bildirildi
label_checkpoint_picked_up = Teslim alındı
label_checkpoint_departed = Aktarma merkezinden çıktı
label_checkpoint_arrived = Aktarma merkezine ulaştı
label_checkpoint_customs_in = Gümrüğe verildi
label_checkpoint_customs_held = Gümrükte bekletiliyor
label_checkpoint_customs_released = Gümrükten çıktı
label_checkpoint_delayed = Gecikti
label_checkpoint_out_for_delivery = Dağıtımda
label_checkpoint_delivery_failed = Teslim edilemedi
label_checkpoint_ready_for_pickup = Teslim noktasında bekliyor
label_checkpoint_delivered = Teslim edildi
label_checkpoint_lost = Kayıp olarak bildirildi
label_checkpoint_damaged = Hasarlı olarak bildirildi
label_checkpoint_returned = Gönderene geri döndü
label_checkpoint_other = Kargo firmasından bilgi
label_refund_state_proposed = önerildi
label_refund_state_pending = onay bekliyor
label_refund_state_done = iade edildi
label_refund_state_refused = kabul edilmedi
label_refund_state_needs_approval = bir çalışma arkadaşımızı bekliyor
label_refund_reason_changed_mind = fikir değişikliği
label_refund_reason_damaged = hasarlı
label_refund_reason_wrong_item = yanlış ürün
label_refund_reason_not_arrived = gelmedi
label_refund_reason_late = geç geldi
label_refund_reason_not_as_described = açıklamaya uymuyor
label_refund_reason_other = başka bir neden
label_refund_method_original_payment = ödemeyi yaptığınız yol
label_refund_method_store_credit = mağaza bakiyesi
label_refund_method_bank_transfer = banka havalesi
label_identity_anonymous = Kim olduğu bilinmiyor
label_identity_channel = Kanalın telefon numarası
label_identity_order_proof = E-posta veya telefonla birlikte sipariş numarası
label_identity_email_code = E-postayla gönderilen kod
label_identity_shop_token = Mağazada giriş yapılmış
label_all_items = tüm ürünler

## What a message is about, as it stands at the head of a line: “Ways to pay: …”
label_topic_order_status = Sipariş durumu
label_topic_track_shipment = Paketin yeri
label_topic_delivery_time = Teslimat süreleri
label_topic_shipping_cost = Kargo ücretleri
label_topic_shipping_problem_delayed = Geciken paket
label_topic_shipping_problem_lost = Kayıp paket
label_topic_damaged_or_wrong_item = Hasarlı veya yanlış ürün
label_topic_change_address = Başka bir teslimat adresi
label_topic_change_order = Siparişte değişiklik
label_topic_cancel_order = Sipariş iptali
label_topic_return_request = Ürün iadesi
label_topic_exchange_request = Değişim
label_topic_return_policy = İade kuralları
label_topic_refund_request = Para iadesi
label_topic_refund_status = İadenin durumu
label_topic_payment_methods = Ödeme yolları
label_topic_payment_problem = Ödeme sorunu
label_topic_customs_duties = Gümrük ve vergiler
label_topic_invoice_request = Fatura
label_topic_coupon_promotion = İndirimler ve kuponlar
label_topic_product_question = Bir ürünle ilgili soru
label_topic_recommend_product = Seçim yardımı
label_topic_stock_availability = Stok durumu
label_topic_size_guide = Doğru beden
label_topic_account_problem = Hesabınız
label_topic_complaint = Şikâyet
label_topic_human_agent = Müşteri temsilcisi
label_topic_change_language = Başka bir dil
label_topic_feedback_review = Görüşler ve yorumlar
label_topic_warranty_repair = Garanti ve onarım
label_topic_loyalty_membership = Puanlar ve üyelik
label_topic_delete_my_data = Kişisel verileriniz

## Cards: titles and names of rows
label_card_order = Sipariş { $number }
label_card_parcel = { $order_number } numaralı siparişin paketi
label_card_quote = { $order_number } numaralı siparişin para iadesi
label_card_receipt = Para iadesi { $refund_number }
label_card_placed_on = Sipariş tarihi
label_card_total = Toplam
label_card_carrier = Kargo firması
label_card_tracking_number = Takip numarası
label_card_promised_on = Beklenen teslimat
label_card_delivered_on = Teslim tarihi
label_card_reason = Neden
label_card_method = İade yolu
label_card_expires_at = Son geçerlilik
label_card_made_at = Tarih
label_card_order_number = Sipariş
label_card_refund_number = Belge numarası
label_card_quantity = × { $count }
label_card_track_link = Kargo firmasında takip et

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = Sipariş durumu
button_track_shipment = Paketim nerede?
button_refund_request = Para iadesi iste
button_refund_status = İadem ne durumda?
button_return_policy = İade kuralları
button_human_agent = Temsilciye bağlan
button_help = Neler yapabilirsin?
button_shipping_problem_delayed = Paketim gecikti
button_shipping_problem_lost = Paketim kayboldu
button_damaged_or_wrong_item = Üründe sorun var
button_change_language = Başka bir dil
button_delivery_time = Teslimat süreleri
button_shipping_cost = Kargo ücretleri
button_change_address = Adresi değiştir
button_change_order = Siparişi değiştir
button_cancel_order = Siparişi iptal et
button_return_request = Ürün iade et
button_exchange_request = Ürün değiştir
button_payment_methods = Ödeme yolları
button_payment_problem = Ödeme sorunu
button_customs_duties = Gümrük ve vergiler
button_invoice_request = Fatura iste
button_coupon_promotion = İndirimler
button_product_question = Ürün hakkında
button_recommend_product = Seçmeme yardım et
button_stock_availability = Stokta var mı?
button_size_guide = Bedenimi bul
button_account_problem = Hesabım
button_complaint = Şikâyet et
button_feedback_review = Görüş bildir
button_warranty_repair = Garanti ve onarım
button_loyalty_membership = Puanlar ve üyelik
button_delete_my_data = Kişisel verilerim
button_greet = Sadece selam
button_goodbye = Hoşça kal
button_thank = Teşekkürler
button_bot_challenge = Bot musun?
button_affirm = Evet
button_deny = Hayır
button_nevermind = Boş ver
button_confirm_refund = Evet, iade edin
button_cancel_refund = Hayır, bende kalsın
button_order = Sipariş { $order_number }
button_item = { $name }
button_all_items = Hepsi
button_reason_changed_mind = Fikrimi değiştirdim
button_reason_damaged = Hasarlı
button_reason_wrong_item = Yanlış ürün
button_reason_not_arrived = Hiç gelmedi
button_reason_late = Çok geç geldi
button_reason_not_as_described = Açıklamaya uymuyor
button_reason_other = Başka bir neden
button_language = { $language }
