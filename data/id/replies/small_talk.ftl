### Basa-basi

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
