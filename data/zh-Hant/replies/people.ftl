### Trouble and people

did_you_mean = 我不太確定您的意思，您想問的是下面哪一項？
offer_person = 我還是沒有聽懂，是我的問題。要和真人客服談談嗎？
not_understood_task = 這句話我沒有看懂。
action_failed = 我們這邊出了點狀況，沒能辦完。接下來由同事為您處理。
backend_away = 我現在連不上訂單系統。接下來由同事為您處理。
handing_over = 正在為您轉接真人客服。前面的內容同事都看得到，不用再說一次。
nobody_online = 現在沒有同事在線上，{ $opens_at } 會有人回來。您可以留下電子信箱，回覆也會寄到那裡。
nobody_online_no_time = 現在沒有同事在線上，您的訊息會由下一位有空的同事處理。您可以留下電子信箱，回覆也會寄到那裡。
leave_email = 請問回覆要寄到哪個電子信箱？
email_saved = 謝謝，回覆也會寄到 { $email }。
email_invalid = 這看起來不像電子信箱，請依照 name@example.com 的格式填寫。
agent_joined = { $agent_name } 加入了對話。
agent_left = { $agent_name } 離開了對話。
handed_back = { $agent_name } 已將對話交還給我，我是自動助理。還有其他需要幫忙的嗎？
conversation_resolved = 這次對話已結束。需要時直接留言，就會重新開啟。
still_waiting = 您還在排隊中，同事會在這裡回覆您。
one_moment = 請稍候，我正在處理。
assistant_gave_up = 很抱歉，我現在無法回答，接下來由真人客服為您服務。
too_long = 這則訊息太長了，請控制在 { $limit } 個字以內。
too_many_messages = 您一次傳了很多訊息，請等 { $seconds } 秒再傳。
upload_received = 已收到 { $name }。我看不了圖片，同事可以查看。
upload_refused = 這個檔案我無法接收。可以傳 { $limit_mb } MB 以內的圖片和 PDF 檔。
language_changed = 好的，接下來我用繁體中文回覆您。
language_not_offered = 很抱歉，這種語言我還不會。我可以用這些語言回覆您：{ $languages }。
ask_language = 請問想換成哪種語言？我可以用：{ $languages }。
