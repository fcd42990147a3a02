### Trả hàng, đổi hàng, bảo hành, hàng bị hư hoặc giao sai

return_policy_items =
    Với đơn { $order_number } thì như sau:
    { $items }
button_return_policy_order = Cho đơn { $order_number }
label_item_until = { $item }: đến hết { $until }
label_item_allowed = { $item }: được
label_item_barred = { $item }: { $reason }
label_barrier_paid_back = đã được hoàn tiền
label_barrier_not_delivered = chưa được giao
label_barrier_window_over = hạn trả hàng là { $until }
label_barrier_warranty_over = bảo hành đã hết vào { $until }
label_barrier_excluded_category = loại hàng này không trả được
label_barrier_already_returned = đã được gửi trả
label_barrier_out_of_stock = không còn hàng để đổi
label_barrier_country_not_served = shop không nhận hàng trả từ nước này
label_barrier_other = hệ thống không cho phép
back_not_possible =
    Mình xin lỗi, trường hợp này không làm được:
    { $items }
ask_back_items = Bạn nói về món nào của đơn { $order_number } ạ? { $items }
ask_return_reason = Vì sao bạn muốn trả hàng ạ: { $items }?
ask_return_reason_again = Lý do nào gần nhất ạ? Quá nhỏ hoặc quá lớn, hàng bị hư, giao sai hàng, không đúng mô tả, hay bạn đổi ý.
button_reason_too_small = Quá nhỏ
button_reason_too_large = Quá lớn
ask_exchange_wanted = Bạn muốn đổi { $item } sang loại nào ạ? Hiện có: { $options }.
exchange_not_sold = { $item } không có loại đó. Hiện có: { $options }.
exchange_out_of_stock = Mình xin lỗi, { $item } ({ $wanted }) đã hết hàng.
exchange_out_of_stock_until = Mình xin lỗi, { $item } ({ $wanted }) đã hết hàng. Dự kiến có lại: { $back_on }.
exchange_nothing_else = Hiện không còn hàng nào để đổi cho { $item }.
ask_photo = Bạn gửi mình một tấm ảnh cho thấy { $items } bị lỗi gì nhé.
ask_photo_again = Bạn gửi ảnh dưới dạng tệp, hoặc báo mình nếu không có ảnh nhé.
button_no_photo = Tôi không có ảnh
photo_missing = Không có ảnh thì việc này cần nhân viên quyết định: { $items }.
ask_problem = Mình rất tiếc. Đơn { $order_number } bị vấn đề gì ạ?
ask_problem_again = Trường hợp nào gần nhất ạ? Hàng bị hư, giao sai hàng, không đúng mô tả, hay thiếu món.
button_problem_missing = Bị thiếu món
confirm_return =
    Mình đăng ký trả hàng cho đơn { $order_number } nhé: { $items }?
    { $terms }
    Bạn trả lời có hoặc không giúp mình.
confirm_exchange =
    Mình đăng ký đổi { $item } sang { $wanted } nhé?
    { $terms }
    Bạn trả lời có hoặc không giúp mình.
confirm_warranty =
    { $items } còn bảo hành. Mình đăng ký kiểm tra và sửa chữa nhé?
    { $terms }
    Bạn trả lời có hoặc không giúp mình.
label_terms_shop_pays = Phí gửi trả shop chịu.
label_terms_fee = Phí gửi trả là { $fee }, trừ vào khoản hoàn tiền.
label_terms_customer_pays = Phí gửi trả bạn chịu.
label_terms_ways = Cách gửi trả: { $ways }.
label_terms_customs = Hàng đi qua hải quan: bạn khai là “hàng gửi trả” (returned goods) nhé.
label_terms_refund = Tiền hoàn về đúng nguồn bạn đã thanh toán, tối đa { $days } ngày sau khi hàng về tới shop.
label_return_way_printed_label = in nhãn gửi hàng
label_return_way_qr_code = đưa mã để quét
label_return_way_collection = lấy hàng tận nhà
label_return_way_own_carrier = đơn vị vận chuyển bạn chọn
return_done =
    Yêu cầu trả hàng { $number } của bạn đã được đăng ký.
    { $steps }
exchange_done =
    Yêu cầu đổi hàng { $number } của bạn đã được đăng ký, shop giữ sẵn { $wanted } cho bạn. Khi hàng của bạn về tới, shop sẽ gửi đi.
    { $steps }
warranty_done =
    Yêu cầu bảo hành { $number } của bạn đã được đăng ký. Khi hàng về tới, shop sẽ kiểm tra và báo bạn.
    { $steps }
label_step_label = Bạn dán nhãn trong thẻ lên kiện hàng, hoặc đưa mã trên đó để quét.
label_step_address = Gửi tới: { $address }
label_step_send_by = Bạn gửi hàng chậm nhất { $send_by } nhé.
label_step_customs = Bạn ghi “hàng gửi trả” (returned goods) trên tờ khai hải quan nhé.
return_progress_requested = Yêu cầu trả { $items } của đơn { $order_number } được đăng ký vào { $on }. Shop đang chờ kiện hàng; bạn gửi chậm nhất { $send_by } nhé.
return_progress_requested_no_date = Yêu cầu trả { $items } của đơn { $order_number } được đăng ký vào { $on }. Shop đang chờ kiện hàng.
return_progress_received = { $items } của đơn { $order_number } đã về kho vào { $on } và sắp được kiểm tra.
return_progress_inspected = { $items } của đơn { $order_number } đã được kiểm tra vào { $on }. Shop sẽ báo kết quả sau.
return_progress_restocked = Yêu cầu trả { $items } của đơn { $order_number } đã được chấp nhận vào { $on }. Tiếp theo là hoàn tiền.
return_progress_refused = Yêu cầu trả { $items } của đơn { $order_number } bị từ chối vào { $on } sau khi kiểm tra. Nhân viên có thể cho bạn biết lý do.
return_progress_refunded = Hàng trả { $items } của đơn { $order_number } đã được hoàn tiền vào { $on }. Ngân hàng thường cần thêm vài ngày mới hiện.
return_progress_exchanged = { $items } của đơn { $order_number } đã được đổi vào { $on }. Hàng mới đang trên đường tới bạn.
return_progress_cancelled = Yêu cầu trả { $items } của đơn { $order_number } đã bị hủy vào { $on }.
label_return_state_requested = đã đăng ký
label_return_state_approved = đã duyệt
label_return_state_received = đã nhận
label_return_state_inspected = đã kiểm tra
label_return_state_restocked = được chấp nhận
label_return_state_refused = bị từ chối
label_return_state_refunded = đã hoàn tiền
label_return_state_exchanged = đã đổi hàng
label_return_state_cancelled = đã hủy
label_card_return = Trả hàng { $number }
label_card_send_by = Gửi chậm nhất
label_card_return_address = Địa chỉ trả hàng
label_card_label_link = Mở nhãn gửi hàng
reason_photo_missing = Không có ảnh hư hỏng
refund_to_person_sent_again = Đơn { $order_number } đã có món được gửi lại, nên việc hoàn tiền cần nhân viên quyết định. Mình chuyển ngay.
reason_policy_sent_again = Hoàn tiền sau khi đã gửi lại hàng
