case_opened = Mình không muốn đoán mò. Nhân viên sẽ tìm hiểu, và bạn sẽ có câu trả lời tại đây, chậm nhất: { $due_at }.
case_open_already = Việc này đã hẹn rồi ạ. Bạn sẽ có câu trả lời tại đây, chậm nhất: { $due_at }.
case_taken_up = { $topic }: như đã hẹn, nhân viên đang xử lý.
case_late = { $topic }: shop hẹn trả lời bạn vào lúc này nhưng vẫn chưa có. Mình xin lỗi bạn. Nhân viên vẫn đang xử lý.
reason_case_due = Đến hạn một câu trả lời đã hẹn
event_case_due = Đã hẹn với khách, chậm nhất { $due_at }: { $topic }
summary_case = Đã hẹn trả lời, chậm nhất { $due_at }
