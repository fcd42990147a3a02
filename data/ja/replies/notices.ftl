notice_order_confirmed = ありがとうございます。ご注文 { $order_number } を承りました。ただいま準備しています。
notice_payment_received = 注文 { $order_number } のお支払いを確認しました。
notice_payment_failed = 注文 { $order_number } のお支払いが完了していません。理由をお調べできます。
notice_address_doubtful = 注文 { $order_number } のお届け先に、誤りがあるかもしれません。発送の前にご確認いただけますか。
notice_shipped = 注文 { $order_number } の荷物を発送しました。お届けに向かっています。
notice_customs_held = 注文 { $order_number } の荷物は税関で止まっています。必要なことをお調べできます。
notice_delayed = 申し訳ありません。注文 { $order_number } の荷物に遅れが出ています。
notice_out_for_delivery = 注文 { $order_number } の荷物は、本日お届けの予定で配達中です。
notice_ready_for_pickup = 注文 { $order_number } の荷物を、受取場所でお受け取りいただけます。
notice_exception = 注文 { $order_number } の荷物に問題がありました：{ $state }。できることをご案内します。
notice_delivered = 注文 { $order_number } の荷物をお届けしました。
notice_refund_made = 注文 { $order_number } の返金が完了しました。{ $total } は、お支払いに使われた方法に戻ります。
notice_refund_made_no_total = 注文 { $order_number } の返金が完了しました。お支払いに使われた方法に戻ります。
notice_return_received = 注文 { $order_number } の返品が届きました。
notices_ask = 注文 { $order_number } についてお知らせがあります。ご注文に動きがあったとき、ここでお知らせしましょうか。
notices_go_on = わかりました。ご注文に動きがあったら、ここでお知らせします。
notices_stopped = わかりました。ご注文についてこちらからお知らせするのをやめます。いつでもご質問ください。
notices_stop_question = ご注文についてのお知らせを止めますか。
button_notices_stop = お知らせを止める
button_notices_go_on = お知らせを受け取る
email_subject_notice = { $shop_name } のご注文についてのお知らせ
email_body_notice =
    お客様

    { $text }

    { $shop_name } へのご質問はこちらからどうぞ：{ $url }

    このようなメールがご不要の場合は、こちらで止められます：{ $stop_url }
