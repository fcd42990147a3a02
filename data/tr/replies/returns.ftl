### İade, değişim, garanti, hasarlı ya da yanlış gelen ürünler

return_policy_items =
    { $order_number } numaralı sipariş için bunun anlamı:
    { $items }
button_return_policy_order = { $order_number } için
label_item_until = { $item }: { $until } tarihine kadar
label_item_allowed = { $item }: evet
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = parası zaten iade edildi
label_barrier_not_delivered = henüz teslim edilmedi
label_barrier_window_over = { $until } tarihine kadar iade edilebilirdi
label_barrier_warranty_over = garantisi { $until } tarihinde bitti
label_barrier_excluded_category = bu tür ürünler iade edilemiyor
label_barrier_already_returned = zaten geri gönderildi
label_barrier_out_of_stock = değiştirilecek bir ürün kalmadı
label_barrier_country_not_served = bu ülkeden iade almıyoruz
label_barrier_other = sistemimiz izin vermiyor
back_not_possible =
    Üzgünüm, bu burada mümkün değil:
    { $items }
ask_back_items = { $order_number } numaralı siparişin hangi ürünlerinden söz ediyoruz? { $items }
ask_return_reason = Bunu neden geri göndermek istiyorsunuz: { $items }?
ask_return_reason_again = Hangisi en yakın? Küçük ya da büyük geldi, hasarlı, yanlış ürün, açıklamaya uymuyor ya da fikrinizi değiştirdiniz.
button_reason_too_small = Küçük geldi
button_reason_too_large = Büyük geldi
ask_exchange_wanted = { $item }: bunun yerine ne istersiniz? Olanlar: { $options }.
exchange_not_sold = { $item }: bu seçenek bizde yok. Olanlar: { $options }.
exchange_out_of_stock = Üzgünüm, tükendi: { $item }, { $wanted }.
exchange_out_of_stock_until = Üzgünüm, { $back_on } tarihine kadar tükendi: { $item }, { $wanted }.
exchange_nothing_else = { $item }: stokta bununla değiştirilebilecek bir ürün yok.
ask_photo = Lütfen sorunu gösteren bir fotoğraf gönderin: { $items }.
ask_photo_again = Lütfen fotoğrafı dosya olarak gönderin ya da olmadığını söyleyin.
button_no_photo = Fotoğrafım yok
photo_missing = Fotoğraf olmadan buna bir çalışma arkadaşımızın karar vermesi gerekiyor: { $items }.
ask_problem = Buna üzüldüm. { $order_number } numaralı siparişteki sorun nedir?
ask_problem_again = Hangisi en yakın? Bir şey hasarlı, yanlış ürün geldi, açıklamaya uymuyor ya da bir şey eksik.
button_problem_missing = Bir şey eksik
confirm_return =
    { $order_number } numaralı siparişten bu iadeyi kaydedeyim mi: { $items }?
    { $terms }
    Lütfen evet ya da hayır deyin.
confirm_exchange =
    Bu değişimi kaydedeyim mi: { $item } → { $wanted }?
    { $terms }
    Lütfen evet ya da hayır deyin.
confirm_warranty =
    { $items }: garanti kapsamında. İnceleme ve onarım için kaydedeyim mi?
    { $terms }
    Lütfen evet ya da hayır deyin.
label_terms_shop_pays = Geri gönderme ücretini biz öderiz.
label_terms_fee = Geri gönderme ücreti { $fee }; iade tutarından düşülür.
label_terms_customer_pays = Geri gönderme ücretini siz ödersiniz.
label_terms_ways = Geri gönderme yolu: { $ways }.
label_terms_customs = Gümrükten geçecek: beyanda “geri gelen eşya” yazın.
label_terms_refund = { $days ->
    [one] Paranız, ürün bize ulaştıktan sonra en çok { $days } gün içinde ödemeyi yaptığınız yolla iade edilir.
   *[other] Paranız, ürün bize ulaştıktan sonra en çok { $days } gün içinde ödemeyi yaptığınız yolla iade edilir.
}
label_return_way_printed_label = yazdırılacak etiket
label_return_way_qr_code = gösterilecek kod
label_return_way_collection = kapınızdan teslim alma
label_return_way_own_carrier = seçtiğiniz kargo firması
return_done =
    { $number } numaralı iadeniz kaydedildi.
    { $steps }
exchange_done =
    { $number } numaralı değişiminiz kaydedildi ve sizin için ayrıldı: { $wanted }. Elinizdeki bize ulaşınca göndeririz.
    { $steps }
warranty_done =
    { $number } numaralı garanti işleminiz kaydedildi. Ürün ulaşınca inceler ve size yazarız.
    { $steps }
label_step_label = Karttaki etiketi paketin üzerine yapıştırın ya da kodunu gösterin.
label_step_address = Gönderim adresi: { $address }
label_step_send_by = En geç şu tarihte teslim edin: { $send_by }.
label_step_customs = Gümrük beyanına “geri gelen eşya” yazın.
return_progress_requested = { $order_number } numaralı siparişten iade { $on } tarihinde kaydedildi: { $items }. Paketi bekliyoruz; lütfen { $send_by } tarihine kadar teslim edin.
return_progress_requested_no_date = { $order_number } numaralı siparişten iade { $on } tarihinde kaydedildi: { $items }. Paketi bekliyoruz.
return_progress_received = { $order_number } numaralı siparişten iade { $on } tarihinde depomuza ulaştı: { $items }. Sırada inceleme var.
return_progress_inspected = { $order_number } numaralı siparişten iade { $on } tarihinde incelendi: { $items }. Karar yakında.
return_progress_restocked = { $order_number } numaralı siparişten iade { $on } tarihinde kabul edildi: { $items }. Sırada para iadesi var.
return_progress_refused = { $order_number } numaralı siparişten iade, inceleme sonrasında { $on } tarihinde reddedildi: { $items }. Nedenini bir çalışma arkadaşımız açıklayabilir.
return_progress_refunded = { $order_number } numaralı siparişten iadenin parası { $on } tarihinde ödendi: { $items }. Bankada görünmesi birkaç gün daha sürebilir.
return_progress_exchanged = { $order_number } numaralı siparişten değişim { $on } tarihinde yapıldı: { $items }. Yeni ürün yolda.
return_progress_cancelled = { $order_number } numaralı siparişten iade { $on } tarihinde iptal edildi: { $items }.
label_return_state_requested = kaydedildi
label_return_state_approved = onaylandı
label_return_state_received = ulaştı
label_return_state_inspected = incelendi
label_return_state_restocked = kabul edildi
label_return_state_refused = reddedildi
label_return_state_refunded = parası iade edildi
label_return_state_exchanged = değiştirildi
label_return_state_cancelled = iptal edildi
label_card_return = İade { $number }
label_card_send_by = Son gönderim
label_card_return_address = İade adresi
label_card_label_link = Etiketi aç
reason_photo_missing = Hasarın fotoğrafı yok
refund_to_person_sent_again = { $order_number } numaralı siparişten bir şey zaten yeniden gönderildi, bu yüzden para iadesine bir çalışma arkadaşımız karar verir. İletiyorum.
reason_policy_sent_again = Yeniden gönderimden sonra para iadesi
