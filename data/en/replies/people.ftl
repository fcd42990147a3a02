### Trouble and people

did_you_mean = I’m not sure I understood. Did you mean one of these?
offer_person = I still don’t understand, and that’s on me. Would you like to talk to a person?
not_understood_task = I didn’t quite get that.
action_failed = Something went wrong on our side and I couldn’t finish that. A colleague will take over from here.
backend_away = I can’t reach our order system right now. A colleague will take over from here.
handing_over = I’m passing you to a person. They can read everything we have written here, so there’s no need to repeat it.
# $opens_at (text)
nobody_online = Nobody is here right now. Someone will be back { $opens_at }. Leave your e-mail address and the answer will reach you there too.
nobody_online_no_time = Nobody is here right now, but your message waits for the next free colleague. Leave your e-mail address and the answer will reach you there too.
leave_email = Which e-mail address may we answer to?
# $email (text)
email_saved = Thank you. The answer will also go to { $email }.
email_invalid = That doesn’t look like an e-mail address. Please write it like name@example.com.
# $agent_name (text)
agent_joined = { $agent_name } has joined the conversation.
# $agent_name (text)
agent_left = { $agent_name } has left the conversation.
# $agent_name (text)
handed_back = { $agent_name } has passed you back to me, the automatic assistant. Is there anything else I can do?
conversation_resolved = This conversation is closed. Just write to open it again.
still_waiting = You’re still in the queue. A person will answer you right here.
one_moment = One moment, please. I’m working on it.
assistant_gave_up = I’m sorry, I can’t answer right now. A person will take over.
# $limit (number)
too_long = { $limit ->
    [one] That message is too long for me. Please keep it to { $limit } character.
   *[other] That message is too long for me. Please keep it to { $limit } characters.
}
# $seconds (number)
too_many_messages = { $seconds ->
    [one] That was a lot of messages at once. Please wait { $seconds } second.
   *[other] That was a lot of messages at once. Please wait { $seconds } seconds.
}
# $name (text)
upload_received = I’ve received { $name }. A person can look at it; I can’t see pictures myself.
# $limit_mb (number)
upload_refused = I can’t take that file. Pictures and PDF files of up to { $limit_mb } MB are fine.
# $language (text), may be left out
language_changed = From now on I’ll write in English.
# $languages (text)
language_not_offered = I don’t speak that language yet. I can write in { $languages }.
# $languages (text)
ask_language = Which language would you like? I can write in { $languages }.
