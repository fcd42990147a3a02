### Alasan percakapan diteruskan (hanya dibaca petugas)

reason_shopper_asked = Meminta petugas
reason_not_understood = Bot tidak paham
reason_policy_outside_window = Pengembalian dana di luar batas waktu
reason_policy_over_limit = Pengembalian dana di atas batas otomatis
reason_policy_excluded_category = Pengembalian dana untuk kategori yang dikecualikan
reason_policy_currency = Pengembalian dana dalam mata uang tanpa batas otomatis
reason_policy_not_delivered = Pengembalian dana sebelum diantar
reason_policy_delivered_but_missing = Menurut ekspedisi sudah diantar, menurut pembeli belum diterima
reason_policy_open_refund = Pengembalian dana lain untuk pesanan ini masih berjalan
reason_refund_refused = Sistem toko menolak pengembalian dana
reason_refund_unknown = Hasil pengembalian dana tidak diketahui
reason_action_failed = Sebuah tindakan gagal
reason_assistant_unavailable = Asisten tidak menjawab
reason_agent_took_over = Petugas mengambil alih
reason_file_by_person = Menunggu berkas yang tidak bisa dikirim bot
reason_shopper_wrote_to_agent = Pembeli menulis lagi setelah jawaban petugas
