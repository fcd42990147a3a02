"""A person gives the conversation back: what was open is over, what is known stays."""

from actions.language_free_action import LanguageFreeAction
from actions.ledger import RefundLedger
from actions.turn import Outcome, Turn


class ActionHandBack(LanguageFreeAction):
    """Clears tasks and open offers, keeps the order that was spoken of. Says nothing: the gateway tells the shopper."""

    action_name = "action_hand_back"

    def __init__(self, ledger: RefundLedger) -> None:
        self._ledger = ledger

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`."""
        await self._ledger.void_open_quotes(turn.conversation_id)
        outcome = Outcome((), {"tasks": [], "pending_choice": None, "misunderstandings": 0})
        number = turn.entity("order_number")
        return outcome.setting(order_number=number) if number else outcome
