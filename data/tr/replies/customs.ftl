### Duty, import tax and customs: estimates only

ask_goods_value = Ürünlerin değeri ne kadar, kargo hariç? Lütfen para birimini de yazın.
ask_customs_category = Ne tür bir ürün?
button_customs_category = { $category }
button_held_at_customs = Gümrükte bekliyor
customs_estimate =
    { $country }: gümrük vergisi ve ithalat vergisi tahminen { $total }.
    { $notes }
customs_nothing_due =
    { $country }: bildiğim kurala göre muhtemelen ne gümrük vergisi ne ithalat vergisi ödenecek.
    { $notes }
customs_within = { $country }: bizden oraya giden paket gümrük sınırı geçmez, bu yüzden gümrük vergisi ve ithalat vergisi yoktur.
customs_unknown = Bu ülke için bugün geçerli bir gümrük kuralım yok, bu yüzden tahmin yürütmeyeceğim: { $country }.
customs_rule = { $country }: burada güvenilir bir tutar hesaplayamıyorum. Kuralın kendisi şu:
customs_held_paid = { $order_number } numaralı siparişin paketi gümrükte bekliyor. Çoğunlukla bir belge eksiktir: fatura, ödeme belgesi, vergi ya da kimlik numaranız; hangisi olduğunu kargo firması ({ $carrier }) ya da gümrük söyler. Vergiler fiyatımıza dahil, bir daha ödemeyin. Paket reddedilirse bize döner ve para iadenizle bir çalışma arkadaşımız ilgilenir.
customs_held_unpaid = { $order_number } numaralı siparişin paketi gümrükte bekliyor. Çoğunlukla bir belge eksiktir (fatura, ödeme belgesi, vergi ya da kimlik numaranız) ya da vergiler henüz ödenmemiştir; ne gerektiğini kargo firması ({ $carrier }) ya da gümrük söyler. Burada vergileri müşteri öder. Paket reddedilirse bize döner ve neyin iade edileceğini bir çalışma arkadaşımız netleştirir.
label_customs_note_estimate = Bu bir tahmindir, fatura değildir. Kural en son şu tarihte kontrol edildi: { $checked }; karar gümrüğündür.
label_customs_note_paid_at_checkout = Bunu siparişle birlikte ödersiniz, kapıda bir şey ödemezsiniz.
label_customs_note_paid_on_delivery = Bunu teslimatta kargo firmasına ödersiniz, çoğu zaman bir işlem ücretiyle.
label_customs_note_more_possible = Başka masraflar da çıkabilir.
label_customs_note_low_certainty = Bu kural kesin değil ya da sık değişiyor.
label_customs_line_duty = Gümrük vergisi
label_customs_line_tax = İthalat vergisi
label_customs_line_single_rate = Gümrük ve vergi birlikte
label_customs_line_fee = Harç
label_card_customs_estimate = Gümrük tahmini: { $country }
label_card_customs_rule = Gümrük kuralı: { $country }
label_card_customs_limits = Sınır
label_card_scheme = Kayıt
label_card_rule_of = Yürürlük tarihi
label_card_checked_on = Kontrol tarihi
label_card_rates_of = Kur tarihi
label_rates_from_ecb = Avrupa Merkez Bankası
label_rates_from_shop = kendi tablomuz
label_customs_category_apparel = Giyim
label_customs_category_footwear = Ayakkabı
label_customs_category_bags = Çanta
label_customs_category_electronics = Elektronik
label_customs_category_computers = Bilgisayar
label_customs_category_cosmetics = Kozmetik
label_customs_category_jewellery = Takı
label_customs_category_watches = Saat
label_customs_category_toys = Oyuncak
label_customs_category_sporting_goods = Spor malzemeleri
label_customs_category_furniture = Mobilya ve lamba
label_customs_category_home_textiles = Ev tekstili
label_customs_category_books = Kitap
label_customs_category_food_supplements = Takviye gıda
