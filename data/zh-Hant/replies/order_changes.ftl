### 訂單變更

button_do_it = 是，請處理
button_leave_it = 否，維持不變
operation_left = 好的，一切維持不變。
operation_expired = 剛才的方案已經過期，我重新準備了一份。
operation_changed = 這段期間訂單有變動，我重新準備了一份方案。
operation_under_way = 訂單 { $order_number } 的另一項變更還在處理中，請您過幾分鐘再問我。
operation_pending = 訂單 { $order_number } 的{ $what }：已經送到系統，正在等候確認。我會持續追蹤，您不需要再提一次。
operation_already_done = 訂單 { $order_number } 的{ $what }已經完成了。
operation_gone = 剛才的方案已經失效，沒有做任何變更。如果您還需要，請告訴我。
operation_to_person = 這超過我能自行處理的範圍，需要同事核准。我會把您說的內容一併轉過去。
label_operation_cancellation = 取消
label_operation_address_change = 修改地址
label_operation_items_change = 修改商品
label_operation_delivery_date_change = 修改送貨日期
label_operation_return = 退貨
label_operation_exchange = 換貨
label_operation_warranty = 保固
label_operation_voucher = 購物金
label_operation_reshipment = 重新寄送
summary_operation = 訂單 { $order_number } 的{ $what }
summary_operation_worth = 訂單 { $order_number } 的{ $what }，價值 { $total }
reason_operation_refused = 商店系統拒絕了變更
reason_operations_per_order = 達到上限：此訂單的變更
reason_operations_per_customer = 達到上限：這位顧客今天的變更
reason_operations_per_day = 達到上限：機器人今天的變更
reason_operations_worth = 價值超過機器人的額度
operation_yes_or_no = 請您明確回覆「是」或「否」。
operation_refused = 訂單系統沒有接受訂單 { $order_number } 的這項操作，接下來由同事處理。
change_already_cancelled = 訂單 { $order_number } 已經取消，沒有可以變更的了。
change_partly_sent = 訂單 { $order_number } 的一部分已經寄出，我無法再變更。同事可以看看其餘的還能不能攔下。
change_already_sent = 訂單 { $order_number } 已經離開倉庫，我無法再變更或取消。您收到後可以退貨。
change_already_there = 訂單 { $order_number } 已經送達，我無法再變更或取消。您可以改為退貨。
change_too_late = 訂單 { $order_number } 正在包裝，或下單已經太久，我無法再變更。同事還可以試著攔下。
change_not_possible = 訂單 { $order_number } 我無法自行變更，可以請同事看一下。

## 取消訂單

cancel_confirm_paid = 我會取消整筆訂單 { $order_number }，{ $total } 依原付款方式退還。要取消嗎？
cancel_confirm_held = 我會取消整筆訂單 { $order_number }。銀行目前只是保留了 { $total } 的額度，不會扣款，保留會解除。要取消嗎？
cancel_confirm_nothing = 我會取消整筆訂單 { $order_number }。沒有需要退還的款項。要取消嗎？
cancel_done = 訂單 { $order_number } 已經取消。
cancel_done_paid = 訂單 { $order_number } 已經取消，{ $total } 會依原付款方式退還。

## 修改地址

ask_address = 訂單 { $order_number } 目前寄往：{ $old }。新地址是什麼？請寫明街道門牌、郵遞區號和城市。
ask_address_in_city = 訂單 { $order_number } 要寄到{ $city }的哪裡？請寫明街道門牌和郵遞區號。
ask_address_again = 請用逗號分開新地址的各部分：街道門牌，郵遞區號，城市。
address_incomplete = 新地址還缺一項：{ $what }。
address_postcode_wrong = 郵遞區號 { $postcode } 和那裡不符。正確的是多少？
address_same = 訂單現在寄的就是這個地址。
address_other_country = 訂單 { $order_number } 我無法改寄到其他國家或地區（{ $country }）：價格、關稅和物流業者都會變。可以請同事看一下。
address_confirm = 訂單 { $order_number } 會改寄到：{ $new }。不再寄往：{ $old }。要修改嗎？確認信會寄到下單時的電子信箱。
address_done = 辦好了：訂單 { $order_number } 現在寄往 { $new }。確認信會寄到下單時的電子信箱。
label_address_part_lines = 街道門牌
label_address_part_postcode = 郵遞區號
label_address_part_city = 城市
label_address_part_region = 州或省

## 商品和送貨日期

ask_change = 訂單 { $order_number } 您想改什麼？
ask_change_again = 訂單 { $order_number } 可以改數量、改尺寸或顏色、拿掉某件商品，或改送貨日期。您要改哪一項？
button_change_quantity = 數量
button_change_variant = 尺寸或顏色
button_change_remove = 拿掉一件商品
button_change_date = 送貨日期
ask_change_item = 請問是哪一件？{ $items }
ask_quantity = 您訂了 { $quantity } × { $name }。要改成幾件？
ask_variant = { $name }：您想換成哪一種？可選：{ $variants }。
ask_variant_again = 請為 { $name } 選一種：{ $variants }。
ask_delivery_date = 希望哪一天送到？
ask_delivery_date_again = 請告訴我日期，例如 12 月 5 日。
date_not_possible = 那一天無法送貨。改成哪一天方便呢？
date_confirm = 訂單 { $order_number } 會改為 { $deliver_on }送達。要送出嗎？
date_done = 辦好了：訂單 { $order_number } 會在 { $deliver_on }送達。
items_confirm = 我會把訂單 { $order_number } 改為：{ $what }。要修改嗎？
items_confirm_paid = 我會把訂單 { $order_number } 改為：{ $what }。{ $total } 會退還給您。要修改嗎？
items_done = 辦好了：訂單 { $order_number } 已經修改。
items_done_paid = 辦好了：訂單 { $order_number } 已經修改，{ $total } 會依原付款方式退還。
change_more_to_pay = 這樣會超過您為訂單 { $order_number } 付的金額，而我這裡無法收款。您可以另外下單，也可以請同事幫忙。
change_last_item = 訂單 { $order_number } 裡只有這些商品，拿掉就等於取消訂單。
change_no_variant = 訂單 { $order_number } 的 { $name } 沒有其他款式。可以請同事幫忙。
change_out_of_stock = { $name }（{ $variant }）目前缺貨。
label_item_change_removed = 拿掉 { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }：{ $variant }

## 發票

invoice_link = 這是訂單 { $order_number } 的發票 { $invoice_number }：{ $url }
invoice_file = 這是訂單 { $order_number } 的發票 { $invoice_number }。
invoice_none = 訂單 { $order_number } 目前沒有發票：可能尚未付款，或付款前已經取消。
invoice_company = 發票上的公司資料要由同事修改。請在這裡寫下公司名稱、地址和統一編號（或稅籍編號），我現在為您轉過去。
button_invoice_company = 公司資料
reason_invoice_company = 修改發票上的公司資料

## 付款

payments_none = 訂單 { $order_number } 目前查不到付款。如果您的銀行有紀錄，可以請同事查詢。
payments_charged_twice = 您說得對，非常抱歉：訂單 { $order_number } 應付 { $total }，實際扣了 { $taken }，多扣了 { $too_much }。我會把所有紀錄一併轉給同事處理。
payments_held_beside = 訂單 { $order_number } 您只付了一次：{ $paid }。另外的 { $total } 是先前一次嘗試時銀行保留的額度，沒有扣款，會自動解除。
payments_held_until = 訂單 { $order_number } 您只付了一次：{ $paid }。另外的 { $total } 是先前一次嘗試時銀行保留的額度，沒有扣款，最晚 { $falls_on }自動解除。
payments_paid = 訂單 { $order_number } 已於 { $made_on }付款：{ $total }。沒有看到重複扣款。
payments_transfer_pending = 訂單 { $order_number } 的銀行轉帳 { $total } 還沒有入帳。如果您下單後馬上就轉了，最晚 { $due_on }應該會入帳；入帳後我們就出貨。
payments_transfer_pending_reference = 訂單 { $order_number } 的銀行轉帳 { $total } 還沒有入帳。如果您下單後馬上就轉了，並附上備註 { $reference }，最晚 { $due_on }應該會入帳；入帳後我們就出貨。
payments_pending = 訂單 { $order_number } 的付款 { $total } 還在由銀行或支付業者審核，您不需要做任何事。
payments_held = 訂單 { $order_number } 的 { $total } 目前只是由銀行保留額度，還沒有扣款，出貨時才會扣。
payments_declined = 訂單 { $order_number } 的付款 { $total } 遭到拒絕，沒有扣款。{ $why }
payments_refunded = 訂單 { $order_number } 的付款已經退還：{ $total }。銀行通常要幾天才會顯示。
payments_cancelled = 訂單 { $order_number } 的付款 { $total } 已經取消，沒有扣款。
label_declined_insufficient_funds = 銀行表示餘額或額度不足。換一張卡，或晚點再試，通常就可以了。
label_declined_expired_card = 卡片已經過期，請換一張卡。
label_declined_wrong_details = 卡片資料不符。請核對卡號、到期日和安全碼。
label_declined_authentication_failed = 銀行的驗證（例如驗證碼或 App）沒有通過。請再試一次，並完成驗證。
label_declined_limit_exceeded = 已達卡片額度上限。可以換一張卡，或請銀行調高額度。
label_declined_refused_by_bank = 銀行拒絕了付款，沒有說明原因。可以打電話問銀行，或換一種付款方式。
label_declined_other = 沒有說明原因。請再試一次，或換一種付款方式。
summary_payment = 付款 { $number }：{ $total }，{ $state }，{ $made_at }
label_payment_state_pending = 處理中
label_payment_state_authorised = 已保留額度
label_payment_state_captured = 已扣款
label_payment_state_declined = 遭拒絕
label_payment_state_cancelled = 已取消
label_payment_state_refunded = 已退還
reason_payments_charged_twice = 重複扣款
