### Sorunlu paketler ve yapılabilecekler

track_shipment_late = Özür dilerim: { $order_number } numaralı siparişin paketi için { $promised_on } bildirilmişti, paket hâlâ yolda. Kargo firması: { $carrier }.
track_shipment_silent = Özür dilerim: { $order_number } numaralı siparişin paketi { $scanned_on } tarihinden beri taranmadı. Kargo firması: { $carrier }. Bu, alışılmadık kadar uzun.
track_shipment_delivery_failed = { $carrier }, { $order_number } numaralı siparişin paketini teslim etmeyi denedi ama veremedi.
track_shipment_ready_for_pickup = { $order_number } numaralı siparişin paketi sizi bekliyor: { $place }. { $until } tarihine kadar alabilirsiniz.
track_shipment_ready_for_pickup_no_date = { $order_number } numaralı siparişin paketi sizi bekliyor: { $place }.
track_shipment_damaged = Özür dilerim: { $carrier }, { $order_number } numaralı siparişin paketinin yolda hasar gördüğünü bildirdi.
track_shipment_carrier_words = { $order_number } numaralı siparişin paketi için { $carrier } firmasının son bildirdiği: “{ $words }”
choose_parcel = Hangi paketten söz ediyoruz?
choose_parcel_again = Lütfen yukarıdaki paketlerden birini seçin, örneğin “birincisi”.
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    Ne istersiniz? Seçenekleriniz:
    { $options }
choose_remedy_again = Lütfen bunlardan birini seçin ya da bir müşteri temsilcisi isteyin.
label_remedy_wait = Beklemek: not alırım; { $until } tarihine kadar bir şey gelmezse size yazarız.
label_remedy_redelivery = Yeniden teslimat: bir çalışma arkadaşımız kargo firmasıyla ayarlar.
label_remedy_address = Başka adres: bir çalışma arkadaşımız kargo firmasında düzeltir.
label_remedy_claim = { $days ->
    [one] Arama: bir çalışma arkadaşımız paketi kargo firmasına aratır, bu en çok { $days } gün sürer.
   *[other] Arama: bir çalışma arkadaşımız paketi kargo firmasına aratır, bu en çok { $days } gün sürer.
}
label_remedy_reshipment = Yeniden göndermek: aynı ürünler, sizin için ücretsiz.
label_remedy_refund = Para iadesi: ödemeyi yaptığınız yolla. Tek başıma karar veremediğimde bir çalışma arkadaşımız karar verir.
label_remedy_return = Geri göndermek: bize ulaştıktan sonra paranız iade edilir.
button_remedy_wait = Beklerim
button_remedy_redelivery = Yeniden teslim edin
button_remedy_address = Başka adres
button_remedy_claim = Paketi arayın
button_remedy_reshipment = Yeniden gönderin
button_remedy_return = Geri göndereyim
parcel_wait_agreed = Tamam. O zamana kadar gelmezse bir çalışma arkadaşımız size buradan yazar: { $due_at }.
remedy_to_person = { $remedy }: bunu sizinle bir çalışma arkadaşımız ayarlayacak.
confirm_reshipment = { $order_number } numaralı siparişten şunları ücretsiz olarak yeniden gönderirim: { $items }. Göndereyim mi? Lütfen evet ya da hayır deyin.
reshipment_done = Tamamdır. { $order_number } numaralı siparişten şunları yeniden gönderiyoruz: { $items }. Yeni paketi yola çıktığında buradan takip edebilirsiniz.
reshipment_out_of_stock = Üzgünüm, şunlar artık stokta yok: { $items }. Bu yüzden yeniden gönderemiyorum.
summary_remedy = Seçilen: { $remedy }
reason_parcel_trouble = Paket sorunu: bir insanın yerine getirmesi gereken bir seçim
reason_sent_or_paid_before = Bu siparişten bir şey daha önce yeniden gönderildi ya da parası iade edildi
