### Urusan yang diputuskan rekan, dan permintaan kedua

topic_offer_person = { $topic }: saya tidak bisa menyelesaikannya sendiri, tetapi rekan saya bisa. Mau saya hubungkan?
second_wish = Anda juga menulis tentang hal lain: { $topic }. Kita lanjutkan ke sana?
