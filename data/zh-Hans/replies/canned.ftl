### 客服的常用回复（由人工发出）

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
