### Messages to shoppers on WhatsApp and Messenger

choose_label = 请选择
choose_by_number = 直接回复数字即可。

### Why a message did not reach the shopper (only agents read these)

undelivered_held = 顾客上次留言已太久，已请顾客留言：届时发出回复
undelivered_restricted = Meta 目前只允许此号码回复，不能主动发消息：顾客来消息或限制解除后发出
undelivered_window_closed = 顾客上次留言已太久：该渠道只允许在回复时限内回复
undelivered_window_closed_mailed = 对该渠道来说顾客上次留言已太久：回复将通过电子邮件发出
undelivered_rate = 一次消息太多：会自动重试
undelivered_spam_limit = 因有顾客拉黑或举报，Meta 限制了此账号
undelivered_temporary = Meta 出现故障：会自动重试
undelivered_gave_up = Meta 一整天都没有接收
undelivered_token = 访问令牌已过期或被撤销：需要有人填入新的
undelivered_account = Meta 锁定了账号，或账号未付费、未注册
undelivered_permission = 应用缺少 Meta 的一项权限
undelivered_recipient = 无法联系到顾客：已不在该渠道，或拉黑了商店
undelivered_template = 消息模板未获批准或已暂停
undelivered_parameter = Meta 不接受这种形式的消息
undelivered_media = Meta 无法获取或读取文件
undelivered_file_gone = 文件已不再保存
undelivered_thread = 对话由别处负责：另一个应用或主页收件箱
undelivered_unknown = Meta 拒绝了，原因不明
undelivered_not_worded = 无法组织这条消息的文字
undelivered_outcome_unknown = Meta 没有回应：不知道消息是否送达
event_sent_again = 一分钟内没有某条消息的音讯，因此又发送了一次。顾客可能会看到两次
# $channel (text)
# $reason (text)
channel_stopped = { $channel } 已停止发送：{ $reason }。所写内容会等待。
channel_restricted = 在 Meta 解除限制之前，{ $channel } 不能主动发消息。回复时限内的回复照常发出，其余等待。
channel_restricted_until = Meta 不允许 { $channel } 主动发消息，预计到：{ $until }。回复时限内的回复照常发出，其余等待。
