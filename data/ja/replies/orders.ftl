### 注文と荷物

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
