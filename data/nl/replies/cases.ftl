case_opened = Ik wil niet gokken. Een collega zoekt het uit; je krijgt hier antwoord, uiterlijk { $due_at }.
case_open_already = Dat is al beloofd: je krijgt hier antwoord, uiterlijk { $due_at }.
case_taken_up = { $topic }: zoals beloofd gaat een collega er nu mee aan de slag.
case_late = { $topic }: het antwoord was voor nu beloofd en het is er nog niet. Het spijt me. Een collega heeft je vraag nog steeds voor zich.
reason_case_due = Een beloofd antwoord moet er nu komen
event_case_due = Beloofd aan de klant, uiterlijk { $due_at }: { $topic }
summary_case = Antwoord beloofd, uiterlijk { $due_at }
