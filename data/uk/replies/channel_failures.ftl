### Messages to shoppers on WhatsApp and Messenger

choose_label = Вибрати
choose_by_number = Можна відповісти номером.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = Покупець писав надто давно, і його попросили написати: відповідь піде тоді
undelivered_restricted = Наразі Meta дозволяє цьому номеру лише відповідати, а не писати першим: повідомлення піде, коли покупець напише або обмеження закінчиться
undelivered_window_closed = Покупець писав надто давно: канал дозволяє відповідати лише у відведений час
undelivered_window_closed_mailed = Для цього каналу покупець писав надто давно: відповідь піде електронною поштою
undelivered_rate = Забагато повідомлень одразу: спроба повториться сама
undelivered_spam_limit = Meta обмежує цей обліковий запис, бо покупці блокували його або скаржилися
undelivered_temporary = У Meta збій: спроба повториться сама
undelivered_gave_up = Meta не приймала повідомлення цілий день
undelivered_token = Токен доступу прострочений або відкликаний: хтось має ввести новий
undelivered_account = Meta заблокувала обліковий запис, або він не оплачений чи не зареєстрований
undelivered_permission = Застосунку бракує дозволу від Meta
undelivered_recipient = З покупцем не можна зв’язатися: його більше немає в цьому каналі, або він заблокував крамницю
undelivered_template = Шаблон повідомлення не схвалено або призупинено
undelivered_parameter = Meta не приймає повідомлення в такому вигляді
undelivered_media = Meta не змогла завантажити або прочитати файл
undelivered_file_gone = Файл тут більше не зберігається
undelivered_thread = Розмову веде хтось інший: інший застосунок або скринька сторінки
undelivered_unknown = Meta відмовила з причини, якої ми не знаємо
undelivered_not_worded = Повідомлення не вдалося сформулювати
undelivered_outcome_unknown = Meta не відповіла: невідомо, чи дійшло повідомлення
event_sent_again = Хвилину про повідомлення нічого не було відомо, тому його надіслано ще раз. Покупець може побачити його двічі
# $channel (text)
# $reason (text)
channel_stopped = { $channel } нічого не надсилає: { $reason }. Написане зачекає.
channel_restricted = Meta не дозволяє { $channel } писати першим, доки не зніме обмеження. Відповіді у відведений час ідуть, решта чекає.
channel_restricted_until = Meta не дозволяє { $channel } писати першим, очікуваний строк: { $until }. Відповіді у відведений час ідуть, решта чекає.
