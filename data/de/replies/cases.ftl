case_opened = Raten möchte ich hier nicht. Jemand aus unserem Team klärt das. Die Antwort kommt hier, spätestens: { $due_at }.
case_open_already = Das ist schon zugesagt. Die Antwort kommt hier, spätestens: { $due_at }.
case_taken_up = { $topic }: Wie versprochen kümmert sich jetzt jemand aus unserem Team darum.
case_late = { $topic }: Bis jetzt war eine Antwort zugesagt, und sie ist noch nicht da. Das tut mir leid. Unser Team hat Ihr Anliegen weiter vor sich.
reason_case_due = Eine zugesagte Antwort ist fällig
event_case_due = Zugesagt, spätestens { $due_at }: { $topic }
summary_case = Antwort zugesagt, spätestens { $due_at }
