# 机器人对顾客说的话（简体中文）。键名与参数以 data/en/replies.ftl 为准，这里只写措辞。
# 语气：用“您”，亲切、简短、不卖萌；道歉时不用感叹号。

## 寒暄

welcome = 您好，这里是 { $shop_name } 的自动客服，我是机器人。查订单、查物流、办退款都可以找我，需要的话也能为您转接人工。请问有什么可以帮您？
greet = 您好，请问有什么可以帮您？
goodbye = 感谢您的光临，再见，祝您生活愉快。
thank = 不客气。还有什么需要我帮忙的吗？
help = 我可以帮您查订单进度、查包裹到了哪里、申请退款，也能查退款办到了哪一步。想找人工的话，随时说一声就行，用您习惯的语言就好。
bot_challenge = 我是机器人，一个自动客服。如果您更想和真人沟通，直接告诉我就好。
return_policy = 签收后 { $window_days } 天内都可以申请退款。请把订单号和遇到的问题告诉我，我马上为您查看。少数几类商品需要由同事来定。
affirm_nothing = 好的。请问您想办理什么？
deny_nothing = 好的，那就先不办。有需要随时叫我。
inform_nothing = 收到，谢谢。请问您想用它查什么、办什么呢？
inform_order = 订单 { $order_number }，记下了。您想了解这个订单的什么情况？
out_of_scope = 抱歉，这个超出我的能力范围了。我在这里能帮您处理的是订单、包裹和退款。

## 提问

ask_order_number = 请问您的订单号是多少？在确认邮件里可以找到。
ask_order_number_again = 我没有看到订单号。订单号是 4 到 6 位数字，比如 1043，麻烦您再发一次。
choose_order = 请问您说的是哪个订单？
ask_proof = 谢谢。订单 { $order_number } 的信息只能给下单人本人看，请告诉我下单时用的邮箱或手机号。
ask_proof_again = 请提供下单时填写的邮箱，或者手机号（要带国家区号）。
order_not_found = 没有查到与这个订单号、邮箱或手机号相符的订单。麻烦您核对一下，再发给我。
wait_before_retry = 请您等 { $seconds } 秒再试，到时请重新发一下订单号，以及下单的邮箱或手机号。
login_expired = 您在商店的登录已经过期。请重新登录，或者告诉我订单号和下单邮箱。
ask_reason = 给您添麻烦了，很抱歉。请问订单 { $order_number } 想退款的原因是什么？
ask_reason_again = 哪一种最接近您的情况：商品损坏、发错货、没收到、到得太晚、与描述不符，还是您改变了主意？
ask_items = 订单 { $order_number } 里有好几件商品：{ $items }。请问要退哪几件？
ask_items_again = 请告诉我要退哪一件或哪几件，说“第二件”也可以，全退的话回复“全部”就行：{ $items }。
confirm_refund = 为您算好了：订单 { $order_number } 可以退 { $total }。现在就办吗？请回复“是”或“否”。
confirm_refund_again = 为了不出错，请您明确回复“是”或“否”：订单 { $order_number } 退款 { $total }，要办吗？
refund_quote_changed = 订单 { $order_number } 的这笔退款和刚才给您看的相比有变动，我重新算了一遍。
refund_quote_expired = 刚才给订单 { $order_number } 的退款方案已经过期，我重新算了一遍。
resumed_task_refund_request = 我们接着办订单 { $order_number } 的退款。
resumed_task_refund_request_open = 我们接着办您的退款。
resumed_task_order_status = 我们接着看您的订单进度。
resumed_task_track_shipment = 我们接着查您的包裹。
resumed_task_refund_status = 我们接着查您的退款进度。
nevermind_ok = 好的，这件事就先不办了。还有别的需要帮忙吗？

## 订单与包裹

order_status = 订单 { $order_number }（{ $placed_on }下单）目前的状态：{ $state }。
order_status_cancelled = 订单 { $order_number } 已经取消，不会再发货了。
track_shipment = 订单 { $order_number } 的包裹由 { $carrier } 配送，目前：{ $state }。预计 { $promised_on }送达。
track_shipment_no_date = 订单 { $order_number } 的包裹由 { $carrier } 配送，目前：{ $state }。暂时还没有预计送达日期。
track_shipment_customs_held = 订单 { $order_number } 的包裹正停在海关。放行之后 { $carrier } 会继续运送；除非海关主动联系您，否则您什么都不用做。
track_shipment_delayed = 非常抱歉，订单 { $order_number } 的包裹在 { $carrier } 那里耽搁了，原定 { $promised_on }送达。
track_shipment_delayed_no_date = 非常抱歉，订单 { $order_number } 的包裹在 { $carrier } 那里耽搁了。
track_shipment_lost = 实在抱歉，{ $carrier } 已确认订单 { $order_number } 的包裹丢失。我可以为您退款，也可以为您转接人工。
track_shipment_delivered = 订单 { $order_number } 的包裹，{ $carrier } 已于 { $delivered_on }送达。
track_shipment_delivered_but_missing = 按 { $carrier } 的记录，订单 { $order_number } 的包裹已于 { $delivered_on }送达。如果您没有收到，需要请同事来核实。
track_shipment_returned = 订单 { $order_number } 的包裹已经回到我们这里：可能是 { $carrier } 没能投递成功，也可能是被退回了。
track_shipment_not_sent = 订单 { $order_number } 还没有出库，所以暂时没有物流可查。
track_shipment_cancelled = 订单 { $order_number } 已经取消，没有包裹在路上。
track_shipment_not_late = 订单 { $order_number } 的包裹正由 { $carrier } 运送，目前没有超时，预计 { $promised_on }送达。

## 退款

refund_done = 办好了：订单 { $order_number } 的 { $total } 会按原支付方式退给您。这是您的退款凭证。
refund_pending = 订单 { $order_number } 的 { $total } 退款已经提交，正在等待确认。您不用再申请，也不会重复退款。
refund_already_done = 订单 { $order_number } 的这笔退款之前已经办好了，凭证再给您发一次。
refund_offer_gone = 订单 { $order_number } 之前的退款方案已经失效，没有退款。要重新办理吗？
refund_refused = 订单 { $order_number } 的退款没有被受理。同事会来和您一起处理。
refund_cancelled = 好的，没有办理任何退款。
refund_nothing_left = 订单 { $order_number } 里的商品已经全部退过款了。
refund_order_cancelled = 订单 { $order_number } 已经取消，没有可退的款项。如果您还有钱没收到，可以请人工帮您核对。
refund_items_already = 这些已经退过款了：{ $items }。请从这个订单里选其他商品。
refund_to_person_outside_window = 这个订单是 { $delivered_on }送达的，已经超过 { $window_days } 天。这我没法自己决定，现在转给同事处理。
refund_to_person_outside_window_undated = 这个订单已经过了我能直接退款的期限，现在转给同事处理。
refund_to_person_over_limit = { $total } 的退款超出了我能直接办理的额度，现在转给同事处理。
refund_to_person_excluded_category = { $items } 能不能退款需要由同事来定，我这就转过去。
refund_to_person_currency = 用 { $currency } 付款的订单，退款需要由同事来定，我这就转过去。
refund_to_person_not_delivered = 订单 { $order_number } 还没有送达，是拦截还是退款要由同事来定，我这就转过去。
refund_to_person_delivered_but_missing = 物流记录显示订单 { $order_number } 已于 { $delivered_on }送达，这需要同事来核实，我这就转过去。
refund_to_person_open_refund = 订单 { $order_number } 已经有一笔退款在办理中，其余的部分由同事和您核对。
refund_status_none = 订单 { $order_number } 目前没有退款记录。
refund_status_pending = 订单 { $order_number } 的 { $total } 退款于 { $made_on }提交，仍在等待确认。
refund_status_done = 订单 { $order_number } 的 { $total } 已于 { $made_on }退出。银行入账通常还要再等几天。
refund_status_refused = 订单 { $order_number } 的 { $total } 退款没有被受理。需要我为您转接人工吗？
refund_status_needs_approval = 订单 { $order_number } 的 { $total } 退款正在等同事审核。

## 出了状况、转接人工

did_you_mean = 我不太确定您的意思，您想问的是下面哪一个？
offer_person = 还是没能理解您的意思，是我的问题。要不要为您转接人工？
not_understood_task = 这句我没看懂。
action_failed = 我们这边出了点问题，没能办完。接下来由同事为您处理。
backend_away = 我现在连不上订单系统。接下来由同事为您处理。
handing_over = 正在为您转接人工，前面聊的内容同事都能看到，不用重复说。
nobody_online = 现在没有同事在线，{ $opens_at } 会有人回来。您可以留下邮箱，回复也会发到那里。
nobody_online_no_time = 现在没有同事在线，您的留言会由下一位有空的同事处理。您可以留下邮箱，回复也会发到那里。
leave_email = 请问回复发到哪个邮箱方便？
email_saved = 谢谢，回复也会发到 { $email }。
email_invalid = 这看起来不像邮箱地址，请按 name@example.com 这样的格式填写。
agent_joined = { $agent_name } 已加入对话。
agent_left = { $agent_name } 已离开对话。
handed_back = { $agent_name } 把对话交还给了我，我是自动客服。还有什么可以帮您？
conversation_resolved = 本次对话已结束。有需要随时留言，就会重新开启。
still_waiting = 您还在排队，同事会在这里回复您。
one_moment = 请稍等，我正在处理。
assistant_gave_up = 很抱歉，我现在没法回答，接下来由人工为您服务。
too_long = 这条消息太长了，请控制在 { $limit } 个字以内。
too_many_messages = 您一下子发了很多条消息，请等 { $seconds } 秒再发。
upload_received = 已收到 { $name }。我看不了图片，人工同事可以查看。
upload_refused = 这个文件收不了。支持 { $limit_mb } MB 以内的图片和 PDF 文件。
language_changed = 好的，接下来我用简体中文回复您。
language_not_offered = 抱歉，这种语言我还不会。我可以用这些语言回复您：{ $languages }。
ask_language = 您想换成哪种语言？我可以用：{ $languages }。

## 由同事处理的诉求，以及一句话里的第二件事

topic_offer_person = { $topic }：这件事我自己办不了，同事可以。要为您转接吗？
second_wish = 您还提到了另一件事：{ $topic }。要接着办吗？

## 一条消息在说什么，放在句首：“支付方式：……”

label_topic_order_status = 订单进度
label_topic_track_shipment = 包裹位置
label_topic_delivery_time = 配送时间
label_topic_shipping_cost = 运费
label_topic_shipping_problem_delayed = 包裹晚到
label_topic_shipping_problem_lost = 包裹丢失
label_topic_damaged_or_wrong_item = 商品损坏或发错货
label_topic_change_address = 修改收货地址
label_topic_change_order = 修改订单
label_topic_cancel_order = 取消订单
label_topic_return_request = 退货
label_topic_exchange_request = 换货
label_topic_return_policy = 退货规则
label_topic_refund_request = 退款
label_topic_refund_status = 退款进度
label_topic_payment_methods = 支付方式
label_topic_payment_problem = 付款问题
label_topic_customs_duties = 关税与税费
label_topic_invoice_request = 发票
label_topic_coupon_promotion = 优惠与折扣
label_topic_product_question = 商品咨询
label_topic_recommend_product = 选购建议
label_topic_stock_availability = 库存情况
label_topic_size_guide = 尺码选择
label_topic_account_problem = 账户问题
label_topic_complaint = 投诉
label_topic_human_agent = 人工客服
label_topic_change_language = 更换语言
label_topic_feedback_review = 评价与建议
label_topic_warranty_repair = 保修与维修
label_topic_loyalty_membership = 积分与会员
label_topic_delete_my_data = 个人信息

## 顾客离开后发出的邮件

email_subject_answer = { $shop_name } 回复您了
email_body_answer =
    您好：

    { $shop_name } 的 { $agent_name } 回复了您：

    { $text }

    点击这里继续对话：{ $url }

## 客服的常用回复（由人工发出）

canned_greeting = 您好，让您久等了。我正在看您前面发的内容。
canned_checking = 正在为您核实，需要几分钟，请稍候。
canned_need_order_number = 麻烦您提供一下订单号，好吗？
canned_need_photo = 方便的话，请发一张商品的照片给我。
canned_refund_approved = 您的退款我已经批准，款项会按原支付方式退回。
canned_refund_declined = 很抱歉，这笔我们没有办法退款。如果您想了解原因，我可以详细说明。
canned_parcel_investigation = 我已经请承运商查找您的包裹，有消息会马上告诉您。
canned_replacement_sent = 我们会免费为您补发一件。
canned_anything_else = 请问还有什么可以帮您？
canned_closing = 感谢您的耐心，祝您生活愉快。

## 转人工的原因（只给客服看）

reason_shopper_asked = 顾客要求人工
reason_not_understood = 机器人没有听懂
reason_policy_outside_window = 超出退款期限
reason_policy_over_limit = 超出自动退款额度
reason_policy_excluded_category = 属于不自动退款的品类
reason_policy_currency = 该币种没有自动退款额度
reason_policy_not_delivered = 未送达即申请退款
reason_policy_delivered_but_missing = 物流显示已送达，顾客未收到
reason_policy_open_refund = 该订单还有退款未完成
reason_refund_refused = 商店系统拒绝了退款
reason_refund_unknown = 退款结果未知
reason_action_failed = 操作失败
reason_assistant_unavailable = 机器人没有响应
reason_shopper_wrote_to_agent = 客服回复后顾客又来消息
reason_agent_took_over = 客服主动接手

## 对话里的系统记录（只给客服看）

event_handed_over = 已转人工：{ $reason }
event_hand_back = 已交还机器人
event_done_meanwhile = 在您接手期间，机器人已经完成了：{ $what }
event_took_long = 机器人两分钟没有响应

## 转人工的摘要（只给客服看）

summary_wanted_order_status = 查询订单状态
summary_wanted_track_shipment = 查询包裹位置
summary_wanted_refund_request = 申请退款
summary_wanted_refund_status = 查询退款进度
summary_wanted_person = 找人工
summary_wanted_unknown = 诉求不明
summary_order = 订单 { $order_number }
summary_reason = 原因：{ $reason }
summary_items = 商品：{ $items }
summary_amount = 金额：{ $total }
summary_asked_for = 还缺：{ $what }
summary_quote_shown = 已提出退款 { $total }，顾客尚未同意
summary_quote_agreed = 顾客已同意退款 { $total }
summary_not_understood = 连续 { $count } 条消息没有听懂
summary_backend_said = 商店系统返回：{ $text }
summary_backend_away = 商店系统没有响应
summary_refund_unknown = 退款是否成功尚不清楚，系统会继续查询
label_missing_order_number = 订单号
label_missing_proof = 邮箱或手机号
label_missing_reason = 原因
label_missing_items = 商品
label_missing_yes = 是否同意

## 标签

label_order_state_processing = 备货中
label_order_state_shipped = 已发货
label_order_state_delivered = 已送达
label_order_state_returned = 已退回
label_order_state_cancelled = 已取消
label_order_state_partially_refunded = 已部分退款
label_order_state_refunded = 已退款
label_parcel_state_preparing = 打包中
label_parcel_state_in_transit = 运输中
label_parcel_state_customs_held = 海关扣留
label_parcel_state_delayed = 已延误
label_parcel_state_out_for_delivery = 派送中
label_parcel_state_delivery_failed = 投递未成功
label_parcel_state_ready_for_pickup = 待取件
label_parcel_state_delivered = 已送达
label_parcel_state_lost = 已丢失
label_parcel_state_damaged = 已损坏
label_parcel_state_returned = 已退回寄件人
label_parcel_state_unknown = 状态不明
label_checkpoint_label_created = 已通知承运商揽件
label_checkpoint_picked_up = 已揽收
label_checkpoint_departed = 离开分拨中心
label_checkpoint_arrived = 到达分拨中心
label_checkpoint_customs_in = 交海关查验
label_checkpoint_customs_held = 海关扣留
label_checkpoint_customs_released = 海关放行
label_checkpoint_delayed = 延误
label_checkpoint_out_for_delivery = 正在派送
label_checkpoint_delivery_failed = 投递未成功
label_checkpoint_ready_for_pickup = 已到自提点，待取件
label_checkpoint_delivered = 已送达
label_checkpoint_lost = 确认丢失
label_checkpoint_damaged = 确认损坏
label_checkpoint_returned = 已退回寄件人
label_checkpoint_other = 承运商消息
label_refund_state_proposed = 待您确认
label_refund_state_pending = 等待确认
label_refund_state_done = 已退款
label_refund_state_refused = 未受理
label_refund_state_needs_approval = 等待人工审核
label_refund_reason_changed_mind = 改变主意
label_refund_reason_damaged = 商品损坏
label_refund_reason_wrong_item = 发错货
label_refund_reason_not_arrived = 没有收到
label_refund_reason_late = 到得太晚
label_refund_reason_not_as_described = 与描述不符
label_refund_reason_other = 其他原因
label_refund_method_original_payment = 原支付方式
label_refund_method_store_credit = 商店余额
label_refund_method_bank_transfer = 银行转账
label_identity_anonymous = 未验证身份
label_identity_channel = 渠道手机号一致
label_identity_order_proof = 订单号加邮箱或手机号
label_identity_email_code = 邮箱验证码
label_identity_shop_token = 已登录商店
label_all_items = 全部商品

## 卡片

label_card_order = 订单 { $number }
label_card_parcel = 订单 { $order_number } 的包裹
label_card_quote = 订单 { $order_number } 的退款
label_card_receipt = 退款 { $refund_number }
label_card_placed_on = 下单日期
label_card_total = 合计
label_card_carrier = 承运商
label_card_tracking_number = 运单号
label_card_promised_on = 预计送达
label_card_delivered_on = 送达日期
label_card_reason = 原因
label_card_method = 退款去向
label_card_expires_at = 有效期至
label_card_made_at = 办理时间
label_card_order_number = 订单
label_card_refund_number = 凭证编号
label_card_quantity = × { $count }
label_card_track_link = 到承运商网站查看

## 按钮

button_order_status = 订单状态
button_track_shipment = 我的包裹在哪
button_refund_request = 申请退款
button_refund_status = 退款进度
button_return_policy = 退货规则
button_human_agent = 转人工
button_help = 你能做什么
button_shipping_problem_delayed = 包裹晚了
button_shipping_problem_lost = 包裹丢了
button_damaged_or_wrong_item = 商品有问题
button_change_language = 换一种语言
button_delivery_time = 多久能到
button_shipping_cost = 运费多少
button_change_address = 改收货地址
button_change_order = 修改订单
button_cancel_order = 取消订单
button_return_request = 我要退货
button_exchange_request = 我要换货
button_payment_methods = 怎么付款
button_payment_problem = 付款出了问题
button_customs_duties = 关税和税费
button_invoice_request = 开发票
button_coupon_promotion = 优惠活动
button_product_question = 商品咨询
button_recommend_product = 帮我挑选
button_stock_availability = 有没有货
button_size_guide = 怎么选尺码
button_account_problem = 账户问题
button_complaint = 我要投诉
button_feedback_review = 评价和建议
button_warranty_repair = 保修和维修
button_loyalty_membership = 积分和会员
button_delete_my_data = 我的个人信息
button_greet = 打个招呼
button_goodbye = 再见
button_thank = 谢谢
button_bot_challenge = 你是机器人吗
button_affirm = 是
button_deny = 否
button_nevermind = 算了
button_confirm_refund = 是，退款
button_cancel_refund = 否，不退了
button_order = 订单 { $order_number }
button_item = { $name }
button_all_items = 全部
button_reason_changed_mind = 改变主意了
button_reason_damaged = 商品损坏
button_reason_wrong_item = 发错货了
button_reason_not_arrived = 没有收到
button_reason_late = 到得太晚
button_reason_not_as_described = 与描述不符
button_reason_other = 其他原因
button_language = { $language }
