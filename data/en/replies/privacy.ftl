### Personal data, and one-time codes

# $conversation_days (number)
# $upload_days (number)
privacy_what = Here I keep what we write, the files you send, and what you used to prove an order: files { $upload_days ->
    [one] for { $upload_days } day
   *[other] for { $upload_days } days
}, the rest { $conversation_days ->
    [one] for { $conversation_days } day
   *[other] for { $conversation_days } days
} after the last message. Then it is deleted by itself. The shop also has your orders. You can have a copy of it all, or have it deleted now.
button_privacy_export = A copy, please
button_privacy_erasure = Delete my data
privacy_copy = Here is your copy: what we keep of you, with the files you sent. Please keep it safe.
privacy_by_person = A colleague has to do that for you. I’m passing it on.
privacy_log_in = Deleting everything needs to be really you: please log in on the shop’s page and ask me again there. If you can’t log in, a person can help.
privacy_confirm = This deletes for good every conversation with you, your files, your proofs and your contact details here, and your customer data in the shop, as far as the law lets it. It can’t be undone. Shall I?
privacy_confirm_again = Please say yes or no: shall everything be deleted for good?
button_privacy_erase_all = Yes, delete it all
button_privacy_keep = No, keep it
privacy_not_erased = All right, nothing was deleted.
# $receipt (text)
privacy_erasure_begun = It has begun and takes a few minutes. This conversation goes too; what was removed will be said here. Number: { $receipt }.
# $messages (number)
# $files (number)
# $receipt (text)
privacy_erased = It’s done. Messages deleted: { $messages }; files: { $files }; and everything else about you with them. Receipt: { $receipt }.
# $messages (number)
# $files (number)
# $receipt (text)
# $kept (text)
privacy_erased_kept = It’s done. Messages deleted: { $messages }; files: { $files }; and everything else about you with them. What the law makes the shop keep for a time: { $kept }. Receipt: { $receipt }.
# $messages (number)
# $files (number)
# $receipt (text)
privacy_erased_shop_pending = Here it’s done. Messages deleted: { $messages }; files: { $files }. The shop’s own records follow; it has a month for that. Receipt: { $receipt }.
privacy_refused_open_orders = You still have an order under way, so the shop can’t delete your data yet. A colleague will tell you when it can be done.
privacy_refused = The shop system didn’t accept the deletion. A colleague will see to it.
label_kept_invoices = invoices
label_kept_orders = orders
label_kept_payments = payments
reason_privacy_request = Personal data: a copy or deletion
reason_privacy_refused = Deletion of personal data was refused
# $order_number (text)
ask_email_code = If order { $order_number } and what you told me belong together, a code of six digits has just gone to the order’s e-mail address. Please write it here; it’s good for ten minutes.
# $order_number (text)
ask_email_code_again = Please write the six digits from the e-mail about order { $order_number }. Look in the spam folder too.
email_code_wrong = That code isn’t right. Please look again.
email_code_gone = That code is no longer good. Shall I have a new one sent?
button_send_code_again = Send a new code
# $minutes (number)
email_codes_too_many = { $minutes ->
    [one] You’ve asked for several codes already. Please wait { $minutes } minute for the next one.
   *[other] You’ve asked for several codes already. Please wait { $minutes } minutes for the next one.
}
# $shop_name (text)
email_subject_code = Your code for { $shop_name }
# $shop_name (text)
# $code (text)
# $minutes (number)
email_body_code = { $minutes ->
    [one] Your code for the chat with { $shop_name }: { $code }. It is good for { $minutes } minute.
   *[other] Your code for the chat with { $shop_name }: { $code }. It is good for { $minutes } minutes.
}

    If you didn’t ask for it, somebody may have mistyped an order number. You need do nothing. Nobody from { $shop_name } will ever ask you for this code by phone.
