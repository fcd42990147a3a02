### Pengembalian dana

refund_done = Selesai! { $total } untuk pesanan { $order_number } kembali ke metode pembayaran Anda. Ini tanda terimanya.
refund_pending = Pengembalian dana { $total } untuk pesanan { $order_number } sudah dikirim dan menunggu konfirmasi. Tidak perlu meminta lagi: dananya tidak akan dibayar dua kali.
refund_already_done = Pengembalian dana untuk pesanan { $order_number } ini sudah dilakukan. Ini tanda terimanya lagi.
refund_refused = Pengembalian dana untuk pesanan { $order_number } tidak diterima. Rekan saya akan memeriksanya bersama Anda.
refund_cancelled = Baik, tidak ada dana yang dikembalikan.
refund_nothing_left = Semua barang di pesanan { $order_number } sudah dikembalikan dananya.
refund_order_cancelled = Pesanan { $order_number } sudah dibatalkan, jadi tidak ada yang perlu dikembalikan di sini. Kalau masih ada dana yang belum kembali, petugas bisa memeriksanya.
refund_items_already = Dananya sudah dikembalikan: { $items }. Silakan pilih barang lain dari pesanan ini.
refund_to_person_outside_window = Pesanan ini diterima pada { $delivered_on }, lebih dari { $window_days } hari yang lalu. Itu bukan wewenang saya, jadi saya teruskan ke rekan saya.
refund_to_person_outside_window_undated = Batas waktu pengembalian dana yang bisa saya urus sudah lewat, jadi saya teruskan ke rekan saya.
refund_to_person_over_limit = Pengembalian dana sebesar { $total } melebihi wewenang saya, jadi saya teruskan ke rekan saya.
refund_to_person_excluded_category = Rekan saya harus memutuskan pengembalian dana untuk { $items }. Saya teruskan sekarang.
refund_to_person_currency = Rekan saya harus memutuskan pengembalian dana dalam { $currency }. Saya teruskan sekarang.
refund_to_person_not_delivered = Pesanan { $order_number } belum diantar, jadi rekan saya yang memutuskan apakah pengirimannya dihentikan atau dananya dikembalikan. Saya teruskan sekarang.
refund_to_person_delivered_but_missing = Menurut ekspedisi, pesanan { $order_number } diantar pada { $delivered_on }. Rekan saya harus memeriksanya, jadi saya teruskan.
refund_to_person_open_refund = Pengembalian dana untuk pesanan { $order_number } sedang berjalan. Rekan saya akan membahas sisanya bersama Anda.
refund_status_none = Belum ada pengembalian dana untuk pesanan { $order_number }.
refund_status_pending = Pengembalian dana { $total } untuk pesanan { $order_number } diminta pada { $made_on } dan masih menunggu konfirmasi.
refund_status_done = Pengembalian dana { $total } untuk pesanan { $order_number } dilakukan pada { $made_on }. Bank sering butuh beberapa hari lagi untuk menampilkannya.
refund_status_refused = Pengembalian dana { $total } untuk pesanan { $order_number } tidak diterima. Mau saya hubungkan dengan petugas?
refund_status_needs_approval = Pengembalian dana { $total } untuk pesanan { $order_number } menunggu keputusan rekan saya.
