### Lines of a hand-off’s summary (only agents read these)

summary_wanted_order_status = Tình trạng một đơn hàng
summary_wanted_track_shipment = Kiện hàng đang ở đâu
summary_wanted_refund_request = Hoàn tiền
summary_wanted_refund_status = Tiến độ hoàn tiền
summary_wanted_person = Gặp nhân viên
summary_wanted_unknown = Chưa rõ
summary_order = Đơn { $order_number }
summary_reason = Lý do: { $reason }
summary_items = Món hàng: { $items }
summary_amount = Số tiền: { $total }
summary_asked_for = Còn thiếu: { $what }
summary_quote_shown = Đã đề nghị hoàn { $total }, khách chưa đồng ý
summary_quote_agreed = Khách đã đồng ý { $total }
summary_not_understood = { $count } tin liên tiếp không hiểu được
summary_backend_said = Hệ thống shop: { $text }
summary_backend_away = Hệ thống shop không trả lời
summary_refund_unknown = Chưa biết khoản hoàn tiền có thành công không; hệ thống vẫn đang hỏi
label_missing_order_number = mã đơn hàng
label_missing_proof = e-mail hoặc số điện thoại
label_missing_reason = lý do
label_missing_items = món hàng
label_missing_yes = có hay không
