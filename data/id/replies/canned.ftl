### Jawaban siap pakai untuk petugas

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
