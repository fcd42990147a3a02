case_opened = Prefiro não adivinhar. Um colega vai verificar, e a resposta chega aqui o mais tardar: { $due_at }.
case_open_already = Isso já está prometido: a resposta chega aqui o mais tardar: { $due_at }.
case_taken_up = { $topic }: como prometido, um colega já está a tratar disso.
case_late = { $topic }: a resposta estava prometida para agora e ainda não chegou. Pedimos desculpa. Um colega continua com o caso em mãos.
reason_case_due = Uma resposta prometida está a vencer
event_case_due = Prometido ao cliente, o mais tardar { $due_at }: { $topic }
summary_case = Resposta prometida, o mais tardar { $due_at }
