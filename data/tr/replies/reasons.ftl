### Why a conversation was handed over (only agents read these)

reason_shopper_asked = Müşteri temsilcisi istedi
reason_not_understood = Bot anlamadı
reason_policy_outside_window = Süresi geçmiş para iadesi
reason_policy_over_limit = Otomatik sınırın üstünde para iadesi
reason_policy_excluded_category = Kapsam dışı kategoride para iadesi
reason_policy_currency = Otomatik sınırı olmayan para biriminde iade
reason_policy_not_delivered = Teslimattan önce para iadesi
reason_policy_delivered_but_missing = Kargo firmasına göre teslim edildi, müşteriye göre gelmedi
reason_policy_open_refund = Bu siparişin başka bir iadesi hâlâ açık
reason_refund_refused = Mağaza sistemi bir iadeyi kabul etmedi
reason_refund_unknown = Bir iadenin sonucu bilinmiyor
reason_action_failed = Bir işlem başarısız oldu
reason_assistant_unavailable = Asistan yanıt vermedi
reason_agent_took_over = Bir temsilci devraldı
reason_file_by_person = Botun gönderemediği bir dosyayı bekliyor
reason_shopper_wrote_to_agent = Müşteri, temsilcinin yanıtından sonra yeniden yazdı
