### Pertanyaan

ask_order_number = Berapa nomor pesanannya? Nomor itu ada di email konfirmasi.
ask_order_number_again = Saya tidak menemukan nomor pesanan di situ. Nomornya empat sampai enam angka, misalnya 1043.
choose_order = Pesanan yang mana?
ask_proof = Terima kasih. Agar data pesanan { $order_number } tetap aman: alamat email atau nomor telepon apa yang dipakai saat memesan?
ask_proof_again = Tolong kirim alamat email, atau nomor telepon beserta kode negaranya, yang dipakai saat memesan.
proof_forgotten = Tidak apa-apa: alamatnya ada di email konfirmasi pesanan. Nomor telepon yang dicantumkan di pesanan, dengan kode negara, juga bisa. Kalau keduanya tidak ada, rekan kami bisa membantu.
order_not_found = Saya tidak menemukan pesanan dengan nomor dan alamat email atau nomor telepon itu. Tolong periksa keduanya lalu kirim lagi.
wait_before_retry = Tunggu { $seconds } detik sebelum mencoba lagi. Setelah itu, kirim lagi nomor pesanan dan alamat email atau nomor teleponnya.
login_expired = Sesi masuk Anda di toko sudah berakhir. Silakan masuk lagi, atau kirim nomor pesanan dan alamat email yang dipakai saat memesan.
ask_reason = Maaf atas ketidaknyamanannya. Apa alasan pengembalian dana untuk pesanan { $order_number }?
ask_reason_again = Mana yang paling sesuai? Barangnya rusak, barangnya salah, tidak pernah sampai, datang terlambat, tidak sesuai deskripsi, atau Anda berubah pikiran.
ask_items = Pesanan { $order_number } berisi beberapa barang: { $items }. Yang mana yang ingin dikembalikan dananya?
ask_items_again = Sebutkan satu atau beberapa dari ini, atau jawab “semua”: { $items }.
confirm_refund = Dana yang akan kembali: { $total } untuk pesanan { $order_number }. Saya lanjutkan? Jawab ya atau tidak.
confirm_refund_again = Saya perlu jawaban ya atau tidak yang jelas: kembalikan { $total } untuk pesanan { $order_number }?
refund_quote_changed = Ada yang berubah pada pengembalian dana pesanan { $order_number } sejak saya menunjukkannya, jadi saya menghitungnya lagi.
refund_offer_gone = Tawaran untuk pesanan { $order_number } itu sudah tidak berlaku, dan belum ada dana yang dikembalikan. Kita mulai lagi?
refund_quote_expired = Tawaran untuk pesanan { $order_number } itu sudah kedaluwarsa, jadi saya menghitungnya lagi.
resumed_task_refund_request = Kembali ke pengembalian dana pesanan { $order_number }.
resumed_task_refund_request_open = Kembali ke pengembalian dana Anda.
resumed_task_order_status = Kembali ke status pesanan Anda.
resumed_task_track_shipment = Kembali ke paket Anda.
resumed_task_refund_status = Kembali ke proses pengembalian dana Anda.
nevermind_ok = Baik, tidak jadi. Ada lagi yang lain?
