### 退貨、換貨、保固，以及收到損壞或寄錯的商品

return_policy_items =
    訂單 { $order_number } 的情況是：
    { $items }
button_return_policy_order = 訂單 { $order_number }
label_item_until = { $item }：到 { $until }為止
label_item_allowed = { $item }：可以
label_item_barred = { $item }：{ $reason }
label_barrier_paid_back = 已經退過款
label_barrier_not_delivered = 還沒有送達
label_barrier_window_over = 退貨期限到 { $until }為止
label_barrier_warranty_over = 保固已於 { $until }到期
label_barrier_excluded_category = 這類商品不能退
label_barrier_already_returned = 已經退過貨
label_barrier_out_of_stock = 沒有可換的商品了
label_barrier_country_not_served = 我們不接受從這個國家或地區退貨
label_barrier_other = 系統不允許
back_not_possible =
    很抱歉，這裡無法辦理：
    { $items }
ask_back_items = 請問是訂單 { $order_number } 裡的哪幾件？{ $items }
ask_return_reason = 請問為什麼想退這些商品：{ $items }？
ask_return_reason_again = 哪一種最接近？太小或太大、商品損壞、寄錯商品、與描述不符，還是您改變了心意。
button_reason_too_small = 太小
button_reason_too_large = 太大
ask_exchange_wanted = { $item } 您想換成哪一種？可選：{ $options }。
exchange_not_sold = { $item } 沒有這一種。可選：{ $options }。
exchange_out_of_stock = 很抱歉，{ $item }（{ $wanted }）已經售完。
exchange_out_of_stock_until = 很抱歉，{ $item }（{ $wanted }）已經售完，預計 { $back_on }到貨。
exchange_nothing_else = { $item } 目前沒有可以換的現貨。
ask_photo = 請傳一張能看清楚 { $items } 問題的照片。
ask_photo_again = 請用檔案傳送照片，沒有的話告訴我就好。
button_no_photo = 我沒有照片
photo_missing = 沒有照片的話，{ $items } 要由同事決定。
ask_problem = 造成您的不便，很抱歉。訂單 { $order_number } 出了什麼問題？
ask_problem_again = 哪一種最接近？商品損壞、寄錯商品、與描述不符，還是少了東西。
button_problem_missing = 少了東西
confirm_return =
    要登記訂單 { $order_number } 的退貨嗎：{ $items }？
    { $terms }
    請回覆「是」或「否」。
confirm_exchange =
    要登記換貨嗎：{ $item } 換成 { $wanted }？
    { $terms }
    請回覆「是」或「否」。
confirm_warranty =
    { $items } 在保固期內。要登記檢測和維修嗎？
    { $terms }
    請回覆「是」或「否」。
label_terms_shop_pays = 寄回的運費由我們負擔。
label_terms_fee = 寄回的運費是 { $fee }，會從退款中扣除。
label_terms_customer_pays = 寄回的運費由您負擔。
label_terms_ways = 寄回方式：{ $ways }。
label_terms_customs = 包裹要經過海關：請申報為「退運貨物」（returned goods）。
label_terms_refund = 我們收到後最多 { $days } 天，依原付款方式退款。
label_return_way_printed_label = 列印寄件標籤
label_return_way_qr_code = 出示條碼
label_return_way_collection = 到府收件
label_return_way_own_carrier = 自選物流業者
return_done =
    您的退貨 { $number } 已經登記。
    { $steps }
exchange_done =
    您的換貨 { $number } 已經登記，{ $wanted } 已為您保留。收到您寄回的商品後，我們就寄出。
    { $steps }
warranty_done =
    您的保固案件 { $number } 已經登記。收到商品後，我們會檢測並通知您。
    { $steps }
label_step_label = 請把卡片裡的寄件標籤貼在包裹上，或出示上面的條碼。
label_step_address = 請寄到：{ $address }
label_step_send_by = 請最晚於 { $send_by }寄出。
label_step_customs = 請在報關單上寫明「退運貨物」（returned goods）。
return_progress_requested = 訂單 { $order_number } 中 { $items } 的退貨已於 { $on }登記。我們在等包裹，請最晚於 { $send_by }寄出。
return_progress_requested_no_date = 訂單 { $order_number } 中 { $items } 的退貨已於 { $on }登記。我們在等包裹。
return_progress_received = 訂單 { $order_number } 中的 { $items } 已於 { $on }到達倉庫，接下來會檢查。
return_progress_inspected = 訂單 { $order_number } 中的 { $items } 已於 { $on }檢查完畢，結果隨後通知您。
return_progress_restocked = 訂單 { $order_number } 中 { $items } 的退貨已於 { $on }通過，接下來會退款。
return_progress_refused = 訂單 { $order_number } 中 { $items } 的退貨經檢查，於 { $on }未獲接受。原因可以請同事告訴您。
return_progress_refunded = 訂單 { $order_number } 中 { $items } 的退貨已於 { $on }退款。銀行通常還要幾天才會顯示。
return_progress_exchanged = 訂單 { $order_number } 中的 { $items } 已於 { $on }換貨，新商品正在路上。
return_progress_cancelled = 訂單 { $order_number } 中 { $items } 的退貨已於 { $on }取消。
label_return_state_requested = 已登記
label_return_state_approved = 已核准
label_return_state_received = 已收到
label_return_state_inspected = 已檢查
label_return_state_restocked = 已通過
label_return_state_refused = 未獲接受
label_return_state_refunded = 已退款
label_return_state_exchanged = 已換貨
label_return_state_cancelled = 已取消
label_card_return = 退貨 { $number }
label_card_send_by = 最晚寄出
label_card_return_address = 退貨地址
label_card_label_link = 開啟寄件標籤
reason_photo_missing = 沒有損壞照片
refund_to_person_sent_again = 訂單 { $order_number } 已有商品重新寄送，能不能退款要由同事決定，我現在轉過去。
reason_policy_sent_again = 重新寄送後申請退款
