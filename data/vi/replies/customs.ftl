### Duty, import tax and customs: estimates only

ask_goods_value = Hàng trị giá bao nhiêu, chưa tính phí giao? Bạn ghi cả loại tiền nhé.
ask_customs_category = Hàng thuộc loại gì ạ?
button_customs_category = { $category }
button_held_at_customs = Đang ở hải quan
customs_estimate =
    { $country }: thuế nhập khẩu và các thuế khác có lẽ khoảng { $total }.
    { $notes }
customs_nothing_due =
    { $country }: theo quy định mình biết, có lẽ bạn không phải trả thuế nhập khẩu hay thuế nào khác.
    { $notes }
customs_within = { $country }: kiện hàng của shop đến đó không qua biên giới hải quan, nên không có thuế nhập khẩu.
customs_unknown = Mình không có quy định hải quan còn hiệu lực hôm nay cho nước này, nên mình không đoán: { $country }.
customs_rule = { $country }: mình không tính được con số đáng tin ở đây. Đây là quy định:
customs_held_paid = Kiện hàng của đơn { $order_number } đang bị giữ ở hải quan. Thường là thiếu giấy tờ: hóa đơn, biên nhận thanh toán, mã số thuế hoặc số giấy tờ tùy thân; { $carrier } hoặc hải quan sẽ báo bạn biết. Thuế đã gồm trong giá của shop nên bạn đừng trả thêm. Nếu bị từ chối, hàng sẽ về lại shop và nhân viên sẽ lo việc hoàn tiền.
customs_held_unpaid = Kiện hàng của đơn { $order_number } đang bị giữ ở hải quan. Thường là thiếu giấy tờ (hóa đơn, biên nhận thanh toán, mã số thuế hoặc số giấy tờ tùy thân) hoặc chưa nộp thuế; { $carrier } hoặc hải quan sẽ báo bạn biết. Ở đây người nhận trả thuế. Nếu bị từ chối, hàng sẽ về lại shop và nhân viên sẽ xem phần nào được hoàn.
label_customs_note_estimate = Đây là ước tính, không phải hóa đơn. Quy định được kiểm tra lần cuối vào { $checked }; hải quan quyết định.
label_customs_note_paid_at_checkout = Bạn trả cùng đơn hàng, không trả gì khi nhận.
label_customs_note_paid_on_delivery = Bạn trả cho bên vận chuyển khi nhận, thường kèm phí xử lý.
label_customs_note_more_possible = Có thể có thêm khoản khác.
label_customs_note_low_certainty = Quy định này chưa chắc chắn hoặc hay thay đổi.
label_customs_line_duty = Thuế nhập khẩu
label_customs_line_tax = Thuế hàng nhập
label_customs_line_single_rate = Gộp các loại thuế
label_customs_line_fee = Lệ phí
label_card_customs_estimate = Ước tính hải quan: { $country }
label_card_customs_rule = Quy định hải quan: { $country }
label_card_customs_limits = Mức
label_card_scheme = Đăng ký
label_card_rule_of = Có hiệu lực từ
label_card_checked_on = Kiểm tra ngày
label_card_rates_of = Tỷ giá ngày
label_rates_from_ecb = Ngân hàng Trung ương châu Âu
label_rates_from_shop = bảng tỷ giá của shop
label_customs_category_apparel = Quần áo
label_customs_category_footwear = Giày dép
label_customs_category_bags = Túi
label_customs_category_electronics = Đồ điện tử
label_customs_category_computers = Máy tính
label_customs_category_cosmetics = Mỹ phẩm
label_customs_category_jewellery = Trang sức
label_customs_category_watches = Đồng hồ
label_customs_category_toys = Đồ chơi
label_customs_category_sporting_goods = Đồ thể thao
label_customs_category_furniture = Nội thất và đèn
label_customs_category_home_textiles = Đồ vải gia dụng
label_customs_category_books = Sách
label_customs_category_food_supplements = Thực phẩm bổ sung
