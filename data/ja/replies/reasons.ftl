### 引き継ぎの理由（担当者だけが読む）

reason_shopper_asked = お客様が担当者を希望
reason_not_understood = ボットが理解できなかった
reason_policy_outside_window = 返品期間を過ぎた返金
reason_policy_over_limit = 自動返金の上限を超える金額
reason_policy_excluded_category = 対象外の分類の商品の返金
reason_policy_currency = 自動返金の上限がない通貨
reason_policy_not_delivered = お届け前の返金
reason_policy_delivered_but_missing = 運送会社はお届け済み、お客様は未着と申告
reason_policy_open_refund = この注文の別の返金が手続き中
reason_refund_refused = ショップのシステムが返金を受け付けなかった
reason_refund_unknown = 返金の結果が不明
reason_action_failed = 処理に失敗した
reason_assistant_unavailable = アシスタントが応答しなかった
reason_agent_took_over = 担当者が引き取った
reason_file_by_person = ボットが送れなかったファイルをお待ち
reason_shopper_wrote_to_agent = 担当者の返事のあとにお客様が再び書いた
