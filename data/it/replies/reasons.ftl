### Why a conversation was handed over (only agents read these)

reason_shopper_asked = Ha chiesto di parlare con una persona
reason_not_understood = Il bot non ha capito
reason_policy_outside_window = Rimborso fuori termine
reason_policy_over_limit = Rimborso oltre il limite automatico
reason_policy_excluded_category = Rimborso di una categoria esclusa
reason_policy_currency = Rimborso in una valuta senza limite automatico
reason_policy_not_delivered = Rimborso prima della consegna
reason_policy_delivered_but_missing = Consegnato secondo il corriere, non ricevuto secondo il cliente
reason_policy_open_refund = Un altro rimborso di questo ordine è ancora aperto
reason_refund_refused = Il sistema del negozio ha rifiutato un rimborso
reason_refund_unknown = Non si sa come è finito un rimborso
reason_action_failed = Un’azione non è riuscita
reason_assistant_unavailable = L’assistente non ha risposto
reason_agent_took_over = Un addetto ha preso la conversazione
reason_file_by_person = Aspetta un file che il bot non ha potuto inviare
reason_shopper_wrote_to_agent = Il cliente ha riscritto dopo la risposta di un addetto
