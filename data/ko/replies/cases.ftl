case_opened = 짐작으로 말씀드리지 않을게요. 담당자가 확인해서 늦어도 { $due_at }까지 여기로 답변드릴게요.
case_open_already = 이미 약속드린 내용이에요. 늦어도 { $due_at }까지 여기로 답변드릴게요.
case_taken_up = { $topic }: 약속드린 대로 지금 담당자가 확인하고 있어요.
case_late = { $topic }: 지금까지 답변드리기로 했는데 아직 드리지 못했어요. 죄송합니다. 담당자가 계속 확인하고 있어요.
reason_case_due = 약속한 답변 기한이 됨
event_case_due = 고객에게 { $due_at }까지 약속: { $topic }
summary_case = { $due_at }까지 답변하기로 약속함
