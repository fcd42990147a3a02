### Baris ringkasan penerusan (hanya dibaca petugas)

summary_wanted_order_status = Status pesanan
summary_wanted_track_shipment = Posisi paket
summary_wanted_refund_request = Pengembalian dana
summary_wanted_refund_status = Proses pengembalian dana
summary_wanted_person = Petugas
summary_wanted_unknown = Tidak jelas
summary_order = Pesanan { $order_number }
summary_reason = Alasan: { $reason }
summary_items = Barang: { $items }
summary_amount = Jumlah: { $total }
summary_asked_for = Masih kurang: { $what }
summary_quote_shown = Pengembalian dana { $total } sudah ditawarkan, belum disetujui
summary_quote_agreed = Pembeli menyetujui { $total }
summary_not_understood = { $count } pesan berturut-turut tidak dipahami
summary_backend_said = Sistem toko: { $text }
summary_backend_away = Sistem toko tidak menjawab
summary_refund_unknown = Belum diketahui apakah pengembalian dananya berhasil; sistem terus menanyakan
label_missing_order_number = nomor pesanan
label_missing_proof = alamat email atau telepon
label_missing_reason = alasan
label_missing_items = barang
label_missing_yes = ya atau tidak
