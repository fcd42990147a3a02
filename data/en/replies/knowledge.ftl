### Answers from the shop's articles

# $title (text)
# $passage (text)
# $url (text)
knowledge_answer = { $title }: { $passage } All of it: { $url } Did that help?
# $title (text)
# $passage (text)
# $url (text)
knowledge_answer_other_language = I have this only in the shop’s own language. { $title }: { $passage } All of it: { $url } Did that help?
button_knowledge_helped = Yes, thanks
button_knowledge_not_helped = No, not really
knowledge_helped = Good to hear! Is there anything else?
knowledge_not_helped = I’m sorry it didn’t. Would you like to talk to a person?
