# Lời của Babeldesk với khách (tiếng Việt). Tên khóa và tham số theo data/en/replies.ftl; ở đây chỉ có câu chữ.
# Giọng: xưng "mình", gọi "bạn"; ấm áp, rõ ràng, ngắn gọn; lời xin lỗi không có dấu chấm than.

## Small talk
welcome = Chào bạn! Mình là trợ lý tự động của { $shop_name }, một con bot. Mình có thể tra đơn hàng, tra kiện hàng, hoàn tiền hoặc mời nhân viên vào giúp bạn. Bạn cần gì ạ?
greet = Chào bạn! Mình có thể giúp gì cho bạn hôm nay?
goodbye = Tạm biệt bạn, cảm ơn bạn đã ghé shop. Chúc bạn một ngày vui!
thank = Không có gì ạ! Bạn còn cần mình giúp gì nữa không?
help = Mình có thể xem tình trạng đơn hàng, tìm xem kiện hàng đang ở đâu, làm thủ tục hoàn tiền hoặc cho bạn biết việc hoàn tiền tới đâu. Nếu bạn muốn nói chuyện với nhân viên, cứ nói một tiếng, bằng ngôn ngữ của bạn.
bot_challenge = Mình là bot, trợ lý tự động của shop. Nếu bạn muốn nói chuyện với nhân viên, cứ nói với mình nhé.
return_policy = Bạn có thể yêu cầu hoàn tiền trong vòng { $window_days } ngày kể từ khi nhận hàng. Bạn cho mình mã đơn hàng và cho biết hàng bị sao, mình sẽ xem ngay. Với một vài loại hàng, nhân viên sẽ là người quyết định.
affirm_nothing = Dạ được! Bạn muốn mình làm gì ạ?
deny_nothing = Dạ, vậy thôi ạ. Khi nào cần, bạn cứ nhắn mình.
inform_nothing = Cảm ơn bạn. Bạn muốn mình làm gì với thông tin này?
inform_order = Mình ghi nhận đơn { $order_number }. Bạn muốn biết điều gì về đơn này?
out_of_scope = Xin lỗi, việc này mình không giúp được. Mình chỉ rành về đơn hàng, kiện hàng và hoàn tiền.

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: việc này mình không tự giải quyết được, nhưng nhân viên thì được. Mình chuyển bạn sang nhé?
second_wish = Bạn còn nhắc đến một việc khác: { $topic }. Mình làm tiếp việc đó nhé?

## What a message is about, as it stands at the head of a line
label_topic_order_status = Tình trạng đơn hàng
label_topic_track_shipment = Kiện hàng đang ở đâu
label_topic_delivery_time = Thời gian giao hàng
label_topic_shipping_cost = Phí giao hàng
label_topic_shipping_problem_delayed = Kiện hàng giao trễ
label_topic_shipping_problem_lost = Kiện hàng thất lạc
label_topic_damaged_or_wrong_item = Hàng hư hoặc giao sai
label_topic_change_address = Đổi địa chỉ nhận hàng
label_topic_change_order = Thay đổi đơn hàng
label_topic_cancel_order = Hủy đơn hàng
label_topic_return_request = Trả hàng
label_topic_exchange_request = Đổi hàng
label_topic_return_policy = Quy định đổi trả
label_topic_refund_request = Hoàn tiền
label_topic_refund_status = Tiến độ hoàn tiền
label_topic_payment_methods = Cách thanh toán
label_topic_payment_problem = Lỗi thanh toán
label_topic_customs_duties = Hải quan và thuế
label_topic_invoice_request = Hóa đơn
label_topic_coupon_promotion = Khuyến mãi và mã giảm giá
label_topic_product_question = Câu hỏi về sản phẩm
label_topic_recommend_product = Tư vấn chọn hàng
label_topic_stock_availability = Hàng còn hay hết
label_topic_size_guide = Chọn size
label_topic_account_problem = Tài khoản của bạn
label_topic_complaint = Khiếu nại
label_topic_human_agent = Nói chuyện với nhân viên
label_topic_change_language = Ngôn ngữ khác
label_topic_feedback_review = Đánh giá và góp ý
label_topic_warranty_repair = Bảo hành và sửa chữa
label_topic_loyalty_membership = Điểm thưởng và thành viên
label_topic_delete_my_data = Dữ liệu cá nhân của bạn

## Questions
ask_order_number = Bạn cho mình mã đơn hàng nhé. Mã nằm trong e-mail xác nhận.
ask_order_number_again = Mình chưa thấy mã đơn hàng trong tin này. Mã có từ bốn đến sáu chữ số, ví dụ 1043.
choose_order = Bạn hỏi về đơn nào ạ?
ask_proof = Cảm ơn bạn. Để giữ kín thông tin đơn { $order_number }: lúc đặt hàng bạn dùng e-mail hay số điện thoại nào ạ?
ask_proof_again = Bạn cho mình e-mail, hoặc số điện thoại kèm mã quốc gia, đã dùng khi đặt hàng nhé.
order_not_found = Mình không tìm thấy đơn nào có mã cùng e-mail hoặc số điện thoại đó. Bạn kiểm tra lại cả hai rồi nhắn mình nhé.
wait_before_retry = Bạn vui lòng chờ { $seconds } giây rồi thử lại, và gửi mình mã đơn hàng cùng e-mail hoặc số điện thoại một lần nữa.
login_expired = Phiên đăng nhập của bạn ở shop đã hết hạn. Bạn đăng nhập lại, hoặc cho mình mã đơn hàng và e-mail đã dùng khi đặt nhé.
ask_reason = Mình rất tiếc. Lý do bạn muốn hoàn tiền đơn { $order_number } là gì ạ?
ask_reason_again = Trường hợp nào gần nhất ạ: hàng bị hư, giao sai hàng, không nhận được hàng, hàng tới quá trễ, không đúng mô tả, hay bạn đổi ý?
ask_items = Đơn { $order_number } có nhiều món: { $items }. Bạn muốn hoàn tiền món nào?
ask_items_again = Bạn nêu tên một hoặc vài món sau, hoặc nói “tất cả”: { $items }.
confirm_refund = Số tiền bạn nhận lại: { $total } cho đơn { $order_number }. Mình tiến hành nhé? Bạn trả lời có hoặc không giúp mình.
confirm_refund_again = Chỗ này mình cần câu trả lời rõ là có hay không: hoàn { $total } cho đơn { $order_number } nhé?
refund_quote_changed = Khoản hoàn tiền của đơn { $order_number } có thay đổi so với lúc nãy, nên mình đã tính lại.
refund_offer_gone = Đề nghị hoàn tiền cho đơn { $order_number } không còn hiệu lực, và chưa có khoản nào được hoàn. Mình làm lại từ đầu nhé?
refund_quote_expired = Đề nghị hoàn tiền cho đơn { $order_number } đã hết hạn, nên mình đã tính lại.
resumed_task_refund_request = Mình quay lại việc hoàn tiền đơn { $order_number } nhé.
resumed_task_refund_request_open = Mình quay lại việc hoàn tiền của bạn nhé.
resumed_task_order_status = Mình quay lại tình trạng đơn hàng của bạn nhé.
resumed_task_track_shipment = Mình quay lại kiện hàng của bạn nhé.
resumed_task_refund_status = Mình quay lại tiến độ hoàn tiền của bạn nhé.
nevermind_ok = Dạ, mình bỏ qua việc đó. Bạn còn cần gì nữa không?

## Orders and parcels
order_status = Đơn { $order_number }, đặt ngày { $placed_on }: { $state }.
order_status_cancelled = Đơn { $order_number } đã bị hủy nên sẽ không gửi hàng nữa.
track_shipment = Kiện hàng của đơn { $order_number } do { $carrier } vận chuyển: { $state }. Dự kiến giao: { $promised_on }.
track_shipment_no_date = Kiện hàng của đơn { $order_number } do { $carrier } vận chuyển: { $state }. Chưa có ngày giao dự kiến.
track_shipment_customs_held = Kiện hàng của đơn { $order_number } đang bị giữ ở hải quan. Khi được thông quan, { $carrier } sẽ giao tiếp ngay. Bạn không cần làm gì, trừ khi hải quan liên hệ với bạn.
track_shipment_delayed = Mình xin lỗi, kiện hàng của đơn { $order_number } đang bị trễ ở { $carrier }. Ngày giao đã hẹn: { $promised_on }.
track_shipment_delayed_no_date = Mình xin lỗi, kiện hàng của đơn { $order_number } đang bị trễ ở { $carrier }.
track_shipment_lost = Mình rất xin lỗi: { $carrier } báo đã làm thất lạc kiện hàng của đơn { $order_number }. Mình có thể hoàn tiền, hoặc mời nhân viên vào giúp bạn.
track_shipment_delivered = { $carrier } đã giao kiện hàng của đơn { $order_number } vào { $delivered_on }.
track_shipment_delivered_but_missing = { $carrier } báo kiện hàng của đơn { $order_number } đã giao vào { $delivered_on }. Nếu bạn chưa nhận được, việc này cần nhân viên kiểm tra.
track_shipment_returned = Kiện hàng của đơn { $order_number } đã quay về shop: có thể { $carrier } không giao được, hoặc hàng đã được gửi trả.
track_shipment_not_sent = Đơn { $order_number } chưa rời kho nên hiện chưa có kiện hàng để theo dõi.
track_shipment_cancelled = Đơn { $order_number } đã bị hủy nên không có kiện hàng nào đang đi.
track_shipment_not_late = Kiện hàng của đơn { $order_number } đang được { $carrier } vận chuyển và chưa trễ. Dự kiến giao: { $promised_on }.

## Refunds
refund_done = Xong rồi ạ! { $total } của đơn { $order_number } sẽ về đúng nguồn tiền bạn đã thanh toán. Đây là biên nhận của bạn.
refund_pending = Khoản hoàn { $total } cho đơn { $order_number } đã được gửi đi và đang chờ xác nhận. Bạn không cần yêu cầu lại: khoản này không bị hoàn hai lần.
refund_already_done = Khoản hoàn tiền này của đơn { $order_number } đã được thực hiện. Mình gửi lại biên nhận cho bạn.
refund_refused = Khoản hoàn tiền cho đơn { $order_number } không được chấp nhận. Nhân viên sẽ xem cùng bạn.
refund_cancelled = Dạ, chưa có khoản nào được hoàn.
refund_nothing_left = Mọi món trong đơn { $order_number } đều đã được hoàn tiền.
refund_order_cancelled = Đơn { $order_number } đã bị hủy nên ở đây không còn gì để hoàn. Nếu bạn vẫn còn thiếu tiền, nhân viên có thể kiểm tra.
refund_items_already = Đã hoàn tiền: { $items }. Bạn chọn món khác trong đơn này nhé.
refund_to_person_outside_window = Đơn này được giao vào { $delivered_on }, đã quá { $window_days } ngày. Mình không được tự quyết định, nên mình chuyển cho nhân viên.
refund_to_person_outside_window_undated = Đã quá thời hạn mình được tự hoàn tiền đơn này, nên mình chuyển cho nhân viên.
refund_to_person_over_limit = Khoản hoàn { $total } vượt mức mình được tự xử lý, nên mình chuyển cho nhân viên.
refund_to_person_excluded_category = Việc hoàn tiền cho { $items } cần nhân viên quyết định. Mình chuyển ngay.
refund_to_person_currency = Việc hoàn tiền bằng { $currency } cần nhân viên quyết định. Mình chuyển ngay.
refund_to_person_not_delivered = Đơn { $order_number } chưa được giao, nên nhân viên sẽ quyết định chặn lại hay hoàn tiền. Mình chuyển ngay.
refund_to_person_delivered_but_missing = Đơn vị vận chuyển báo đơn { $order_number } đã giao vào { $delivered_on }. Việc này cần nhân viên kiểm tra, mình chuyển ngay.
refund_to_person_open_refund = Đơn { $order_number } đang có một khoản hoàn tiền chưa xong. Nhân viên sẽ xem phần còn lại cùng bạn.
refund_status_none = Đơn { $order_number } chưa có khoản hoàn tiền nào.
refund_status_pending = Khoản hoàn { $total } cho đơn { $order_number } được yêu cầu vào { $made_on } và vẫn đang chờ xác nhận.
refund_status_done = Khoản hoàn { $total } cho đơn { $order_number } đã được thực hiện vào { $made_on }. Ngân hàng thường cần thêm vài ngày mới hiện.
refund_status_refused = Khoản hoàn { $total } cho đơn { $order_number } không được chấp nhận. Mình mời nhân viên vào giúp bạn nhé?
refund_status_needs_approval = Khoản hoàn { $total } cho đơn { $order_number } đang chờ nhân viên quyết định.

## Trouble and people
did_you_mean = Mình chưa chắc đã hiểu đúng. Ý bạn là một trong những việc này phải không?
offer_person = Mình vẫn chưa hiểu, lỗi ở mình. Bạn có muốn nói chuyện với nhân viên không?
not_understood_task = Câu này mình chưa hiểu lắm.
action_failed = Bên mình có trục trặc nên chưa làm xong được. Nhân viên sẽ tiếp nhận từ đây.
backend_away = Hiện mình không vào được hệ thống đơn hàng. Nhân viên sẽ tiếp nhận từ đây.
handing_over = Mình đang chuyển bạn cho nhân viên. Họ đọc được mọi điều mình đã trao đổi ở đây, bạn không cần nhắc lại.
nobody_online = Hiện chưa có ai trực. Sẽ có người trở lại { $opens_at }. Bạn để lại e-mail, câu trả lời cũng sẽ gửi tới đó.
nobody_online_no_time = Hiện chưa có ai trực, nhưng tin của bạn sẽ chờ nhân viên rảnh đầu tiên. Bạn để lại e-mail, câu trả lời cũng sẽ gửi tới đó.
leave_email = Bạn muốn nhận câu trả lời ở địa chỉ e-mail nào ạ?
email_saved = Cảm ơn bạn. Câu trả lời cũng sẽ gửi tới { $email }.
email_invalid = Đây có vẻ không phải địa chỉ e-mail. Bạn viết giúp mình theo dạng name@example.com nhé.
agent_joined = { $agent_name } đã vào cuộc trò chuyện.
agent_left = { $agent_name } đã rời cuộc trò chuyện.
handed_back = { $agent_name } đã chuyển bạn lại cho mình, trợ lý tự động. Bạn còn cần gì nữa không?
conversation_resolved = Cuộc trò chuyện này đã đóng. Bạn chỉ cần nhắn tin là mở lại.
still_waiting = Bạn vẫn đang trong hàng chờ. Nhân viên sẽ trả lời bạn ngay tại đây.
one_moment = Bạn chờ mình một chút nhé, mình đang xử lý.
assistant_gave_up = Mình xin lỗi, lúc này mình không trả lời được. Nhân viên sẽ tiếp nhận.
too_long = Tin này dài quá với mình. Bạn viết trong { $limit } ký tự giúp mình nhé.
too_many_messages = Bạn gửi nhiều tin cùng lúc quá. Bạn vui lòng chờ { $seconds } giây.
upload_received = Mình đã nhận { $name }. Nhân viên có thể xem; mình thì không xem được hình.
upload_refused = Mình không nhận được tệp này. Ảnh và tệp PDF tối đa { $limit_mb } MB thì được.
language_changed = Từ giờ mình sẽ viết bằng tiếng Việt.
language_not_offered = Ngôn ngữ đó mình chưa biết. Mình viết được: { $languages }.
ask_language = Bạn muốn dùng ngôn ngữ nào? Mình viết được: { $languages }.

## E-mail to a shopper who has left
email_subject_answer = { $shop_name } đã trả lời bạn
email_body_answer =
    Chào bạn,

    { $agent_name } của { $shop_name } đã trả lời bạn:

    { $text }

    Bạn có thể tiếp tục trò chuyện tại đây: { $url }

## Ready-made replies of agents
canned_greeting = Chào bạn, cảm ơn bạn đã chờ. Mình đang đọc những gì bạn đã viết.
canned_checking = Mình đang kiểm tra giúp bạn, mất vài phút thôi ạ.
canned_need_order_number = Bạn cho mình xin mã đơn hàng nhé?
canned_need_photo = Bạn gửi giúp mình một tấm hình của món hàng nhé?
canned_refund_approved = Mình đã duyệt hoàn tiền cho bạn. Tiền sẽ về đúng nguồn bạn đã thanh toán.
canned_refund_declined = Mình rất tiếc, trường hợp này shop không hoàn tiền được. Mình sẵn lòng giải thích lý do.
canned_parcel_investigation = Mình đã nhờ đơn vị vận chuyển tìm kiện hàng và sẽ báo bạn ngay khi có tin.
canned_replacement_sent = Shop gửi bạn món khác thay thế, miễn phí ạ.
canned_anything_else = Bạn còn cần mình giúp gì nữa không?
canned_closing = Cảm ơn bạn đã kiên nhẫn. Chúc bạn một ngày tốt lành!

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = Khách muốn gặp nhân viên
reason_not_understood = Bot không hiểu
reason_policy_outside_window = Hoàn tiền ngoài thời hạn
reason_policy_over_limit = Hoàn tiền vượt mức tự động
reason_policy_excluded_category = Hoàn tiền loại hàng bị loại trừ
reason_policy_currency = Hoàn tiền bằng loại tiền không có mức tự động
reason_policy_not_delivered = Hoàn tiền khi chưa giao
reason_policy_delivered_but_missing = Vận chuyển báo đã giao, khách nói chưa nhận
reason_policy_open_refund = Đơn này còn khoản hoàn tiền khác chưa xong
reason_refund_refused = Hệ thống shop từ chối hoàn tiền
reason_refund_unknown = Không rõ kết quả hoàn tiền
reason_action_failed = Một thao tác bị lỗi
reason_assistant_unavailable = Trợ lý không trả lời
reason_agent_took_over = Nhân viên chủ động tiếp nhận
reason_shopper_wrote_to_agent = Khách viết tiếp sau câu trả lời của nhân viên

## Events in a conversation's story (only agents read these)
event_handed_over = Đã chuyển: { $reason }
event_hand_back = Đã chuyển lại cho bot
event_done_meanwhile = Trong lúc bạn tiếp nhận, bot đã làm xong việc này: { $what }
event_took_long = Trợ lý không trả lời trong hai phút

## Lines of a hand-off’s summary (only agents read these)
summary_wanted_order_status = Tình trạng một đơn hàng
summary_wanted_track_shipment = Kiện hàng đang ở đâu
summary_wanted_refund_request = Hoàn tiền
summary_wanted_refund_status = Tiến độ hoàn tiền
summary_wanted_person = Gặp nhân viên
summary_wanted_unknown = Chưa rõ
summary_order = Đơn { $order_number }
summary_reason = Lý do: { $reason }
summary_items = Món hàng: { $items }
summary_amount = Số tiền: { $total }
summary_asked_for = Còn thiếu: { $what }
summary_quote_shown = Đã đề nghị hoàn { $total }, khách chưa đồng ý
summary_quote_agreed = Khách đã đồng ý { $total }
summary_not_understood = { $count } tin liên tiếp không hiểu được
summary_backend_said = Hệ thống shop: { $text }
summary_backend_away = Hệ thống shop không trả lời
summary_refund_unknown = Chưa biết khoản hoàn tiền có thành công không; hệ thống vẫn đang hỏi
label_missing_order_number = mã đơn hàng
label_missing_proof = e-mail hoặc số điện thoại
label_missing_reason = lý do
label_missing_items = món hàng
label_missing_yes = có hay không

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = đang chuẩn bị
label_order_state_shipped = đã gửi
label_order_state_delivered = đã giao
label_order_state_returned = đã trả lại
label_order_state_cancelled = đã hủy
label_order_state_partially_refunded = đã hoàn tiền một phần
label_order_state_refunded = đã hoàn tiền
label_parcel_state_preparing = đang đóng gói
label_parcel_state_in_transit = đang vận chuyển
label_parcel_state_customs_held = bị giữ ở hải quan
label_parcel_state_delayed = bị trễ
label_parcel_state_out_for_delivery = đang giao
label_parcel_state_delivery_failed = giao không thành công
label_parcel_state_ready_for_pickup = chờ lấy tại điểm nhận hàng
label_parcel_state_delivered = đã giao
label_parcel_state_lost = thất lạc
label_parcel_state_damaged = bị hư hỏng
label_parcel_state_returned = đã trả về người gửi
label_parcel_state_unknown = chưa rõ tình trạng
label_checkpoint_label_created = Đã báo cho đơn vị vận chuyển
label_checkpoint_picked_up = Đã lấy hàng
label_checkpoint_departed = Đã rời trung tâm phân loại
label_checkpoint_arrived = Đã tới trung tâm phân loại
label_checkpoint_customs_in = Đã trình hải quan
label_checkpoint_customs_held = Bị giữ ở hải quan
label_checkpoint_customs_released = Hải quan đã thông quan
label_checkpoint_delayed = Bị trễ
label_checkpoint_out_for_delivery = Đang giao
label_checkpoint_delivery_failed = Giao không thành công
label_checkpoint_ready_for_pickup = Chờ lấy tại điểm nhận hàng
label_checkpoint_delivered = Đã giao
label_checkpoint_lost = Báo thất lạc
label_checkpoint_damaged = Báo hư hỏng
label_checkpoint_returned = Đã trả về người gửi
label_checkpoint_other = Tin từ đơn vị vận chuyển
label_refund_state_proposed = đã đề nghị
label_refund_state_pending = đang chờ xác nhận
label_refund_state_done = đã hoàn tiền
label_refund_state_refused = không được chấp nhận
label_refund_state_needs_approval = đang chờ nhân viên
label_refund_reason_changed_mind = đổi ý
label_refund_reason_damaged = hàng bị hư
label_refund_reason_wrong_item = giao sai hàng
label_refund_reason_not_arrived = không nhận được hàng
label_refund_reason_late = hàng tới trễ
label_refund_reason_not_as_described = không đúng mô tả
label_refund_reason_other = lý do khác
label_refund_method_original_payment = nguồn tiền đã thanh toán
label_refund_method_store_credit = số dư tại shop
label_refund_method_bank_transfer = chuyển khoản ngân hàng
label_identity_anonymous = Chưa xác định
label_identity_channel = Số điện thoại của kênh chat
label_identity_order_proof = Mã đơn hàng cùng e-mail hoặc số điện thoại
label_identity_email_code = Mã gửi qua e-mail
label_identity_shop_token = Đã đăng nhập ở shop
label_all_items = tất cả các món

## Cards: titles and names of rows
label_card_order = Đơn { $number }
label_card_parcel = Kiện hàng của đơn { $order_number }
label_card_quote = Hoàn tiền cho đơn { $order_number }
label_card_receipt = Hoàn tiền { $refund_number }
label_card_placed_on = Ngày đặt
label_card_total = Tổng cộng
label_card_carrier = Đơn vị vận chuyển
label_card_tracking_number = Mã vận đơn
label_card_promised_on = Dự kiến giao
label_card_delivered_on = Ngày giao
label_card_reason = Lý do
label_card_method = Hoàn về
label_card_expires_at = Có hiệu lực đến
label_card_made_at = Thực hiện lúc
label_card_order_number = Đơn hàng
label_card_refund_number = Số biên nhận
label_card_quantity = × { $count }
label_card_track_link = Theo dõi ở đơn vị vận chuyển

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = Tình trạng đơn
button_track_shipment = Hàng đang ở đâu?
button_refund_request = Yêu cầu hoàn tiền
button_refund_status = Tiến độ hoàn tiền
button_return_policy = Quy định đổi trả
button_human_agent = Gặp nhân viên
button_help = Bạn làm được gì?
button_shipping_problem_delayed = Hàng bị trễ
button_shipping_problem_lost = Hàng thất lạc
button_damaged_or_wrong_item = Hàng có vấn đề
button_change_language = Ngôn ngữ khác
button_delivery_time = Thời gian giao
button_shipping_cost = Phí giao hàng
button_change_address = Đổi địa chỉ
button_change_order = Sửa đơn hàng
button_cancel_order = Hủy đơn hàng
button_return_request = Trả hàng
button_exchange_request = Đổi hàng
button_payment_methods = Cách thanh toán
button_payment_problem = Lỗi thanh toán
button_customs_duties = Hải quan và thuế
button_invoice_request = Lấy hóa đơn
button_coupon_promotion = Khuyến mãi
button_product_question = Hỏi về sản phẩm
button_recommend_product = Tư vấn chọn hàng
button_stock_availability = Còn hàng không?
button_size_guide = Chọn size
button_account_problem = Tài khoản của tôi
button_complaint = Khiếu nại
button_feedback_review = Đánh giá, góp ý
button_warranty_repair = Bảo hành, sửa chữa
button_loyalty_membership = Điểm, thành viên
button_delete_my_data = Dữ liệu cá nhân
button_greet = Chào hỏi thôi
button_goodbye = Tạm biệt
button_thank = Cảm ơn
button_bot_challenge = Bạn là bot à?
button_affirm = Có
button_deny = Không
button_nevermind = Thôi bỏ qua
button_confirm_refund = Có, hoàn tiền
button_cancel_refund = Không, giữ lại
button_order = Đơn { $order_number }
button_item = { $name }
button_all_items = Tất cả
button_reason_changed_mind = Tôi đổi ý
button_reason_damaged = Hàng bị hư
button_reason_wrong_item = Giao sai hàng
button_reason_not_arrived = Không nhận được
button_reason_late = Tới quá trễ
button_reason_not_as_described = Không đúng mô tả
button_reason_other = Lý do khác
button_language = { $language }
