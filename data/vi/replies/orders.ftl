### Orders and parcels

order_status = Đơn { $order_number }, đặt ngày { $placed_on }: { $state }.
order_status_cancelled = Đơn { $order_number } đã bị hủy nên sẽ không gửi hàng nữa.
track_shipment = Kiện hàng của đơn { $order_number } do { $carrier } vận chuyển: { $state }. Dự kiến giao: { $promised_on }.
track_shipment_no_date = Kiện hàng của đơn { $order_number } do { $carrier } vận chuyển: { $state }. Chưa có ngày giao dự kiến.
track_shipment_customs_held = Kiện hàng của đơn { $order_number } đang bị giữ ở hải quan. Khi được thông quan, { $carrier } sẽ giao tiếp ngay. Bạn không cần làm gì, trừ khi hải quan liên hệ với bạn.
track_shipment_delayed = Mình xin lỗi, kiện hàng của đơn { $order_number } đang bị trễ ở { $carrier }. Ngày giao đã hẹn: { $promised_on }.
track_shipment_delayed_no_date = Mình xin lỗi, kiện hàng của đơn { $order_number } đang bị trễ ở { $carrier }.
track_shipment_lost = Mình rất xin lỗi: { $carrier } báo đã làm thất lạc kiện hàng của đơn { $order_number }. Mình có thể hoàn tiền, hoặc mời nhân viên vào giúp bạn.
track_shipment_delivered = { $carrier } đã giao kiện hàng của đơn { $order_number } vào { $delivered_on }.
track_shipment_delivered_but_missing = { $carrier } báo kiện hàng của đơn { $order_number } đã giao vào { $delivered_on }. Nếu bạn chưa nhận được, việc này cần nhân viên kiểm tra.
track_shipment_returned = Kiện hàng của đơn { $order_number } đã quay về shop: có thể { $carrier } không giao được, hoặc hàng đã được gửi trả.
track_shipment_not_sent = Đơn { $order_number } chưa rời kho nên hiện chưa có kiện hàng để theo dõi.
track_shipment_cancelled = Đơn { $order_number } đã bị hủy nên không có kiện hàng nào đang đi.
track_shipment_not_late = Kiện hàng của đơn { $order_number } đang được { $carrier } vận chuyển và chưa trễ. Dự kiến giao: { $promised_on }.
