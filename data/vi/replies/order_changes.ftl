### Thay đổi đơn hàng

button_do_it = Có, làm đi
button_leave_it = Không, để nguyên
operation_left = Dạ, mình giữ nguyên mọi thứ nhé.
operation_expired = Đề nghị đó đã hết hạn, nên mình đã chuẩn bị lại.
operation_changed = Đơn hàng có thay đổi từ lúc mình báo bạn, nên mình đã chuẩn bị lại.
operation_under_way = Đơn { $order_number } còn một thay đổi khác đang được xử lý. Bạn hỏi lại mình sau vài phút nhé.
operation_pending = { $what } cho đơn { $order_number }: mình đã gửi vào hệ thống và đang chờ xác nhận. Mình vẫn theo dõi, bạn không cần yêu cầu lại.
operation_already_done = { $what } cho đơn { $order_number }: việc này đã xong rồi ạ.
operation_gone = Đề nghị đó không còn hiệu lực và chưa có gì thay đổi. Nếu bạn vẫn muốn, cứ báo mình nhé.
operation_to_person = Việc này vượt mức mình được tự xử lý nên cần nhân viên duyệt. Mình chuyển lại toàn bộ những gì bạn đã cho biết.
label_operation_cancellation = Hủy đơn
label_operation_address_change = Đổi địa chỉ
label_operation_items_change = Đổi sản phẩm trong đơn
label_operation_delivery_date_change = Đổi ngày giao
label_operation_return = Trả hàng
label_operation_exchange = Đổi hàng
label_operation_warranty = Bảo hành
label_operation_voucher = Phiếu mua hàng
label_operation_reshipment = Gửi lại hàng
summary_operation = { $what } cho đơn { $order_number }
summary_operation_worth = { $what } cho đơn { $order_number }, trị giá { $total }
reason_operation_refused = Hệ thống cửa hàng từ chối thay đổi
reason_operations_per_order = Đạt giới hạn: thay đổi của đơn này
reason_operations_per_customer = Đạt giới hạn: thay đổi của khách này hôm nay
reason_operations_per_day = Đạt giới hạn: thay đổi do bot hôm nay
reason_operations_worth = Trị giá vượt giới hạn của bot
