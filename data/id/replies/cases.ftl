case_opened = Saya tidak mau menebak. Rekan saya akan mencari tahu, dan jawabannya ada di sini paling lambat { $due_at }.
case_open_already = Itu sudah dijanjikan: jawabannya ada di sini paling lambat { $due_at }.
case_taken_up = { $topic }: sesuai janji, rekan saya sekarang menanganinya.
case_late = { $topic }: jawaban dijanjikan sampai saat ini, tetapi belum ada. Mohon maaf. Rekan saya masih menanganinya.
reason_case_due = Jawaban yang dijanjikan sudah jatuh tempo
event_case_due = Dijanjikan kepada pelanggan paling lambat { $due_at }: { $topic }
summary_case = Jawaban dijanjikan paling lambat { $due_at }
