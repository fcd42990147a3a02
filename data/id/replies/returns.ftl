### Pengembalian, penukaran, garansi, dan barang yang datang rusak atau salah

return_policy_items =
    Untuk pesanan { $order_number } artinya:
    { $items }
button_return_policy_order = Pesanan { $order_number }
label_item_until = { $item }: paling lambat { $until }
label_item_allowed = { $item }: ya
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = dananya sudah dikembalikan
label_barrier_not_delivered = belum diantar
label_barrier_window_over = batas pengembaliannya { $until }
label_barrier_warranty_over = garansinya berakhir { $until }
label_barrier_excluded_category = barang jenis ini tidak bisa dikembalikan
label_barrier_already_returned = sudah dikirim balik
label_barrier_out_of_stock = tidak ada lagi barang penukarnya
label_barrier_country_not_served = kami tidak menerima pengembalian dari negara ini
label_barrier_other = sistem kami tidak mengizinkannya
back_not_possible =
    Mohon maaf, di sini itu tidak bisa:
    { $items }
ask_back_items = Barang mana dari pesanan { $order_number }? { $items }
ask_return_reason = Kenapa ini ingin dikembalikan: { $items }?
ask_return_reason_again = Mana yang paling mendekati? Terlalu kecil atau terlalu besar, rusak, barangnya salah, tidak sesuai deskripsi, atau Anda berubah pikiran.
button_reason_too_small = Terlalu kecil
button_reason_too_large = Terlalu besar
ask_exchange_wanted = { $item } mau ditukar dengan apa? Tersedia: { $options }.
exchange_not_sold = Pilihan itu tidak ada untuk { $item }. Tersedia: { $options }.
exchange_out_of_stock = Mohon maaf, { $item } pilihan { $wanted } sedang habis.
exchange_out_of_stock_until = Mohon maaf, { $item } pilihan { $wanted } habis sampai { $back_on }.
exchange_nothing_else = Tidak ada stok yang bisa ditukar dengan { $item }.
ask_photo = Kirim foto yang menunjukkan masalahnya pada { $items }, ya.
ask_photo_again = Silakan kirim fotonya sebagai file, atau beri tahu kalau tidak ada.
button_no_photo = Tidak ada foto
photo_missing = Tanpa foto, rekan saya yang harus memutuskan soal { $items }.
ask_problem = Mohon maaf atas masalah ini. Ada masalah apa dengan pesanan { $order_number }?
ask_problem_again = Mana yang paling mendekati? Ada yang rusak, barangnya salah, tidak sesuai deskripsi, atau ada yang kurang.
button_problem_missing = Ada yang kurang
confirm_return =
    Pengembalian dari pesanan { $order_number } ini saya daftarkan: { $items }?
    { $terms }
    Silakan jawab ya atau tidak.
confirm_exchange =
    Penukaran { $item } dengan { $wanted } saya daftarkan?
    { $terms }
    Silakan jawab ya atau tidak.
confirm_warranty =
    { $items } masih bergaransi. Saya daftarkan untuk diperiksa dan diperbaiki?
    { $terms }
    Silakan jawab ya atau tidak.
label_terms_shop_pays = Ongkos kirim balik kami yang bayar.
label_terms_fee = Ongkos kirim baliknya { $fee }, dipotong dari dana yang kembali.
label_terms_customer_pays = Ongkos kirim balik Anda yang bayar.
label_terms_ways = Cara mengirim balik: { $ways }.
label_terms_customs = Paketnya melewati bea cukai: tulis “barang retur” (returned goods) di deklarasi.
label_terms_refund = Dananya kembali ke metode pembayaran Anda, paling lambat { $days } hari setelah barang kami terima.
label_return_way_printed_label = label untuk dicetak
label_return_way_qr_code = kode untuk ditunjukkan
label_return_way_collection = dijemput di rumah Anda
label_return_way_own_carrier = ekspedisi pilihan Anda
return_done =
    Pengembalian { $number } sudah terdaftar.
    { $steps }
exchange_done =
    Penukaran { $number } sudah terdaftar, dan { $wanted } sudah disimpan untuk Anda. Kami kirim setelah barang Anda tiba.
    { $steps }
warranty_done =
    Klaim garansi { $number } sudah terdaftar. Setelah barangnya tiba, kami periksa dan kabari Anda.
    { $steps }
label_step_label = Tempelkan label dari kartu di paket, atau tunjukkan kodenya.
label_step_address = Kirim ke: { $address }
label_step_send_by = Serahkan paling lambat { $send_by }.
label_step_customs = Tulis “barang retur” (returned goods) di deklarasi bea cukai.
return_progress_requested = Pengembalian { $items } dari pesanan { $order_number } terdaftar pada { $on }. Kami menunggu paketnya; serahkan paling lambat { $send_by }, ya.
return_progress_requested_no_date = Pengembalian { $items } dari pesanan { $order_number } terdaftar pada { $on }. Kami menunggu paketnya.
return_progress_received = { $items } dari pesanan { $order_number } tiba di gudang kami pada { $on } dan berikutnya akan diperiksa.
return_progress_inspected = { $items } dari pesanan { $order_number } diperiksa pada { $on }. Keputusannya menyusul.
return_progress_restocked = Pengembalian { $items } dari pesanan { $order_number } diterima pada { $on }. Berikutnya pengembalian dana.
return_progress_refused = Pengembalian { $items } dari pesanan { $order_number } ditolak pada { $on } setelah diperiksa. Rekan saya bisa menjelaskan alasannya.
return_progress_refunded = Dana untuk pengembalian { $items } dari pesanan { $order_number } dikembalikan pada { $on }. Bank sering butuh beberapa hari lagi untuk menampilkannya.
return_progress_exchanged = { $items } dari pesanan { $order_number } ditukar pada { $on }. Barang barunya sedang dalam perjalanan.
return_progress_cancelled = Pengembalian { $items } dari pesanan { $order_number } dibatalkan pada { $on }.
label_return_state_requested = terdaftar
label_return_state_approved = disetujui
label_return_state_received = tiba di gudang
label_return_state_inspected = diperiksa
label_return_state_restocked = diterima
label_return_state_refused = ditolak
label_return_state_refunded = dana dikembalikan
label_return_state_exchanged = ditukar
label_return_state_cancelled = dibatalkan
label_card_return = Pengembalian { $number }
label_card_send_by = Kirim paling lambat
label_card_return_address = Alamat pengembalian
label_card_label_link = Buka label
reason_photo_missing = Tidak ada foto kerusakan
refund_to_person_sent_again = Sebagian pesanan { $order_number } sudah pernah dikirim ulang, jadi rekan saya yang memutuskan pengembalian dananya. Saya teruskan sekarang.
reason_policy_sent_again = Pengembalian dana setelah pengiriman ulang
