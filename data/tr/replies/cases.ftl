case_opened = Tahminde bulunmak istemem. Bir çalışma arkadaşımız araştıracak; yanıt en geç şu zamanda burada: { $due_at }.
case_open_already = Bunun için zaten söz verdik. Yanıt en geç şu zamanda burada: { $due_at }.
case_taken_up = { $topic }: söz verdiğimiz gibi, bir çalışma arkadaşımız şimdi ilgileniyor.
case_late = { $topic }: yanıt için söz verdiğimiz zaman doldu, yanıt henüz gelmedi. Özür dilerim. Bir çalışma arkadaşımız ilgilenmeyi sürdürüyor.
reason_case_due = Söz verilen yanıtın zamanı geldi
event_case_due = Müşteriye söz verildi, en geç { $due_at }: { $topic }
summary_case = Yanıt sözü verildi, en geç { $due_at }
