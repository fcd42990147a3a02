### Refunds

refund_done = Xong rồi ạ! { $total } của đơn { $order_number } sẽ về đúng nguồn tiền bạn đã thanh toán. Đây là biên nhận của bạn.
refund_pending = Khoản hoàn { $total } cho đơn { $order_number } đã được gửi đi và đang chờ xác nhận. Bạn không cần yêu cầu lại: khoản này không bị hoàn hai lần.
refund_already_done = Khoản hoàn tiền này của đơn { $order_number } đã được thực hiện. Mình gửi lại biên nhận cho bạn.
refund_refused = Khoản hoàn tiền cho đơn { $order_number } không được chấp nhận. Nhân viên sẽ xem cùng bạn.
refund_cancelled = Dạ, chưa có khoản nào được hoàn.
refund_nothing_left = Mọi món trong đơn { $order_number } đều đã được hoàn tiền.
refund_order_cancelled = Đơn { $order_number } đã bị hủy nên ở đây không còn gì để hoàn. Nếu bạn vẫn còn thiếu tiền, nhân viên có thể kiểm tra.
refund_items_already = Đã hoàn tiền: { $items }. Bạn chọn món khác trong đơn này nhé.
refund_to_person_outside_window = Đơn này được giao vào { $delivered_on }, đã quá { $window_days } ngày. Mình không được tự quyết định, nên mình chuyển cho nhân viên.
refund_to_person_outside_window_undated = Đã quá thời hạn mình được tự hoàn tiền đơn này, nên mình chuyển cho nhân viên.
refund_to_person_over_limit = Khoản hoàn { $total } vượt mức mình được tự xử lý, nên mình chuyển cho nhân viên.
refund_to_person_excluded_category = Việc hoàn tiền cho { $items } cần nhân viên quyết định. Mình chuyển ngay.
refund_to_person_currency = Việc hoàn tiền bằng { $currency } cần nhân viên quyết định. Mình chuyển ngay.
refund_to_person_not_delivered = Đơn { $order_number } chưa được giao, nên nhân viên sẽ quyết định chặn lại hay hoàn tiền. Mình chuyển ngay.
refund_to_person_delivered_but_missing = Đơn vị vận chuyển báo đơn { $order_number } đã giao vào { $delivered_on }. Việc này cần nhân viên kiểm tra, mình chuyển ngay.
refund_to_person_open_refund = Đơn { $order_number } đang có một khoản hoàn tiền chưa xong. Nhân viên sẽ xem phần còn lại cùng bạn.
refund_status_none = Đơn { $order_number } chưa có khoản hoàn tiền nào.
refund_status_pending = Khoản hoàn { $total } cho đơn { $order_number } được yêu cầu vào { $made_on } và vẫn đang chờ xác nhận.
refund_status_done = Khoản hoàn { $total } cho đơn { $order_number } đã được thực hiện vào { $made_on }. Ngân hàng thường cần thêm vài ngày mới hiện.
refund_status_refused = Khoản hoàn { $total } cho đơn { $order_number } không được chấp nhận. Mình mời nhân viên vào giúp bạn nhé?
refund_status_needs_approval = Khoản hoàn { $total } cho đơn { $order_number } đang chờ nhân viên quyết định.
