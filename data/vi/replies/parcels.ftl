### Kiện hàng gặp sự cố và cách xử lý

track_shipment_late = Mình xin lỗi: kiện hàng của đơn { $order_number } hẹn giao { $promised_on } mà vẫn đang được { $carrier } vận chuyển.
track_shipment_silent = Mình xin lỗi: từ { $scanned_on }, { $carrier } không quét thêm lần nào kiện hàng của đơn { $order_number }. Vậy là lâu bất thường.
track_shipment_delivery_failed = { $carrier } đã tới giao kiện hàng của đơn { $order_number } nhưng không trao được tận tay.
track_shipment_ready_for_pickup = Kiện hàng của đơn { $order_number } đang chờ bạn tới lấy: { $place }. Hạn lấy hàng: { $until }.
track_shipment_ready_for_pickup_no_date = Kiện hàng của đơn { $order_number } đang chờ bạn tới lấy: { $place }.
track_shipment_damaged = Mình xin lỗi: { $carrier } báo kiện hàng của đơn { $order_number } đã bị hư trên đường.
track_shipment_carrier_words = Đây là tin mới nhất từ { $carrier } về kiện hàng của đơn { $order_number }: “{ $words }”
choose_parcel = Bạn hỏi về kiện hàng nào ạ?
choose_parcel_again = Bạn chọn một kiện hàng ở trên nhé, ví dụ “kiện đầu tiên”.
button_parcel = { $carrier } …{ $digits }
choose_remedy =
    Bạn muốn xử lý thế nào ạ? Bạn có thể chọn:
    { $options }
choose_remedy_again = Bạn chọn một trong các cách này, hoặc yêu cầu gặp nhân viên nhé.
label_remedy_wait = Chờ thêm: mình ghi lại, nếu tới { $until } vẫn chưa có hàng thì shop sẽ liên hệ với bạn.
label_remedy_redelivery = Giao lại: nhân viên sẽ sắp xếp với đơn vị vận chuyển.
label_remedy_address = Sửa địa chỉ: nhân viên sẽ sửa với đơn vị vận chuyển.
label_remedy_claim = Tìm hàng: nhân viên nhờ đơn vị vận chuyển tìm, mất tối đa { $days } ngày.
label_remedy_reshipment = Gửi lại: đúng các món đó, bạn không mất phí.
label_remedy_refund = Hoàn tiền: về đúng nguồn tiền bạn đã thanh toán. Việc nào mình không được tự quyết định thì nhân viên quyết định.
label_remedy_return = Trả hàng: bạn được hoàn tiền khi hàng về tới shop.
button_remedy_wait = Tôi chờ thêm
button_remedy_redelivery = Giao lại giúp tôi
button_remedy_address = Sửa địa chỉ
button_remedy_claim = Tìm kiện hàng
button_remedy_reshipment = Gửi lại hàng
button_remedy_return = Trả hàng
parcel_wait_agreed = Dạ được. Nếu tới lúc đó vẫn chưa có hàng, nhân viên sẽ liên hệ với bạn tại đây: { $due_at }.
remedy_to_person = { $remedy }: nhân viên sẽ sắp xếp cùng bạn.
confirm_reshipment = Mình sẽ gửi lại miễn phí các món này của đơn { $order_number }: { $items }. Mình làm nhé? Bạn trả lời có hoặc không giúp mình.
reshipment_done = Xong rồi ạ. Shop gửi lại các món này của đơn { $order_number }: { $items }. Khi hàng được gửi đi, bạn có thể theo dõi kiện hàng mới tại đây.
reshipment_out_of_stock = Mình xin lỗi, món này đã hết hàng: { $items }. Vì vậy mình không gửi lại được.
summary_remedy = Đã chọn: { $remedy }
reason_parcel_trouble = Sự cố kiện hàng: lựa chọn cần nhân viên thực hiện
reason_sent_or_paid_before = Đơn này đã có món được gửi lại hoặc hoàn tiền
