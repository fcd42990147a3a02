### Messages to shoppers on WhatsApp and Messenger

choose_label = Выбрать
choose_by_number = Можно ответить номером.

### Why a message did not reach the shopper (only agents read these)

undelivered_held = Покупатель писал слишком давно, и его попросили написать: ответ уйдёт тогда
undelivered_restricted = Пока Meta разрешает этому номеру только отвечать, но не писать первым: сообщение уйдёт, когда покупатель напишет или ограничение закончится
undelivered_window_closed = Покупатель писал слишком давно: канал разрешает отвечать только в отведённое время
undelivered_window_closed_mailed = Для этого канала покупатель писал слишком давно: ответ уйдёт по электронной почте
undelivered_rate = Слишком много сообщений сразу: попытка повторится сама
undelivered_spam_limit = Meta ограничивает этот аккаунт, потому что покупатели блокировали его или жаловались
undelivered_temporary = У Meta сбой: попытка повторится сама
undelivered_gave_up = Meta не принимала сообщение целый день
undelivered_token = Токен доступа истёк или отозван: кто-то должен ввести новый
undelivered_account = Meta заблокировала аккаунт, либо он не оплачен или не зарегистрирован
undelivered_permission = Приложению не хватает разрешения от Meta
undelivered_recipient = С покупателем нельзя связаться: его больше нет в этом канале, или он заблокировал магазин
undelivered_template = Шаблон сообщения не одобрен или приостановлен
undelivered_parameter = Meta не принимает сообщение в таком виде
undelivered_media = Meta не смогла загрузить или прочитать файл
undelivered_file_gone = Файл здесь больше не хранится
undelivered_thread = Разговор ведёт кто-то другой: другое приложение или почта страницы
undelivered_unknown = Meta отказала по причине, которой мы не знаем
undelivered_not_worded = Сообщение не удалось сформулировать
undelivered_outcome_unknown = Meta не ответила: неизвестно, дошло ли сообщение
event_sent_again = Минуту о сообщении ничего не было известно, поэтому оно отправлено ещё раз. Покупатель может увидеть его дважды
# $channel (text)
# $reason (text)
channel_stopped = { $channel } ничего не отправляет: { $reason }. Написанное подождёт.
channel_restricted = Meta не разрешает { $channel } писать первым, пока не снимет ограничение. Ответы в отведённое время уходят, остальное ждёт.
channel_restricted_until = Meta не разрешает { $channel } писать первым, ожидаемый срок: { $until }. Ответы в отведённое время уходят, остальное ждёт.
