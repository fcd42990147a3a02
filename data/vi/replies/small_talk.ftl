### Small talk

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
