# Всё, что помощник говорит по-русски. Ключи и значения — как в data/en/replies.ftl.
# Тон: на «вы», тепло, ясно, коротко; извинение без восклицательного знака. Значения в скобках не склоняются.

## Small talk
welcome = Здравствуйте! Я бот, автоматический помощник магазина { $shop_name }. Могу узнать, что с заказом или посылкой, оформить возврат денег или позвать сотрудника. Чем помочь?
greet = Здравствуйте! Чем могу помочь?
goodbye = До свидания, спасибо, что заглянули. Всего доброго!
thank = Пожалуйста! Могу помочь чем-то ещё?
help = Я могу проверить, что с заказом, найти посылку, оформить возврат денег или сказать, как он продвигается. А если хотите поговорить с сотрудником, просто напишите об этом на своём языке.
bot_challenge = Я бот, автоматический помощник магазина. Если хотите поговорить с сотрудником, просто скажите.
return_policy = { $window_days ->
    [one] Деньги можно попросить назад в течение { $window_days } дня после доставки.
    [few] Деньги можно попросить назад в течение { $window_days } дней после доставки.
    [many] Деньги можно попросить назад в течение { $window_days } дней после доставки.
   *[other] Деньги можно попросить назад в течение { $window_days } дня после доставки.
} Назовите номер заказа и скажите, что не так, и я сразу посмотрю. По некоторым видам товаров решает коллега.
affirm_nothing = Хорошо! Что будем делать?
deny_nothing = Хорошо, тогда ничего не делаю. Если что-то понадобится, я здесь.
inform_nothing = Спасибо. Что мне с этим сделать?
inform_order = Записано: заказ { $order_number }. Что вы хотите о нём узнать?
out_of_scope = С этим я, к сожалению, не помогу. Я разбираюсь в заказах, посылках и возврате денег.

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: сам я это решить не могу, но коллега может. Передать вас ему?
second_wish = Вы написали и о другом: { $topic }. Продолжим с этим?

## Questions
ask_order_number = Какой у вас номер заказа? Он есть в письме с подтверждением.
ask_order_number_again = Номера заказа я здесь не вижу. В нём от четырёх до шести цифр, например 1043.
choose_order = О каком заказе речь?
ask_proof = Спасибо. Чтобы о заказе { $order_number } не узнал никто посторонний: на какую почту или номер телефона он оформлен?
ask_proof_again = Напишите, пожалуйста, адрес почты или телефон с кодом страны, на которые оформлен заказ.
order_not_found = Заказ с таким номером и такой почтой или таким телефоном не нашёлся. Проверьте, пожалуйста, и то и другое и напишите ещё раз.
wait_before_retry = { $seconds ->
    [one] Подождите, пожалуйста, { $seconds } секунду до следующей попытки.
    [few] Подождите, пожалуйста, { $seconds } секунды до следующей попытки.
    [many] Подождите, пожалуйста, { $seconds } секунд до следующей попытки.
   *[other] Подождите, пожалуйста, { $seconds } секунды до следующей попытки.
} Потом пришлите номер заказа и почту или телефон ещё раз.
login_expired = Ваш вход в магазин устарел. Войдите, пожалуйста, снова или назовите номер заказа и почту, на которую он оформлен.
ask_reason = Мне жаль это слышать. Почему вы хотите вернуть деньги за заказ { $order_number }?
ask_reason_again = Что ближе всего? Товар повреждён, это не тот товар, он не пришёл, пришёл слишком поздно, не соответствует описанию или вы передумали.
ask_items = В заказе { $order_number } несколько товаров: { $items }. За какие из них вернуть деньги?
ask_items_again = Назовите один или несколько из них или скажите «все»: { $items }.
confirm_refund = Вот сколько вы получите назад: { $total } за заказ { $order_number }. Оформляем? Ответьте, пожалуйста, да или нет.
confirm_refund_again = Нужно чёткое да или нет: вернуть { $total } за заказ { $order_number }?
refund_quote_changed = С возвратом денег за заказ { $order_number } кое-что изменилось после моего расчёта, поэтому я посчитал заново.
refund_offer_gone = Предложение по заказу { $order_number } уже закрыто, деньги не возвращены. Начнём сначала?
refund_quote_expired = Предложение по заказу { $order_number } устарело, поэтому я посчитал заново.
resumed_task_refund_request = Вернёмся к возврату денег за заказ { $order_number }.
resumed_task_refund_request_open = Вернёмся к возврату денег.
resumed_task_order_status = Вернёмся к состоянию заказа.
resumed_task_track_shipment = Вернёмся к посылке.
resumed_task_refund_status = Вернёмся к тому, как идёт возврат денег.
nevermind_ok = Хорошо, оставим это. Могу помочь чем-то ещё?

## Orders and parcels
order_status = Заказ { $order_number } от { $placed_on }: { $state }.
order_status_cancelled = Заказ { $order_number } отменён, больше по нему ничего не отправят.
track_shipment = Посылка по заказу { $order_number }, перевозчик { $carrier }: { $state }. Обещанная дата: { $promised_on }.
track_shipment_no_date = Посылка по заказу { $order_number }, перевозчик { $carrier }: { $state }. Даты доставки пока нет.
track_shipment_customs_held = Посылку по заказу { $order_number } задержала таможня. Как только её выпустят, перевозчик { $carrier } повезёт её дальше. Вам ничего делать не нужно, если таможня не напишет вам сама.
track_shipment_delayed = К сожалению, посылка по заказу { $order_number } задерживается, перевозчик { $carrier }. Обещанная дата была: { $promised_on }.
track_shipment_delayed_no_date = К сожалению, посылка по заказу { $order_number } задерживается, перевозчик { $carrier }.
track_shipment_lost = Мне очень жаль: перевозчик { $carrier } сообщил, что посылка по заказу { $order_number } потеряна. Я могу вернуть деньги или позвать сотрудника.
track_shipment_delivered = Посылка по заказу { $order_number } доставлена, перевозчик { $carrier }, дата: { $delivered_on }.
track_shipment_delivered_but_missing = Перевозчик { $carrier } сообщает, что посылка по заказу { $order_number } доставлена, дата: { $delivered_on }. Если она до вас не дошла, пусть в этом разберётся сотрудник.
track_shipment_returned = Посылка по заказу { $order_number } вернулась к нам: либо { $carrier } не смог её вручить, либо её отправили назад.
track_shipment_not_sent = Заказ { $order_number } ещё не покинул наш склад, так что следить пока не за чем.
track_shipment_cancelled = Заказ { $order_number } отменён, посылки в пути нет.
track_shipment_not_late = Посылка по заказу { $order_number } в пути, перевозчик { $carrier }, и пока не опаздывает: обещанная дата — { $promised_on }.

## Refunds
refund_done = Готово! { $total } за заказ { $order_number } вернутся тем же способом, каким вы платили. Вот квитанция.
refund_pending = Возврат { $total } за заказ { $order_number } отправлен и ждёт подтверждения. Просить ещё раз не нужно: дважды деньги не выплатят.
refund_already_done = Эти деньги за заказ { $order_number } уже возвращены. Вот квитанция ещё раз.
refund_refused = Возврат денег за заказ { $order_number } не прошёл. С этим вам поможет коллега.
refund_cancelled = Хорошо, деньги не возвращены.
refund_nothing_left = За всё в заказе { $order_number } деньги уже возвращены.
refund_order_cancelled = Заказ { $order_number } отменён, поэтому возвращать здесь нечего. Если деньги всё же не пришли, это проверит сотрудник.
refund_items_already = Деньги уже возвращены: { $items }. Выберите, пожалуйста, другой товар из этого заказа.
refund_to_person_outside_window = { $window_days ->
    [one] Этот заказ доставлен больше { $window_days } дня назад, дата: { $delivered_on }.
    [few] Этот заказ доставлен больше { $window_days } дней назад, дата: { $delivered_on }.
    [many] Этот заказ доставлен больше { $window_days } дней назад, дата: { $delivered_on }.
   *[other] Этот заказ доставлен больше { $window_days } дня назад, дата: { $delivered_on }.
} Это решаю не я, поэтому передаю коллеге.
refund_to_person_outside_window_undated = Срок, в который я могу вернуть деньги сам, прошёл, поэтому передаю коллеге.
refund_to_person_over_limit = Сумма { $total } больше, чем я могу вернуть сам, поэтому передаю коллеге.
refund_to_person_excluded_category = О возврате денег за { $items } решает коллега. Передаю.
refund_to_person_currency = О возврате в валюте { $currency } решает коллега. Передаю.
refund_to_person_not_delivered = Заказ { $order_number } ещё не доставлен, поэтому коллега решит, остановить его или вернуть деньги. Передаю.
refund_to_person_delivered_but_missing = Перевозчик сообщает, что заказ { $order_number } доставлен, дата: { $delivered_on }. В этом должен разобраться коллега, передаю.
refund_to_person_open_refund = Один возврат денег за заказ { $order_number } уже идёт. Остальное с вами решит коллега.
refund_status_none = Возврата денег за заказ { $order_number } пока нет.
refund_status_pending = Возврат { $total } за заказ { $order_number } запрошен { $made_on } и всё ещё ждёт подтверждения.
refund_status_done = Возврат { $total } за заказ { $order_number } сделан { $made_on }. Банки часто показывают его на несколько дней позже.
refund_status_refused = Возврат { $total } за заказ { $order_number } не прошёл. Позвать сотрудника?
refund_status_needs_approval = Возврат { $total } за заказ { $order_number } ждёт решения коллеги.

## Trouble and people
did_you_mean = Не уверен, что понял. Вы имели в виду что-то из этого?
offer_person = Я всё ещё не понимаю, и это моя вина. Хотите поговорить с сотрудником?
not_understood_task = Этого я не понял.
action_failed = У нас что-то пошло не так, и закончить не получилось. Дальше займётся коллега.
backend_away = Система заказов сейчас недоступна. Дальше займётся коллега.
handing_over = Передаю вас сотруднику. Он видит всю нашу переписку, повторять ничего не нужно.
nobody_online = Сейчас никого нет. Кто-нибудь вернётся { $opens_at }. Оставьте почту, и ответ придёт и туда.
nobody_online_no_time = Сейчас никого нет, но ваше сообщение дождётся первого свободного коллеги. Оставьте почту, и ответ придёт и туда.
leave_email = На какую почту вам ответить?
email_saved = Спасибо. Ответ придёт и на { $email }.
email_invalid = Это не похоже на адрес почты. Напишите его, пожалуйста, так: name@example.com.
agent_joined = { $agent_name } теперь в разговоре.
agent_left = { $agent_name } больше не в разговоре.
handed_back = { $agent_name } передаёт вас обратно мне, автоматическому помощнику. Могу помочь чем-то ещё?
conversation_resolved = Разговор закрыт. Чтобы открыть его снова, просто напишите.
still_waiting = Вы всё ещё в очереди. Сотрудник ответит прямо здесь.
one_moment = Минутку, пожалуйста, я этим занимаюсь.
assistant_gave_up = К сожалению, сейчас я не могу ответить. Дальше займётся сотрудник.
too_long = { $limit ->
    [one] Сообщение для меня слишком длинное. Уложитесь, пожалуйста, в { $limit } знак.
    [few] Сообщение для меня слишком длинное. Уложитесь, пожалуйста, в { $limit } знака.
    [many] Сообщение для меня слишком длинное. Уложитесь, пожалуйста, в { $limit } знаков.
   *[other] Сообщение для меня слишком длинное. Уложитесь, пожалуйста, в { $limit } знака.
}
too_many_messages = { $seconds ->
    [one] Слишком много сообщений сразу. Подождите, пожалуйста, { $seconds } секунду.
    [few] Слишком много сообщений сразу. Подождите, пожалуйста, { $seconds } секунды.
    [many] Слишком много сообщений сразу. Подождите, пожалуйста, { $seconds } секунд.
   *[other] Слишком много сообщений сразу. Подождите, пожалуйста, { $seconds } секунды.
}
upload_received = Файл получен: { $name }. Посмотреть его может сотрудник, сам я картинок не вижу.
upload_refused = Такой файл я принять не могу. Подойдут картинки и файлы PDF до { $limit_mb } МБ.
language_changed = Теперь я пишу по-русски.
language_not_offered = На этом языке я пока не говорю. Могу писать так: { $languages }.
ask_language = Какой язык вам нужен? Могу писать так: { $languages }.

## E-mail to a shopper who has left
email_subject_answer = { $shop_name }: вам ответили
email_body_answer =
    Здравствуйте,

    { $agent_name }, { $shop_name }, отвечает вам:

    { $text }

    Продолжить разговор можно здесь: { $url }

## Ready-made replies of agents
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

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = Покупатель попросил сотрудника
reason_not_understood = Бот не понял
reason_policy_outside_window = Возврат денег после срока
reason_policy_over_limit = Возврат денег сверх автоматического лимита
reason_policy_excluded_category = Возврат денег за исключённую категорию
reason_policy_currency = Возврат денег в валюте без автоматического лимита
reason_policy_not_delivered = Возврат денег до доставки
reason_policy_delivered_but_missing = Перевозчик говорит «доставлено», покупатель — «не получено»
reason_policy_open_refund = По этому заказу есть ещё один незакрытый возврат денег
reason_refund_refused = Система магазина отказала в возврате денег
reason_refund_unknown = Чем закончился возврат денег, неизвестно
reason_action_failed = Действие не удалось
reason_assistant_unavailable = Помощник не ответил
reason_agent_took_over = Сотрудник взял на себя
reason_shopper_wrote_to_agent = Покупатель снова написал после ответа сотрудника

## Events in a conversation's story (only agents read these)
event_handed_over = Передано: { $reason }
event_hand_back = Возвращено боту
event_done_meanwhile = Пока вы брали разговор, бот уже сделал это: { $what }
event_took_long = Помощник не отвечал две минуты

## Lines of a hand-off’s summary (only agents read these)
summary_wanted_order_status = Состояние заказа
summary_wanted_track_shipment = Где посылка
summary_wanted_refund_request = Возврат денег
summary_wanted_refund_status = Как идёт возврат денег
summary_wanted_person = Разговор с сотрудником
summary_wanted_unknown = Неясно
summary_order = Заказ { $order_number }
summary_reason = Причина: { $reason }
summary_items = Товары: { $items }
summary_amount = Сумма: { $total }
summary_asked_for = Ещё не хватает: { $what }
summary_quote_shown = Предложено вернуть { $total }, согласия пока нет
summary_quote_agreed = Покупатель согласился на { $total }
summary_not_understood = { $count ->
    [one] Подряд не понято { $count } сообщение
    [few] Подряд не понято { $count } сообщения
    [many] Подряд не понято { $count } сообщений
   *[other] Подряд не понято { $count } сообщения
}
summary_backend_said = Система магазина: { $text }
summary_backend_away = Система магазина не ответила
summary_refund_unknown = Пока неизвестно, прошёл ли возврат денег; система продолжает спрашивать
label_missing_order_number = номер заказа
label_missing_proof = почта или телефон
label_missing_reason = причина
label_missing_items = товары
label_missing_yes = да или нет

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = готовится
label_order_state_shipped = отправлен
label_order_state_delivered = доставлен
label_order_state_returned = вернулся
label_order_state_cancelled = отменён
label_order_state_partially_refunded = деньги возвращены частично
label_order_state_refunded = деньги возвращены
label_parcel_state_preparing = упаковывается
label_parcel_state_in_transit = в пути
label_parcel_state_customs_held = задержана таможней
label_parcel_state_delayed = задерживается
label_parcel_state_out_for_delivery = передана на доставку
label_parcel_state_delivery_failed = вручить не удалось
label_parcel_state_ready_for_pickup = ждёт в пункте выдачи
label_parcel_state_delivered = доставлена
label_parcel_state_lost = потеряна
label_parcel_state_damaged = повреждена
label_parcel_state_returned = возвращена отправителю
label_parcel_state_unknown = статус неизвестен
label_checkpoint_label_created = Заявлена перевозчику
label_checkpoint_picked_up = Принята
label_checkpoint_departed = Покинула сортировочный центр
label_checkpoint_arrived = Прибыла в сортировочный центр
label_checkpoint_customs_in = Передана таможне
label_checkpoint_customs_held = Задержана таможней
label_checkpoint_customs_released = Выпущена таможней
label_checkpoint_delayed = Задерживается
label_checkpoint_out_for_delivery = Передана на доставку
label_checkpoint_delivery_failed = Вручить не удалось
label_checkpoint_ready_for_pickup = Ждёт в пункте выдачи
label_checkpoint_delivered = Доставлена
label_checkpoint_lost = Объявлена потерянной
label_checkpoint_damaged = Сообщено о повреждении
label_checkpoint_returned = Возвращена отправителю
label_checkpoint_other = Сообщение перевозчика
label_refund_state_proposed = предложен
label_refund_state_pending = ждёт подтверждения
label_refund_state_done = сделан
label_refund_state_refused = не прошёл
label_refund_state_needs_approval = ждёт коллегу
label_refund_reason_changed_mind = покупатель передумал
label_refund_reason_damaged = повреждено
label_refund_reason_wrong_item = не тот товар
label_refund_reason_not_arrived = не пришло
label_refund_reason_late = пришло поздно
label_refund_reason_not_as_described = не соответствует описанию
label_refund_reason_other = другая причина
label_refund_method_original_payment = тем же способом, каким вы платили
label_refund_method_store_credit = на счёт в магазине
label_refund_method_bank_transfer = банковским переводом
label_identity_anonymous = Не опознан
label_identity_channel = Номер телефона этого канала
label_identity_order_proof = Номер заказа и почта или телефон
label_identity_email_code = Код из письма
label_identity_shop_token = Вход в магазине
label_all_items = все товары

## What a message is about, as it stands at the head of a line
label_topic_order_status = Состояние заказа
label_topic_track_shipment = Где посылка
label_topic_delivery_time = Сроки доставки
label_topic_shipping_cost = Стоимость доставки
label_topic_shipping_problem_delayed = Посылка опаздывает
label_topic_shipping_problem_lost = Посылка потерялась
label_topic_damaged_or_wrong_item = Повреждённый или не тот товар
label_topic_change_address = Другой адрес доставки
label_topic_change_order = Изменение заказа
label_topic_cancel_order = Отмена заказа
label_topic_return_request = Возврат товара
label_topic_exchange_request = Обмен товара
label_topic_return_policy = Правила возврата
label_topic_refund_request = Возврат денег
label_topic_refund_status = Как идёт возврат денег
label_topic_payment_methods = Способы оплаты
label_topic_payment_problem = Проблема с оплатой
label_topic_customs_duties = Таможня и налоги
label_topic_invoice_request = Счёт или чек
label_topic_coupon_promotion = Скидки и промокоды
label_topic_product_question = Вопрос о товаре
label_topic_recommend_product = Помощь с выбором
label_topic_stock_availability = Наличие товара
label_topic_size_guide = Подбор размера
label_topic_account_problem = Ваш личный кабинет
label_topic_complaint = Жалоба
label_topic_human_agent = Разговор с сотрудником
label_topic_change_language = Другой язык
label_topic_feedback_review = Отзывы и предложения
label_topic_warranty_repair = Гарантия и ремонт
label_topic_loyalty_membership = Бонусы и членство
label_topic_delete_my_data = Ваши личные данные

## Cards: titles and names of rows
label_card_order = Заказ { $number }
label_card_parcel = Посылка по заказу { $order_number }
label_card_quote = Возврат денег за заказ { $order_number }
label_card_receipt = Возврат денег { $refund_number }
label_card_placed_on = Оформлен
label_card_total = Итого
label_card_carrier = Перевозчик
label_card_tracking_number = Трек-номер
label_card_promised_on = Обещанная дата
label_card_delivered_on = Дата доставки
label_card_reason = Причина
label_card_method = Как вернутся деньги
label_card_expires_at = Действует до
label_card_made_at = Сделан
label_card_order_number = Заказ
label_card_refund_number = Номер квитанции
label_card_quantity = × { $count }
label_card_track_link = Отследить у перевозчика

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = Статус заказа
button_track_shipment = Где посылка?
button_refund_request = Вернуть деньги
button_refund_status = Где мой возврат?
button_return_policy = Правила возврата
button_human_agent = Позвать сотрудника
button_help = Что ты умеешь?
button_shipping_problem_delayed = Посылка опаздывает
button_shipping_problem_lost = Посылка потерялась
button_damaged_or_wrong_item = Проблема с товаром
button_change_language = Другой язык
button_greet = Просто поздороваться
button_goodbye = До свидания
button_thank = Спасибо
button_bot_challenge = Вы бот?
button_affirm = Да
button_deny = Нет
button_nevermind = Неважно
button_delivery_time = Сроки доставки
button_shipping_cost = Цена доставки
button_change_address = Сменить адрес
button_change_order = Изменить заказ
button_cancel_order = Отменить заказ
button_return_request = Вернуть товар
button_exchange_request = Обменять товар
button_payment_methods = Способы оплаты
button_payment_problem = Проблема с оплатой
button_customs_duties = Таможня и налоги
button_invoice_request = Счёт или чек
button_coupon_promotion = Скидки
button_product_question = Вопрос о товаре
button_recommend_product = Помогите выбрать
button_stock_availability = Есть в наличии?
button_size_guide = Подобрать размер
button_account_problem = Личный кабинет
button_complaint = Пожаловаться
button_feedback_review = Оставить отзыв
button_warranty_repair = Гарантия и ремонт
button_loyalty_membership = Бонусы и членство
button_delete_my_data = Личные данные
button_confirm_refund = Да, вернуть деньги
button_cancel_refund = Нет, оставить
button_order = Заказ { $order_number }
button_item = { $name }
button_all_items = Всё
button_reason_changed_mind = Я передумал(а)
button_reason_damaged = Повреждено
button_reason_wrong_item = Не тот товар
button_reason_not_arrived = Не пришло
button_reason_late = Пришло поздно
button_reason_not_as_described = Не как в описании
button_reason_other = Другое
button_language = { $language }
