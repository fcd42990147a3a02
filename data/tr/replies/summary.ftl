### Lines of a hand-off's summary (only agents read these)

summary_wanted_order_status = Sipariş durumu
summary_wanted_track_shipment = Paketin nerede olduğu
summary_wanted_refund_request = Para iadesi
summary_wanted_refund_status = İadenin ne aşamada olduğu
summary_wanted_person = Müşteri temsilcisi
summary_wanted_unknown = Belli değil
summary_order = Sipariş { $order_number }
summary_reason = Neden: { $reason }
summary_items = Ürünler: { $items }
summary_amount = Tutar: { $total }
summary_asked_for = Eksik olan: { $what }
summary_quote_shown = { $total } tutarında iade önerildi, henüz onaylanmadı
summary_quote_agreed = Müşteri { $total } tutarını onayladı
summary_not_understood = { $count ->
    [one] { $count } mesaj anlaşılmadı
   *[other] Arka arkaya { $count } mesaj anlaşılmadı
}
summary_backend_said = Mağaza sistemi: { $text }
summary_backend_away = Mağaza sistemi yanıt vermedi
summary_refund_unknown = İadenin gerçekleşip gerçekleşmediği henüz bilinmiyor; sistem sormayı sürdürüyor
label_missing_order_number = sipariş numarası
label_missing_proof = e-posta veya telefon
label_missing_reason = neden
label_missing_items = ürünler
label_missing_yes = evet ya da hayır
