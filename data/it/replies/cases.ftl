case_opened = Preferisco non tirare a indovinare. Un collega si informa e la risposta arriva qui al più tardi: { $due_at }.
case_open_already = È già promesso: la risposta arriva qui al più tardi: { $due_at }.
case_taken_up = { $topic }: come promesso, adesso se ne occupa un collega.
case_late = { $topic }: per adesso era promessa una risposta, e non c’è ancora. Mi dispiace. Un collega ci sta ancora lavorando.
reason_case_due = Scade una risposta promessa
event_case_due = Promesso al cliente, al più tardi { $due_at }: { $topic }
summary_case = Risposta promessa, al più tardi { $due_at }
