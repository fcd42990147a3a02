"""An answer, a yes, a no or "never mind": whatever is open takes it up."""

import uuid
from collections.abc import Mapping

from actions.cards import ledger_card
from actions.hand_over import HandOver
from actions.language_free_action import LanguageFreeAction
from actions.ledger import EntryState, QuoteUnknown, RefundLedger
from actions.order_access import pick
from actions.replies import button, money, reply
from actions.task import read_stack
from actions.task_runner import TASK_OF_INTENT, TaskRunner
from actions.turn import Outcome, Turn

SPOKEN_BY_RULES = frozenset({"greet", "goodbye", "thank", "help", "bot_challenge"})
"""Small talk that a choice can lead to; its reply has the intent's name."""


class ActionContinueTask(LanguageFreeAction):
    """Goes on with what is open; with nothing open it says something sensible.

    Args:
        others: The actions that a choice of meanings can lead to, by intent.
    """

    action_name = "action_continue_task"

    def __init__(
        self,
        runner: TaskRunner,
        hand_over: HandOver,
        ledger: RefundLedger,
        others: Mapping[str, LanguageFreeAction],
    ) -> None:
        self._runner = runner
        self._hand_over = hand_over
        self._ledger = ledger
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
        return outcome if outcome is not None else _nothing_open(turn)

    async def _choose(self, turn: Turn) -> Outcome | None:
        """The answer to an offer of the turn before, when it is one."""
        pending = turn.slots.get("pending_choice") or {}
        if turn.acted or not pending:
            return None
        if pending.get("choice") == "person":
            stack = read_stack(turn.slots.get("tasks"))
            if turn.intent == "affirm":
                return await self._hand_over(turn, "not_understood", stack=stack)
            if turn.intent == "deny" and not turn.entities:
                return await self._runner.ask_again(turn) if stack else _nothing_open(turn)
        if pending.get("choice") == "meaning":
            intents: list[str] = pending.get("intents") or []
            intent = pick(intents, turn.entity("ordinal") or "0")
            if intent is not None:
                return await self._do(intent, turn)
        return None

    async def _do(self, intent: str, turn: Turn) -> Outcome | None:
        if intent in TASK_OF_INTENT:
            return await self._runner.start(TASK_OF_INTENT[intent], turn)
        if intent in self._others:
            return await self._others[intent].respond(turn)
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
            entry = await self._ledger.get(uuid.UUID(pressed), turn.conversation_id)
        except (QuoteUnknown, ValueError):
            return None
        number = entry.order_number
        if entry.state is EntryState.DONE:
            said = reply("refund_already_done", order_number=number, card=ledger_card(entry))
        elif entry.state in {EntryState.CONFIRMED, EntryState.SENT, EntryState.UNKNOWN}:
            said = reply("refund_pending", total=money(entry.amount), order_number=number, card=ledger_card(entry))
        else:
            again = button("button_refund_request", "refund_request", {"order_number": number})
            said = reply("refund_offer_gone", again, order_number=number)
        return Outcome((said,), {"pending_choice": None})


def _nothing_open(turn: Turn) -> Outcome:
    kept: dict[str, object] = {"pending_choice": None, "misunderstandings": 0}
    what = [
        button("button_order_status", "order_status"),
        button("button_track_shipment", "track_shipment"),
        button("button_refund_request", "refund_request"),
    ]
    match turn.intent:
        case "affirm":
            return Outcome((reply("affirm_nothing", *what),), kept)
        case "deny":
            return Outcome((reply("deny_nothing"),), kept)
        case "nevermind":
            return Outcome((reply("nevermind_ok"),), kept)
    number = turn.entity("order_number")
    if number is None:
        return Outcome((reply("inform_nothing", *what),), kept)
    about = [
        button(f"button_{task}", task, {"order_number": number})
        for task in ("order_status", "track_shipment", "refund_request")
    ]
    return Outcome((reply("inform_order", *about, order_number=number),), {**kept, "order_number": number})
