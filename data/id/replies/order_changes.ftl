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
