### Why a conversation was handed over (only agents read these)

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
reason_file_by_person = Чекає на файл, який бот не зміг надіслати
reason_shopper_wrote_to_agent = Покупець знову написав після відповіді працівника
