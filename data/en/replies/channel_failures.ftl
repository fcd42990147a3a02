### Messages to shoppers on WhatsApp and Messenger

choose_label = Choose
choose_by_number = You can reply with the number.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = The shopper last wrote too long ago and was asked to write again: the answer goes out then
undelivered_restricted = Meta does not let this number write first for now, only answer: it goes out once the shopper writes or the restriction ends
undelivered_window_closed = The shopper last wrote too long ago: the channel only allows an answer within its reply window
undelivered_window_closed_mailed = The shopper last wrote too long ago for the channel: the answer goes out by e-mail
undelivered_rate = Too many messages at once: it is tried again by itself
undelivered_spam_limit = Meta limits this account because shoppers blocked or reported it
undelivered_temporary = Meta has a fault: it is tried again by itself
undelivered_gave_up = Meta did not take it for a whole day
undelivered_token = The access token has expired or was revoked: somebody has to put in a new one
undelivered_account = Meta has locked the account, or it is unpaid or not registered
undelivered_permission = The app lacks a permission from Meta
undelivered_recipient = The shopper cannot be reached: not on this channel any more, or has blocked the shop
undelivered_template = The message template is not approved, or is paused
undelivered_parameter = Meta does not accept the message in this form
undelivered_media = Meta could not fetch or read the file
undelivered_file_gone = The file is no longer kept here
undelivered_thread = Somebody else has the conversation: another app, or the page’s own inbox
undelivered_unknown = Meta refused it and gave a reason we do not know
undelivered_not_worded = The message could not be put into words
undelivered_outcome_unknown = No answer came from Meta: it is not known whether the message arrived
event_sent_again = Nothing was heard of a message for a minute, so it was sent again. The shopper may see it twice
# $channel (text)
# $reason (text)
channel_stopped = { $channel } has stopped sending: { $reason }. What is written waits.
# $channel (text)
channel_restricted = Meta does not let { $channel } write first until it lifts its restriction. Answers to shoppers who wrote within the reply window go out; the rest waits.
# $channel (text)
# $until (text)
channel_restricted_until = Meta does not let { $channel } write first, expected until: { $until }. Answers to shoppers who wrote within the reply window go out; the rest waits.
