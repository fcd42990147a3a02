# Yang dikatakan bot dalam bahasa Indonesia. Nama dan nilai mengikuti data/en/replies.ftl; di sini hanya kata-katanya.
# Gaya: ramah, singkat, memakai “Anda” atau tanpa sapaan. Permintaan maaf tanpa tanda seru.

## Basa-basi

welcome = Halo! Saya asisten otomatis { $shop_name }, sebuah bot. Saya bisa memeriksa pesanan atau paket, mengurus pengembalian dana, atau menghubungkan Anda dengan petugas. Apa yang bisa saya bantu?
greet = Halo! Apa yang bisa saya bantu hari ini?
goodbye = Sampai jumpa, terima kasih sudah mampir.
thank = Sama-sama! Ada lagi yang bisa saya bantu?
help = Saya bisa memeriksa status pesanan, melacak paket, mengurus pengembalian dana, atau memberi tahu sampai mana prosesnya. Kalau Anda lebih suka berbicara dengan petugas, bilang saja, dalam bahasa Anda sendiri.
bot_challenge = Saya bot, asisten otomatis toko ini. Kalau Anda lebih suka berbicara dengan petugas, bilang saja.
return_policy = Pengembalian dana bisa diminta dalam { $window_days } hari setelah barang diterima. Beri tahu saya nomor pesanan dan masalahnya, saya akan langsung memeriksanya. Untuk beberapa jenis barang, rekan saya yang memutuskan.
affirm_nothing = Baik! Apa yang ingin Anda lakukan?
deny_nothing = Baik, tidak jadi. Kalau perlu sesuatu, saya ada di sini.
inform_nothing = Terima kasih. Apa yang perlu saya lakukan dengan itu?
inform_order = Baik, pesanan { $order_number }. Apa yang ingin Anda ketahui?
out_of_scope = Maaf, itu di luar yang bisa saya bantu. Saya bisa membantu soal pesanan, paket, dan pengembalian dana.

## Urusan yang diputuskan rekan, dan permintaan kedua

topic_offer_person = { $topic }: saya tidak bisa menyelesaikannya sendiri, tetapi rekan saya bisa. Mau saya hubungkan?
second_wish = Anda juga menulis tentang hal lain: { $topic }. Kita lanjutkan ke sana?

## Pertanyaan

ask_order_number = Berapa nomor pesanannya? Nomor itu ada di email konfirmasi.
ask_order_number_again = Saya tidak menemukan nomor pesanan di situ. Nomornya empat sampai enam angka, misalnya 1043.
choose_order = Pesanan yang mana?
ask_proof = Terima kasih. Agar data pesanan { $order_number } tetap aman: alamat email atau nomor telepon apa yang dipakai saat memesan?
ask_proof_again = Tolong kirim alamat email, atau nomor telepon beserta kode negaranya, yang dipakai saat memesan.
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

## Pesanan dan paket

order_status = Pesanan { $order_number }, dibuat { $placed_on }: { $state }.
order_status_cancelled = Pesanan { $order_number } sudah dibatalkan, jadi tidak ada yang akan dikirim lagi.
track_shipment = Paket pesanan { $order_number } ada di { $carrier }: { $state }. Perkiraan tiba { $promised_on }.
track_shipment_no_date = Paket pesanan { $order_number } ada di { $carrier }: { $state }. Perkiraan tanggal tiba belum ada.
track_shipment_customs_held = Paket pesanan { $order_number } sedang tertahan di bea cukai. { $carrier } akan melanjutkannya begitu dilepas. Anda tidak perlu melakukan apa-apa kecuali bea cukai menghubungi Anda.
track_shipment_delayed = Maaf, paket pesanan { $order_number } tertunda di { $carrier }. Seharusnya tiba { $promised_on }.
track_shipment_delayed_no_date = Maaf, paket pesanan { $order_number } tertunda di { $carrier }.
track_shipment_lost = Kami mohon maaf: { $carrier } melaporkan paket pesanan { $order_number } hilang. Saya bisa mengembalikan dananya atau menghubungkan Anda dengan petugas.
track_shipment_delivered = { $carrier } sudah mengantar paket pesanan { $order_number } pada { $delivered_on }.
track_shipment_delivered_but_missing = Menurut { $carrier }, paket pesanan { $order_number } diantar pada { $delivered_on }. Kalau belum Anda terima, petugas perlu memeriksanya.
track_shipment_returned = Paket pesanan { $order_number } kembali ke kami: { $carrier } tidak berhasil mengantarnya, atau paketnya dikirim balik.
track_shipment_not_sent = Pesanan { $order_number } belum keluar dari gudang kami, jadi belum ada paket yang bisa dilacak.
track_shipment_cancelled = Pesanan { $order_number } sudah dibatalkan, jadi tidak ada paket dalam perjalanan.
track_shipment_not_late = Paket pesanan { $order_number } sedang dalam perjalanan dengan { $carrier } dan sejauh ini tidak terlambat: perkiraan tiba { $promised_on }.

## Pengembalian dana

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

## Kendala dan petugas

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

## Email untuk pembeli yang sudah pergi

email_subject_answer = { $shop_name } sudah menjawab Anda
email_body_answer =
    Halo,

    { $agent_name } dari { $shop_name } sudah menjawab Anda:

    { $text }

    Lanjutkan percakapan di sini: { $url }

## Jawaban siap pakai untuk petugas

canned_greeting = Halo, terima kasih sudah menunggu. Saya sedang membaca pesan Anda sebelumnya.
canned_checking = Saya sedang memeriksanya. Mohon tunggu beberapa menit.
canned_need_order_number = Boleh minta nomor pesanannya?
canned_need_photo = Bisa kirim foto barangnya?
canned_refund_approved = Pengembalian dana Anda sudah saya setujui. Dananya kembali ke metode pembayaran Anda.
canned_refund_declined = Maaf, dana untuk ini tidak bisa kami kembalikan. Dengan senang hati saya jelaskan alasannya.
canned_parcel_investigation = Saya sudah meminta ekspedisi mencari paket Anda dan akan mengabari hasilnya.
canned_replacement_sent = Kami mengirim barang pengganti, tanpa biaya.
canned_anything_else = Ada lagi yang bisa saya bantu?
canned_closing = Terima kasih atas kesabarannya. Semoga hari Anda menyenangkan!

## Alasan percakapan diteruskan (hanya dibaca petugas)

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
reason_shopper_wrote_to_agent = Pembeli menulis lagi setelah jawaban petugas

## Kejadian dalam percakapan (hanya dibaca petugas)

event_handed_over = Diteruskan: { $reason }
event_hand_back = Dikembalikan ke bot
event_done_meanwhile = Saat Anda mengambil alih, bot sudah melakukan ini: { $what }
event_took_long = Asisten tidak menjawab selama dua menit

## Baris ringkasan penerusan (hanya dibaca petugas)

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

## Label: pendek, tanpa titik

label_order_state_processing = sedang disiapkan
label_order_state_shipped = sudah dikirim
label_order_state_delivered = sudah diterima
label_order_state_returned = dikembalikan
label_order_state_cancelled = dibatalkan
label_order_state_partially_refunded = dana sebagian dikembalikan
label_order_state_refunded = dana dikembalikan
label_parcel_state_preparing = sedang dikemas
label_parcel_state_in_transit = dalam perjalanan
label_parcel_state_customs_held = tertahan di bea cukai
label_parcel_state_delayed = tertunda
label_parcel_state_out_for_delivery = sedang diantar
label_parcel_state_delivery_failed = gagal diantar
label_parcel_state_ready_for_pickup = siap diambil di titik pengambilan
label_parcel_state_delivered = sudah diantar
label_parcel_state_lost = hilang
label_parcel_state_damaged = rusak
label_parcel_state_returned = dikembalikan ke pengirim
label_parcel_state_unknown = status belum diketahui
label_checkpoint_label_created = Didaftarkan ke ekspedisi
label_checkpoint_picked_up = Dijemput
label_checkpoint_departed = Keluar dari pusat sortir
label_checkpoint_arrived = Tiba di pusat sortir
label_checkpoint_customs_in = Diserahkan ke bea cukai
label_checkpoint_customs_held = Tertahan di bea cukai
label_checkpoint_customs_released = Dilepas bea cukai
label_checkpoint_delayed = Tertunda
label_checkpoint_out_for_delivery = Sedang diantar
label_checkpoint_delivery_failed = Gagal diantar
label_checkpoint_ready_for_pickup = Siap diambil di titik pengambilan
label_checkpoint_delivered = Sudah diantar
label_checkpoint_lost = Dilaporkan hilang
label_checkpoint_damaged = Dilaporkan rusak
label_checkpoint_returned = Dikembalikan ke pengirim
label_checkpoint_other = Kabar dari ekspedisi
label_refund_state_proposed = ditawarkan
label_refund_state_pending = menunggu konfirmasi
label_refund_state_done = dana dikembalikan
label_refund_state_refused = tidak diterima
label_refund_state_needs_approval = menunggu rekan
label_refund_reason_changed_mind = berubah pikiran
label_refund_reason_damaged = rusak
label_refund_reason_wrong_item = barang salah
label_refund_reason_not_arrived = tidak sampai
label_refund_reason_late = datang terlambat
label_refund_reason_not_as_described = tidak sesuai deskripsi
label_refund_reason_other = alasan lain
label_refund_method_original_payment = metode pembayaran Anda
label_refund_method_store_credit = saldo toko
label_refund_method_bank_transfer = transfer bank
label_identity_anonymous = Belum dikenali
label_identity_channel = Nomor telepon saluran
label_identity_order_proof = Nomor pesanan dengan email atau telepon
label_identity_email_code = Kode yang dikirim lewat email
label_identity_shop_token = Sudah masuk di toko
label_all_items = semua barang

## Tentang apa sebuah pesan

label_topic_order_status = Status pesanan
label_topic_track_shipment = Posisi paket
label_topic_delivery_time = Waktu pengiriman
label_topic_shipping_cost = Ongkos kirim
label_topic_shipping_problem_delayed = Paket terlambat
label_topic_shipping_problem_lost = Paket hilang
label_topic_damaged_or_wrong_item = Barang rusak atau salah
label_topic_change_address = Ganti alamat pengiriman
label_topic_change_order = Perubahan pesanan
label_topic_cancel_order = Pembatalan pesanan
label_topic_return_request = Retur barang
label_topic_exchange_request = Penukaran barang
label_topic_return_policy = Aturan retur
label_topic_refund_request = Pengembalian dana
label_topic_refund_status = Proses pengembalian dana
label_topic_payment_methods = Cara pembayaran
label_topic_payment_problem = Masalah pembayaran
label_topic_customs_duties = Bea cukai dan pajak
label_topic_invoice_request = Faktur
label_topic_coupon_promotion = Diskon dan voucher
label_topic_product_question = Pertanyaan tentang produk
label_topic_recommend_product = Bantuan memilih
label_topic_stock_availability = Ketersediaan stok
label_topic_size_guide = Ukuran yang pas
label_topic_account_problem = Akun Anda
label_topic_complaint = Keluhan
label_topic_human_agent = Berbicara dengan petugas
label_topic_change_language = Bahasa lain
label_topic_feedback_review = Masukan dan ulasan
label_topic_warranty_repair = Garansi dan perbaikan
label_topic_loyalty_membership = Poin dan keanggotaan
label_topic_delete_my_data = Data pribadi Anda

## Kartu: judul dan nama baris

label_card_order = Pesanan { $number }
label_card_parcel = Paket pesanan { $order_number }
label_card_quote = Pengembalian dana pesanan { $order_number }
label_card_receipt = Pengembalian dana { $refund_number }
label_card_placed_on = Dipesan pada
label_card_total = Total
label_card_carrier = Ekspedisi
label_card_tracking_number = Nomor resi
label_card_promised_on = Perkiraan tiba
label_card_delivered_on = Diantar pada
label_card_reason = Alasan
label_card_method = Dikembalikan ke
label_card_expires_at = Berlaku sampai
label_card_made_at = Dilakukan pada
label_card_order_number = Pesanan
label_card_refund_number = Nomor tanda terima
label_card_quantity = × { $count }
label_card_track_link = Lacak di ekspedisi

## Tombol: sebisanya paling banyak 20 karakter

button_order_status = Status pesanan
button_track_shipment = Di mana paket saya?
button_refund_request = Minta dana kembali
button_refund_status = Proses refund
button_return_policy = Aturan retur
button_human_agent = Bicara ke petugas
button_help = Bisa bantu apa?
button_shipping_problem_delayed = Paket terlambat
button_shipping_problem_lost = Paket hilang
button_damaged_or_wrong_item = Masalah barang
button_change_language = Bahasa lain
button_delivery_time = Waktu pengiriman
button_shipping_cost = Ongkos kirim
button_change_address = Ganti alamat
button_change_order = Ubah pesanan
button_cancel_order = Batalkan pesanan
button_return_request = Retur barang
button_exchange_request = Tukar barang
button_payment_methods = Cara pembayaran
button_payment_problem = Masalah pembayaran
button_customs_duties = Bea cukai dan pajak
button_invoice_request = Minta faktur
button_coupon_promotion = Diskon
button_product_question = Tanya produk
button_recommend_product = Bantu pilih
button_stock_availability = Stoknya ada?
button_size_guide = Cari ukuran
button_account_problem = Akun saya
button_complaint = Ajukan keluhan
button_feedback_review = Beri masukan
button_warranty_repair = Garansi, perbaikan
button_loyalty_membership = Poin, keanggotaan
button_delete_my_data = Data pribadi saya
button_greet = Cuma menyapa
button_goodbye = Sampai jumpa
button_thank = Terima kasih
button_bot_challenge = Ini bot?
button_affirm = Ya
button_deny = Tidak
button_nevermind = Tidak jadi
button_confirm_refund = Ya, kembalikan
button_cancel_refund = Tidak jadi refund
button_order = Pesanan { $order_number }
button_item = { $name }
button_all_items = Semuanya
button_reason_changed_mind = Berubah pikiran
button_reason_damaged = Barangnya rusak
button_reason_wrong_item = Barangnya salah
button_reason_not_arrived = Tidak pernah sampai
button_reason_late = Datang terlambat
button_reason_not_as_described = Beda dari deskripsi
button_reason_other = Lainnya
button_language = { $language }
