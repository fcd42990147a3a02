### Questions

ask_order_number = Sipariş numaranız nedir? Onay e-postasında bulabilirsiniz.
ask_order_number_again = Yazdıklarınızda bir sipariş numarası bulamadım. Dört ile altı haneli olur, örneğin 1043.
choose_order = Hangi siparişten söz ediyoruz?
ask_proof = Teşekkürler. { $order_number } numaralı siparişin gizliliği için: sipariş hangi e-posta adresi veya telefon numarasıyla verildi?
ask_proof_again = Lütfen siparişin verildiği e-posta adresini ya da ülke koduyla birlikte telefon numarasını yazın.
proof_forgotten = Sorun değil: adres, siparişinizi onayladığımız e-postada yazıyor. Siparişte verdiğiniz telefon numarası da olur, ülke koduyla. İkisi de yoksa bir çalışma arkadaşımız yardımcı olur.
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
