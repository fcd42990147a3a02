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
