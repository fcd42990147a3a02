### Why a conversation was handed over (only agents read these)

reason_shopper_asked = Asked for a person
reason_not_understood = The bot did not understand
reason_policy_outside_window = Refund outside the return window
reason_policy_over_limit = Refund over the automatic limit
reason_policy_excluded_category = Refund of an excluded category
reason_policy_currency = Refund in a currency without an automatic limit
reason_policy_not_delivered = Refund before delivery
reason_policy_delivered_but_missing = Delivered says the carrier, not received says the shopper
reason_policy_open_refund = Another refund of this order is still open
reason_refund_refused = The shop system refused a refund
reason_refund_unknown = A refund’s outcome is not known
reason_action_failed = An action failed
reason_assistant_unavailable = The assistant did not answer
reason_agent_took_over = An agent took over
reason_file_by_person = Waits for a file that the bot couldn’t send
reason_shopper_wrote_to_agent = The shopper wrote again after an agent’s answer
