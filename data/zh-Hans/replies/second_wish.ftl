### 由同事处理的诉求，以及一句话里的第二件事

topic_offer_person = { $topic }：这件事我自己办不了，同事可以。要为您转接吗？
second_wish = 您还提到了另一件事：{ $topic }。要接着办吗？
