### Ready-made replies of agents

canned_greeting = Chào bạn, cảm ơn bạn đã chờ. Mình đang đọc những gì bạn đã viết.
canned_checking = Mình đang kiểm tra giúp bạn, mất vài phút thôi ạ.
canned_need_order_number = Bạn cho mình xin mã đơn hàng nhé?
canned_need_photo = Bạn gửi giúp mình một tấm hình của món hàng nhé?
canned_refund_approved = Mình đã duyệt hoàn tiền cho bạn. Tiền sẽ về đúng nguồn bạn đã thanh toán.
canned_refund_declined = Mình rất tiếc, trường hợp này shop không hoàn tiền được. Mình sẵn lòng giải thích lý do.
canned_parcel_investigation = Mình đã nhờ đơn vị vận chuyển tìm kiện hàng và sẽ báo bạn ngay khi có tin.
canned_replacement_sent = Shop gửi bạn món khác thay thế, miễn phí ạ.
canned_anything_else = Bạn còn cần mình giúp gì nữa không?
canned_closing = Cảm ơn bạn đã kiên nhẫn. Chúc bạn một ngày tốt lành!
