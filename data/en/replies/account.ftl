### Log-in trouble

account_what = I can help with that, and I’ll never ask for your password. What is it?
account_what_again = Which of these is it? You can also say its number.
button_account_forgotten = Forgot my password
button_account_locked = Account is locked
button_account_email_changed = My e-mail changed
button_account_hacked = Somebody got in
account_forgotten = On the log-in page choose “Forgot password”. If there is an account with your e-mail address, a link for a new password comes there; look in the spam folder too. Please don’t send me your password.
# $url (text)
account_forgotten_where = You can choose a new password here: { $url } If there is an account with your e-mail address, the link comes there; look in the spam folder too. Please don’t send me your password.
account_locked = After several wrong passwords an account is locked for a while. Choose “Forgot password” on the log-in page: a new password opens it again. If it stays locked, a person can look.
# $url (text)
account_locked_where = After several wrong passwords an account is locked for a while. A new password opens it again: { $url } If it stays locked, a person can look.
account_email_changed = If you can still log in, change the address in your account’s settings. If you can’t, a person has to check that it is you, and will help from there.
# $url (text)
account_email_changed_where = If you can still log in, change the address in your account’s settings: { $url } If you can’t, a person has to check that it is you, and will help from there.
account_hacked = A person takes this over at once. Meanwhile, if you can: choose a new password, log out everywhere, and tell your bank if something was paid that you didn’t buy. Please don’t send us any password.
reason_account_hacked = An account may have been taken over
