### Kendala dan petugas

did_you_mean = Saya tidak yakin sudah paham. Apakah maksud Anda salah satu dari ini?
offer_person = Maaf, saya masih belum paham. Mau berbicara dengan petugas?
not_understood_task = Saya kurang paham maksudnya.
action_failed = Ada kendala di pihak kami sehingga saya tidak bisa menyelesaikannya. Rekan saya akan melanjutkan dari sini.
backend_away = Saya tidak bisa menghubungi sistem pesanan saat ini. Rekan saya akan melanjutkan dari sini.
handing_over = Saya hubungkan Anda dengan petugas. Semua yang sudah kita tulis bisa dibaca, jadi tidak perlu diulang.
nobody_online = Saat ini tidak ada petugas. Kami kembali { $opens_at }. Tinggalkan alamat email, dan jawabannya juga akan dikirim ke sana.
nobody_online_no_time = Saat ini tidak ada petugas, tetapi pesan Anda menunggu rekan berikutnya yang senggang. Tinggalkan alamat email, dan jawabannya juga akan dikirim ke sana.
leave_email = Ke alamat email mana kami bisa menjawab?
email_saved = Terima kasih. Jawabannya juga akan dikirim ke { $email }.
email_invalid = Sepertinya itu bukan alamat email. Tulislah seperti name@example.com.
agent_joined = { $agent_name } bergabung dalam percakapan.
agent_left = { $agent_name } meninggalkan percakapan.
handed_back = { $agent_name } mengembalikan Anda ke saya, asisten otomatis. Ada lagi yang bisa saya bantu?
conversation_resolved = Percakapan ini sudah ditutup. Tulis saja pesan untuk membukanya lagi.
still_waiting = Anda masih dalam antrean. Petugas akan menjawab di sini.
one_moment = Mohon tunggu sebentar. Sedang saya kerjakan.
assistant_gave_up = Maaf, saya tidak bisa menjawab saat ini. Petugas akan melanjutkan.
too_long = Pesan itu terlalu panjang untuk saya. Mohon maksimal { $limit } karakter.
too_many_messages = Pesannya banyak sekali sekaligus. Mohon tunggu { $seconds } detik.
upload_received = { $name } sudah saya terima. Petugas bisa melihatnya; saya sendiri tidak bisa melihat gambar.
upload_refused = Berkas itu tidak bisa saya terima. Kirim gambar atau PDF maksimal { $limit_mb } MB.
language_changed = Mulai sekarang saya menulis dalam bahasa Indonesia.
language_not_offered = Saya belum bisa bahasa itu. Saya bisa menulis dalam { $languages }.
ask_language = Bahasa apa yang Anda inginkan? Saya bisa menulis dalam { $languages }.
