### Kejadian dalam percakapan (hanya dibaca petugas)

event_handed_over = Diteruskan: { $reason }
event_hand_back = Dikembalikan ke bot
event_done_meanwhile = Saat Anda mengambil alih, bot sudah melakukan ini: { $what }
event_took_long = Asisten tidak menjawab selama dua menit
