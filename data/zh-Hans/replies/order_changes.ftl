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
operation_yes_or_no = 请您明确回复“是”或“否”。
operation_refused = 订单系统没有接受订单 { $order_number } 的这项操作，接下来由同事处理。
change_already_cancelled = 订单 { $order_number } 已经取消，没有可以变更的了。
change_partly_sent = 订单 { $order_number } 的一部分已经发出，我没法再变更。同事可以看看剩下的还能不能拦下。
change_already_sent = 订单 { $order_number } 已经出库，我没法再变更或取消。您收到以后可以退货。
change_already_there = 订单 { $order_number } 已经送达，我没法再变更或取消。您可以改为退货。
change_too_late = 订单 { $order_number } 正在打包，或者下单时间太久，我没法再变更。同事还可以试着拦下。
change_not_possible = 订单 { $order_number } 我自己没法变更，可以请同事看一下。

## 取消订单

cancel_confirm_paid = 我会取消整个订单 { $order_number }，{ $total } 按原支付方式退给您。要取消吗？
cancel_confirm_held = 我会取消整个订单 { $order_number }。银行目前只是冻结了 { $total }，不会扣款，冻结会解除。要取消吗？
cancel_confirm_nothing = 我会取消整个订单 { $order_number }。没有需要退还的款项。要取消吗？
cancel_done = 订单 { $order_number } 已经取消。
cancel_done_paid = 订单 { $order_number } 已经取消，{ $total } 会按原支付方式退给您。

## 修改地址

ask_address = 订单 { $order_number } 现在寄往：{ $old }。新地址是什么？请写明街道门牌、邮编和城市。
ask_address_in_city = 订单 { $order_number } 要寄到{ $city }的哪里？请写明街道门牌和邮编。
ask_address_again = 请把新地址的各部分用逗号隔开：街道门牌，邮编，城市。
address_incomplete = 新地址还差一项：{ $what }。
address_postcode_wrong = 邮编 { $postcode } 和那里对不上。正确的邮编是多少？
address_same = 订单现在寄的就是这个地址。
address_other_country = 订单 { $order_number } 我没法改寄到另一个国家或地区（{ $country }）：价格、关税和承运商都会变。可以请同事看一下。
address_confirm = 订单 { $order_number } 将改寄到：{ $new }。不再寄往：{ $old }。要修改吗？确认信会发到下单时的邮箱。
address_done = 办好了：订单 { $order_number } 现在寄往 { $new }。确认信会发到下单时的邮箱。
label_address_part_lines = 街道门牌
label_address_part_postcode = 邮编
label_address_part_city = 城市
label_address_part_region = 省或州

## 商品和送货日期

ask_change = 订单 { $order_number } 您想改什么？
ask_change_again = 订单 { $order_number } 可以改数量、改尺码或颜色、去掉某件商品，或者改送货日期。您要改哪一项？
button_change_quantity = 数量
button_change_variant = 尺码或颜色
button_change_remove = 去掉一件商品
button_change_date = 送货日期
ask_change_item = 请问是哪一件？{ $items }
ask_quantity = 您订了 { $quantity } × { $name }。要改成几件？
ask_variant = { $name }：您想换成哪一种？可选：{ $variants }。
ask_variant_again = 请为 { $name } 选一种：{ $variants }。
ask_delivery_date = 希望哪一天送到？
ask_delivery_date_again = 请告诉我日期，例如 12 月 5 日。
date_not_possible = 那一天没法送货。您看改成哪一天方便？
date_confirm = 订单 { $order_number } 将改为 { $deliver_on }送达。要提交吗？
date_done = 办好了：订单 { $order_number } 将于 { $deliver_on }送达。
items_confirm = 我会把订单 { $order_number } 改为：{ $what }。要修改吗？
items_confirm_paid = 我会把订单 { $order_number } 改为：{ $what }。{ $total } 会退给您。要修改吗？
items_done = 办好了：订单 { $order_number } 已经修改。
items_done_paid = 办好了：订单 { $order_number } 已经修改，{ $total } 会按原支付方式退给您。
change_more_to_pay = 这样会超过您为订单 { $order_number } 付的金额，而我这里没法收款。您可以另下一单，也可以请同事帮忙。
change_last_item = 订单 { $order_number } 里只有这些商品，去掉就等于取消订单。
change_no_variant = 订单 { $order_number } 里的 { $name } 没有其他款式。可以请同事帮忙。
change_out_of_stock = { $name }（{ $variant }）目前缺货。
label_item_change_removed = 去掉 { $name }
label_item_change_quantity = { $quantity } × { $name }
label_item_change_variant = { $name }：{ $variant }

## 发票

invoice_link = 这是订单 { $order_number } 的发票 { $invoice_number }：{ $url }
invoice_file = 这是订单 { $order_number } 的发票 { $invoice_number }。
invoice_none = 订单 { $order_number } 目前没有发票：可能还没付款，或者付款前已经取消。
invoice_company = 发票上的公司信息需要同事来改。请在这里写下公司名称、地址和税号，我这就为您转接。
button_invoice_company = 公司信息
reason_invoice_company = 修改发票上的公司信息

## 付款

payments_none = 订单 { $order_number } 目前没有查到付款。如果您的银行有记录，可以请同事查找。
payments_charged_twice = 您说得对，非常抱歉：订单 { $order_number } 应付 { $total }，实际扣了 { $taken }，多扣了 { $too_much }。我会把全部凭据转给同事处理。
payments_held_beside = 订单 { $order_number } 您只付了一次：{ $paid }。另外的 { $total } 是之前一次尝试时银行冻结的，没有扣款，会自动解除。
payments_held_until = 订单 { $order_number } 您只付了一次：{ $paid }。另外的 { $total } 是之前一次尝试时银行冻结的，没有扣款，最晚 { $falls_on }自动解除。
payments_paid = 订单 { $order_number } 已于 { $made_on }付款：{ $total }。没有看到重复扣款。
payments_transfer_pending = 订单 { $order_number } 的银行转账 { $total } 还没有到账。如果您下单后马上就转了，最晚 { $due_on }应该会到账；到账后我们就发货。
payments_transfer_pending_reference = 订单 { $order_number } 的银行转账 { $total } 还没有到账。如果您下单后马上就转了，并写了附言 { $reference }，最晚 { $due_on }应该会到账；到账后我们就发货。
payments_pending = 订单 { $order_number } 的付款 { $total } 还在由银行或支付机构审核，您什么都不用做。
payments_held = 订单 { $order_number } 的 { $total } 目前只是被银行冻结，还没有扣款，发货时才会扣。
payments_declined = 订单 { $order_number } 的付款 { $total } 被拒绝，没有扣款。{ $why }
payments_refunded = 订单 { $order_number } 的付款已经退还：{ $total }。银行入账通常要等几天。
payments_cancelled = 订单 { $order_number } 的付款 { $total } 已经取消，没有扣款。
label_declined_insufficient_funds = 银行表示余额或额度不足。换一张卡，或者晚些再试，一般就可以了。
label_declined_expired_card = 卡片已经过期，请换一张卡。
label_declined_wrong_details = 卡片信息不符。请核对卡号、有效期和安全码。
label_declined_authentication_failed = 银行的身份验证（例如验证码或手机应用）没有通过。请再试一次，并完成验证。
label_declined_limit_exceeded = 已达到卡片限额。可以换一张卡，或者请银行提高限额。
label_declined_refused_by_bank = 银行拒绝了付款，没有说明原因。可以打电话问一下银行，或者换一种支付方式。
label_declined_other = 没有给出原因。请再试一次，或者换一种支付方式。
summary_payment = 付款 { $number }：{ $total }，{ $state }，{ $made_at }
label_payment_state_pending = 处理中
label_payment_state_authorised = 已冻结
label_payment_state_captured = 已扣款
label_payment_state_declined = 被拒绝
label_payment_state_cancelled = 已取消
label_payment_state_refunded = 已退还
reason_payments_charged_twice = 重复扣款
