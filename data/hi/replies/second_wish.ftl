### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: यह मैं अकेले नहीं सुलझा सकता, पर हमारे सहकर्मी सुलझा सकते हैं। क्या आपकी बात उनसे करवाऊँ?
second_wish = आपने एक और बात भी लिखी थी: { $topic }। क्या अब उस पर आगे बढ़ें?
