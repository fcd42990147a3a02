### Duty, import tax and customs: estimates only

ask_goods_value = Berapa nilai barangnya, tanpa ongkos kirim? Sebutkan juga mata uangnya.
ask_customs_category = Barang jenis apa?
button_customs_category = { $category }
button_held_at_customs = Tertahan di bea cukai
customs_estimate =
    { $country }: bea masuk dan pajak impor kemungkinan { $total }.
    { $notes }
customs_nothing_due =
    { $country }: menurut aturan yang saya tahu, kemungkinan tidak ada bea masuk maupun pajak impor.
    { $notes }
customs_within = { $country }: paket kami ke sana tidak melewati batas pabean, jadi tidak ada bea masuk atau pajak impor.
customs_unknown = Saya tidak punya aturan bea cukai yang berlaku hari ini untuk negara ini, jadi saya tidak akan menebak: { $country }.
customs_rule = { $country }: jumlahnya tidak bisa saya hitung dengan pasti. Ini aturannya:
customs_held_paid = Paket dari pesanan { $order_number } tertahan di bea cukai. Biasanya ada dokumen yang kurang: faktur, bukti bayar, atau nomor pajak atau identitas Anda; { $carrier } atau bea cukai memberi tahu yang mana. Bea sudah termasuk harga kami, jadi jangan dibayar lagi. Kalau ditolak, paket kembali ke kami dan rekan saya mengurus pengembalian dana.
customs_held_unpaid = Paket dari pesanan { $order_number } tertahan di bea cukai. Biasanya ada dokumen yang kurang (faktur, bukti bayar, nomor pajak atau identitas Anda) atau bea belum dibayar; { $carrier } atau bea cukai memberi tahu yang mana. Di sini bea dibayar penerima. Kalau ditolak, paket kembali ke kami dan rekan saya memastikan apa yang dikembalikan.
label_customs_note_estimate = Ini perkiraan, bukan tagihan. Aturannya terakhir diperiksa { $checked }; bea cukai yang memutuskan.
label_customs_note_paid_at_checkout = Dibayar bersama pesanan, tidak ada yang dibayar di depan pintu.
label_customs_note_paid_on_delivery = Dibayar ke ekspedisi saat paket diterima, sering ditambah biaya pengurusan.
label_customs_note_more_possible = Biaya lain masih mungkin.
label_customs_note_low_certainty = Aturan ini tidak pasti atau sering berubah.
label_customs_line_duty = Bea masuk
label_customs_line_tax = Pajak impor
label_customs_line_single_rate = Bea dan pajak sekaligus
label_customs_line_fee = Pungutan
label_card_customs_estimate = Perkiraan bea cukai: { $country }
label_card_customs_rule = Aturan bea cukai: { $country }
label_card_customs_limits = Batas
label_card_scheme = Registrasi
label_card_rule_of = Berlaku sejak
label_card_checked_on = Diperiksa
label_card_rates_of = Kurs tanggal
label_rates_from_ecb = Bank Sentral Eropa
label_rates_from_shop = tabel kami sendiri
label_customs_category_apparel = Pakaian
label_customs_category_footwear = Sepatu
label_customs_category_bags = Tas
label_customs_category_electronics = Elektronik
label_customs_category_computers = Komputer
label_customs_category_cosmetics = Kosmetik
label_customs_category_jewellery = Perhiasan
label_customs_category_watches = Jam tangan
label_customs_category_toys = Mainan
label_customs_category_sporting_goods = Alat olahraga
label_customs_category_furniture = Mebel dan lampu
label_customs_category_home_textiles = Tekstil rumah
label_customs_category_books = Buku
label_customs_category_food_supplements = Suplemen
