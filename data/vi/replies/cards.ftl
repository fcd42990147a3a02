### Cards: titles and names of rows

label_card_order = Đơn { $number }
label_card_parcel = Kiện hàng của đơn { $order_number }
label_card_quote = Hoàn tiền cho đơn { $order_number }
label_card_receipt = Hoàn tiền { $refund_number }
label_card_placed_on = Ngày đặt
label_card_total = Tổng cộng
label_card_carrier = Đơn vị vận chuyển
label_card_tracking_number = Mã vận đơn
label_card_promised_on = Dự kiến giao
label_card_delivered_on = Ngày giao
label_card_reason = Lý do
label_card_method = Hoàn về
label_card_expires_at = Có hiệu lực đến
label_card_made_at = Thực hiện lúc
label_card_order_number = Đơn hàng
label_card_refund_number = Số biên nhận
label_card_quantity = × { $count }
label_card_track_link = Theo dõi ở đơn vị vận chuyển
