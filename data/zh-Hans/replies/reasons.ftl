### 转人工的原因（只给客服看）

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
reason_file_by_person = 在等机器人没能发出的文件
