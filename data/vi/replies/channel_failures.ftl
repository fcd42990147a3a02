### Messages to shoppers on WhatsApp and Messenger

choose_label = Chọn
choose_by_number = Bạn có thể trả lời bằng số nhé.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = Khách đã viết từ quá lâu và đã được nhắc viết lại: khi đó câu trả lời sẽ được gửi
undelivered_restricted = Hiện Meta chỉ cho số này trả lời, không cho viết trước: tin sẽ đi khi khách viết hoặc khi hết hạn chế
undelivered_window_closed = Khách đã viết từ quá lâu: kênh chỉ cho phép trả lời trong thời hạn của nó
undelivered_window_closed_mailed = Khách đã viết từ quá lâu đối với kênh này: câu trả lời được gửi qua e-mail
undelivered_rate = Quá nhiều tin nhắn cùng lúc: hệ thống sẽ tự thử lại
undelivered_spam_limit = Meta giới hạn tài khoản này vì có khách đã chặn hoặc báo cáo
undelivered_temporary = Meta đang gặp sự cố: hệ thống sẽ tự thử lại
undelivered_gave_up = Meta không nhận tin này suốt cả ngày
undelivered_token = Mã truy cập đã hết hạn hoặc bị thu hồi: cần có người nhập mã mới
undelivered_account = Meta đã khóa tài khoản, hoặc tài khoản chưa thanh toán hay chưa đăng ký
undelivered_permission = Ứng dụng thiếu một quyền từ Meta
undelivered_recipient = Không liên lạc được với khách: không còn ở kênh này hoặc đã chặn cửa hàng
undelivered_template = Mẫu tin nhắn chưa được duyệt hoặc đang tạm dừng
undelivered_parameter = Meta không nhận tin nhắn ở dạng này
undelivered_media = Meta không tải hoặc không đọc được tệp
undelivered_file_gone = Tệp không còn được lưu ở đây
undelivered_thread = Nơi khác đang giữ cuộc trò chuyện: một ứng dụng khác hoặc hộp thư của trang
undelivered_unknown = Meta từ chối vì một lý do chúng tôi không biết
undelivered_not_worded = Không thể soạn lời cho tin nhắn
undelivered_outcome_unknown = Meta không trả lời: không rõ tin nhắn đã đến hay chưa
event_sent_again = Một phút không có tin gì về một tin nhắn nên nó được gửi lại. Khách có thể thấy hai lần
# $channel (text)
# $reason (text)
channel_stopped = { $channel } đã ngừng gửi: { $reason }. Những gì được viết sẽ chờ.
channel_restricted = Meta không cho { $channel } viết trước cho đến khi gỡ hạn chế. Câu trả lời trong thời hạn vẫn được gửi; phần còn lại chờ.
channel_restricted_until = Meta không cho { $channel } viết trước, dự kiến đến: { $until }. Câu trả lời trong thời hạn vẫn được gửi; phần còn lại chờ.
