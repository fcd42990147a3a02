"""A person, please: the conversation is handed over at once, whatever was open."""

from actions.hand_over import HandOver
from actions.language_free_action import LanguageFreeAction
from actions.task import read_stack
from actions.turn import Outcome, Turn


class ActionHumanAgent(LanguageFreeAction):
    """Hands over because the shopper asked. The gateway says who is there and when."""

    action_name = "action_human_agent"

    def __init__(self, hand_over: HandOver) -> None:
        self._hand_over = hand_over

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`."""
        stack = read_stack(turn.slots.get("tasks"))
        return await self._hand_over(turn, "shopper_asked", stack=stack)
