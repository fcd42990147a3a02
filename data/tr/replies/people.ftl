### Trouble and people

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
