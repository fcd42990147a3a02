case_opened = 我不想随便猜。同事会去核实，最晚 { $due_at } 在这里回复您。
case_open_already = 这件事已经答应您了，最晚 { $due_at } 在这里回复您。
case_taken_up = { $topic }：按约定，同事正在处理。
case_late = { $topic }：答应您现在答复，但还没有结果，非常抱歉。同事还在处理。
reason_case_due = 答应的回复到期了
event_case_due = 已答应顾客，最晚 { $due_at }：{ $topic }
summary_case = 已答应最晚 { $due_at } 回复
