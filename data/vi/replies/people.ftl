### Trouble and people

did_you_mean = Mình chưa chắc đã hiểu đúng. Ý bạn là một trong những việc này phải không?
offer_person = Mình vẫn chưa hiểu, lỗi ở mình. Bạn có muốn nói chuyện với nhân viên không?
not_understood_task = Câu này mình chưa hiểu lắm.
action_failed = Bên mình có trục trặc nên chưa làm xong được. Nhân viên sẽ tiếp nhận từ đây.
backend_away = Hiện mình không vào được hệ thống đơn hàng. Nhân viên sẽ tiếp nhận từ đây.
handing_over = Mình đang chuyển bạn cho nhân viên. Họ đọc được mọi điều mình đã trao đổi ở đây, bạn không cần nhắc lại.
nobody_online = Hiện chưa có ai trực. Sẽ có người trở lại { $opens_at }. Bạn để lại e-mail, câu trả lời cũng sẽ gửi tới đó.
nobody_online_no_time = Hiện chưa có ai trực, nhưng tin của bạn sẽ chờ nhân viên rảnh đầu tiên. Bạn để lại e-mail, câu trả lời cũng sẽ gửi tới đó.
leave_email = Bạn muốn nhận câu trả lời ở địa chỉ e-mail nào ạ?
email_saved = Cảm ơn bạn. Câu trả lời cũng sẽ gửi tới { $email }.
email_invalid = Đây có vẻ không phải địa chỉ e-mail. Bạn viết giúp mình theo dạng name@example.com nhé.
agent_joined = { $agent_name } đã vào cuộc trò chuyện.
agent_left = { $agent_name } đã rời cuộc trò chuyện.
handed_back = { $agent_name } đã chuyển bạn lại cho mình, trợ lý tự động. Bạn còn cần gì nữa không?
conversation_resolved = Cuộc trò chuyện này đã đóng. Bạn chỉ cần nhắn tin là mở lại.
still_waiting = Bạn vẫn đang trong hàng chờ. Nhân viên sẽ trả lời bạn ngay tại đây.
one_moment = Bạn chờ mình một chút nhé, mình đang xử lý.
assistant_gave_up = Mình xin lỗi, lúc này mình không trả lời được. Nhân viên sẽ tiếp nhận.
too_long = Tin này dài quá với mình. Bạn viết trong { $limit } ký tự giúp mình nhé.
too_many_messages = Bạn gửi nhiều tin cùng lúc quá. Bạn vui lòng chờ { $seconds } giây.
upload_received = Mình đã nhận { $name }. Nhân viên có thể xem; mình thì không xem được hình.
upload_refused = Mình không nhận được tệp này. Ảnh và tệp PDF tối đa { $limit_mb } MB thì được.
language_changed = Từ giờ mình sẽ viết bằng tiếng Việt.
language_not_offered = Ngôn ngữ đó mình chưa biết. Mình viết được: { $languages }.
ask_language = Bạn muốn dùng ngôn ngữ nào? Mình viết được: { $languages }.
