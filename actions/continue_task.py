"""An answer, a yes, a no or "never mind": whatever is open takes it up."""

import uuid
from collections.abc import Mapping
from dataclasses import replace

from actions.cards import ledger_card
from actions.hand_over import HandOver
from actions.knowledge.answers import HELPED, KnowledgeAnswers
from actions.language_free_action import LanguageFreeAction
from actions.ledger import EntryState, QuoteUnknown, RefundLedger
from actions.nothing_open import nothing_open
from actions.operation_offer import of_stale_press
from actions.operations import OperationLedger
from actions.order_access import pick
from actions.replies import button, money, reply
from actions.shopping import follow_up
from actions.task import read_stack
from actions.task_runner import TaskRunner
from actions.turn import Outcome, Turn, saying
from actions.wish import TASK_OF_INTENT, likeliest_task

SPOKEN_BY_RULES = frozenset({"greet", "goodbye", "thank", "help", "bot_challenge"})
"""Small talk that a choice can lead to; its reply has the intent's name."""


class ActionContinueTask(LanguageFreeAction):
    """Goes on with what is open; with nothing open it says something sensible.

    Args:
        others: The actions that a choice of meanings can lead to, by intent.
        knowledge: Takes up whether an article helped.
    """

    action_name = "action_continue_task"

    def __init__(
        self,
        runner: TaskRunner,
        hand_over: HandOver,
        ledger: RefundLedger,
        operations: OperationLedger,
        others: Mapping[str, LanguageFreeAction],
        knowledge: KnowledgeAnswers | None = None,
    ) -> None:
        self._knowledge = knowledge
        self._runner = runner
        self._hand_over = hand_over
        self._ledger = ledger
        self._operations = operations
        self._others = others

    async def respond(self, turn: Turn) -> Outcome:
        """See `LanguageFreeAction`."""
        chosen = await self._choose(turn)
        if chosen is not None:
            return chosen
        stale = await self._stale_quote(turn)
        if stale is not None:
            return stale
        outcome = await self._runner.go_on(turn)
        if outcome is not None:
            return outcome
        task = _task_of_what_is_said(turn)
        return nothing_open(turn) if task is None else await self._runner.start(task, turn)

    async def _choose(self, turn: Turn) -> Outcome | None:
        """The answer to an offer of the turn before, when it is one."""
        pending = turn.slots.get("pending_choice") or {}
        if turn.acted or not pending:
            return None
        if pending.get("choice") == HELPED and self._knowledge is not None:
            return await self._knowledge.judge(turn, pending)
        if pending.get("choice") == "person":
            stack = read_stack(turn.slots.get("tasks"))
            if turn.intent == "affirm":
                topic = pending.get("topic")
                reason = "shopper_asked" if topic else "not_understood"
                return await self._hand_over(turn, reason, stack=stack, topic=topic)
            if turn.intent == "deny" and not turn.entities:
                return await self._runner.ask_again(turn) if stack else nothing_open(turn)
        if pending.get("choice") == "meaning":
            intents: list[str] = pending.get("intents") or []
            only_one = len(intents) == 1
            if only_one and turn.intent == "deny" and not turn.entities:
                return nothing_open(turn)
            agreed = only_one and turn.intent == "affirm"
            intent = intents[0] if agreed else pick(intents, turn.entity("ordinal") or "0")
            if intent is not None:
                return await self._do(intent, saying(turn, pending.get("entities") or []))
        return None

    async def _do(self, intent: str, turn: Turn) -> Outcome | None:
        if intent in self._others:
            return await self._others[intent].respond(replace(turn, intent=intent))
        if intent in TASK_OF_INTENT:
            return await self._runner.start(TASK_OF_INTENT[intent], turn)
        if intent in SPOKEN_BY_RULES:
            return Outcome((reply(intent),), {"pending_choice": None, "misunderstandings": 0})
        return None

    async def _stale_quote(self, turn: Turn) -> Outcome | None:
        """A second press on "yes, refund it": what became of the first one is said again, nothing is done again."""
        pressed = turn.entity("quote_id")
        stack = read_stack(turn.slots.get("tasks"))
        if pressed is None or turn.acted or (stack and stack[-1].get("quote_id") == pressed):
            return None
        try:
            quote_id = uuid.UUID(pressed)
        except ValueError:
            return None
        try:
            entry = await self._ledger.get(quote_id, turn.conversation_id)
        except QuoteUnknown:
            return await self._stale_operation(quote_id, turn)
        number = entry.order_number
        if entry.state is EntryState.DONE:
            said = reply("refund_already_done", order_number=number, card=ledger_card(entry))
        elif entry.state in {EntryState.CONFIRMED, EntryState.SENT, EntryState.UNKNOWN}:
            said = reply("refund_pending", total=money(entry.amount), order_number=number, card=ledger_card(entry))
        else:
            again = button("button_refund_request", "refund_request", {"order_number": number})
            said = reply("refund_offer_gone", again, order_number=number)
        return Outcome((said,), {"pending_choice": None})

    async def _stale_operation(self, quote_id: uuid.UUID, turn: Turn) -> Outcome | None:
        try:
            operation = await self._operations.get(quote_id, turn.conversation_id)
        except QuoteUnknown:
            return None
        return Outcome((of_stale_press(operation),), {"pending_choice": None})


def _task_of_what_is_said(turn: Turn) -> str | None:
    """What somebody means who says no wish but data: an address is proof for a look-up, a reason is for a refund."""
    if turn.intent != "inform":
        return None
    if turn.entity("remedy") is not None and turn.entity("order_number") is not None:
        return "track_shipment"
    if (task := likeliest_task(turn)) is not None:
        return task
    if turn.entity("refund_reason") is not None:
        return "refund_request"
    if turn.entity("email") or turn.entity("phone"):
        return "order_status"
    return follow_up(turn)
