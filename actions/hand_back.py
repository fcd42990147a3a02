"""A person gives the conversation back: what was open is over, what is known stays."""

from actions.language_free_action import LanguageFreeAction
from actions.ledger import RefundLedger
from actions.turn import Outcome, Turn


class ActionHandBack(LanguageFreeAction):
    """Clears tasks and open offers, keeps the order that was spoken of. Says nothing: the gateway tells the shopper.

    The control turn's fact `order_numbers` (a list) names the orders that the person dealt with.
    """

    action_name = "action_hand_back"

    def __init__(self, ledger: RefundLedger) -> None:
        self._ledger = ledger

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`."""
        await self._ledger.void_open_quotes(turn.conversation_id)
        outcome = Outcome((), {"tasks": [], "pending_choice": None, "misunderstandings": 0})
        numbers = [number for named in turn.entities.get("order_numbers", ()) for number in named]
        return outcome.setting(order_number=str(numbers[-1])) if numbers else outcome
