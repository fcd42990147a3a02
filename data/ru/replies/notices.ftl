notice_order_confirmed = Спасибо! Ваш заказ { $order_number } принят, мы его собираем.
notice_payment_received = Оплата заказа { $order_number } получена.
notice_payment_failed = Оплата заказа { $order_number } не прошла. Могу узнать почему.
notice_address_doubtful = Похоже, в адресе заказа { $order_number } что-то не так. Проверьте его, пожалуйста, пока посылка не отправлена.
notice_shipped = Хорошая новость: посылка по заказу { $order_number } в пути.
notice_customs_held = Посылку по заказу { $order_number } задержала таможня. Могу узнать, что нужно.
notice_delayed = К сожалению, посылка по заказу { $order_number } задерживается.
notice_out_for_delivery = Посылку по заказу { $order_number } сегодня везёт курьер.
notice_ready_for_pickup = Посылка по заказу { $order_number } ждёт вас в пункте выдачи.
notice_exception = С посылкой по заказу { $order_number } что-то случилось: { $state }. Могу показать, что можно сделать.
notice_delivered = Посылка по заказу { $order_number } доставлена.
notice_refund_made = Деньги за заказ { $order_number } возвращены: { $total } придут тем же способом, каким вы платили.
notice_refund_made_no_total = Деньги за заказ { $order_number } возвращены. Они придут тем же способом, каким вы платили.
notice_return_received = Ваш возврат по заказу { $order_number } дошёл до нас.
notices_ask = Есть новость о вашем заказе { $order_number }. Писать вам сюда, когда с вашими заказами что-то происходит?
notices_go_on = Хорошо, буду писать вам сюда, когда с вашими заказами что-то происходит.
notices_stopped = Хорошо, о заказах больше не пишу, пока вы не спросите. Спросить можно в любое время.
notices_stop_question = Больше не присылать сообщения о ваших заказах?
button_notices_stop = Больше не писать
button_notices_go_on = Да, сообщайте
email_subject_notice = Новости о вашем заказе в { $shop_name }
email_body_notice =
    Здравствуйте,

    { $text }

    Спросить об этом { $shop_name } можно здесь: { $url }

    Если такие письма вам не нужны, отключите их здесь: { $stop_url }
