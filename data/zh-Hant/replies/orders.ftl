### Orders and parcels

order_status = 訂單 { $order_number }（{ $placed_on }下單）目前狀態：{ $state }。
order_status_cancelled = 訂單 { $order_number } 已經取消，不會再出貨。
track_shipment = 訂單 { $order_number } 的包裹由 { $carrier } 配送，目前：{ $state }。預計 { $promised_on }送達。
track_shipment_no_date = 訂單 { $order_number } 的包裹由 { $carrier } 配送，目前：{ $state }。還沒有預計送達日。
track_shipment_customs_held = 訂單 { $order_number } 的包裹目前留在海關。放行後 { $carrier } 會繼續配送；除非海關與您聯絡，否則您不需要做任何事。
track_shipment_delayed = 很抱歉，訂單 { $order_number } 的包裹在 { $carrier } 延誤了，原訂 { $promised_on }送達。
track_shipment_delayed_no_date = 很抱歉，訂單 { $order_number } 的包裹在 { $carrier } 延誤了。
track_shipment_lost = 非常抱歉，{ $carrier } 回報訂單 { $order_number } 的包裹遺失了。我可以為您退款，也可以請真人客服來協助。
track_shipment_delivered = 訂單 { $order_number } 的包裹，{ $carrier } 已於 { $delivered_on }送達。
track_shipment_delivered_but_missing = 依 { $carrier } 的紀錄，訂單 { $order_number } 的包裹已於 { $delivered_on }送達。如果您沒有收到，需要請同事來確認。
track_shipment_returned = 訂單 { $order_number } 的包裹已經回到我們這裡：可能是 { $carrier } 無法投遞，也可能是被退回。
track_shipment_not_sent = 訂單 { $order_number } 還沒有從倉庫寄出，所以目前沒有包裹可以查詢。
track_shipment_cancelled = 訂單 { $order_number } 已經取消，沒有包裹在路上。
track_shipment_not_late = 訂單 { $order_number } 的包裹正由 { $carrier } 配送，目前沒有延誤，預計 { $promised_on }送達。
