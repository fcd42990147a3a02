### Why a conversation was handed over (only agents read these)

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
reason_file_by_person = Ждёт файл, который бот не смог отправить
reason_shopper_wrote_to_agent = Покупатель снова написал после ответа сотрудника
