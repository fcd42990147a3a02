### Promises to come back

# $due_at (text)
case_opened = I don’t want to guess. A colleague will find out, and the answer comes here by { $due_at }.
# $due_at (text)
case_open_already = That is already promised: the answer comes here by { $due_at }.
# $topic (text)
case_taken_up = { $topic }: as promised, a colleague is seeing to it now.
# $topic (text)
case_late = { $topic }: an answer was promised by now, and it isn’t here yet. I’m sorry. A colleague still has it in front of them.
reason_case_due = A promised answer is due
# $due_at (text)
# $topic (text)
event_case_due = Promised to the shopper by { $due_at }: { $topic }
# $due_at (text)
summary_case = An answer was promised by { $due_at }
