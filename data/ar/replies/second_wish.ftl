### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: لا أستطيع البتّ في هذا وحدي، لكن أحد زملائنا يستطيع. هل أحوّلك إليه؟
second_wish = كتبت أيضًا عن أمر آخر: { $topic }. هل ننتقل إليه الآن؟
