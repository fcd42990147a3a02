### Messages to shoppers on WhatsApp and Messenger

choose_label = 選択
choose_by_number = 番号でお答えいただけます。

### Why a message did not reach the shopper (only agents read these)

undelivered_held = お客様の最後のメッセージから時間が経ちすぎているため、メッセージをお願いしました。届きしだい返信が送られます
undelivered_restricted = 現在Metaはこの番号からの返信のみを許可しています。お客様からのメッセージ後、または制限の終了後に送信されます
undelivered_window_closed = お客様の最後のメッセージから時間が経ちすぎています。このチャネルでは返信可能な時間内にしか返信できません
undelivered_window_closed_mailed = このチャネルではお客様の最後のメッセージから時間が経ちすぎているため、返信はメールで送られます
undelivered_rate = 一度に送るメッセージが多すぎます。自動で再試行します
undelivered_spam_limit = お客様によるブロックや報告のため、Metaがこのアカウントを制限しています
undelivered_temporary = Metaで障害が起きています。自動で再試行します
undelivered_gave_up = Metaが丸一日受け付けませんでした
undelivered_token = アクセストークンの期限が切れたか、取り消されました。新しいものを設定する必要があります
undelivered_account = Metaがアカウントをロックしたか、未払いまたは未登録です
undelivered_permission = アプリにMetaの権限が足りません
undelivered_recipient = お客様に届きません。このチャネルをやめたか、ショップをブロックしています
undelivered_template = メッセージテンプレートが承認されていないか、一時停止中です
undelivered_parameter = この形のメッセージはMetaに受け付けられません
undelivered_media = Metaがファイルを取得または読み取れませんでした
undelivered_file_gone = ファイルはもう保存されていません
undelivered_thread = 別のアプリまたはページの受信箱がこの会話を担当しています
undelivered_unknown = Metaに拒否されましたが、理由は分かりません
undelivered_not_worded = メッセージを文章にできませんでした
undelivered_outcome_unknown = Metaから応答がなく、メッセージが届いたか分かりません
event_sent_again = 1分間メッセージの結果が分からなかったため、もう一度送りました。お客様には二重に見えることがあります
# $channel (text)
# $reason (text)
channel_stopped = { $channel }の送信が止まっています：{ $reason }。書いたものは待機します。
channel_restricted = Metaの制限が解除されるまで、{ $channel }からは先に送信できません。返信可能な時間内の返信は送信され、それ以外は待機します。
channel_restricted_until = Metaにより{ $channel }からは先に送信できません。終了予定：{ $until }。返信可能な時間内の返信は送信され、それ以外は待機します。
