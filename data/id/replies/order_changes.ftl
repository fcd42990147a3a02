### Perubahan pesanan

button_do_it = Ya, lakukan
button_leave_it = Tidak, biarkan saja
operation_left = Baik, semuanya saya biarkan seperti semula.
operation_expired = Tawaran itu sudah kedaluwarsa, jadi saya menyiapkannya lagi.
operation_changed = Ada yang berubah pada pesanan ini sejak tadi, jadi saya menyiapkan tawarannya lagi.
operation_under_way = Perubahan lain pada pesanan { $order_number } masih diproses. Silakan tanya saya lagi beberapa menit lagi.
operation_pending = { $what } untuk pesanan { $order_number }: sudah saya kirim ke sistem kami dan sedang menunggu konfirmasi. Saya pantau terus, tidak perlu diulang.
operation_already_done = { $what } untuk pesanan { $order_number }: itu sudah dilakukan.
operation_gone = Tawaran itu sudah tidak berlaku dan tidak ada yang diubah. Kalau masih mau, beri tahu saya saja.
operation_to_person = Itu melebihi wewenang saya, jadi harus disetujui rekan saya. Saya teruskan bersama semua yang sudah Anda sampaikan.
label_operation_cancellation = Pembatalan
label_operation_address_change = Perubahan alamat
label_operation_items_change = Perubahan barang
label_operation_delivery_date_change = Perubahan tanggal kirim
label_operation_return = Pengembalian barang
label_operation_exchange = Penukaran
label_operation_warranty = Klaim garansi
label_operation_voucher = Voucher
label_operation_reshipment = Pengiriman ulang
summary_operation = { $what } untuk pesanan { $order_number }
summary_operation_worth = { $what } untuk pesanan { $order_number }, senilai { $total }
reason_operation_refused = Sistem toko menolak perubahan
reason_operations_per_order = Batas tercapai: perubahan pesanan ini
reason_operations_per_customer = Batas tercapai: perubahan pelanggan ini hari ini
reason_operations_per_day = Batas tercapai: perubahan oleh bot hari ini
reason_operations_worth = Nilainya di atas batas bot
operation_yes_or_no = Di sini saya perlu jawaban ya atau tidak yang jelas.
operation_refused = Sistem kami tidak menerima itu untuk pesanan { $order_number }, jadi rekan saya yang melanjutkan dari sini.
change_already_cancelled = Pesanan { $order_number } sudah dibatalkan, jadi tidak ada lagi yang bisa diubah.
change_partly_sent = Sebagian pesanan { $order_number } sudah dalam perjalanan, jadi tidak bisa saya ubah lagi. Rekan saya bisa melihat apakah sisanya masih bisa dihentikan.
change_already_sent = Pesanan { $order_number } sudah keluar dari gudang kami, jadi tidak bisa saya ubah atau batalkan lagi. Setelah sampai, barangnya bisa Anda kembalikan.
change_already_there = Pesanan { $order_number } sudah diantar, jadi tidak bisa saya ubah atau batalkan lagi. Sebagai gantinya, barangnya bisa Anda kembalikan.
change_too_late = Pesanan { $order_number } sedang dikemas atau sudah terlalu lama, jadi tidak bisa saya ubah lagi. Rekan saya masih bisa mencoba menghentikannya.
change_not_possible = Pesanan { $order_number } tidak bisa saya ubah sendiri. Rekan saya bisa memeriksanya.

## Pembatalan

cancel_confirm_paid = Seluruh pesanan { $order_number } akan saya batalkan, dan { $total } kembali ke metode pembayaran Anda. Saya batalkan?
cancel_confirm_held = Seluruh pesanan { $order_number } akan saya batalkan. Sejauh ini { $total } hanya ditahan bank Anda; tidak ada yang ditarik dan penahanannya dilepas. Saya batalkan?
cancel_confirm_nothing = Seluruh pesanan { $order_number } akan saya batalkan. Tidak ada pembayaran yang perlu dikembalikan. Saya batalkan?
cancel_done = Pesanan { $order_number } sudah dibatalkan.
cancel_done_paid = Pesanan { $order_number } sudah dibatalkan, dan { $total } kembali ke metode pembayaran Anda.

## Alamat lain

ask_address = Pesanan { $order_number } saat ini dikirim ke: { $old }. Apa alamat barunya? Tulis jalan dan nomor, kode pos, dan kota, ya.
ask_address_in_city = Kota: { $city }. Ke alamat mana pesanan { $order_number } dikirim? Tulis jalan dan nomor serta kode posnya, ya.
ask_address_again = Tulis alamat baru dengan koma di antara bagiannya: jalan dan nomor, kode pos kota.
address_incomplete = Masih ada satu yang kurang untuk alamat baru: { $what }.
address_postcode_wrong = Kode pos { $postcode } tidak cocok untuk alamat itu. Mana yang benar?
address_same = Pesanan ini memang sudah dikirim ke alamat itu.
address_other_country = Pesanan { $order_number } tidak bisa saya kirim ke negara lain ({ $country }): harga, bea, dan ekspedisinya akan berubah. Rekan saya bisa memeriksanya.
address_confirm = Pesanan { $order_number } akan dikirim ke: { $new }. Bukan lagi ke: { $old }. Saya ubah? Konfirmasinya dikirim ke email pesanan ini.
address_done = Selesai: pesanan { $order_number } sekarang dikirim ke { $new }. Konfirmasinya dikirim ke email pesanan ini.
label_address_part_lines = jalan dan nomor
label_address_part_postcode = kode pos
label_address_part_city = kota
label_address_part_region = provinsi

## Barang dan hari pengantaran

ask_change = Apa yang ingin diubah pada pesanan { $order_number }?
ask_change_again = Pada pesanan { $order_number }, saya bisa mengubah jumlah, ukuran atau warna, mengeluarkan barang, atau memindahkan hari pengantaran. Yang mana?
button_change_quantity = Jumlah
button_change_variant = Ukuran atau warna
button_change_remove = Keluarkan barang
button_change_date = Hari pengantaran
ask_change_item = Barang yang mana? { $items }
ask_quantity = Anda memesan { $quantity } × { $name }. Mau jadi berapa?
ask_variant = { $name }: mau diganti yang mana? Yang ada: { $variants }.
ask_variant_again = Silakan pilih salah satu untuk { $name }: { $variants }.
ask_delivery_date = Mau diantar hari apa?
ask_delivery_date_again = Silakan tulis tanggalnya, misalnya 5 Desember.
date_not_possible = Pengantaran pada hari itu tidak bisa. Hari lain apa yang cocok?
date_confirm = Pesanan { $order_number } akan diantar pada { $deliver_on }. Saya ajukan?
date_done = Selesai: pesanan { $order_number } akan diantar pada { $deliver_on }.
items_confirm = Pesanan { $order_number } akan saya ubah menjadi: { $what }. Saya lakukan?
items_confirm_paid = Pesanan { $order_number } akan saya ubah menjadi: { $what }. { $total } kembali ke Anda. Saya lakukan?
items_done = Selesai: pesanan { $order_number } sudah diubah.
items_done_paid = Selesai: pesanan { $order_number } sudah diubah, dan { $total } kembali ke metode pembayaran Anda.
change_more_to_pay = Biayanya akan melebihi yang sudah Anda bayar untuk pesanan { $order_number }, dan saya tidak bisa menerima pembayaran di sini. Anda bisa membuat pesanan kedua, atau rekan saya membantu.
change_last_item = Hanya itu isi pesanan { $order_number }, jadi mengeluarkannya berarti membatalkan pesanan.
change_no_variant = { $name } di pesanan { $order_number } tidak punya pilihan lain. Rekan saya bisa membantu.
change_out_of_stock = { $name } pilihan { $variant } sedang habis.
label_item_change_removed = tanpa { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## Faktur

invoice_link = Ini faktur { $invoice_number } untuk pesanan { $order_number }: { $url }
invoice_file = Ini faktur { $invoice_number } untuk pesanan { $order_number }.
invoice_none = Untuk pesanan { $order_number } (masih) belum ada faktur: pesanannya belum dibayar, atau dibatalkan sebelum dibayar.
invoice_company = Data perusahaan di faktur harus diubah oleh rekan saya. Tulis nama, alamat, dan NPWP atau nomor pajak perusahaan di sini; saya hubungkan sekarang.
button_invoice_company = Data perusahaan
reason_invoice_company = Data perusahaan lain di faktur

## Pembayaran

payments_none = Sejauh ini saya tidak melihat pembayaran untuk pesanan { $order_number }. Kalau di bank Anda terlihat, rekan saya akan mencarinya.
payments_charged_twice = Anda benar, mohon maaf: { $taken } ditarik untuk pesanan { $order_number }, padahal harganya { $total }. Kelebihannya { $too_much }. Saya teruskan ke rekan saya bersama semua buktinya.
payments_held_beside = Anda membayar { $paid } untuk pesanan { $order_number } satu kali. { $total } yang lain hanya ditahan bank dari percobaan sebelumnya; tidak ditarik dan akan lepas sendiri.
payments_held_until = Anda membayar { $paid } untuk pesanan { $order_number } satu kali. { $total } yang lain hanya ditahan bank dari percobaan sebelumnya; tidak ditarik dan akan lepas sendiri paling lambat { $falls_on }.
payments_paid = Pesanan { $order_number } sudah dibayar: { $total }, pada { $made_on }. Saya tidak melihat penarikan kedua.
payments_transfer_pending = Transfer bank { $total } untuk pesanan { $order_number } belum masuk. Kalau langsung Anda kirim, dananya masuk paling lambat { $due_on }; setelah itu pesanan kami kirim.
payments_transfer_pending_reference = Transfer bank { $total } untuk pesanan { $order_number } belum masuk. Kalau langsung Anda kirim dengan berita { $reference }, dananya masuk paling lambat { $due_on }; setelah itu pesanan kami kirim.
payments_pending = Pembayaran { $total } untuk pesanan { $order_number } masih diperiksa bank atau layanan pembayaran. Anda tidak perlu melakukan apa-apa.
payments_held = { $total } untuk pesanan { $order_number } ditahan bank Anda, tetapi belum ditarik. Dananya ditarik saat pesanan kami kirim.
payments_declined = Pembayaran { $total } untuk pesanan { $order_number } ditolak, dan tidak ada yang ditarik. { $why }
payments_refunded = Pembayaran pesanan { $order_number } sudah dikembalikan: { $total }. Bank sering butuh beberapa hari untuk menampilkannya.
payments_cancelled = Pembayaran { $total } untuk pesanan { $order_number } dibatalkan, dan tidak ada yang ditarik.
label_declined_insufficient_funds = Menurut bank, saldonya tidak cukup. Kartu lain atau mencoba lagi nanti biasanya berhasil.
label_declined_expired_card = Kartunya sudah kedaluwarsa. Silakan coba kartu lain.
label_declined_wrong_details = Data kartunya tidak cocok. Silakan periksa nomor, tanggal, dan kode keamanannya.
label_declined_authentication_failed = Konfirmasi dari bank Anda (seperti OTP atau aplikasi) tidak berhasil. Silakan coba lagi dan konfirmasikan di sana.
label_declined_limit_exceeded = Limit kartunya sudah tercapai. Pakai kartu lain, atau minta bank menaikkan limitnya.
label_declined_refused_by_bank = Bank Anda menolaknya tanpa menyebut alasan. Coba hubungi bank, atau pakai cara bayar lain.
label_declined_other = Alasannya tidak disebutkan. Silakan coba lagi, atau pakai cara bayar lain.
summary_payment = Pembayaran { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = diproses
label_payment_state_authorised = ditahan
label_payment_state_captured = ditarik
label_payment_state_declined = ditolak
label_payment_state_cancelled = dibatalkan
label_payment_state_refunded = dikembalikan
reason_payments_charged_twice = Ditarik dua kali
