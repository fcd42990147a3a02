knowledge_answer = { $title }: { $passage } Selengkapnya: { $url } Apakah ini membantu?
knowledge_answer_other_language = Ini hanya ada dalam bahasa toko. { $title }: { $passage } Selengkapnya: { $url } Apakah ini membantu?
button_knowledge_helped = Ya, terima kasih
button_knowledge_not_helped = Kurang membantu
knowledge_helped = Syukurlah! Ada lagi yang bisa saya bantu?
knowledge_not_helped = Mohon maaf. Mau bicara dengan petugas?
