### Ready-made replies of agents

canned_greeting = 您好，讓您久等了。我正在看您前面的訊息。
canned_checking = 正在為您確認，需要幾分鐘，請稍候。
canned_need_order_number = 方便提供訂單編號嗎？
canned_need_photo = 方便的話，請傳一張商品照片給我。
canned_refund_approved = 您的退款我已經核准，款項會依原付款方式退還。
canned_refund_declined = 很抱歉，這筆我們無法退款。如果您想了解原因，我很樂意說明。
canned_parcel_investigation = 我已經請物流業者尋找您的包裹，有消息會馬上告訴您。
canned_replacement_sent = 我們會免費補寄一件給您。
canned_anything_else = 請問還有其他需要幫忙的嗎？
canned_closing = 感謝您的耐心等候，祝您有美好的一天。
