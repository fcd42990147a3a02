### Cards: titles and names of rows

label_card_order = Sipariş { $number }
label_card_parcel = { $order_number } numaralı siparişin paketi
label_card_quote = { $order_number } numaralı siparişin para iadesi
label_card_receipt = Para iadesi { $refund_number }
label_card_placed_on = Sipariş tarihi
label_card_total = Toplam
label_card_carrier = Kargo firması
label_card_tracking_number = Takip numarası
label_card_promised_on = Beklenen teslimat
label_card_delivered_on = Teslim tarihi
label_card_reason = Neden
label_card_method = İade yolu
label_card_expires_at = Son geçerlilik
label_card_made_at = Tarih
label_card_order_number = Sipariş
label_card_refund_number = Belge numarası
label_card_quantity = × { $count }
label_card_track_link = Kargo firmasında takip et
