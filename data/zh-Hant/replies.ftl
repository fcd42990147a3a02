# 機器人對顧客說的話（繁體中文，以台灣用語為主，香港讀者也能看得順）。鍵名與參數以 data/en/replies.ftl 為準，這裡只寫文字。
# 語氣：稱呼「您」，親切、簡短；道歉時不用驚嘆號。

## Small talk
welcome = 您好，這裡是 { $shop_name } 的自動助理，我是機器人。查訂單、查包裹、辦退款都可以找我，需要的話也能請真人客服來協助。請問有什麼可以幫您？
greet = 您好，請問今天有什麼可以幫您？
goodbye = 感謝您的光臨，再見，祝您有美好的一天。
thank = 不客氣。還有其他需要我幫忙的嗎？
help = 我可以幫您查訂單進度、看包裹到了哪裡、辦理退款，也能告訴您退款辦到哪一步。如果想和真人客服談，隨時說一聲就好，用您習慣的語言即可。
bot_challenge = 我是機器人，本店的自動助理。如果您比較想和真人談，告訴我一聲就可以。
return_policy = 收到商品後 { $window_days } 天內都可以申請退款。請告訴我訂單編號和遇到的問題，我馬上為您確認。少數幾類商品要由同事決定。
affirm_nothing = 好的。請問您想辦理什麼？
deny_nothing = 好的，那就先不辦。有需要再叫我。
inform_nothing = 謝謝，我收到了。請問您想用它查詢或辦理什麼？
inform_order = 訂單 { $order_number }，我記下了。請問想了解這筆訂單的什麼？
out_of_scope = 很抱歉，這超出我能協助的範圍。我能幫忙的是訂單、包裹和退款。

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }：這件事我沒辦法自己處理，但同事可以。要幫您轉接嗎？
second_wish = 您還提到另一件事：{ $topic }。要接著處理嗎？

## What a message is about, as it stands at the head of a line
label_topic_order_status = 訂單進度
label_topic_track_shipment = 包裹位置
label_topic_delivery_time = 配送時間
label_topic_shipping_cost = 運費
label_topic_shipping_problem_delayed = 包裹延誤
label_topic_shipping_problem_lost = 包裹遺失
label_topic_damaged_or_wrong_item = 商品損壞或寄錯
label_topic_change_address = 更改收件地址
label_topic_change_order = 修改訂單
label_topic_cancel_order = 取消訂單
label_topic_return_request = 退貨
label_topic_exchange_request = 換貨
label_topic_return_policy = 退換貨規則
label_topic_refund_request = 退款
label_topic_refund_status = 退款進度
label_topic_payment_methods = 付款方式
label_topic_payment_problem = 付款問題
label_topic_customs_duties = 關稅與稅金
label_topic_invoice_request = 發票與收據
label_topic_coupon_promotion = 優惠與折扣
label_topic_product_question = 商品諮詢
label_topic_recommend_product = 選購建議
label_topic_stock_availability = 庫存狀況
label_topic_size_guide = 尺寸選擇
label_topic_account_problem = 帳號問題
label_topic_complaint = 客訴
label_topic_human_agent = 真人客服
label_topic_change_language = 更換語言
label_topic_feedback_review = 評價與建議
label_topic_warranty_repair = 保固與維修
label_topic_loyalty_membership = 點數與會員
label_topic_delete_my_data = 個人資料

## Questions
ask_order_number = 請問您的訂單編號是多少？在訂單確認信裡可以找到。
ask_order_number_again = 我沒有看到訂單編號。訂單編號是 4 到 6 位數字，例如 1043，麻煩您再傳一次。
choose_order = 請問是哪一筆訂單？
ask_proof = 謝謝。為了保護訂單 { $order_number } 的隱私，請告訴我下單時使用的電子信箱或手機號碼。
ask_proof_again = 請提供下單時填寫的電子信箱，或是手機號碼（請加上國碼）。
order_not_found = 查不到與這個訂單編號、電子信箱或手機號碼相符的訂單。請您再確認一次，然後告訴我。
wait_before_retry = 請等 { $seconds } 秒再試，到時請重新傳送訂單編號，以及下單的電子信箱或手機號碼。
login_expired = 您在商店的登入已經逾時。請重新登入，或是告訴我訂單編號和下單的電子信箱。
ask_reason = 很抱歉造成您的困擾。請問訂單 { $order_number } 想退款的原因是什麼？
ask_reason_again = 哪一項最接近您的情況：商品損壞、寄錯商品、沒有收到、太晚到、與描述不符，還是您改變心意？
ask_items = 訂單 { $order_number } 有好幾項商品：{ $items }。請問要退哪幾項？
ask_items_again = 請告訴我要退哪一項或哪幾項，全部都退的話請回覆「全部」：{ $items }。
confirm_refund = 為您算好了：訂單 { $order_number } 可退 { $total }。要現在辦理嗎？請回覆「是」或「否」。
confirm_refund_again = 這裡需要您明確回覆「是」或「否」：訂單 { $order_number } 退款 { $total }，要辦理嗎？
refund_quote_changed = 訂單 { $order_number } 的退款內容和剛才給您看的不同了，所以我重新計算了一次。
refund_offer_gone = 訂單 { $order_number } 先前的退款方案已經失效，沒有退任何款項。要重新辦理嗎？
refund_quote_expired = 訂單 { $order_number } 的退款方案已經過期，所以我重新計算了一次。
resumed_task_refund_request = 我們繼續辦理訂單 { $order_number } 的退款。
resumed_task_refund_request_open = 我們繼續辦理您的退款。
resumed_task_order_status = 我們繼續看您的訂單進度。
resumed_task_track_shipment = 我們繼續查您的包裹。
resumed_task_refund_status = 我們繼續查您的退款進度。
nevermind_ok = 好的，這件事就先不處理了。還有其他需要幫忙的嗎？

## Orders and parcels
order_status = 訂單 { $order_number }（{ $placed_on }下單）目前狀態：{ $state }。
order_status_cancelled = 訂單 { $order_number } 已經取消，不會再出貨。
track_shipment = 訂單 { $order_number } 的包裹由 { $carrier } 配送，目前：{ $state }。預計 { $promised_on }送達。
track_shipment_no_date = 訂單 { $order_number } 的包裹由 { $carrier } 配送，目前：{ $state }。還沒有預計送達日。
track_shipment_customs_held = 訂單 { $order_number } 的包裹目前留在海關。放行後 { $carrier } 會繼續配送；除非海關與您聯絡，否則您不需要做任何事。
track_shipment_delayed = 很抱歉，訂單 { $order_number } 的包裹在 { $carrier } 延誤了，原訂 { $promised_on }送達。
track_shipment_delayed_no_date = 很抱歉，訂單 { $order_number } 的包裹在 { $carrier } 延誤了。
track_shipment_lost = 非常抱歉，{ $carrier } 回報訂單 { $order_number } 的包裹遺失了。我可以為您退款，也可以請真人客服來協助。
track_shipment_delivered = 訂單 { $order_number } 的包裹，{ $carrier } 已於 { $delivered_on }送達。
track_shipment_delivered_but_missing = 依 { $carrier } 的紀錄，訂單 { $order_number } 的包裹已於 { $delivered_on }送達。如果您沒有收到，需要請同事來確認。
track_shipment_returned = 訂單 { $order_number } 的包裹已經回到我們這裡：可能是 { $carrier } 無法投遞，也可能是被退回。
track_shipment_not_sent = 訂單 { $order_number } 還沒有從倉庫寄出，所以目前沒有包裹可以查詢。
track_shipment_cancelled = 訂單 { $order_number } 已經取消，沒有包裹在路上。
track_shipment_not_late = 訂單 { $order_number } 的包裹正由 { $carrier } 配送，目前沒有延誤，預計 { $promised_on }送達。

## Refunds
refund_done = 辦好了：訂單 { $order_number } 的 { $total } 會依原付款方式退還。這是您的退款憑證。
refund_pending = 訂單 { $order_number } 的 { $total } 退款已經送出，正在等候確認。您不需要再申請一次，也不會重複退款。
refund_already_done = 訂單 { $order_number } 的這筆退款先前已經辦好，憑證再傳給您一次。
refund_refused = 訂單 { $order_number } 的退款沒有被接受。同事會和您一起處理。
refund_cancelled = 好的，沒有退任何款項。
refund_nothing_left = 訂單 { $order_number } 的商品都已經退過款了。
refund_order_cancelled = 訂單 { $order_number } 已經取消，這裡沒有可退的款項。如果您還有錢沒收到，可以請真人客服確認。
refund_items_already = 這些已經退過款了：{ $items }。請從這筆訂單選擇其他商品。
refund_to_person_outside_window = 這筆訂單於 { $delivered_on }送達，已超過 { $window_days } 天。這不是我能決定的，現在轉給同事處理。
refund_to_person_outside_window_undated = 這筆訂單已經過了我能自行退款的期限，現在轉給同事處理。
refund_to_person_over_limit = { $total } 的退款超過我能自行辦理的額度，現在轉給同事處理。
refund_to_person_excluded_category = { $items } 能不能退款要由同事決定，我現在轉過去。
refund_to_person_currency = 以 { $currency } 付款的訂單，退款要由同事決定，我現在轉過去。
refund_to_person_not_delivered = 訂單 { $order_number } 還沒有送達，要攔截還是退款由同事決定，我現在轉過去。
refund_to_person_delivered_but_missing = 物流紀錄顯示訂單 { $order_number } 已於 { $delivered_on }送達，這需要同事確認，我現在轉過去。
refund_to_person_open_refund = 訂單 { $order_number } 已有一筆退款正在辦理，其餘的部分由同事和您確認。
refund_status_none = 訂單 { $order_number } 目前沒有退款紀錄。
refund_status_pending = 訂單 { $order_number } 的 { $total } 退款於 { $made_on }申請，仍在等候確認。
refund_status_done = 訂單 { $order_number } 的 { $total } 退款已於 { $made_on }完成。銀行通常還要幾天才會顯示。
refund_status_refused = 訂單 { $order_number } 的 { $total } 退款沒有被接受。要請真人客服來協助嗎？
refund_status_needs_approval = 訂單 { $order_number } 的 { $total } 退款正在等同事決定。

## Trouble and people
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

## E-mail to a shopper who has left
email_subject_answer = { $shop_name } 回覆您了
email_body_answer =
    您好：

    { $shop_name } 的 { $agent_name } 回覆了您：

    { $text }

    您可以在這裡繼續對話：{ $url }

## Ready-made replies of agents
canned_greeting = 您好，讓您久等了。我正在看您前面的訊息。
canned_checking = 正在為您確認，需要幾分鐘，請稍候。
canned_need_order_number = 方便提供訂單編號嗎？
canned_need_photo = 方便的話，請傳一張商品照片給我。
canned_refund_approved = 您的退款我已經核准，款項會依原付款方式退還。
canned_refund_declined = 很抱歉，這筆我們無法退款。如果您想了解原因，我很樂意說明。
canned_parcel_investigation = 我已經請物流業者尋找您的包裹，有消息會馬上告訴您。
canned_replacement_sent = 我們會免費補寄一件給您。
canned_anything_else = 請問還有其他需要幫忙的嗎？
canned_closing = 感謝您的耐心等候，祝您有美好的一天。

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = 顧客要求真人客服
reason_not_understood = 機器人沒有聽懂
reason_policy_outside_window = 超過退款期限
reason_policy_over_limit = 超過自動退款額度
reason_policy_excluded_category = 屬於不自動退款的品類
reason_policy_currency = 該幣別沒有自動退款額度
reason_policy_not_delivered = 尚未送達即申請退款
reason_policy_delivered_but_missing = 物流顯示已送達，顧客沒收到
reason_policy_open_refund = 這筆訂單還有退款未完成
reason_refund_refused = 商店系統拒絕了退款
reason_refund_unknown = 退款結果不明
reason_action_failed = 某項操作失敗
reason_assistant_unavailable = 機器人沒有回應
reason_agent_took_over = 客服主動接手
reason_shopper_wrote_to_agent = 客服回覆後顧客又來訊

## Events in a conversation's story (only agents read these)
event_handed_over = 已轉接：{ $reason }
event_hand_back = 已交還機器人
event_done_meanwhile = 在您接手期間，機器人已經完成：{ $what }
event_took_long = 機器人兩分鐘沒有回應

## Lines of a hand-off’s summary (only agents read these)
summary_wanted_order_status = 查詢訂單狀態
summary_wanted_track_shipment = 查詢包裹位置
summary_wanted_refund_request = 申請退款
summary_wanted_refund_status = 查詢退款進度
summary_wanted_person = 找真人客服
summary_wanted_unknown = 需求不明
summary_order = 訂單 { $order_number }
summary_reason = 原因：{ $reason }
summary_items = 商品：{ $items }
summary_amount = 金額：{ $total }
summary_asked_for = 還缺：{ $what }
summary_quote_shown = 已提出退款 { $total }，顧客尚未同意
summary_quote_agreed = 顧客已同意退款 { $total }
summary_not_understood = 連續 { $count } 則訊息沒有聽懂
summary_backend_said = 商店系統回覆：{ $text }
summary_backend_away = 商店系統沒有回應
summary_refund_unknown = 還不知道退款是否成功，系統會繼續查詢
label_missing_order_number = 訂單編號
label_missing_proof = 電子信箱或手機號碼
label_missing_reason = 原因
label_missing_items = 商品
label_missing_yes = 是否同意

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = 備貨中
label_order_state_shipped = 已出貨
label_order_state_delivered = 已送達
label_order_state_returned = 已退回
label_order_state_cancelled = 已取消
label_order_state_partially_refunded = 已部分退款
label_order_state_refunded = 已退款
label_parcel_state_preparing = 包裝中
label_parcel_state_in_transit = 運送中
label_parcel_state_customs_held = 海關留置中
label_parcel_state_delayed = 已延誤
label_parcel_state_out_for_delivery = 配送中
label_parcel_state_delivery_failed = 投遞未成功
label_parcel_state_ready_for_pickup = 待取貨
label_parcel_state_delivered = 已送達
label_parcel_state_lost = 已遺失
label_parcel_state_damaged = 已損壞
label_parcel_state_returned = 已退回寄件人
label_parcel_state_unknown = 狀態不明
label_checkpoint_label_created = 已通知物流業者取件
label_checkpoint_picked_up = 已取件
label_checkpoint_departed = 已離開轉運中心
label_checkpoint_arrived = 已抵達轉運中心
label_checkpoint_customs_in = 已交海關查驗
label_checkpoint_customs_held = 海關留置
label_checkpoint_customs_released = 海關放行
label_checkpoint_delayed = 延誤
label_checkpoint_out_for_delivery = 配送中
label_checkpoint_delivery_failed = 投遞未成功
label_checkpoint_ready_for_pickup = 已到取貨點，待取貨
label_checkpoint_delivered = 已送達
label_checkpoint_lost = 回報遺失
label_checkpoint_damaged = 回報損壞
label_checkpoint_returned = 已退回寄件人
label_checkpoint_other = 物流業者訊息
label_refund_state_proposed = 待您確認
label_refund_state_pending = 等候確認
label_refund_state_done = 已退款
label_refund_state_refused = 未被接受
label_refund_state_needs_approval = 等候同事審核
label_refund_reason_changed_mind = 改變心意
label_refund_reason_damaged = 商品損壞
label_refund_reason_wrong_item = 寄錯商品
label_refund_reason_not_arrived = 沒有收到
label_refund_reason_late = 太晚到
label_refund_reason_not_as_described = 與描述不符
label_refund_reason_other = 其他原因
label_refund_method_original_payment = 原付款方式
label_refund_method_store_credit = 購物金
label_refund_method_bank_transfer = 銀行轉帳
label_identity_anonymous = 未確認身分
label_identity_channel = 聊天管道的手機號碼
label_identity_order_proof = 訂單編號加電子信箱或手機號碼
label_identity_email_code = 電子信箱驗證碼
label_identity_shop_token = 已登入商店
label_all_items = 全部商品

## Cards: titles and names of rows
label_card_order = 訂單 { $number }
label_card_parcel = 訂單 { $order_number } 的包裹
label_card_quote = 訂單 { $order_number } 的退款
label_card_receipt = 退款 { $refund_number }
label_card_placed_on = 下單日期
label_card_total = 合計
label_card_carrier = 物流業者
label_card_tracking_number = 物流單號
label_card_promised_on = 預計送達
label_card_delivered_on = 送達日期
label_card_reason = 原因
label_card_method = 退款方式
label_card_expires_at = 有效期限
label_card_made_at = 辦理時間
label_card_order_number = 訂單
label_card_refund_number = 憑證編號
label_card_quantity = × { $count }
label_card_track_link = 到物流業者網站查看

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = 訂單狀態
button_track_shipment = 我的包裹在哪
button_refund_request = 申請退款
button_refund_status = 退款進度
button_return_policy = 退換貨規則
button_human_agent = 找真人客服
button_help = 你能做什麼
button_shipping_problem_delayed = 包裹延誤
button_shipping_problem_lost = 包裹遺失
button_damaged_or_wrong_item = 商品有問題
button_change_language = 換一種語言
button_delivery_time = 多久會到
button_shipping_cost = 運費多少
button_change_address = 更改地址
button_change_order = 修改訂單
button_cancel_order = 取消訂單
button_return_request = 我要退貨
button_exchange_request = 我要換貨
button_payment_methods = 付款方式
button_payment_problem = 付款出了問題
button_customs_duties = 關稅和稅金
button_invoice_request = 索取發票
button_coupon_promotion = 優惠活動
button_product_question = 商品諮詢
button_recommend_product = 幫我挑選
button_stock_availability = 有沒有貨
button_size_guide = 怎麼選尺寸
button_account_problem = 帳號問題
button_complaint = 我要客訴
button_feedback_review = 評價和建議
button_warranty_repair = 保固和維修
button_loyalty_membership = 點數和會員
button_delete_my_data = 我的個人資料
button_greet = 打聲招呼
button_goodbye = 再見
button_thank = 謝謝
button_bot_challenge = 你是機器人嗎
button_affirm = 是
button_deny = 否
button_nevermind = 算了
button_confirm_refund = 是，請退款
button_cancel_refund = 否，不退了
button_order = 訂單 { $order_number }
button_item = { $name }
button_all_items = 全部
button_reason_changed_mind = 改變心意
button_reason_damaged = 商品損壞
button_reason_wrong_item = 寄錯商品
button_reason_not_arrived = 沒有收到
button_reason_late = 太晚到
button_reason_not_as_described = 與描述不符
button_reason_other = 其他原因
button_language = { $language }
