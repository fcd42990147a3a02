### Kartu: judul dan nama baris

label_card_order = Pesanan { $number }
label_card_parcel = Paket pesanan { $order_number }
label_card_quote = Pengembalian dana pesanan { $order_number }
label_card_receipt = Pengembalian dana { $refund_number }
label_card_placed_on = Dipesan pada
label_card_total = Total
label_card_carrier = Ekspedisi
label_card_tracking_number = Nomor resi
label_card_promised_on = Perkiraan tiba
label_card_delivered_on = Diantar pada
label_card_reason = Alasan
label_card_method = Dikembalikan ke
label_card_expires_at = Berlaku sampai
label_card_made_at = Dilakukan pada
label_card_order_number = Pesanan
label_card_refund_number = Nomor tanda terima
label_card_quantity = × { $count }
label_card_track_link = Lacak di ekspedisi
