notice_order_confirmed = Terima kasih! Pesanan { $order_number } sudah kami terima dan sedang disiapkan.
notice_payment_received = Pembayaran untuk pesanan { $order_number } sudah kami terima.
notice_payment_failed = Pembayaran untuk pesanan { $order_number } tidak berhasil. Saya bisa mencari tahu sebabnya.
notice_address_doubtful = Sepertinya ada yang kurang tepat pada alamat pesanan { $order_number }. Bisakah Anda memeriksanya sebelum paket kami kirim?
notice_shipped = Kabar baik: paket dari pesanan { $order_number } sedang dalam perjalanan.
notice_customs_held = Paket pesanan { $order_number } sedang tertahan di bea cukai. Saya bisa mencari tahu apa yang diperlukan.
notice_delayed = Maaf, paket pesanan { $order_number } tertunda.
notice_out_for_delivery = Paket pesanan { $order_number } sedang diantar hari ini.
notice_ready_for_pickup = Paket pesanan { $order_number } menunggu Anda di titik pengambilan.
notice_exception = Ada sesuatu yang terjadi pada paket pesanan { $order_number }: { $state }. Saya bisa menunjukkan apa yang dapat kami lakukan.
notice_delivered = Paket pesanan { $order_number } sudah diantar.
notice_refund_made = Pengembalian dana untuk pesanan { $order_number } sudah dilakukan: { $total } kembali ke metode pembayaran Anda.
notice_refund_made_no_total = Pengembalian dana untuk pesanan { $order_number } sudah dilakukan. Uangnya kembali ke metode pembayaran Anda.
notice_return_received = Barang retur dari pesanan { $order_number } sudah kami terima.
notices_ask = Ada kabar tentang pesanan { $order_number }. Mau saya kabari di sini setiap kali ada perkembangan pesanan Anda?
notices_go_on = Baik, saya akan mengabari Anda di sini bila ada perkembangan pesanan.
notices_stopped = Baik, saya tidak akan menulis lagi tentang pesanan tanpa diminta. Anda tetap bisa bertanya kapan saja.
notices_stop_question = Tidak ingin menerima pesan lagi tentang pesanan Anda?
button_notices_stop = Hentikan kabar ini
button_notices_go_on = Ya, kabari saya
email_subject_notice = Kabar tentang pesanan Anda di { $shop_name }
email_body_notice =
    Halo,

    { $text }

    Anda bisa bertanya kepada { $shop_name } di sini: { $url }

    Jika tidak ingin menerima email seperti ini, hentikan di sini: { $stop_url }
