### Delivery: countries, services, times and costs

ask_country = Untuk negara mana?
confirm_country = Untuk negara ini: { $country }? Kalau bukan, sebutkan saja yang benar.
delivery_options = Pengiriman ke { $country } bila pesan hari ini:
delivery_not_served = Saat ini kami tidak mengirim ke sana: { $country }.
label_card_delivery = Pengiriman: { $country }
label_card_postcode = Kode pos
label_card_free = gratis
label_card_span = { $first } – { $last }
label_card_to_pickup_point = ke titik ambil
label_card_free_from = Gratis mulai
label_card_duties = Biaya bea cukai
label_duties_included = sudah termasuk harga
label_duties_on_delivery = dibayar saat diterima
