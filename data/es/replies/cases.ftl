case_opened = Prefiero no inventar. Una persona del equipo lo averiguará y tendrás aquí la respuesta, como muy tarde: { $due_at }.
case_open_already = Eso ya está prometido. Tendrás aquí la respuesta, como muy tarde: { $due_at }.
case_taken_up = { $topic }: como te prometimos, una persona del equipo se ocupa ahora.
case_late = { $topic }: te prometimos una respuesta para ahora y todavía no está. Lo siento. El equipo sigue con ello.
reason_case_due = Vence una respuesta prometida
event_case_due = Prometido al cliente, como muy tarde { $due_at }: { $topic }
summary_case = Respuesta prometida, como muy tarde { $due_at }
