"""The shop's return policy, from its own rules."""

from actions.language_free_action import LanguageFreeAction
from actions.replies import button, reply
from actions.turn import Outcome, Turn
from conversations.shop_rules import Refunds


class ActionReturnPolicy(LanguageFreeAction):
    """How long, and what to do."""

    action_name = "action_return_policy"

    def __init__(self, rules: Refunds) -> None:
        self._rules = rules

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`. The answer is the same for everybody; an order that was named is remembered."""
        number = turn.entity("order_number")
        named = {} if number is None else {"order_number": number}
        ask = button("button_refund_request", "refund_request", named)
        said = reply("return_policy", ask, window_days=self._rules.window_days)
        return Outcome((said,), {"pending_choice": None, "misunderstandings": 0, **named})
