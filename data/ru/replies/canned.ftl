### Ready-made replies of agents

canned_greeting = Здравствуйте, спасибо за ожидание. Читаю вашу переписку.
canned_checking = Проверяю для вас. Это займёт несколько минут.
canned_need_order_number = Назовите, пожалуйста, номер заказа.
canned_need_photo = Пришлите, пожалуйста, фото товара.
canned_refund_approved = Возврат денег одобрен. Они вернутся тем же способом, каким вы платили.
canned_refund_declined = К сожалению, вернуть деньги мы здесь не можем. С удовольствием объясню почему.
canned_parcel_investigation = Мы попросили перевозчика найти посылку. Сообщу, что он ответит.
canned_replacement_sent = Отправляем вам новый товар взамен, бесплатно.
canned_anything_else = Могу помочь чем-то ещё?
canned_closing = Спасибо за терпение. Хорошего дня!
