### 订单变更

button_do_it = 是，请办理
button_leave_it = 否，保持不变
operation_left = 好的，一切保持不变。
operation_expired = 刚才的方案已经过期，我重新准备了一份。
operation_changed = 这期间订单有变化，我重新准备了一份方案。
operation_under_way = 订单 { $order_number } 的另一项变更还在处理中，请您过几分钟再问我。
operation_pending = 订单 { $order_number } 的{ $what }：已经提交到系统，正在等待确认。我会跟进，您不用再提一次。
operation_already_done = 订单 { $order_number } 的{ $what }已经办好了。
operation_gone = 刚才的方案已经失效，没有做任何变更。如果您还需要，请告诉我。
operation_to_person = 这超出了我能直接办理的范围，需要同事批准。我会把您说的情况一并转过去。
label_operation_cancellation = 取消
label_operation_address_change = 修改地址
label_operation_items_change = 修改商品
label_operation_delivery_date_change = 修改送货日期
label_operation_return = 退货
label_operation_exchange = 换货
label_operation_warranty = 保修
label_operation_voucher = 代金券
label_operation_reshipment = 重新发货
summary_operation = 订单 { $order_number } 的{ $what }
summary_operation_worth = 订单 { $order_number } 的{ $what }，价值 { $total }
reason_operation_refused = 店铺系统拒绝了变更
reason_operations_per_order = 达到上限：此订单的变更
reason_operations_per_customer = 达到上限：该客户今天的变更
reason_operations_per_day = 达到上限：机器人今天的变更
reason_operations_worth = 价值超出机器人的额度
