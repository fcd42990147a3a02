### Why a conversation was handed over (only agents read these)

reason_shopper_asked = 顧客要求真人客服
reason_not_understood = 機器人沒有聽懂
reason_policy_outside_window = 超過退款期限
reason_policy_over_limit = 超過自動退款額度
reason_policy_excluded_category = 屬於不自動退款的品類
reason_policy_currency = 該幣別沒有自動退款額度
reason_policy_not_delivered = 尚未送達即申請退款
reason_policy_delivered_but_missing = 物流顯示已送達，顧客沒收到
reason_policy_open_refund = 這筆訂單還有退款未完成
reason_refund_refused = 商店系統拒絕了退款
reason_refund_unknown = 退款結果不明
reason_action_failed = 某項操作失敗
reason_assistant_unavailable = 機器人沒有回應
reason_agent_took_over = 客服主動接手
reason_file_by_person = 在等機器人沒能傳出的檔案
reason_shopper_wrote_to_agent = 客服回覆後顧客又來訊
