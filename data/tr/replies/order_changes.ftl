### Siparişte değişiklikler

button_do_it = Evet, yapın
button_leave_it = Hayır, kalsın
operation_left = Tamam, her şeyi olduğu gibi bıraktım.
operation_expired = O teklifin süresi doldu, bu yüzden yeniden hazırladım.
operation_changed = Bu arada siparişte bir şey değişti, bu yüzden teklifi yeniden hazırladım.
operation_under_way = { $order_number } numaralı siparişte başka bir değişiklik henüz tamamlanmadı. Lütfen birkaç dakika sonra yeniden sorun.
operation_pending = { $what }, { $order_number } numaralı sipariş: sistemimize ilettim, onayını bekliyorum. Takip ediyorum, yeniden istemenize gerek yok.
operation_already_done = { $what }, { $order_number } numaralı sipariş: bu zaten yapıldı.
operation_gone = O teklif artık geçerli değil ve hiçbir şey yapılmadı. Hâlâ istiyorsanız söylemeniz yeterli.
operation_to_person = Bu, kendi başıma yapabileceğimden fazla; bir çalışma arkadaşımızın onaylaması gerekiyor. Anlattıklarınızın hepsini iletiyorum.
label_operation_cancellation = İptal
label_operation_address_change = Adres değişikliği
label_operation_items_change = Ürün değişikliği
label_operation_delivery_date_change = Teslimat tarihi değişikliği
label_operation_return = İade
label_operation_exchange = Değişim
label_operation_warranty = Garanti işlemi
label_operation_voucher = Hediye çeki
label_operation_reshipment = Yeniden gönderim
summary_operation = { $what }, { $order_number } numaralı sipariş
summary_operation_worth = { $what }, { $order_number } numaralı sipariş, değeri { $total }
reason_operation_refused = Mağaza sistemi değişikliği reddetti
reason_operations_per_order = Sınıra ulaşıldı: bu siparişin değişiklikleri
reason_operations_per_customer = Sınıra ulaşıldı: bu müşterinin bugünkü değişiklikleri
reason_operations_per_day = Sınıra ulaşıldı: botun bugünkü değişiklikleri
reason_operations_worth = Değeri botun sınırının üstünde
operation_yes_or_no = Burada net bir evet ya da hayır gerekiyor.
operation_refused = Sistemimiz bunu { $order_number } numaralı sipariş için kabul etmedi, bundan sonrasını bir çalışma arkadaşımız üstleniyor.
change_already_cancelled = { $order_number } numaralı sipariş zaten iptal edilmiş, değiştirilecek bir şey kalmadı.
change_partly_sent = { $order_number } numaralı siparişin bir kısmı yola çıktı, bu yüzden artık değiştiremiyorum. Kalanının durdurulup durdurulamayacağına bir çalışma arkadaşımız bakabilir.
change_already_sent = { $order_number } numaralı sipariş depomuzdan çıktı, bu yüzden artık değiştiremiyor ya da iptal edemiyorum. Size ulaştığında iade edebilirsiniz.
change_already_there = { $order_number } numaralı sipariş teslim edildi, bu yüzden artık değiştiremiyor ya da iptal edemiyorum. Bunun yerine iade edebilirsiniz.
change_too_late = { $order_number } numaralı sipariş ya hazırlanıyor ya da çok eski, bu yüzden artık değiştiremiyorum. Bir çalışma arkadaşımız yine de durdurmayı deneyebilir.
change_not_possible = { $order_number } numaralı siparişi ben değiştiremiyorum. Bir çalışma arkadaşımız bakabilir.

## İptal

cancel_confirm_paid = { $order_number } numaralı siparişin tamamını iptal ederim; { $total }, ödemeyi yaptığınız yolla size geri döner. İptal edeyim mi?
cancel_confirm_held = { $order_number } numaralı siparişin tamamını iptal ederim. Bankanızda şimdilik yalnızca { $total } bloke edilmiş; hesabınızdan para çekilmez, bloke kaldırılır. İptal edeyim mi?
cancel_confirm_nothing = { $order_number } numaralı siparişin tamamını iptal ederim. İade edilmesi gereken bir ödeme yok. İptal edeyim mi?
cancel_done = { $order_number } numaralı sipariş iptal edildi.
cancel_done_paid = { $order_number } numaralı sipariş iptal edildi; { $total }, ödemeyi yaptığınız yolla size geri dönüyor.

## Başka adres

ask_address = { $order_number } numaralı siparişin şu anki adresi: { $old }. Yeni adres nedir? Lütfen sokak ve kapı numarası, posta kodu ve şehir yazın.
ask_address_in_city = Şehir: { $city }. { $order_number } numaralı sipariş tam olarak nereye gitsin? Lütfen sokak ve kapı numarası ile posta kodunu yazın.
ask_address_again = Lütfen yeni adresi virgülle ayırarak yazın: sokak ve kapı numarası, posta kodu şehir.
address_incomplete = Yeni adreste bir şey eksik: { $what }.
address_postcode_wrong = { $postcode } o adrese uyan bir posta kodu değil. Doğrusu hangisi?
address_same = Sipariş zaten bu adrese gidiyor.
address_other_country = { $order_number } numaralı siparişi başka bir ülkeye ({ $country }) gönderemiyorum: fiyatlar, vergiler ve kargo firması değişirdi. Bir çalışma arkadaşımız bakabilir.
address_confirm = { $order_number } numaralı siparişin yeni adresi: { $new }. Eski adres: { $old }. Değiştireyim mi? Onay, siparişteki e-posta adresine gider.
address_done = Tamamdır. { $order_number } numaralı siparişin yeni adresi: { $new }. Onay, siparişteki e-posta adresine gidiyor.
label_address_part_lines = sokak ve kapı numarası
label_address_part_postcode = posta kodu
label_address_part_city = şehir
label_address_part_region = il ya da eyalet

## Ürünler ve teslimat günü

ask_change = { $order_number } numaralı siparişte neyi değiştirmek istersiniz?
ask_change_again = { $order_number } numaralı siparişte adedi, bedeni ya da rengi değiştirebilir, bir ürünü çıkarabilir ya da teslimat gününü kaydırabilirim. Hangisi?
button_change_quantity = Adet
button_change_variant = Beden ya da renk
button_change_remove = Ürün çıkar
button_change_date = Teslimat günü
ask_change_item = Hangisinden söz ediyoruz? { $items }
ask_quantity = Siparişiniz: { $quantity } × { $name }. Kaç adet olsun?
ask_variant = { $name }: bunun yerine hangisini istersiniz? Seçenekler: { $variants }.
ask_variant_again = { $name }: lütfen bunlardan birini seçin: { $variants }.
ask_delivery_date = Hangi gün teslim edilsin?
ask_delivery_date_again = Lütfen bir tarih yazın, örneğin 5 Aralık.
date_not_possible = O gün teslimat yapılamıyor. Başka hangi gün size uyar?
date_confirm = { $order_number } numaralı siparişin yeni teslimat günü: { $deliver_on }. Bunu isteyeyim mi?
date_done = Tamamdır: { $order_number } numaralı siparişin teslimat günü artık { $deliver_on }.
items_confirm = { $order_number } numaralı siparişi şöyle değiştiririm: { $what }. Yapayım mı?
items_confirm_paid = { $order_number } numaralı siparişi şöyle değiştiririm: { $what }. Size geri dönecek tutar: { $total }. Yapayım mı?
items_done = Tamamdır: { $order_number } numaralı sipariş değiştirildi.
items_done_paid = Tamamdır: { $order_number } numaralı sipariş değiştirildi; { $total }, ödemeyi yaptığınız yolla size geri dönüyor.
change_more_to_pay = Bu, { $order_number } numaralı sipariş için ödediğinizden fazla tutardı ve buradan ödeme alamıyorum. İkinci bir sipariş verebilirsiniz ya da bir çalışma arkadaşımız yardımcı olur.
change_last_item = { $order_number } numaralı siparişte başka ürün yok; bunu çıkarmak siparişi iptal etmek demektir.
change_no_variant = { $name }, { $order_number } numaralı sipariş: başka seçeneği yok. Bir çalışma arkadaşımız yardımcı olabilir.
change_out_of_stock = { $name }, { $variant }: şu anda tükendi.
label_item_change_removed = çıkarılacak: { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## Faturalar

invoice_link = { $order_number } numaralı siparişin { $invoice_number } numaralı faturası burada: { $url }
invoice_file = { $order_number } numaralı siparişin { $invoice_number } numaralı faturası burada.
invoice_none = { $order_number } numaralı sipariş için (henüz) fatura yok: ödenmedi ya da ödenmeden iptal edildi.
invoice_company = Faturadaki şirket bilgilerini bir çalışma arkadaşımızın değiştirmesi gerekiyor. Lütfen şirketin unvanını, adresini ve vergi numarasını buraya yazın; sizi aktarıyorum.
button_invoice_company = Şirket bilgileri
reason_invoice_company = Faturada başka şirket bilgileri

## Ödemeler

payments_none = { $order_number } numaralı sipariş için şimdilik bir ödeme görmüyorum. Bankanızda görünüyorsa bir çalışma arkadaşımız araştırır.
payments_charged_twice = Haklısınız, özür dilerim: { $order_number } numaralı sipariş için { $taken } çekilmiş, oysa sipariş tutarı { $total }. Fazladan çekilen: { $too_much }. Bütün kayıtlarla birlikte bir çalışma arkadaşımıza iletiyorum.
payments_held_beside = { $order_number } numaralı sipariş için bir kez ödediniz: { $paid }. Diğer { $total }, önceki bir denemeden dolayı bankanızda yalnızca bloke duruyor; çekilmedi ve kendiliğinden kalkar.
payments_held_until = { $order_number } numaralı sipariş için bir kez ödediniz: { $paid }. Diğer { $total }, önceki bir denemeden dolayı bankanızda yalnızca bloke duruyor; çekilmedi ve kendiliğinden kalkar, en geç şu tarihte: { $falls_on }.
payments_paid = { $order_number } numaralı sipariş { $made_on } tarihinde ödendi: { $total }. İkinci bir çekim görmüyorum.
payments_transfer_pending = { $order_number } numaralı sipariş için { $total } tutarındaki havaleniz henüz ulaşmadı. Hemen gönderdiyseniz en geç şu tarihte burada olur: { $due_on }. Ulaşınca siparişi göndeririz.
payments_transfer_pending_reference = { $order_number } numaralı sipariş için { $total } tutarındaki havaleniz henüz ulaşmadı. { $reference } açıklamasıyla hemen gönderdiyseniz en geç şu tarihte burada olur: { $due_on }. Ulaşınca siparişi göndeririz.
payments_pending = { $order_number } numaralı sipariş için { $total } tutarındaki ödemeyi banka ya da ödeme hizmeti hâlâ kontrol ediyor. Bir şey yapmanıza gerek yok.
payments_held = { $order_number } numaralı sipariş için { $total } bankanızda bloke edildi ama henüz çekilmedi. Siparişi gönderdiğimizde çekilir.
payments_declined = { $order_number } numaralı sipariş için { $total } tutarındaki ödeme reddedildi, hesabınızdan para çekilmedi. { $why }
payments_refunded = { $order_number } numaralı siparişin ödemesi iade edildi: { $total }. Bankada görünmesi birkaç gün sürebilir.
payments_cancelled = { $order_number } numaralı sipariş için { $total } tutarındaki ödeme iptal edildi, hesabınızdan para çekilmedi.
label_declined_insufficient_funds = Bankaya göre bakiye yetersizdi. Başka bir kart ya da daha sonra yeniden denemek genellikle işe yarar.
label_declined_expired_card = Kartın süresi dolmuş. Lütfen başka bir kart deneyin.
label_declined_wrong_details = Kart bilgileri uyuşmadı. Lütfen kart numarasını, tarihi ve güvenlik kodunu kontrol edin.
label_declined_authentication_failed = Bankanızın onayı (kod ya da uygulama gibi) tamamlanmadı. Lütfen yeniden deneyip orada onaylayın.
label_declined_limit_exceeded = Kartın limiti dolmuş. Başka bir kart işe yarar ya da bankanız limiti yükseltebilir.
label_declined_refused_by_bank = Bankanız neden belirtmeden reddetti. Bankayı kısaca aramak ya da başka bir ödeme yolu işe yarar.
label_declined_other = Neden bildirilmedi. Lütfen yeniden ya da başka bir ödeme yoluyla deneyin.
summary_payment = Ödeme { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = bekliyor
label_payment_state_authorised = bloke edildi
label_payment_state_captured = çekildi
label_payment_state_declined = reddedildi
label_payment_state_cancelled = iptal edildi
label_payment_state_refunded = iade edildi
reason_payments_charged_twice = İki kez çekilmiş
