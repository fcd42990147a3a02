### Why a conversation was handed over (only agents read these)

reason_shopper_asked = Khách muốn gặp nhân viên
reason_not_understood = Bot không hiểu
reason_policy_outside_window = Hoàn tiền ngoài thời hạn
reason_policy_over_limit = Hoàn tiền vượt mức tự động
reason_policy_excluded_category = Hoàn tiền loại hàng bị loại trừ
reason_policy_currency = Hoàn tiền bằng loại tiền không có mức tự động
reason_policy_not_delivered = Hoàn tiền khi chưa giao
reason_policy_delivered_but_missing = Vận chuyển báo đã giao, khách nói chưa nhận
reason_policy_open_refund = Đơn này còn khoản hoàn tiền khác chưa xong
reason_refund_refused = Hệ thống shop từ chối hoàn tiền
reason_refund_unknown = Không rõ kết quả hoàn tiền
reason_action_failed = Một thao tác bị lỗi
reason_assistant_unavailable = Trợ lý không trả lời
reason_agent_took_over = Nhân viên chủ động tiếp nhận
reason_file_by_person = Đang chờ tệp mà bot không gửi được
reason_shopper_wrote_to_agent = Khách viết tiếp sau câu trả lời của nhân viên
