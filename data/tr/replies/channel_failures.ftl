### Messages to shoppers on WhatsApp and Messenger

choose_label = Seçin
choose_by_number = Numarasını yazarak yanıtlayabilirsiniz.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = Müşteri çok uzun zaman önce yazdı ve yazması rica edildi: cevap o zaman gidecek
undelivered_restricted = Meta bu numaranın şimdilik yalnızca yanıt vermesine izin veriyor, ilk yazan olmasına değil: müşteri yazınca ya da kısıtlama bitince gönderilir
undelivered_window_closed = Müşteri çok uzun zaman önce yazdı: kanal yalnızca yanıt süresi içinde cevaba izin veriyor
undelivered_window_closed_mailed = Müşteri bu kanal için çok uzun zaman önce yazdı: cevap e-postayla gidiyor
undelivered_rate = Aynı anda çok fazla mesaj: kendiliğinden yeniden denenecek
undelivered_spam_limit = Müşteriler engellediği veya şikâyet ettiği için Meta bu hesabı sınırlıyor
undelivered_temporary = Meta’da bir arıza var: kendiliğinden yeniden denenecek
undelivered_gave_up = Meta bir gün boyunca kabul etmedi
undelivered_token = Erişim anahtarının süresi doldu veya iptal edildi: birinin yenisini girmesi gerekiyor
undelivered_account = Meta hesabı kilitledi, ya da hesap ödenmemiş veya kayıtlı değil
undelivered_permission = Uygulamanın Meta’dan bir izni eksik
undelivered_recipient = Müşteriye ulaşılamıyor: artık bu kanalda değil veya mağazayı engelledi
undelivered_template = Mesaj şablonu onaylı değil veya duraklatılmış
undelivered_parameter = Meta mesajı bu biçimde kabul etmiyor
undelivered_media = Meta dosyayı alamadı veya okuyamadı
undelivered_file_gone = Dosya artık burada saklanmıyor
undelivered_thread = Görüşme başkasında: başka bir uygulamada veya sayfanın gelen kutusunda
undelivered_unknown = Meta bilmediğimiz bir nedenle reddetti
undelivered_not_worded = Mesaj ifade edilemedi
undelivered_outcome_unknown = Meta’dan cevap gelmedi: mesajın ulaşıp ulaşmadığı bilinmiyor
event_sent_again = Bir dakika boyunca bir mesajdan haber alınamadı, bu yüzden yeniden gönderildi. Müşteri onu iki kez görebilir
# $channel (text)
# $reason (text)
channel_stopped = { $channel } artık göndermiyor: { $reason }. Yazılanlar bekliyor.
channel_restricted = Meta kısıtlamayı kaldırana dek { $channel } ilk yazan olamaz. Yanıt süresi içindeki cevaplar gider, kalanı bekler.
channel_restricted_until = Meta, { $channel } için ilk yazan olmaya izin vermiyor, beklenen bitiş: { $until }. Yanıt süresi içindeki cevaplar gider, kalanı bekler.
