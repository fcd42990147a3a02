### 困ったときと担当者

did_you_mean = うまく理解できなかったかもしれません。この中にお探しのものはありますか？
offer_person = 何度も申し訳ありません。私にはうまく理解できませんでした。担当者にお取り次ぎしましょうか？
not_understood_task = すみません、うまく理解できませんでした。
action_failed = こちらの不具合で手続きを終えられませんでした。ここからは担当者が対応します。
backend_away = ただいま注文システムにつながりません。ここからは担当者が対応します。
handing_over = 担当者にお取り次ぎします。これまでの内容は担当者も読めますので、もう一度ご説明いただく必要はありません。
nobody_online = ただいま担当者が不在です。{ $opens_at } に戻ります。メールアドレスをお知らせいただければ、お返事はそちらにもお送りします。
nobody_online_no_time = ただいま担当者が不在ですが、メッセージは手の空いた担当者が順に拝見します。メールアドレスをお知らせいただければ、お返事はそちらにもお送りします。
leave_email = お返事をお送りするメールアドレスをお知らせください。
email_saved = ありがとうございます。お返事はこちらにもお送りします：{ $email }
email_invalid = メールアドレスの形になっていないようです。name@example.com のようにご入力ください。
agent_joined = { $agent_name } が会話に参加しました。
agent_left = { $agent_name } が会話から退出しました。
handed_back = { $agent_name } から自動アシスタントの私に引き継がれました。ほかにお手伝いできることはありますか？
conversation_resolved = この会話は終了しました。メッセージを送ると、また再開できます。
still_waiting = 順番にご案内しています。担当者がこの画面でお返事します。
one_moment = 少々お待ちください。お調べしています。
assistant_gave_up = 申し訳ありません、ただいまお答えできません。担当者が対応します。
too_long = メッセージが長すぎるようです。{ $limit } 文字以内でお願いします。
too_many_messages = 一度にたくさんのメッセージをいただきました。{ $seconds } 秒お待ちください。
upload_received = { $name } を受け取りました。私は画像を見られませんが、担当者が確認できます。
upload_refused = このファイルは受け取れません。{ $limit_mb } MB までの画像または PDF をお送りください。
language_changed = これからは日本語でご案内します。
language_not_offered = 申し訳ありませんが、その言語にはまだ対応していません。ご案内できる言語：{ $languages }。
ask_language = どの言語をご希望ですか？ ご案内できる言語：{ $languages }。
