notice_order_confirmed = Cảm ơn bạn! Shop đã nhận đơn { $order_number } và đang chuẩn bị hàng.
notice_payment_received = Shop đã nhận được thanh toán của đơn { $order_number }.
notice_payment_failed = Thanh toán của đơn { $order_number } chưa thành công. Mình có thể xem lý do giúp bạn.
notice_address_doubtful = Địa chỉ của đơn { $order_number } có vẻ chưa đúng. Bạn kiểm tra lại giúp shop trước khi gửi hàng nhé?
notice_shipped = Tin vui: một kiện hàng của đơn { $order_number } đang trên đường đến bạn.
notice_customs_held = Kiện hàng của đơn { $order_number } đang bị giữ ở hải quan. Mình có thể xem cần bổ sung gì.
notice_delayed = Mình xin lỗi, kiện hàng của đơn { $order_number } đang bị trễ.
notice_out_for_delivery = Kiện hàng của đơn { $order_number } đang được giao trong hôm nay.
notice_ready_for_pickup = Kiện hàng của đơn { $order_number } đang chờ bạn tới lấy ở điểm nhận hàng.
notice_exception = Kiện hàng của đơn { $order_number } gặp sự cố: { $state }. Mình có thể cho bạn xem shop giúp được gì.
notice_delivered = Kiện hàng của đơn { $order_number } đã được giao.
notice_refund_made = Đơn { $order_number } đã được hoàn tiền: { $total } sẽ về đúng nguồn tiền bạn đã thanh toán.
notice_refund_made_no_total = Đơn { $order_number } đã được hoàn tiền. Tiền sẽ về đúng nguồn bạn đã thanh toán.
notice_return_received = Shop đã nhận được hàng bạn gửi trả của đơn { $order_number }.
notices_ask = Đơn { $order_number } của bạn có tin mới. Bạn có muốn mình báo ở đây mỗi khi đơn hàng có thay đổi không?
notices_go_on = Vâng, mình sẽ báo ở đây khi đơn hàng của bạn có thay đổi.
notices_stopped = Vâng, từ giờ mình không tự nhắn về đơn hàng nữa. Bạn vẫn có thể hỏi mình bất cứ lúc nào.
notices_stop_question = Bạn không muốn nhận thêm tin về đơn hàng?
button_notices_stop = Ngừng báo tin
button_notices_go_on = Báo tin cho mình
email_subject_notice = Tin về đơn hàng của bạn tại { $shop_name }
email_body_notice =
    Chào bạn,

    { $text }

    Bạn có thể hỏi { $shop_name } tại đây: { $url }

    Nếu không muốn nhận e-mail như thế này, bạn ngừng tại đây: { $stop_url }
