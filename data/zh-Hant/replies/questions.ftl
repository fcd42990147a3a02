### Questions

ask_order_number = 請問您的訂單編號是多少？在訂單確認信裡可以找到。
ask_order_number_again = 我沒有看到訂單編號。訂單編號是 4 到 6 位數字，例如 1043，麻煩您再傳一次。
choose_order = 請問是哪一筆訂單？
ask_proof = 謝謝。為了保護訂單 { $order_number } 的隱私，請告訴我下單時使用的電子信箱或手機號碼。
ask_proof_again = 請提供下單時填寫的電子信箱，或是手機號碼（請加上國碼）。
proof_forgotten = 沒關係：訂單確認信就是寄到那個信箱的。下單時留的電話號碼（含國碼）也可以。如果兩樣都沒有，可以請專人協助您。
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
