### Questions

ask_order_number = Bạn cho mình mã đơn hàng nhé. Mã nằm trong e-mail xác nhận.
ask_order_number_again = Mình chưa thấy mã đơn hàng trong tin này. Mã có từ bốn đến sáu chữ số, ví dụ 1043.
choose_order = Bạn hỏi về đơn nào ạ?
ask_proof = Cảm ơn bạn. Để giữ kín thông tin đơn { $order_number }: lúc đặt hàng bạn dùng e-mail hay số điện thoại nào ạ?
ask_proof_again = Bạn cho mình e-mail, hoặc số điện thoại kèm mã quốc gia, đã dùng khi đặt hàng nhé.
proof_forgotten = Không sao ạ: địa chỉ có trong e-mail xác nhận đơn hàng. Số điện thoại ghi trong đơn, kèm mã quốc gia, cũng được. Nếu không có cả hai, nhân viên bên mình sẽ giúp bạn.
order_not_found = Mình không tìm thấy đơn nào có mã cùng e-mail hoặc số điện thoại đó. Bạn kiểm tra lại cả hai rồi nhắn mình nhé.
wait_before_retry = Bạn vui lòng chờ { $seconds } giây rồi thử lại, và gửi mình mã đơn hàng cùng e-mail hoặc số điện thoại một lần nữa.
login_expired = Phiên đăng nhập của bạn ở shop đã hết hạn. Bạn đăng nhập lại, hoặc cho mình mã đơn hàng và e-mail đã dùng khi đặt nhé.
ask_reason = Mình rất tiếc. Lý do bạn muốn hoàn tiền đơn { $order_number } là gì ạ?
ask_reason_again = Trường hợp nào gần nhất ạ: hàng bị hư, giao sai hàng, không nhận được hàng, hàng tới quá trễ, không đúng mô tả, hay bạn đổi ý?
ask_items = Đơn { $order_number } có nhiều món: { $items }. Bạn muốn hoàn tiền món nào?
ask_items_again = Bạn nêu tên một hoặc vài món sau, hoặc nói “tất cả”: { $items }.
confirm_refund = Số tiền bạn nhận lại: { $total } cho đơn { $order_number }. Mình tiến hành nhé? Bạn trả lời có hoặc không giúp mình.
confirm_refund_again = Chỗ này mình cần câu trả lời rõ là có hay không: hoàn { $total } cho đơn { $order_number } nhé?
refund_quote_changed = Khoản hoàn tiền của đơn { $order_number } có thay đổi so với lúc nãy, nên mình đã tính lại.
refund_offer_gone = Đề nghị hoàn tiền cho đơn { $order_number } không còn hiệu lực, và chưa có khoản nào được hoàn. Mình làm lại từ đầu nhé?
refund_quote_expired = Đề nghị hoàn tiền cho đơn { $order_number } đã hết hạn, nên mình đã tính lại.
resumed_task_refund_request = Mình quay lại việc hoàn tiền đơn { $order_number } nhé.
resumed_task_refund_request_open = Mình quay lại việc hoàn tiền của bạn nhé.
resumed_task_order_status = Mình quay lại tình trạng đơn hàng của bạn nhé.
resumed_task_track_shipment = Mình quay lại kiện hàng của bạn nhé.
resumed_task_refund_status = Mình quay lại tiến độ hoàn tiền của bạn nhé.
nevermind_ok = Dạ, mình bỏ qua việc đó. Bạn còn cần gì nữa không?
