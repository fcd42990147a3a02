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
operation_yes_or_no = Chỗ này mình cần câu trả lời rõ là có hay không.
operation_refused = Hệ thống đơn hàng không chấp nhận yêu cầu này cho đơn { $order_number }, nên nhân viên sẽ xử lý tiếp.
change_already_cancelled = Đơn { $order_number } đã bị hủy nên không còn gì để thay đổi.
change_partly_sent = Một phần đơn { $order_number } đã được gửi đi nên mình không sửa được nữa. Nhân viên có thể xem phần còn lại có chặn kịp không.
change_already_sent = Đơn { $order_number } đã rời kho nên mình không sửa hay hủy được nữa. Khi nhận được hàng, bạn có thể gửi trả.
change_already_there = Đơn { $order_number } đã được giao nên mình không sửa hay hủy được nữa. Bạn có thể gửi trả hàng.
change_too_late = Đơn { $order_number } đang được đóng gói hoặc đặt đã lâu nên mình không sửa được nữa. Nhân viên vẫn có thể thử chặn lại.
change_not_possible = Mình không tự sửa được đơn { $order_number }. Nhân viên có thể xem giúp bạn.

## Hủy đơn

cancel_confirm_paid = Mình sẽ hủy toàn bộ đơn { $order_number }, và { $total } sẽ về đúng nguồn tiền bạn đã thanh toán. Mình hủy nhé?
cancel_confirm_held = Mình sẽ hủy toàn bộ đơn { $order_number }. Ngân hàng mới chỉ tạm giữ { $total }, chưa trừ tiền, và khoản này sẽ được bỏ giữ. Mình hủy nhé?
cancel_confirm_nothing = Mình sẽ hủy toàn bộ đơn { $order_number }. Không có khoản nào đã thanh toán cần hoàn. Mình hủy nhé?
cancel_done = Đơn { $order_number } đã được hủy.
cancel_done_paid = Đơn { $order_number } đã được hủy, và { $total } sẽ về đúng nguồn tiền bạn đã thanh toán.

## Đổi địa chỉ

ask_address = Đơn { $order_number } đang gửi tới: { $old }. Địa chỉ mới là gì ạ? Bạn ghi số nhà và tên đường, mã bưu chính và thành phố nhé.
ask_address_in_city = Đơn { $order_number } gửi tới chỗ nào ở { $city } ạ? Bạn ghi số nhà, tên đường và mã bưu chính nhé.
ask_address_again = Bạn viết địa chỉ mới, ngăn các phần bằng dấu phẩy: số nhà và tên đường, mã bưu chính, thành phố nhé.
address_incomplete = Địa chỉ mới còn thiếu: { $what }.
address_postcode_wrong = Mã bưu chính { $postcode } không khớp với nơi đó. Mã đúng là gì ạ?
address_same = Đơn hàng đang gửi tới đúng địa chỉ đó rồi ạ.
address_other_country = Mình không gửi được đơn { $order_number } sang nước khác ({ $country }): giá, thuế và đơn vị vận chuyển sẽ thay đổi. Nhân viên có thể xem giúp bạn.
address_confirm = Đơn { $order_number } sẽ gửi tới: { $new }. Không gửi tới địa chỉ cũ nữa: { $old }. Mình đổi nhé? Xác nhận sẽ gửi tới e-mail của đơn hàng.
address_done = Xong rồi ạ: đơn { $order_number } giờ sẽ gửi tới { $new }. Xác nhận sẽ gửi tới e-mail của đơn hàng.
label_address_part_lines = số nhà và tên đường
label_address_part_postcode = mã bưu chính
label_address_part_city = thành phố
label_address_part_region = tỉnh hoặc bang

## Sản phẩm và ngày giao

ask_change = Bạn muốn sửa gì trong đơn { $order_number } ạ?
ask_change_again = Trong đơn { $order_number }, mình có thể đổi số lượng, size hoặc màu, bỏ bớt món, hoặc dời ngày giao. Bạn muốn việc nào ạ?
button_change_quantity = Số lượng
button_change_variant = Size hoặc màu
button_change_remove = Bỏ bớt món
button_change_date = Ngày giao
ask_change_item = Bạn nói về món nào ạ? { $items }
ask_quantity = Bạn đã đặt { $quantity } × { $name }. Bạn muốn đổi thành mấy cái ạ?
ask_variant = { $name }: bạn muốn đổi sang loại nào? Hiện có: { $variants }.
ask_variant_again = Bạn chọn một loại cho { $name } nhé: { $variants }.
ask_delivery_date = Bạn muốn nhận hàng ngày nào ạ?
ask_delivery_date_again = Bạn cho mình ngày cụ thể nhé, ví dụ ngày 5 tháng 12.
date_not_possible = Ngày đó không giao được ạ. Ngày nào khác tiện cho bạn?
date_confirm = Đơn { $order_number } sẽ được giao vào { $deliver_on }. Mình gửi yêu cầu nhé?
date_done = Xong rồi ạ: đơn { $order_number } sẽ được giao vào { $deliver_on }.
items_confirm = Mình sẽ sửa đơn { $order_number } thành: { $what }. Mình làm nhé?
items_confirm_paid = Mình sẽ sửa đơn { $order_number } thành: { $what }. Bạn được hoàn { $total }. Mình làm nhé?
items_done = Xong rồi ạ: đơn { $order_number } đã được sửa.
items_done_paid = Xong rồi ạ: đơn { $order_number } đã được sửa, và { $total } sẽ về đúng nguồn tiền bạn đã thanh toán.
change_more_to_pay = Như vậy sẽ cao hơn số tiền bạn đã trả cho đơn { $order_number }, mà mình không nhận thanh toán ở đây được. Bạn có thể đặt thêm đơn mới, hoặc nhờ nhân viên giúp.
change_last_item = Đơn { $order_number } chỉ có vậy, nên bỏ đi nghĩa là hủy đơn ạ.
change_no_variant = { $name } trong đơn { $order_number } không có loại khác. Nhân viên có thể giúp bạn thêm.
change_out_of_stock = { $name } ({ $variant }) hiện đã hết hàng.
label_item_change_removed = bỏ { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }: { $variant }

## Hóa đơn

invoice_link = Đây là hóa đơn { $invoice_number } của đơn { $order_number }: { $url }
invoice_file = Đây là hóa đơn { $invoice_number } của đơn { $order_number }.
invoice_none = Hiện chưa có hóa đơn cho đơn { $order_number }: đơn chưa được thanh toán, hoặc đã hủy trước khi thanh toán.
invoice_company = Thông tin công ty trên hóa đơn cần nhân viên sửa. Bạn ghi tên công ty, địa chỉ và mã số thuế ở đây nhé; mình chuyển ngay.
button_invoice_company = Thông tin công ty
reason_invoice_company = Sửa thông tin công ty trên hóa đơn

## Thanh toán

payments_none = Mình chưa thấy khoản thanh toán nào cho đơn { $order_number }. Nếu ngân hàng của bạn có ghi nhận, nhân viên sẽ tìm giúp.
payments_charged_twice = Bạn nói đúng, mình xin lỗi: đơn { $order_number } có giá { $total } nhưng đã bị trừ { $taken }, tức là dư { $too_much }. Mình chuyển cho nhân viên kèm toàn bộ thông tin.
payments_held_beside = Đơn { $order_number } bạn chỉ thanh toán một lần: { $paid }. Khoản { $total } kia chỉ bị ngân hàng tạm giữ từ lần thử trước, không bị trừ và sẽ tự được bỏ giữ.
payments_held_until = Đơn { $order_number } bạn chỉ thanh toán một lần: { $paid }. Khoản { $total } kia chỉ bị ngân hàng tạm giữ từ lần thử trước, không bị trừ và sẽ tự được bỏ giữ, chậm nhất: { $falls_on }.
payments_paid = Đơn { $order_number } đã được thanh toán: { $total }, vào { $made_on }. Mình không thấy lần trừ tiền thứ hai.
payments_transfer_pending = Khoản chuyển khoản { $total } cho đơn { $order_number } chưa về tới. Nếu bạn chuyển ngay khi đặt thì tiền sẽ về chậm nhất { $due_on }; khi nhận được, shop sẽ gửi hàng.
payments_transfer_pending_reference = Khoản chuyển khoản { $total } cho đơn { $order_number } chưa về tới. Nếu bạn chuyển ngay khi đặt với nội dung { $reference } thì tiền sẽ về chậm nhất { $due_on }; khi nhận được, shop sẽ gửi hàng.
payments_pending = Khoản thanh toán { $total } cho đơn { $order_number } vẫn đang được ngân hàng hoặc dịch vụ thanh toán kiểm tra. Bạn không cần làm gì ạ.
payments_held = { $total } cho đơn { $order_number } đang được ngân hàng tạm giữ, chưa bị trừ. Tiền chỉ bị trừ khi shop gửi hàng.
payments_declined = Khoản thanh toán { $total } cho đơn { $order_number } bị từ chối, chưa trừ tiền. { $why }
payments_refunded = Khoản thanh toán của đơn { $order_number } đã được hoàn: { $total }. Ngân hàng thường cần vài ngày mới hiện.
payments_cancelled = Khoản thanh toán { $total } cho đơn { $order_number } đã bị hủy, chưa trừ tiền.
label_declined_insufficient_funds = Ngân hàng báo không đủ số dư hoặc hạn mức. Bạn dùng thẻ khác hoặc thử lại sau thường là được.
label_declined_expired_card = Thẻ đã hết hạn. Bạn thử thẻ khác nhé.
label_declined_wrong_details = Thông tin thẻ không khớp. Bạn kiểm tra số thẻ, ngày hết hạn và mã bảo mật nhé.
label_declined_authentication_failed = Bước xác thực của ngân hàng (như mã OTP hoặc ứng dụng) chưa thành công. Bạn thử lại và xác thực giúp nhé.
label_declined_limit_exceeded = Thẻ đã chạm hạn mức. Bạn dùng thẻ khác, hoặc nhờ ngân hàng nâng hạn mức nhé.
label_declined_refused_by_bank = Ngân hàng từ chối mà không nói lý do. Bạn gọi hỏi ngân hàng, hoặc chọn cách thanh toán khác nhé.
label_declined_other = Không có lý do kèm theo. Bạn thử lại, hoặc chọn cách thanh toán khác nhé.
summary_payment = Thanh toán { $number }: { $total }, { $state }, { $made_at }
label_payment_state_pending = đang chờ
label_payment_state_authorised = tạm giữ
label_payment_state_captured = đã trừ tiền
label_payment_state_declined = bị từ chối
label_payment_state_cancelled = đã hủy
label_payment_state_refunded = đã hoàn tiền
reason_payments_charged_twice = Bị trừ tiền hai lần
