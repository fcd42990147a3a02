### Refunds

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
