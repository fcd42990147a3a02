### Events in a conversation's story (only agents read these)

event_handed_over = Temsilciye aktarıldı: { $reason }
event_hand_back = Bota geri verildi
event_done_meanwhile = Siz devralırken bot şunu çoktan yapmıştı: { $what }
event_took_long = Asistan iki dakika boyunca yanıt vermedi
