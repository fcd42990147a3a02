### Paket yang bermasalah, dan apa yang bisa dilakukan

track_shipment_late = Mohon maaf: paket pesanan { $order_number } dijanjikan tiba { $promised_on } dan masih dalam perjalanan dengan { $carrier }.
track_shipment_silent = Mohon maaf: { $carrier } belum memindai paket pesanan { $order_number } lagi sejak { $scanned_on }. Itu lebih lama dari biasanya.
track_shipment_delivery_failed = { $carrier } sudah mencoba mengantar paket pesanan { $order_number }, tetapi tidak berhasil menyerahkannya.
track_shipment_ready_for_pickup = Paket pesanan { $order_number } menunggu Anda: { $place }. Bisa diambil paling lambat { $until }.
track_shipment_ready_for_pickup_no_date = Paket pesanan { $order_number } menunggu Anda: { $place }.
track_shipment_damaged = Mohon maaf: { $carrier } melaporkan paket pesanan { $order_number } rusak di perjalanan.
track_shipment_carrier_words = Ini kabar terakhir dari { $carrier } tentang paket pesanan { $order_number }: “{ $words }”
choose_parcel = Paket yang mana?
choose_parcel_again = Silakan pilih salah satu paket di atas, misalnya “yang pertama”.
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    Maunya bagaimana? Pilihannya:
    { $options }
choose_remedy_again = Silakan pilih salah satu, atau minta bicara dengan petugas.
label_remedy_wait = Tunggu: saya catat, dan kalau sampai { $until } belum ada yang datang, kami kabari Anda.
label_remedy_redelivery = Antar ulang: rekan saya mengaturnya dengan ekspedisi.
label_remedy_address = Alamat lain: rekan saya membetulkannya di ekspedisi.
label_remedy_claim = Pencarian: rekan saya meminta ekspedisi mencarinya, paling lama { $days } hari.
label_remedy_reshipment = Kirim ulang: barang yang sama, tanpa biaya.
label_remedy_refund = Pengembalian dana: ke metode pembayaran Anda. Kalau bukan wewenang saya, rekan saya yang memutuskan.
label_remedy_return = Kirim balik: dananya kembali setelah barang kami terima.
button_remedy_wait = Saya tunggu
button_remedy_redelivery = Antar ulang
button_remedy_address = Alamat lain
button_remedy_claim = Cari paketnya
button_remedy_reshipment = Kirim ulang
button_remedy_return = Kirim balik
parcel_wait_agreed = Baik. Kalau sampai saat itu belum tiba, rekan saya akan menghubungi Anda di sini: { $due_at }.
remedy_to_person = { $remedy }: rekan saya akan mengaturnya bersama Anda.
confirm_reshipment = Ini akan saya kirim ulang dari pesanan { $order_number }, tanpa biaya: { $items }. Saya kirim? Silakan jawab ya atau tidak.
reshipment_done = Selesai. Ini kami kirim ulang dari pesanan { $order_number }: { $items }. Paket barunya bisa dilacak di sini begitu dalam perjalanan.
reshipment_out_of_stock = Mohon maaf, stoknya sudah habis: { $items }. Jadi tidak bisa saya kirim ulang.
summary_remedy = Dipilih: { $remedy }
reason_parcel_trouble = Paket bermasalah: pilihan yang harus dijalankan petugas
reason_sent_or_paid_before = Sebagian pesanan ini sudah pernah dikirim ulang atau dikembalikan dananya
