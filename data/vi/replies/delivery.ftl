### Delivery: countries, services, times and costs

ask_country = Bạn hỏi cho nước nào ạ?
confirm_country = Có phải cho nước này không ạ: { $country }? Nếu không, bạn cứ nói tên nước.
delivery_options = Giao đến { $country }, nếu đặt hôm nay:
delivery_not_served = Hiện shop chưa giao đến đó: { $country }.
label_card_delivery = Giao hàng: { $country }
label_card_postcode = Mã bưu chính
label_card_free = miễn phí
label_card_span = { $first } – { $last }
label_card_to_pickup_point = tại điểm nhận hàng
label_card_free_from = Miễn phí từ
label_card_duties = Phí hải quan
label_duties_included = đã gồm trong giá
label_duties_on_delivery = trả khi nhận hàng
