### Messages to shoppers on WhatsApp and Messenger

choose_label = Pilih
choose_by_number = Anda bisa membalas dengan nomornya saja.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = Pelanggan menulis terlalu lama yang lalu dan sudah diminta menulis: jawaban dikirim setelah itu
undelivered_restricted = Untuk sementara Meta hanya mengizinkan nomor ini menjawab, bukan menulis lebih dulu: pesan dikirim saat pelanggan menulis atau pembatasan berakhir
undelivered_window_closed = Pelanggan menulis terlalu lama yang lalu: kanal hanya mengizinkan jawaban dalam jangka waktunya
undelivered_window_closed_mailed = Pelanggan menulis terlalu lama yang lalu untuk kanal ini: jawaban dikirim lewat email
undelivered_rate = Terlalu banyak pesan sekaligus: akan dicoba lagi secara otomatis
undelivered_spam_limit = Meta membatasi akun ini karena ada pelanggan yang memblokir atau melaporkannya
undelivered_temporary = Meta sedang mengalami gangguan: akan dicoba lagi secara otomatis
undelivered_gave_up = Meta tidak menerimanya selama sehari penuh
undelivered_token = Token akses sudah kedaluwarsa atau dicabut: seseorang harus memasukkan yang baru
undelivered_account = Meta mengunci akun ini, atau akun belum dibayar atau belum terdaftar
undelivered_permission = Aplikasi tidak punya salah satu izin dari Meta
undelivered_recipient = Pelanggan tidak dapat dihubungi: tidak lagi di kanal ini, atau memblokir toko
undelivered_template = Templat pesan belum disetujui atau sedang dijeda
undelivered_parameter = Meta tidak menerima pesan dalam bentuk ini
undelivered_media = Meta tidak dapat mengambil atau membaca berkas
undelivered_file_gone = Berkas sudah tidak disimpan di sini
undelivered_thread = Percakapan dipegang pihak lain: aplikasi lain atau kotak masuk halaman
undelivered_unknown = Meta menolaknya dengan alasan yang tidak kami ketahui
undelivered_not_worded = Pesan tidak dapat dirangkai
undelivered_outcome_unknown = Tidak ada jawaban dari Meta: tidak diketahui apakah pesan sampai
event_sent_again = Selama satu menit tidak ada kabar tentang sebuah pesan, jadi pesan itu dikirim lagi. Pelanggan mungkin melihatnya dua kali
# $channel (text)
# $reason (text)
channel_stopped = { $channel } berhenti mengirim: { $reason }. Yang ditulis akan menunggu.
channel_restricted = Meta tidak mengizinkan { $channel } menulis lebih dulu sampai pembatasannya dicabut. Jawaban dalam jangka waktu balasan tetap dikirim; sisanya menunggu.
channel_restricted_until = Meta tidak mengizinkan { $channel } menulis lebih dulu, diperkirakan sampai: { $until }. Jawaban dalam jangka waktu balasan tetap dikirim; sisanya menunggu.
