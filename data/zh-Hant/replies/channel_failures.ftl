### Messages to shoppers on WhatsApp and Messenger

choose_label = 請選擇
choose_by_number = 直接回覆數字即可。

### Why a message did not reach the shopper (only agents read these)

undelivered_held = 顧客上次留言已太久，已請顧客留言：屆時送出回覆
undelivered_restricted = Meta 目前只允許此號碼回覆，不能主動傳訊：顧客來訊或限制解除後送出
undelivered_window_closed = 顧客上次留言已太久：此管道只允許在回覆時限內回覆
undelivered_window_closed_mailed = 對此管道來說顧客上次留言已太久：回覆將以電子郵件寄出
undelivered_rate = 一次訊息太多：會自動重試
undelivered_spam_limit = 因有顧客封鎖或檢舉，Meta 限制了此帳號
undelivered_temporary = Meta 發生故障：會自動重試
undelivered_gave_up = Meta 一整天都沒有接收
undelivered_token = 存取權杖已過期或被撤銷：需要有人填入新的
undelivered_account = Meta 鎖定了帳號，或帳號未付費、未註冊
undelivered_permission = 應用程式缺少 Meta 的一項權限
undelivered_recipient = 無法聯絡到顧客：已不在此管道，或封鎖了商店
undelivered_template = 訊息範本未獲核准或已暫停
undelivered_parameter = Meta 不接受這種形式的訊息
undelivered_media = Meta 無法取得或讀取檔案
undelivered_file_gone = 檔案已不再保存
undelivered_thread = 對話由別處負責：另一個應用程式或粉絲專頁收件匣
undelivered_unknown = Meta 拒絕了，原因不明
undelivered_not_worded = 無法組成這則訊息的文字
undelivered_outcome_unknown = Meta 沒有回應：不知道訊息是否送達
event_sent_again = 一分鐘內沒有某則訊息的消息，因此又傳送了一次。顧客可能會看到兩次
# $channel (text)
# $reason (text)
channel_stopped = { $channel } 已停止傳送：{ $reason }。所寫內容會等候。
channel_restricted = 在 Meta 解除限制之前，{ $channel } 不能主動傳訊。回覆時限內的回覆照常送出，其餘等候。
channel_restricted_until = Meta 不允許 { $channel } 主動傳訊，預計到：{ $until }。回覆時限內的回覆照常送出，其餘等候。
