# ボットの返答（日本語）。キー名と値は data/en/replies.ftl が基準で、ここには言い回しだけを書く。
# 口調：です・ます調。親しみやすく、短く、へりくだりすぎない。お詫びに感嘆符は付けない。

## 挨拶

welcome = こんにちは。{ $shop_name } の自動アシスタント（ボット）です。ご注文や荷物の確認、返金のお手続き、担当者へのお取り次ぎができます。どのようなご用件でしょうか？
greet = こんにちは。本日はどのようなご用件でしょうか？
goodbye = ご利用ありがとうございました。またお待ちしています。
thank = どういたしまして。ほかにお手伝いできることはありますか？
help = ご注文の状況や荷物の場所の確認、返金のお手続き、返金の進み具合のご案内ができます。担当者とお話しになりたいときは、いつもお使いの言葉でそうお伝えください。
bot_challenge = 私はボットです。このショップの自動アシスタントを務めています。担当者とお話しになりたいときは、そうお伝えください。
return_policy = お届けから { $window_days } 日以内であれば、返金をお申し込みいただけます。注文番号とお困りの内容をお知らせいただければ、すぐにお調べします。一部の商品については、担当者が判断します。
affirm_nothing = かしこまりました。何をいたしましょうか？
deny_nothing = かしこまりました。何もせずにおきます。ご用のときはいつでもお声がけください。
inform_nothing = ありがとうございます。こちらについて、何をお調べしましょうか？
inform_order = 注文 { $order_number } ですね。どのようなことをお知りになりたいですか？
out_of_scope = 申し訳ありませんが、そちらについてはお答えできません。ご注文、荷物、返金のことでしたらお手伝いできます。

## 担当者がお受けする用件と、二つ目の用件

topic_offer_person = { $topic }：こちらは私だけでは対応できませんが、担当者がお手伝いできます。お取り次ぎしましょうか？
second_wish = もう一つ、こちらの件についてもお書きいただきました：{ $topic }。続けてお伺いしましょうか？

## 質問

ask_order_number = 注文番号をお知らせください。確認メールに記載されています。
ask_order_number_again = 注文番号が見つかりませんでした。1043 のような 4～6 桁の数字です。もう一度お送りください。
choose_order = どのご注文についてでしょうか？
ask_proof = ありがとうございます。注文 { $order_number } の情報を守るため、ご注文時のメールアドレスまたは電話番号をお知らせください。
ask_proof_again = ご注文時のメールアドレス、または国番号から始まる電話番号をお知らせください。
order_not_found = その注文番号と、メールアドレスまたは電話番号に合うご注文は見つかりませんでした。両方をお確かめのうえ、もう一度お送りください。
wait_before_retry = { $seconds } 秒ほどお待ちください。そのあと、注文番号と、メールアドレスまたは電話番号をもう一度お送りください。
login_expired = ショップへのログインの有効期限が切れています。もう一度ログインしていただくか、注文番号とご注文時のメールアドレスをお知らせください。
ask_reason = ご不便をおかけして申し訳ありません。注文 { $order_number } の返金をご希望の理由をお聞かせください。
ask_reason_again = 次のうち、一番近いものはどれでしょうか？ 壊れていた、違う商品だった、届かなかった、届くのが遅すぎた、説明と違った、気が変わった。
ask_items = 注文 { $order_number } には複数の商品があります：{ $items }。どちらの返金をご希望ですか？
ask_items_again = この中から一つまたは複数をお知らせください。すべての場合は「全部」で結構です：{ $items }。
confirm_refund = 返金額は { $total }（注文 { $order_number }）です。お手続きを進めてよろしいですか？「はい」か「いいえ」でお答えください。
confirm_refund_again = 念のため、「はい」か「いいえ」でお答えください。注文 { $order_number } について { $total } を返金してよろしいですか？
refund_quote_changed = 先ほどご案内したあとに、注文 { $order_number } の返金内容が変わりましたので、計算し直しました。
refund_offer_gone = 注文 { $order_number } の先ほどのご案内は無効になり、返金は行われていません。もう一度初めから進めましょうか？
refund_quote_expired = 注文 { $order_number } の先ほどのご案内は期限が切れましたので、計算し直しました。
resumed_task_refund_request = 注文 { $order_number } の返金のお手続きに戻ります。
resumed_task_refund_request_open = 返金のお手続きに戻ります。
resumed_task_order_status = ご注文の状況の確認に戻ります。
resumed_task_track_shipment = 荷物の確認に戻ります。
resumed_task_refund_status = 返金の進み具合の確認に戻ります。
nevermind_ok = かしこまりました。この件は取りやめました。ほかにご用はありますか？

## 注文と荷物

order_status = 注文 { $order_number }（ご注文日：{ $placed_on }）の状況：{ $state }。
order_status_cancelled = 注文 { $order_number } はキャンセルされていますので、商品は発送されません。
track_shipment = 注文 { $order_number } の荷物（{ $carrier }）の状況：{ $state }。お届け予定日は { $promised_on } です。
track_shipment_no_date = 注文 { $order_number } の荷物（{ $carrier }）の状況：{ $state }。お届け予定日はまだ決まっていません。
track_shipment_customs_held = 注文 { $order_number } の荷物は税関で止まっています。通関が済みしだい { $carrier } が配送を続けます。税関から連絡がない限り、お客様にしていただくことはありません。
track_shipment_delayed = 申し訳ありません。注文 { $order_number } の荷物は { $carrier } で遅れが出ています。お届け予定日は { $promised_on } でした。
track_shipment_delayed_no_date = 申し訳ありません。注文 { $order_number } の荷物は { $carrier } で遅れが出ています。
track_shipment_lost = 誠に申し訳ありません。注文 { $order_number } の荷物は紛失したと { $carrier } から報告がありました。返金のお手続き、または担当者へのお取り次ぎができます。
track_shipment_delivered = 注文 { $order_number } の荷物は、{ $delivered_on } に { $carrier } がお届けしました。
track_shipment_delivered_but_missing = { $carrier } によると、注文 { $order_number } の荷物は { $delivered_on } にお届け済みです。お手元にない場合は、担当者がお調べします。
track_shipment_returned = 注文 { $order_number } の荷物は当店に戻っています。{ $carrier } がお届けできなかったか、返送されたものと思われます。
track_shipment_not_sent = 注文 { $order_number } はまだ倉庫から出ていませんので、追跡できる荷物はありません。
track_shipment_cancelled = 注文 { $order_number } はキャンセルされていますので、お届け中の荷物はありません。
track_shipment_not_late = 注文 { $order_number } の荷物は { $carrier } で配送中です。今のところ遅れはなく、お届け予定日は { $promised_on } です。

## 返金

refund_done = 返金が完了しました。注文 { $order_number } の { $total } は、お支払いに使われた方法に戻ります。こちらが控えです。
refund_pending = 注文 { $order_number } の返金（{ $total }）を送信し、確定を待っています。もう一度お申し込みいただく必要はありません。二重に支払われることもありません。
refund_already_done = 注文 { $order_number } のこの返金はすでに完了しています。控えをもう一度お送りします。
refund_refused = 注文 { $order_number } の返金は受け付けられませんでした。担当者がお客様と一緒に確認します。
refund_cancelled = かしこまりました。返金は行っていません。
refund_nothing_left = 注文 { $order_number } は、すべて返金済みです。
refund_order_cancelled = 注文 { $order_number } はキャンセルされているため、こちらで返金できるものはありません。まだお金が戻っていない場合は、担当者がお調べできます。
refund_items_already = 返金済み：{ $items }。このご注文の中から別の商品をお選びください。
refund_to_person_outside_window = このご注文は { $delivered_on } にお届けしており、{ $window_days } 日を過ぎています。私では判断できませんので、担当者に引き継ぎます。
refund_to_person_outside_window_undated = このご注文は、私が返金できる期間を過ぎていますので、担当者に引き継ぎます。
refund_to_person_over_limit = { $total } の返金は、私が手続きできる金額を超えていますので、担当者に引き継ぎます。
refund_to_person_excluded_category = こちらの商品の返金は担当者が判断します：{ $items }。このまま引き継ぎます。
refund_to_person_currency = { $currency } での返金は担当者が判断しますので、引き継ぎます。
refund_to_person_not_delivered = 注文 { $order_number } はまだお届けが済んでいないため、配送を止めるか返金するかは担当者が判断します。このまま引き継ぎます。
refund_to_person_delivered_but_missing = 運送会社によると、注文 { $order_number } は { $delivered_on } にお届け済みです。担当者の確認が必要ですので、引き継ぎます。
refund_to_person_open_refund = 注文 { $order_number } の返金はすでに手続き中です。残りの分は担当者がお客様と確認します。
refund_status_none = 注文 { $order_number } の返金は今のところありません。
refund_status_pending = 注文 { $order_number } の返金（{ $total }）は { $made_on } に受け付け、確定を待っています。
refund_status_done = 注文 { $order_number } の返金（{ $total }）は { $made_on } に完了しています。口座やカードに反映されるまで、さらに数日かかることがあります。
refund_status_refused = 注文 { $order_number } の返金（{ $total }）は受け付けられませんでした。担当者にお取り次ぎしましょうか？
refund_status_needs_approval = 注文 { $order_number } の返金（{ $total }）は、担当者の判断を待っています。

## 困ったときと担当者

did_you_mean = うまく理解できなかったかもしれません。この中にお探しのものはありますか？
offer_person = 何度も申し訳ありません。私にはうまく理解できませんでした。担当者にお取り次ぎしましょうか？
not_understood_task = すみません、うまく理解できませんでした。
action_failed = こちらの不具合で手続きを終えられませんでした。ここからは担当者が対応します。
backend_away = ただいま注文システムにつながりません。ここからは担当者が対応します。
handing_over = 担当者にお取り次ぎします。これまでの内容は担当者も読めますので、もう一度ご説明いただく必要はありません。
nobody_online = ただいま担当者が不在です。{ $opens_at } に戻ります。メールアドレスをお知らせいただければ、お返事はそちらにもお送りします。
nobody_online_no_time = ただいま担当者が不在ですが、メッセージは手の空いた担当者が順に拝見します。メールアドレスをお知らせいただければ、お返事はそちらにもお送りします。
leave_email = お返事をお送りするメールアドレスをお知らせください。
email_saved = ありがとうございます。お返事はこちらにもお送りします：{ $email }
email_invalid = メールアドレスの形になっていないようです。name@example.com のようにご入力ください。
agent_joined = { $agent_name } が会話に参加しました。
agent_left = { $agent_name } が会話から退出しました。
handed_back = { $agent_name } から自動アシスタントの私に引き継がれました。ほかにお手伝いできることはありますか？
conversation_resolved = この会話は終了しました。メッセージを送ると、また再開できます。
still_waiting = 順番にご案内しています。担当者がこの画面でお返事します。
one_moment = 少々お待ちください。お調べしています。
assistant_gave_up = 申し訳ありません、ただいまお答えできません。担当者が対応します。
too_long = メッセージが長すぎるようです。{ $limit } 文字以内でお願いします。
too_many_messages = 一度にたくさんのメッセージをいただきました。{ $seconds } 秒お待ちください。
upload_received = { $name } を受け取りました。私は画像を見られませんが、担当者が確認できます。
upload_refused = このファイルは受け取れません。{ $limit_mb } MB までの画像または PDF をお送りください。
language_changed = これからは日本語でご案内します。
language_not_offered = 申し訳ありませんが、その言語にはまだ対応していません。ご案内できる言語：{ $languages }。
ask_language = どの言語をご希望ですか？ ご案内できる言語：{ $languages }。

## 席を離れたお客様へのメール

email_subject_answer = { $shop_name } からお返事があります
email_body_answer =
    お客様

    { $shop_name } の { $agent_name } からお返事です。

    { $text }

    会話の続きはこちらからどうぞ：{ $url }

## 担当者の定型文

canned_greeting = お待たせいたしました。これまでの内容を拝見しています。
canned_checking = ただいまお調べしています。数分ほどお時間をください。
canned_need_order_number = 注文番号をお知らせいただけますか？
canned_need_photo = 商品の写真をお送りいただけますか？
canned_refund_approved = 返金を承認しました。お支払いに使われた方法に戻ります。
canned_refund_declined = 申し訳ありませんが、こちらは返金いたしかねます。理由をご説明します。
canned_parcel_investigation = 運送会社に荷物の調査を依頼しました。結果がわかりしだいお知らせします。
canned_replacement_sent = 代わりの商品を無料でお送りします。
canned_anything_else = ほかにお手伝いできることはありますか？
canned_closing = お待ちいただきありがとうございました。よい一日をお過ごしください。

## 引き継ぎの理由（担当者だけが読む）

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
reason_shopper_wrote_to_agent = 担当者の返事のあとにお客様が再び書いた

## 会話の中の出来事（担当者だけが読む）

event_handed_over = 引き継ぎ：{ $reason }
event_hand_back = ボットに戻しました
event_done_meanwhile = 引き取る間に、ボットがすでに行ったこと：{ $what }
event_took_long = アシスタントが 2 分間応答しませんでした

## 引き継ぎの要約（担当者だけが読む）

summary_wanted_order_status = 注文の状況
summary_wanted_track_shipment = 荷物の場所
summary_wanted_refund_request = 返金
summary_wanted_refund_status = 返金の進み具合
summary_wanted_person = 担当者
summary_wanted_unknown = 不明
summary_order = 注文 { $order_number }
summary_reason = 理由：{ $reason }
summary_items = 商品：{ $items }
summary_amount = 金額：{ $total }
summary_asked_for = まだ足りないもの：{ $what }
summary_quote_shown = { $total } の返金を案内済み、同意はまだ
summary_quote_agreed = お客様は { $total } に同意した
summary_not_understood = 理解できなかったメッセージ：続けて { $count } 件
summary_backend_said = ショップのシステム：{ $text }
summary_backend_away = ショップのシステムが応答しなかった
summary_refund_unknown = 返金が済んだかどうかはまだ不明。システムが確認を続けている
label_missing_order_number = 注文番号
label_missing_proof = メールアドレスまたは電話番号
label_missing_reason = 理由
label_missing_items = 商品
label_missing_yes = はい・いいえ

## ラベル：短く、句点なし

label_order_state_processing = 準備中
label_order_state_shipped = 発送済み
label_order_state_delivered = お届け済み
label_order_state_returned = 返品済み
label_order_state_cancelled = キャンセル済み
label_order_state_partially_refunded = 一部返金済み
label_order_state_refunded = 返金済み
label_parcel_state_preparing = 梱包中
label_parcel_state_in_transit = 輸送中
label_parcel_state_customs_held = 税関で保留中
label_parcel_state_delayed = 遅延中
label_parcel_state_out_for_delivery = 配達中
label_parcel_state_delivery_failed = 配達できず
label_parcel_state_ready_for_pickup = 受取場所で保管中
label_parcel_state_delivered = お届け済み
label_parcel_state_lost = 紛失
label_parcel_state_damaged = 破損
label_parcel_state_returned = 差出人に返送
label_parcel_state_unknown = 不明
label_checkpoint_label_created = 運送会社に連絡済み
label_checkpoint_picked_up = 集荷
label_checkpoint_departed = 仕分けセンターを出発
label_checkpoint_arrived = 仕分けセンターに到着
label_checkpoint_customs_in = 税関に提出
label_checkpoint_customs_held = 税関で保留
label_checkpoint_customs_released = 通関完了
label_checkpoint_delayed = 遅延
label_checkpoint_out_for_delivery = 配達に出発
label_checkpoint_delivery_failed = 配達できず
label_checkpoint_ready_for_pickup = 受取場所で保管
label_checkpoint_delivered = お届け済み
label_checkpoint_lost = 紛失の報告
label_checkpoint_damaged = 破損の報告
label_checkpoint_returned = 差出人に返送
label_checkpoint_other = 運送会社からの連絡
label_refund_state_proposed = 案内済み
label_refund_state_pending = 確定待ち
label_refund_state_done = 返金済み
label_refund_state_refused = 受付不可
label_refund_state_needs_approval = 担当者の判断待ち
label_refund_reason_changed_mind = 気が変わった
label_refund_reason_damaged = 破損・不良
label_refund_reason_wrong_item = 違う商品
label_refund_reason_not_arrived = 未着
label_refund_reason_late = 到着の遅れ
label_refund_reason_not_as_described = 説明と違う
label_refund_reason_other = その他の理由
label_refund_method_original_payment = お支払いに使われた方法
label_refund_method_store_credit = ショップのクレジット
label_refund_method_bank_transfer = 銀行振込
label_identity_anonymous = 未確認
label_identity_channel = 連絡元の電話番号
label_identity_order_proof = 注文番号とメールアドレスまたは電話番号
label_identity_email_code = メールで送ったコード
label_identity_shop_token = ショップにログイン済み
label_all_items = すべての商品

## メッセージの用件

label_topic_order_status = ご注文の状況
label_topic_track_shipment = 荷物の場所
label_topic_delivery_time = お届けまでの日数
label_topic_shipping_cost = 送料
label_topic_shipping_problem_delayed = 荷物の遅れ
label_topic_shipping_problem_lost = 荷物の紛失
label_topic_damaged_or_wrong_item = 商品の不良や間違い
label_topic_change_address = お届け先の変更
label_topic_change_order = ご注文内容の変更
label_topic_cancel_order = ご注文のキャンセル
label_topic_return_request = 返品
label_topic_exchange_request = 交換
label_topic_return_policy = 返品の決まり
label_topic_refund_request = 返金
label_topic_refund_status = 返金の進み具合
label_topic_payment_methods = お支払い方法
label_topic_payment_problem = お支払いのトラブル
label_topic_customs_duties = 関税と税金
label_topic_invoice_request = 領収書・請求書
label_topic_coupon_promotion = 割引とクーポン
label_topic_product_question = 商品についての質問
label_topic_recommend_product = 商品選びの相談
label_topic_stock_availability = 在庫の有無
label_topic_size_guide = サイズ選び
label_topic_account_problem = アカウント
label_topic_complaint = 苦情
label_topic_human_agent = 担当者との会話
label_topic_change_language = 言語の変更
label_topic_feedback_review = ご意見とレビュー
label_topic_warranty_repair = 保証と修理
label_topic_loyalty_membership = ポイントと会員
label_topic_delete_my_data = 個人情報

## カード：題名と行の名前

label_card_order = 注文 { $number }
label_card_parcel = 注文 { $order_number } の荷物
label_card_quote = 注文 { $order_number } の返金
label_card_receipt = 返金 { $refund_number }
label_card_placed_on = ご注文日
label_card_total = 合計
label_card_carrier = 運送会社
label_card_tracking_number = 追跡番号
label_card_promised_on = お届け予定日
label_card_delivered_on = お届け日
label_card_reason = 理由
label_card_method = 返金先
label_card_expires_at = 有効期限
label_card_made_at = 返金日時
label_card_order_number = 注文
label_card_refund_number = 控えの番号
label_card_quantity = × { $count }
label_card_track_link = 運送会社のページで見る

## ボタン：20 文字以内

button_order_status = 注文の状況
button_track_shipment = 荷物はどこ？
button_refund_request = 返金を申し込む
button_refund_status = 返金の進み具合
button_return_policy = 返品の決まり
button_human_agent = 担当者と話す
button_help = 何ができますか？
button_shipping_problem_delayed = 荷物が遅れている
button_shipping_problem_lost = 荷物がなくなった
button_damaged_or_wrong_item = 商品に問題がある
button_change_language = 別の言語にする
button_delivery_time = お届けまでの日数
button_shipping_cost = 送料
button_change_address = お届け先を変える
button_change_order = 注文内容を変える
button_cancel_order = 注文をキャンセル
button_return_request = 返品する
button_exchange_request = 交換する
button_payment_methods = お支払い方法
button_payment_problem = お支払いのトラブル
button_customs_duties = 関税と税金
button_invoice_request = 領収書・請求書
button_coupon_promotion = 割引とクーポン
button_product_question = 商品について聞く
button_recommend_product = 商品選びを相談する
button_stock_availability = 在庫はある？
button_size_guide = サイズを選ぶ
button_account_problem = アカウント
button_complaint = 苦情を伝える
button_feedback_review = 感想を伝える
button_warranty_repair = 保証と修理
button_loyalty_membership = ポイントと会員
button_delete_my_data = 個人情報について
button_greet = ご挨拶だけ
button_goodbye = 終わります
button_thank = ありがとう
button_bot_challenge = ボットですか？
button_affirm = はい
button_deny = いいえ
button_nevermind = やめておく
button_confirm_refund = はい、返金する
button_cancel_refund = いいえ、返金しない
button_order = 注文 { $order_number }
button_item = { $name }
button_all_items = 全部
button_reason_changed_mind = 気が変わった
button_reason_damaged = 壊れている
button_reason_wrong_item = 違う商品だった
button_reason_not_arrived = 届かなかった
button_reason_late = 届くのが遅すぎた
button_reason_not_as_described = 説明と違った
button_reason_other = その他
button_language = { $language }
