# Усе, що помічник каже українською. Ключі та значення — як у data/en/replies.ftl.
# Тон: на «ви», тепло, ясно, коротко; вибачення без знака оклику. Значення в дужках не відмінюються.

## Small talk
welcome = Вітаю! Я бот, автоматичний помічник крамниці { $shop_name }. Можу перевірити замовлення чи посилку, оформити повернення грошей або покликати людину. Чим допомогти?
greet = Вітаю! Чим можу допомогти?
goodbye = До побачення, дякую, що завітали. Усього найкращого!
thank = Прошу! Чи можу ще чимось допомогти?
help = Я можу перевірити стан замовлення, знайти посилку, оформити повернення грошей або сказати, як воно просувається. А якщо хочете поговорити з людиною, просто напишіть про це своєю мовою.
bot_challenge = Я бот, автоматичний помічник крамниці. Якщо хочете поговорити з людиною, просто скажіть.
return_policy = { $window_days ->
    [one] Повернення грошей можна попросити протягом { $window_days } дня після доставки.
    [few] Повернення грошей можна попросити протягом { $window_days } днів після доставки.
    [many] Повернення грошей можна попросити протягом { $window_days } днів після доставки.
   *[other] Повернення грошей можна попросити протягом { $window_days } дня після доставки.
} Назвіть номер замовлення і скажіть, що не так, і я одразу подивлюся. Щодо деяких видів товарів вирішує колега.
affirm_nothing = Гаразд! Що будемо робити?
deny_nothing = Гаразд, тоді нічого не роблю. Якщо щось знадобиться, я тут.
inform_nothing = Дякую. Що мені з цим зробити?
inform_order = Записано: замовлення { $order_number }. Що ви хочете про нього дізнатися?
out_of_scope = На жаль, із цим я не допоможу. Я знаюся на замовленнях, посилках і поверненні грошей.

## Wishes that a colleague settles, and second wishes
topic_offer_person = { $topic }: сам я цього вирішити не можу, але колега може. Передати вас йому?
second_wish = Ви написали і про інше: { $topic }. Продовжимо з цим?

## Questions
ask_order_number = Який у вас номер замовлення? Він є в листі з підтвердженням.
ask_order_number_again = Номера замовлення я тут не бачу. У ньому від чотирьох до шести цифр, наприклад 1043.
choose_order = Про яке замовлення йдеться?
ask_proof = Дякую. Щоб про замовлення { $order_number } не дізнався ніхто сторонній: на яку пошту чи номер телефону його оформлено?
ask_proof_again = Напишіть, будь ласка, адресу пошти або телефон із кодом країни, на які оформлено замовлення.
order_not_found = Замовлення з таким номером і такою поштою чи таким телефоном не знайшлося. Перевірте, будь ласка, і те, і те та напишіть ще раз.
wait_before_retry = { $seconds ->
    [one] Зачекайте, будь ласка, { $seconds } секунду до наступної спроби.
    [few] Зачекайте, будь ласка, { $seconds } секунди до наступної спроби.
    [many] Зачекайте, будь ласка, { $seconds } секунд до наступної спроби.
   *[other] Зачекайте, будь ласка, { $seconds } секунди до наступної спроби.
} Потім надішліть номер замовлення і пошту чи телефон ще раз.
login_expired = Ваш вхід у крамниці застарів. Увійдіть, будь ласка, знову або назвіть номер замовлення і пошту, на яку його оформлено.
ask_reason = Мені прикро це чути. Чому ви хочете повернути гроші за замовлення { $order_number }?
ask_reason_again = Що найближче? Товар пошкоджений, це не той товар, він не прийшов, прийшов запізно, не відповідає опису або ви передумали.
ask_items = У замовленні { $order_number } кілька товарів: { $items }. За які з них повернути гроші?
ask_items_again = Назвіть один або кілька з них чи скажіть «усе»: { $items }.
confirm_refund = Ось скільки ви отримаєте назад: { $total } за замовлення { $order_number }. Оформлюємо? Відповідайте, будь ласка, так чи ні.
confirm_refund_again = Потрібне чітке так чи ні: повернути { $total } за замовлення { $order_number }?
refund_quote_changed = Щодо повернення грошей за замовлення { $order_number } дещо змінилося після мого розрахунку, тому я порахував наново.
refund_offer_gone = Пропозиція щодо замовлення { $order_number } вже закрита, гроші не повернуто. Почнімо спочатку?
refund_quote_expired = Пропозиція щодо замовлення { $order_number } застаріла, тому я порахував наново.
resumed_task_refund_request = Повернімося до повернення грошей за замовлення { $order_number }.
resumed_task_refund_request_open = Повернімося до повернення грошей.
resumed_task_order_status = Повернімося до стану замовлення.
resumed_task_track_shipment = Повернімося до посилки.
resumed_task_refund_status = Повернімося до того, як іде повернення грошей.
nevermind_ok = Гаразд, облишмо це. Чи можу ще чимось допомогти?

## Orders and parcels
order_status = Замовлення { $order_number } від { $placed_on }: { $state }.
order_status_cancelled = Замовлення { $order_number } скасовано, більше за ним нічого не надішлють.
track_shipment = Посилка за замовленням { $order_number }, перевізник { $carrier }: { $state }. Обіцяна дата: { $promised_on }.
track_shipment_no_date = Посилка за замовленням { $order_number }, перевізник { $carrier }: { $state }. Дати доставки поки немає.
track_shipment_customs_held = Посилку за замовленням { $order_number } затримала митниця. Щойно її випустять, перевізник { $carrier } повезе її далі. Вам нічого робити не потрібно, якщо митниця не напише вам сама.
track_shipment_delayed = На жаль, посилка за замовленням { $order_number } затримується, перевізник { $carrier }. Обіцяна дата була: { $promised_on }.
track_shipment_delayed_no_date = На жаль, посилка за замовленням { $order_number } затримується, перевізник { $carrier }.
track_shipment_lost = Мені дуже прикро: перевізник { $carrier } повідомив, що посилку за замовленням { $order_number } загублено. Я можу повернути гроші або покликати людину.
track_shipment_delivered = Посилку за замовленням { $order_number } доставлено, перевізник { $carrier }, дата: { $delivered_on }.
track_shipment_delivered_but_missing = Перевізник { $carrier } повідомляє, що посилку за замовленням { $order_number } доставлено, дата: { $delivered_on }. Якщо вона до вас не дійшла, хай із цим розбереться людина.
track_shipment_returned = Посилка за замовленням { $order_number } повернулася до нас: або { $carrier } не зміг її вручити, або її відправили назад.
track_shipment_not_sent = Замовлення { $order_number } ще не залишило нашого складу, тож стежити поки немає за чим.
track_shipment_cancelled = Замовлення { $order_number } скасовано, посилки в дорозі немає.
track_shipment_not_late = Посилка за замовленням { $order_number } у дорозі, перевізник { $carrier }, і поки не запізнюється: обіцяна дата — { $promised_on }.

## Refunds
refund_done = Готово! { $total } за замовлення { $order_number } повернуться тим самим способом, яким ви платили. Ось квитанція.
refund_pending = Повернення { $total } за замовлення { $order_number } надіслано, воно чекає на підтвердження. Просити ще раз не потрібно: двічі гроші не виплатять.
refund_already_done = Ці гроші за замовлення { $order_number } вже повернуто. Ось квитанція ще раз.
refund_refused = Повернення грошей за замовлення { $order_number } не пройшло. Із цим вам допоможе колега.
refund_cancelled = Гаразд, гроші не повернуто.
refund_nothing_left = За все в замовленні { $order_number } гроші вже повернуто.
refund_order_cancelled = Замовлення { $order_number } скасовано, тому повертати тут нічого. Якщо гроші все ж не надійшли, це перевірить людина.
refund_items_already = Гроші вже повернуто: { $items }. Оберіть, будь ласка, інший товар із цього замовлення.
refund_to_person_outside_window = { $window_days ->
    [one] Це замовлення доставлено більш ніж { $window_days } день тому, дата: { $delivered_on }.
    [few] Це замовлення доставлено більш ніж { $window_days } дні тому, дата: { $delivered_on }.
    [many] Це замовлення доставлено більш ніж { $window_days } днів тому, дата: { $delivered_on }.
   *[other] Це замовлення доставлено більш ніж { $window_days } дня тому, дата: { $delivered_on }.
} Це вирішую не я, тому передаю колезі.
refund_to_person_outside_window_undated = Час, протягом якого я можу повернути гроші сам, минув, тому передаю колезі.
refund_to_person_over_limit = Сума { $total } більша, ніж я можу повернути сам, тому передаю колезі.
refund_to_person_excluded_category = Про повернення грошей за { $items } вирішує колега. Передаю.
refund_to_person_currency = Про повернення у валюті { $currency } вирішує колега. Передаю.
refund_to_person_not_delivered = Замовлення { $order_number } ще не доставлено, тому колега вирішить, зупинити його чи повернути гроші. Передаю.
refund_to_person_delivered_but_missing = Перевізник повідомляє, що замовлення { $order_number } доставлено, дата: { $delivered_on }. Із цим має розібратися колега, передаю.
refund_to_person_open_refund = Одне повернення грошей за замовлення { $order_number } вже триває. Решту з вами вирішить колега.
refund_status_none = Повернення грошей за замовлення { $order_number } поки немає.
refund_status_pending = Повернення { $total } за замовлення { $order_number } запитано { $made_on }, воно досі чекає на підтвердження.
refund_status_done = Повернення { $total } за замовлення { $order_number } зроблено { $made_on }. Банки часто показують його на кілька днів пізніше.
refund_status_refused = Повернення { $total } за замовлення { $order_number } не пройшло. Покликати людину?
refund_status_needs_approval = Повернення { $total } за замовлення { $order_number } чекає на рішення колеги.

## Trouble and people
did_you_mean = Не певен, що зрозумів. Ви мали на увазі щось із цього?
offer_person = Я досі не розумію, і це моя провина. Хочете поговорити з людиною?
not_understood_task = Цього я не зрозумів.
action_failed = У нас щось пішло не так, і закінчити не вдалося. Далі цим займеться колега.
backend_away = Система замовлень зараз недоступна. Далі цим займеться колега.
handing_over = Передаю вас людині. Вона бачить усе наше листування, повторювати нічого не треба.
nobody_online = Зараз нікого немає. Хтось повернеться { $opens_at }. Залиште пошту, і відповідь прийде й туди.
nobody_online_no_time = Зараз нікого немає, але ваше повідомлення дочекається першого вільного колеги. Залиште пошту, і відповідь прийде й туди.
leave_email = На яку пошту вам відповісти?
email_saved = Дякую. Відповідь прийде й на { $email }.
email_invalid = Це не схоже на адресу пошти. Напишіть її, будь ласка, так: name@example.com.
agent_joined = { $agent_name } тепер у розмові.
agent_left = { $agent_name } більше не в розмові.
handed_back = { $agent_name } передає вас назад мені, автоматичному помічникові. Чи можу ще чимось допомогти?
conversation_resolved = Розмову закрито. Щоб відкрити її знову, просто напишіть.
still_waiting = Ви досі в черзі. Людина відповість просто тут.
one_moment = Хвилинку, будь ласка, я цим займаюся.
assistant_gave_up = На жаль, зараз я не можу відповісти. Далі цим займеться людина.
too_long = { $limit ->
    [one] Повідомлення для мене задовге. Вкладіться, будь ласка, у { $limit } знак.
    [few] Повідомлення для мене задовге. Вкладіться, будь ласка, у { $limit } знаки.
    [many] Повідомлення для мене задовге. Вкладіться, будь ласка, у { $limit } знаків.
   *[other] Повідомлення для мене задовге. Вкладіться, будь ласка, у { $limit } знака.
}
too_many_messages = { $seconds ->
    [one] Забагато повідомлень одразу. Зачекайте, будь ласка, { $seconds } секунду.
    [few] Забагато повідомлень одразу. Зачекайте, будь ласка, { $seconds } секунди.
    [many] Забагато повідомлень одразу. Зачекайте, будь ласка, { $seconds } секунд.
   *[other] Забагато повідомлень одразу. Зачекайте, будь ласка, { $seconds } секунди.
}
upload_received = Файл отримано: { $name }. Подивитися його може людина, сам я зображень не бачу.
upload_refused = Такий файл я прийняти не можу. Підійдуть зображення та файли PDF до { $limit_mb } МБ.
language_changed = Тепер я пишу українською.
language_not_offered = Цією мовою я поки не розмовляю. Можу писати так: { $languages }.
ask_language = Яка мова вам потрібна? Можу писати так: { $languages }.

## E-mail to a shopper who has left
email_subject_answer = { $shop_name }: вам відповіли
email_body_answer =
    Вітаємо,

    { $agent_name }, { $shop_name }, відповідає вам:

    { $text }

    Продовжити розмову можна тут: { $url }

## Ready-made replies of agents
canned_greeting = Вітаю, дякую за очікування. Читаю ваше листування.
canned_checking = Перевіряю для вас. Це забере кілька хвилин.
canned_need_order_number = Назвіть, будь ласка, номер замовлення.
canned_need_photo = Надішліть, будь ласка, фото товару.
canned_refund_approved = Повернення грошей схвалено. Вони надійдуть тим самим способом, яким ви платили.
canned_refund_declined = На жаль, повернути гроші тут ми не можемо. Радо поясню чому.
canned_parcel_investigation = Ми попросили перевізника знайти посилку. Повідомлю, що він відповість.
canned_replacement_sent = Надсилаємо вам новий товар на заміну, безкоштовно.
canned_anything_else = Чи можу ще чимось допомогти?
canned_closing = Дякую за терпіння. Гарного дня!

## Why a conversation was handed over (only agents read these)
reason_shopper_asked = Покупець попросив людину
reason_not_understood = Бот не зрозумів
reason_policy_outside_window = Повернення грошей після строку
reason_policy_over_limit = Повернення грошей понад автоматичний ліміт
reason_policy_excluded_category = Повернення грошей за виняткову категорію
reason_policy_currency = Повернення грошей у валюті без автоматичного ліміту
reason_policy_not_delivered = Повернення грошей до доставки
reason_policy_delivered_but_missing = Перевізник каже «доставлено», покупець — «не отримано»
reason_policy_open_refund = За цим замовленням є ще одне незакрите повернення грошей
reason_refund_refused = Система крамниці відмовила в поверненні грошей
reason_refund_unknown = Чим закінчилося повернення грошей, невідомо
reason_action_failed = Дія не вдалася
reason_assistant_unavailable = Помічник не відповів
reason_agent_took_over = Працівник узяв на себе
reason_shopper_wrote_to_agent = Покупець знову написав після відповіді працівника

## Events in a conversation's story (only agents read these)
event_handed_over = Передано: { $reason }
event_hand_back = Повернуто ботові
event_done_meanwhile = Поки ви брали розмову, бот уже зробив це: { $what }
event_took_long = Помічник не відповідав дві хвилини

## Lines of a hand-off’s summary (only agents read these)
summary_wanted_order_status = Стан замовлення
summary_wanted_track_shipment = Де посилка
summary_wanted_refund_request = Повернення грошей
summary_wanted_refund_status = Як іде повернення грошей
summary_wanted_person = Розмова з людиною
summary_wanted_unknown = Незрозуміло
summary_order = Замовлення { $order_number }
summary_reason = Причина: { $reason }
summary_items = Товари: { $items }
summary_amount = Сума: { $total }
summary_asked_for = Ще бракує: { $what }
summary_quote_shown = Запропоновано повернути { $total }, згоди поки немає
summary_quote_agreed = Покупець погодився на { $total }
summary_not_understood = { $count ->
    [one] Поспіль не зрозуміло { $count } повідомлення
    [few] Поспіль не зрозуміло { $count } повідомлення
    [many] Поспіль не зрозуміло { $count } повідомлень
   *[other] Поспіль не зрозуміло { $count } повідомлення
}
summary_backend_said = Система крамниці: { $text }
summary_backend_away = Система крамниці не відповіла
summary_refund_unknown = Поки невідомо, чи пройшло повернення грошей; система продовжує питати
label_missing_order_number = номер замовлення
label_missing_proof = пошта або телефон
label_missing_reason = причина
label_missing_items = товари
label_missing_yes = так чи ні

## Labels: short, no full stop, as they stand inside a sentence
label_order_state_processing = готується
label_order_state_shipped = відправлено
label_order_state_delivered = доставлено
label_order_state_returned = повернулося
label_order_state_cancelled = скасовано
label_order_state_partially_refunded = гроші повернуто частково
label_order_state_refunded = гроші повернуто
label_parcel_state_preparing = пакується
label_parcel_state_in_transit = у дорозі
label_parcel_state_customs_held = затримана митницею
label_parcel_state_delayed = затримується
label_parcel_state_out_for_delivery = передана на доставку
label_parcel_state_delivery_failed = вручити не вдалося
label_parcel_state_ready_for_pickup = чекає в пункті видачі
label_parcel_state_delivered = доставлена
label_parcel_state_lost = загублена
label_parcel_state_damaged = пошкоджена
label_parcel_state_returned = повернута відправнику
label_parcel_state_unknown = статус невідомий
label_checkpoint_label_created = Заявлено перевізнику
label_checkpoint_picked_up = Прийнято
label_checkpoint_departed = Виїхала із сортувального центру
label_checkpoint_arrived = Прибула до сортувального центру
label_checkpoint_customs_in = Передано митниці
label_checkpoint_customs_held = Затримано митницею
label_checkpoint_customs_released = Випущено митницею
label_checkpoint_delayed = Затримується
label_checkpoint_out_for_delivery = Передано на доставку
label_checkpoint_delivery_failed = Вручити не вдалося
label_checkpoint_ready_for_pickup = Чекає в пункті видачі
label_checkpoint_delivered = Доставлено
label_checkpoint_lost = Оголошено загубленою
label_checkpoint_damaged = Повідомлено про пошкодження
label_checkpoint_returned = Повернуто відправнику
label_checkpoint_other = Повідомлення перевізника
label_refund_state_proposed = запропоновано
label_refund_state_pending = чекає на підтвердження
label_refund_state_done = зроблено
label_refund_state_refused = не пройшло
label_refund_state_needs_approval = чекає на колегу
label_refund_reason_changed_mind = покупець передумав
label_refund_reason_damaged = пошкоджено
label_refund_reason_wrong_item = не той товар
label_refund_reason_not_arrived = не прийшло
label_refund_reason_late = прийшло запізно
label_refund_reason_not_as_described = не відповідає опису
label_refund_reason_other = інша причина
label_refund_method_original_payment = тим самим способом, яким ви платили
label_refund_method_store_credit = на рахунок у крамниці
label_refund_method_bank_transfer = банківським переказом
label_identity_anonymous = Не впізнано
label_identity_channel = Номер телефону цього каналу
label_identity_order_proof = Номер замовлення і пошта чи телефон
label_identity_email_code = Код із листа
label_identity_shop_token = Вхід у крамниці
label_all_items = усі товари

## What a message is about, as it stands at the head of a line
label_topic_order_status = Стан замовлення
label_topic_track_shipment = Де посилка
label_topic_delivery_time = Терміни доставки
label_topic_shipping_cost = Вартість доставки
label_topic_shipping_problem_delayed = Посилка запізнюється
label_topic_shipping_problem_lost = Посилка загубилася
label_topic_damaged_or_wrong_item = Пошкоджений або не той товар
label_topic_change_address = Інша адреса доставки
label_topic_change_order = Зміна замовлення
label_topic_cancel_order = Скасування замовлення
label_topic_return_request = Повернення товару
label_topic_exchange_request = Обмін товару
label_topic_return_policy = Правила повернення
label_topic_refund_request = Повернення грошей
label_topic_refund_status = Як іде повернення грошей
label_topic_payment_methods = Способи оплати
label_topic_payment_problem = Проблема з оплатою
label_topic_customs_duties = Митниця і податки
label_topic_invoice_request = Рахунок або чек
label_topic_coupon_promotion = Знижки та промокоди
label_topic_product_question = Запитання про товар
label_topic_recommend_product = Допомога з вибором
label_topic_stock_availability = Наявність товару
label_topic_size_guide = Підбір розміру
label_topic_account_problem = Ваш обліковий запис
label_topic_complaint = Скарга
label_topic_human_agent = Розмова з людиною
label_topic_change_language = Інша мова
label_topic_feedback_review = Відгуки та пропозиції
label_topic_warranty_repair = Гарантія і ремонт
label_topic_loyalty_membership = Бонуси та членство
label_topic_delete_my_data = Ваші особисті дані

## Cards: titles and names of rows
label_card_order = Замовлення { $number }
label_card_parcel = Посилка за замовленням { $order_number }
label_card_quote = Повернення грошей за замовлення { $order_number }
label_card_receipt = Повернення грошей { $refund_number }
label_card_placed_on = Оформлено
label_card_total = Разом
label_card_carrier = Перевізник
label_card_tracking_number = Номер відстеження
label_card_promised_on = Обіцяна дата
label_card_delivered_on = Дата доставки
label_card_reason = Причина
label_card_method = Як повернуться гроші
label_card_expires_at = Діє до
label_card_made_at = Зроблено
label_card_order_number = Замовлення
label_card_refund_number = Номер квитанції
label_card_quantity = × { $count }
label_card_track_link = Відстежити в перевізника

## Buttons: at most 20 characters where the language allows it, WhatsApp cuts longer ones
button_order_status = Стан замовлення
button_track_shipment = Де моя посилка?
button_refund_request = Повернути гроші
button_refund_status = Де моє повернення?
button_return_policy = Правила повернення
button_human_agent = Покликати людину
button_help = Що ти вмієш?
button_shipping_problem_delayed = Посилка спізнюється
button_shipping_problem_lost = Посилка загубилася
button_damaged_or_wrong_item = Проблема з товаром
button_change_language = Інша мова
button_greet = Просто привітатися
button_goodbye = До побачення
button_thank = Дякую
button_bot_challenge = Ви бот?
button_affirm = Так
button_deny = Ні
button_nevermind = Неважливо
button_delivery_time = Терміни доставки
button_shipping_cost = Ціна доставки
button_change_address = Змінити адресу
button_change_order = Змінити замовлення
button_cancel_order = Скасувати
button_return_request = Повернути товар
button_exchange_request = Обміняти товар
button_payment_methods = Способи оплати
button_payment_problem = Проблема з оплатою
button_customs_duties = Митниця і податки
button_invoice_request = Рахунок або чек
button_coupon_promotion = Знижки
button_product_question = Питання про товар
button_recommend_product = Допоможіть обрати
button_stock_availability = Чи є в наявності?
button_size_guide = Підібрати розмір
button_account_problem = Обліковий запис
button_complaint = Поскаржитися
button_feedback_review = Залишити відгук
button_warranty_repair = Гарантія і ремонт
button_loyalty_membership = Бонуси, членство
button_delete_my_data = Особисті дані
button_confirm_refund = Так, повернути гроші
button_cancel_refund = Ні, залишити
button_order = Замовлення { $order_number }
button_item = { $name }
button_all_items = Усе
button_reason_changed_mind = Я передумав(-ла)
button_reason_damaged = Пошкоджено
button_reason_wrong_item = Не той товар
button_reason_not_arrived = Не прийшло
button_reason_late = Прийшло запізно
button_reason_not_as_described = Не як в описі
button_reason_other = Інше
button_language = { $language }
