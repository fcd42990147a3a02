case_opened = 我不想隨便猜。同事會去確認，最晚 { $due_at } 在這裡回覆您。
case_open_already = 這件事已經答應您了，最晚 { $due_at } 在這裡回覆您。
case_taken_up = { $topic }：依約定，同事正在處理。
case_late = { $topic }：答應您現在回覆，但還沒有結果，非常抱歉。同事還在處理。
reason_case_due = 答應的回覆到期了
event_case_due = 已答應顧客，最晚 { $due_at }：{ $topic }
summary_case = 已答應最晚 { $due_at } 回覆
