notice_order_confirmed = 謝謝！您的訂單 { $order_number } 已收到，正在備貨。
notice_payment_received = 訂單 { $order_number } 的款項已收到。
notice_payment_failed = 訂單 { $order_number } 的付款沒有成功。我可以幫您查原因。
notice_address_doubtful = 訂單 { $order_number } 的地址好像有問題。可以請您在出貨前確認一下嗎？
notice_shipped = 好消息：訂單 { $order_number } 有包裹已經寄出。
notice_customs_held = 訂單 { $order_number } 的包裹目前被海關留置。我可以幫您查需要什麼。
notice_delayed = 很抱歉，訂單 { $order_number } 的包裹延誤了。
notice_out_for_delivery = 訂單 { $order_number } 的包裹今天正在配送。
notice_ready_for_pickup = 訂單 { $order_number } 的包裹可以到取貨點領取了。
notice_exception = 訂單 { $order_number } 的包裹出了狀況：{ $state }。我可以告訴您有哪些辦法。
notice_delivered = 訂單 { $order_number } 的包裹已送達。
notice_refund_made = 訂單 { $order_number } 的退款已辦好：{ $total } 會依原付款方式退還。
notice_refund_made_no_total = 訂單 { $order_number } 的退款已辦好，會依原付款方式退還。
notice_return_received = 訂單 { $order_number } 的退貨我們已收到。
notices_ask = 您的訂單 { $order_number } 有新消息。以後訂單有變化時，要我在這裡通知您嗎？
notices_go_on = 好的，訂單有變化時，我會在這裡通知您。
notices_stopped = 好的，以後我不會再主動傳訂單消息。您隨時可以問我。
notices_stop_question = 不想再收到關於訂單的消息嗎？
button_notices_stop = 不再通知
button_notices_go_on = 繼續通知我
email_subject_notice = 您在 { $shop_name } 的訂單有新消息
email_body_notice =
    您好：

    { $text }

    您可以在這裡詢問 { $shop_name }：{ $url }

    如果不想再收到這類郵件，請在這裡停止：{ $stop_url }
