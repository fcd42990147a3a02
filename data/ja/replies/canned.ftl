### 担当者の定型文

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
