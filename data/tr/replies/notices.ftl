notice_order_confirmed = Teşekkürler! { $order_number } numaralı siparişiniz bize ulaştı, hazırlanıyor.
notice_payment_received = { $order_number } numaralı siparişin ödemesini aldık.
notice_payment_failed = { $order_number } numaralı siparişin ödemesi tamamlanamadı. Nedenine bakabilirim.
notice_address_doubtful = { $order_number } numaralı siparişin adresinde bir yanlışlık var gibi görünüyor. Paketi göndermeden önce kontrol eder misiniz?
notice_shipped = İyi haber: { $order_number } numaralı siparişin bir paketi yolda.
notice_customs_held = { $order_number } numaralı siparişin paketi gümrükte bekletiliyor. Neyin gerektiğine bakabilirim.
notice_delayed = Üzgünüm, { $order_number } numaralı siparişin paketi gecikti.
notice_out_for_delivery = { $order_number } numaralı siparişin paketi bugün dağıtımda.
notice_ready_for_pickup = { $order_number } numaralı siparişin paketi teslim noktasında sizi bekliyor.
notice_exception = { $order_number } numaralı siparişin paketinde bir sorun oldu: { $state }. Neler yapabileceğimizi gösterebilirim.
notice_delivered = { $order_number } numaralı siparişin paketi teslim edildi.
notice_refund_made = { $order_number } numaralı siparişin para iadesi yapıldı: { $total }, ödemeyi yaptığınız yolla size geri dönüyor.
notice_refund_made_no_total = { $order_number } numaralı siparişin para iadesi yapıldı. Para, ödemeyi yaptığınız yolla size geri dönüyor.
notice_return_received = { $order_number } numaralı siparişten gönderdiğiniz iade bize ulaştı.
notices_ask = { $order_number } numaralı siparişiniz hakkında haber var. Siparişlerinizde bir gelişme olunca size buradan yazayım mı?
notices_go_on = Tamam, siparişlerinizde bir gelişme olunca size buradan yazarım.
notices_stopped = Tamam, siparişleriniz hakkında artık kendiliğimden yazmam. Bana her zaman sorabilirsiniz.
notices_stop_question = Siparişleriniz hakkında artık mesaj istemiyor musunuz?
button_notices_stop = Bildirimleri durdur
button_notices_go_on = Evet, haber verin
email_subject_notice = { $shop_name } siparişiniz hakkında haber
email_body_notice =
    Merhaba,

    { $text }

    { $shop_name } mağazasına buradan sorabilirsiniz: { $url }

    Bu tür e-postaları istemiyorsanız buradan durdurun: { $stop_url }
