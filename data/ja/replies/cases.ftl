case_opened = 不確かなことは申し上げられませんので、担当者が確認します。お返事はこの画面で、遅くとも { $due_at } までにお送りします。
case_open_already = すでに承っています。お返事はこの画面で、遅くとも { $due_at } までにお送りします。
case_taken_up = { $topic }：お約束のとおり、ただいま担当者が対応しています。
case_late = { $topic }：お約束の時間になりましたが、まだお返事できていません。申し訳ありません。担当者が引き続き対応しています。
reason_case_due = 約束した回答の期限です
event_case_due = お客様への約束（{ $due_at } まで）：{ $topic }
summary_case = { $due_at } までに回答すると約束済み
