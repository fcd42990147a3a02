### 包裹出了問題，可以怎麼辦

track_shipment_late = 很抱歉，訂單 { $order_number } 的包裹原訂 { $promised_on }送達，現在還由 { $carrier } 配送中。
track_shipment_silent = 很抱歉，訂單 { $order_number } 的包裹從 { $scanned_on }起，{ $carrier } 就沒有新的掃描紀錄，這麼久並不尋常。
track_shipment_delivery_failed = { $carrier } 曾投遞訂單 { $order_number } 的包裹，但沒能交到您手上。
track_shipment_ready_for_pickup = 訂單 { $order_number } 的包裹可以取件了：{ $place }。取件期限：{ $until }。
track_shipment_ready_for_pickup_no_date = 訂單 { $order_number } 的包裹可以取件了：{ $place }。
track_shipment_damaged = 很抱歉，{ $carrier } 回報訂單 { $order_number } 的包裹在途中損壞了。
track_shipment_carrier_words = 關於訂單 { $order_number } 的包裹，{ $carrier } 的最新消息是：「{ $words }」
choose_parcel = 請問是哪個包裹？
choose_parcel_again = 請從上面的包裹選一個，例如「第一個」。
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    您希望怎麼處理？可以選擇：
    { $options }
choose_remedy_again = 請從這些選一個，或說要找真人客服。
label_remedy_wait = 再等等：我先記下，如果到 { $until }還沒有送到，我們會聯絡您。
label_remedy_redelivery = 再送一次：同事會和物流業者安排。
label_remedy_address = 改地址：同事會請物流業者更正。
label_remedy_claim = 協尋包裹：同事會請物流業者協尋，最多需要 { $days } 天。
label_remedy_reshipment = 重新寄送：寄同樣的商品，您不用付費。
label_remedy_refund = 退款：依原付款方式退還。我無法自行決定的，由同事決定。
label_remedy_return = 退貨：我們收到後退款給您。
button_remedy_wait = 再等等
button_remedy_redelivery = 再送一次
button_remedy_address = 改地址
button_remedy_claim = 協尋包裹
button_remedy_reshipment = 重新寄送
button_remedy_return = 退貨
parcel_wait_agreed = 好的。如果到時候還沒有送到，同事會在這裡聯絡您：{ $due_at }。
remedy_to_person = { $remedy }：同事會和您一起安排。
confirm_reshipment = 我會把訂單 { $order_number } 的這些商品免費重新寄給您：{ $items }。可以嗎？請回覆「是」或「否」。
reshipment_done = 辦好了。訂單 { $order_number } 的這些商品會重新寄出：{ $items }。寄出後您可以在這裡查詢新包裹。
reshipment_out_of_stock = 很抱歉，這些商品已經沒有庫存：{ $items }。所以我無法重新寄給您。
summary_remedy = 已選擇：{ $remedy }
reason_parcel_trouble = 包裹問題：所選方案要由同事辦理
reason_sent_or_paid_before = 此訂單已有商品重新寄送或退款
