### Pesanan dan paket

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
