"""Nothing was recognised: first the likeliest meanings, then a person is offered, then a person takes over."""

from actions.hand_over import HandOver
from actions.knowledge.answers import KnowledgeAnswers
from actions.language_free_action import LanguageFreeAction
from actions.nothing_open import nothing_open
from actions.replies import button, reply
from actions.shopping import follow_up
from actions.task import read_stack
from actions.task_runner import (
    GIVE_UP_AFTER,
    TaskRunner,
    is_optional,
    misunderstood_in_a_row,
    offer_person,
)
from actions.turn import Outcome, Turn
from actions.wish import likeliest_task

MEANINGS = 2
NO_MEANING = frozenset(
    {"inform", "affirm", "deny", "nevermind", "out_of_scope", "human_agent", "hand_back", "greet", "goodbye", "thank"}
)
"""Intents that answer something, or are small talk, and so are no offer of their own; a person is offered anyway."""
FALLBACK_MEANINGS = ("order_status", "refund_request")


class ActionNotUnderstood(LanguageFreeAction):
    """Never the same words twice in a row: three steps lead to a person."""

    action_name = "action_not_understood"

    def __init__(self, runner: TaskRunner, hand_over: HandOver, knowledge: KnowledgeAnswers | None = None) -> None:
        self._runner = runner
        self._hand_over = hand_over
        self._knowledge = knowledge

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`."""
        stack = read_stack(turn.slots.get("tasks"))
        if stack and not (is_optional(stack[-1]) and follow_up(turn)):
            return await self._runner.not_understood(turn)
        if (task := likeliest_task(turn) or follow_up(turn)) is not None:
            return await self._runner.start(task, turn)
        if turn.entity("order_number") is not None:
            proven = turn.entity("email") is not None or turn.entity("phone") is not None
            return await self._runner.start("order_status", turn) if proven else nothing_open(turn)
        if self._knowledge is not None and (answered := await self._knowledge.answer(turn)) is not None:
            return answered
        count = misunderstood_in_a_row(turn) + 1
        if count >= GIVE_UP_AFTER:
            line = {"key": "summary_not_understood", "args": {"count": count}}
            return await self._hand_over(turn, "not_understood", tried=(line,))
        if count == GIVE_UP_AFTER - 1:
            return Outcome((offer_person(),), {"misunderstandings": count, "pending_choice": {"choice": "person"}})
        meanings = likeliest(turn)
        choices = [button(f"button_{meaning}", meaning) for meaning in meanings]
        said = reply("did_you_mean", *choices, button("button_human_agent", "human_agent"))
        choice = {"choice": "meaning", "intents": list(meanings)}
        return Outcome((said,), {"misunderstandings": count, "pending_choice": choice})


def likeliest(turn: Turn) -> tuple[str, ...]:
    """The two likeliest things that could have been wanted."""
    ranked = [intent for intent, _ in turn.ranking if intent not in NO_MEANING and not intent.startswith("EXTERNAL")]
    return tuple(dict.fromkeys([*ranked, *FALLBACK_MEANINGS]))[:MEANINGS]
