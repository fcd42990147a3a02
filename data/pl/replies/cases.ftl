case_opened = Nie chcę zgadywać. Ktoś z zespołu to sprawdzi, a odpowiedź pojawi się tutaj najpóźniej: { $due_at }.
case_open_already = To już obiecane. Odpowiedź pojawi się tutaj najpóźniej: { $due_at }.
case_taken_up = { $topic }: zgodnie z obietnicą ktoś z zespołu właśnie się tym zajmuje.
case_late = { $topic }: odpowiedź miała już tu być, a jeszcze jej nie ma. Przepraszam. Zespół nadal się tym zajmuje.
reason_case_due = Mija termin obiecanej odpowiedzi
event_case_due = Obiecane klientowi, najpóźniej { $due_at }: { $topic }
summary_case = Obiecana odpowiedź, najpóźniej { $due_at }
