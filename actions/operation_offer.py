"""The yes of an operation, for any task: the offer, what answers it, what became of it. The words are the task's."""

import uuid
from collections.abc import Callable
from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.answered_offer import saw_the_offer
from actions.approval_words import decided_by, still_waiting
from actions.backends.values import Order
from actions.ledger_rows import UNSETTLED
from actions.operation_limits import UNDER_WAY
from actions.operations import EntryState, Operation, OperationDraft, OperationLedger, QuoteUnknown, QuoteVoid
from actions.replies import Json, button, label, money, reply
from actions.task import Ask, Done, Step, Task, ToPerson
from actions.turn import Turn
from conversations.clock import Clock

_CHANGES = ("change_address", "change_order", "exchange_request")
""" "Yes, change it" says none of these by itself."""
ANSWERS = ("affirm", "deny", "inform")
"""Intents that an offer accepts; its entities are "quote_id" and whatever the task lets the shopper correct."""


@dataclass(frozen=True)
class Offer:
    """One operation as a task puts it.

    Args:
        draft: Worked out from what the shop says now.
        order: As the shop has it now; a person gets it along.
        question: The offer in words, to be answered with yes or no; `again` for one that was not answered.
        outcome: What to say of an operation that is done or refused. Of one whose outcome nobody knows yet, the
            flow says so itself.
    """

    draft: OperationDraft
    order: Order
    question: Callable[[Task, Operation, bool], Ask]
    outcome: Callable[[Task, Operation], Step]


class OperationOffers:
    """Puts offers to shoppers and takes their yes.

    A task keeps three values for it: `quote_id` (the open offer), and for one turn `answer` ("yes", "no", "too early").
    """

    def __init__(self, ledger: OperationLedger, engine: AsyncEngine, clock: Clock) -> None:
        self._ledger = ledger
        self._engine = engine
        self._clock = clock

    async def corrected(self, before: Task, filled: Task, turn: Turn) -> Task:
        """The task after a correction: what was on offer before it cannot be agreed to any more."""
        if before.get("quote_id") and filled != before:
            await self._ledger.void_open_quotes(turn.conversation_id)
            return filled.having(quote_id=None)
        return filled

    async def absorb_answer(self, task: Task, turn: Turn) -> Task | None:
        """The task with a yes or no to its open offer, which may repeat the wish; None for anything else."""
        if task.awaiting != "yes" or task.get("quote_id") is None:
            return None
        pressed = turn.entity("quote_id")
        if pressed is not None and pressed != task.get("quote_id"):
            return None
        answer = turn.answer_to(*wishes_of(task))
        if answer == "deny":
            return task.having(answer="no")
        if answer != "affirm":
            return None
        quote = await self._ledger.get(uuid.UUID(task.get("quote_id")), turn.conversation_id)
        return task.having(answer="yes" if await saw_the_offer(self._engine, turn, quote) else "too early")

    async def agreed_before(self, task: Task, turn: Turn) -> Operation | None:
        """A yes that was taken before a crash: that operation, carried out whatever the order looks like by now."""
        if task.get("quote_id") is None or task.get("answer") != "yes":
            return None
        try:
            quote = await self._ledger.get(uuid.UUID(task.get("quote_id")), turn.conversation_id)
        except QuoteUnknown:
            return None
        if quote.state in {EntryState.PROPOSED, EntryState.VOID, EntryState.NEEDS_APPROVAL}:
            return None
        return await self._ledger.carry_out(quote)

    async def declined(self, task: Task, turn: Turn) -> Step | None:
        """The end of a task whose offer was answered with no; None where it was not."""
        if task.get("answer") != "no":
            return None
        await self._ledger.void_open_quotes(turn.conversation_id)
        return Done((reply("operation_left"),), task.get("order_number"))

    async def put(self, task: Task, turn: Turn, offer: Offer, *, again: bool) -> Step:
        """Do it where this turn said yes to just this; else a person decides where a limit is reached; else ask."""
        answer, task = task.get("answer"), task.having(answer=None)
        before: tuple[Json, ...] = ()
        if answer == "yes" and task.get("quote_id") is not None:
            quote_id = uuid.UUID(task.get("quote_id"))
            try:
                agreed = await self._ledger.confirm(quote_id, turn.conversation_id, offer.draft, turn.turn_id)
            except (QuoteVoid, QuoteUnknown) as gone:
                why = gone.reason if isinstance(gone, QuoteVoid) else "changed"
                if why == UNDER_WAY:
                    return Done((reply("operation_under_way", order_number=offer.order.number),), offer.order.number)
                before = (reply("operation_expired" if why == "expired" else "operation_changed"),)
                task = task.having(quote_id=None)
            else:
                return self.say(task, await self._ledger.carry_out(agreed), offer.outcome)
        if (step := await self._waiting(turn, offer.draft)) is not None:
            return step
        policy = await self._ledger.why_a_person(offer.draft)
        if policy is not None:
            return await self.let_person_decide(task, turn, offer.draft, policy, offer.order, before)
        quote = await self._offered(task, turn, offer.draft)
        ask = offer.question(task.having(quote_id=str(quote.id)), quote, again or answer == "too early")
        return replace(ask, said=(*before, *ask.said))

    def say(self, task: Task, operation: Operation, outcome: Callable[[Task, Operation], Step]) -> Step:
        """The outcome in the task's words, or that nobody knows it yet."""
        if operation.state in UNSETTLED:
            return Done((pending(operation),), operation.order_number)
        return outcome(task, operation)

    async def let_person_decide(
        self,
        task: Task,
        turn: Turn,
        draft: OperationDraft,
        policy: str,
        order: Order,
        before: tuple[Json, ...] = (),
        said: Json | None = None,
    ) -> Step:
        """Write the operation down for a person, who finds it in the summary; `reason_<policy>` is what they read.

        Args:
            said: Why, to the shopper; a general word where none is given.
        """
        if (step := await self._waiting(turn, draft)) is not None:
            return step
        waiting = await self._ledger.hand_to_person(turn.conversation_id, draft, policy, order)
        told = (*before, said or reply("operation_to_person"), *decided_by(waiting.expires_at))
        return ToPerson(told, policy, task, (summary_line(waiting),), order)

    async def _waiting(self, turn: Turn, draft: OperationDraft) -> Step | None:
        """The same was asked for before, and a person has not decided yet."""
        waiting = await self._ledger.find_waiting(turn.conversation_id, draft)
        if waiting is None or waiting.expires_at is None:
            return None
        return Done((still_waiting(draft.kind, draft.order_number, waiting.expires_at),), draft.order_number)

    async def _offered(self, task: Task, turn: Turn, draft: OperationDraft) -> Operation:
        """The open offer where it still says the same, else a new one."""
        if task.get("quote_id") is not None:
            quote = await self._ledger.get(uuid.UUID(task.get("quote_id")), turn.conversation_id)
            fresh = quote.expires_at is not None and quote.expires_at > self._clock.now()
            if quote.state is EntryState.PROPOSED and fresh and quote.draft() == draft:
                return quote
        return await self._ledger.propose(turn.conversation_id, draft)


def wishes_of(task: Task) -> tuple[str, ...]:
    """Intents that, beside a yes, only repeat what is on offer."""
    if task.name in _CHANGES:
        return _CHANGES
    remedy = task.get("remedy")
    return (task.name,) if remedy is None else (task.name, f"{remedy}_request")


def yes_and_no(quote: Operation, yes: str = "button_do_it", no: str = "button_leave_it") -> tuple[Json, Json]:
    """The buttons of an offer. They carry its id: an old one agrees to nothing."""
    mine = {"quote_id": str(quote.id)}
    return button(yes, "affirm", mine), button(no, "deny", mine)


def pending(operation: Operation) -> Json:
    """Agreed to, and no word from the shop's system yet."""
    what = label("operation", operation.kind)
    return reply("operation_pending", what=what, order_number=operation.order_number)


def refused(task: Task, operation: Operation, order: Order | None, said: Json) -> ToPerson:
    """The shop's system said no after the yes: a person goes on, with its reason in the summary."""
    line: Json = {"key": "summary_backend_said", "args": {"text": operation.note or "refused"}}
    return ToPerson((said,), "operation_refused", task, (summary_line(operation), line), order)


def summary_line(operation: Operation) -> Json:
    """What is to be done, as a line of the hand-off's summary."""
    what = label("operation", operation.kind)
    if operation.worth is None:
        return {"key": "summary_operation", "args": {"what": what, "order_number": operation.order_number}}
    args = {"what": what, "order_number": operation.order_number, "total": money(operation.worth)}
    return {"key": "summary_operation_worth", "args": args}


def of_stale_press(operation: Operation) -> Json:
    """A press on a button of an earlier offer: what became of it is said again, nothing is done again."""
    if operation.state is EntryState.DONE:
        what = label("operation", operation.kind)
        return reply("operation_already_done", what=what, order_number=operation.order_number)
    return pending(operation) if operation.state in UNSETTLED else reply("operation_gone")
