### Delivery: countries, services, times and costs

ask_country = Hangi ülke için?
confirm_country = Şu ülke için mi: { $country }? Değilse doğrusunu yazmanız yeter.
delivery_options = Bugün sipariş verilirse teslimat, ülke: { $country }
delivery_not_served = Şu an oraya göndermiyoruz: { $country }.
label_card_delivery = Teslimat: { $country }
label_card_postcode = Posta kodu
label_card_free = ücretsiz
label_card_span = { $first } – { $last }
label_card_to_pickup_point = teslim noktasına
label_card_free_from = Ücretsiz sınırı
label_card_duties = Gümrük masrafları
label_duties_included = fiyata dahil
label_duties_on_delivery = teslimatta ödenir
