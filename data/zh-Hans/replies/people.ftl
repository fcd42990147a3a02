### 出了状况、转接人工

did_you_mean = 我不太确定您的意思，您想问的是下面哪一个？
offer_person = 还是没能理解您的意思，是我的问题。要不要为您转接人工？
not_understood_task = 这句我没看懂。
action_failed = 我们这边出了点问题，没能办完。接下来由同事为您处理。
backend_away = 我现在连不上订单系统。接下来由同事为您处理。
handing_over = 正在为您转接人工，前面聊的内容同事都能看到，不用重复说。
nobody_online = 现在没有同事在线，{ $opens_at } 会有人回来。您可以留下邮箱，回复也会发到那里。
nobody_online_no_time = 现在没有同事在线，您的留言会由下一位有空的同事处理。您可以留下邮箱，回复也会发到那里。
leave_email = 请问回复发到哪个邮箱方便？
email_saved = 谢谢，回复也会发到 { $email }。
email_invalid = 这看起来不像邮箱地址，请按 name@example.com 这样的格式填写。
agent_joined = { $agent_name } 已加入对话。
agent_left = { $agent_name } 已离开对话。
handed_back = { $agent_name } 把对话交还给了我，我是自动客服。还有什么可以帮您？
conversation_resolved = 本次对话已结束。有需要随时留言，就会重新开启。
still_waiting = 您还在排队，同事会在这里回复您。
one_moment = 请稍等，我正在处理。
assistant_gave_up = 很抱歉，我现在没法回答，接下来由人工为您服务。
too_long = 这条消息太长了，请控制在 { $limit } 个字以内。
too_many_messages = 您一下子发了很多条消息，请等 { $seconds } 秒再发。
upload_received = 已收到 { $name }。我看不了图片，人工同事可以查看。
upload_refused = 这个文件收不了。支持 { $limit_mb } MB 以内的图片和 PDF 文件。
language_changed = 好的，接下来我用简体中文回复您。
language_not_offered = 抱歉，这种语言我还不会。我可以用这些语言回复您：{ $languages }。
ask_language = 您想换成哪种语言？我可以用：{ $languages }。
