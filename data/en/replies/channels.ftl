### What is said on WhatsApp and Messenger alone; agents read the events

# $shop_name (text)
channel_hello = Hello! You’re writing with the automatic assistant of { $shop_name }, a bot.
sticker_received = A nice one! What can I do for you?
contacts_received = Thank you, I’ve kept the contact for our colleagues.
link_received = Thank you. I can’t open links myself, but a colleague can. What is it about?
location_received = Thank you, I’ve kept the place for our colleagues. If it is about a delivery, please write the address too.
message_unsupported = I can’t read this kind of message here. Please tell me in words.
file_too_large = That file is too large for me. Please send a smaller one.
file_expired = That file is no longer there to fetch. Please send it once more.
file_not_received = I couldn’t receive that file. Please send it again, or describe it in words.
file_kind_refused = I can’t take this kind of file. Pictures, PDF files, voice notes and videos are fine.
file_by_person = I couldn’t send you the file here. A colleague will get it to you.
label_colon = { ": " }
label_sent_picture = the picture
label_sent_file = the file
voice_note_unheard = I can’t listen to voice notes yet. Please write what it is about; a colleague can listen to it too.
calls_not_taken = I can’t take calls here. Please write to me, or ask for a person.
# $items (text)
catalogue_order = I’m interested in: { $items }
event_chat_opened = Opened the chat
# $people (text)
event_contacts_shared = Shared contacts: { $people }
event_sticker = Sent a sticker
# $link (text)
event_link_shared = Shared a link: { $link }
# $kind (text)
event_unsupported = Sent something that cannot be shown here ({ $kind })
# $place (text)
event_location_shared = Shared a place: { $place }
event_file_lost = Sent a file that did not arrive
# $emoji (text)
event_reaction = Reacted with { $emoji }
# $text (text)
event_message_edited = Corrected: { $text }
event_message_deleted = Deleted a message
event_called = Called
# $to (text)
event_number_changed = Has a new number or name: { $to }
# $where (text)
event_came_from = Came from: { $where }
# $product (text)
event_asks_about_product = Asks about the product { $product }
# $place (text)
event_answered_elsewhere = Answered in another inbox: { $place }
event_sent_elsewhere = Sent something other than text
event_control_requested = Another inbox asks for this conversation
event_permission_given = Allowed notices on this channel
event_permission_withdrawn = Stopped notices on this channel
reason_answered_elsewhere = Answered by a person in the channel’s own inbox
