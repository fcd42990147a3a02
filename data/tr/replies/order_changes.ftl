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
