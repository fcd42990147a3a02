### Wishes that a colleague settles, and second wishes

topic_offer_person = { $topic }: eso no lo puedo resolver yo, pero sí una persona del equipo. ¿Te paso con ella?
second_wish = También mencionaste otra cosa: { $topic }. ¿Seguimos con eso?
