"""Money back: order, reason, items, an offer, an explicit yes, a receipt. The ledger alone makes refunds."""

import uuid
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.aftersales.candidates import open_returns
from actions.aftersales.progress import tell_progress
from actions.answered_offer import saw_the_offer
from actions.approval_words import decided_by, still_waiting
from actions.backends.capabilities import Capability
from actions.backends.ports import ShopBackend
from actions.backends.values import Order, OrderState, Parcel, Refund, RefundReason, RefundState
from actions.cards import ledger_card
from actions.ledger import Entry, EntryState, QuoteUnknown, QuoteVoid, RefundDraft, RefundLedger
from actions.ledger_rows import AGREED
from actions.operation_limits import UNDER_WAY
from actions.operations import OperationKind, OperationLedger
from actions.order_access import Opened, OrderGate, absorb_order
from actions.refund_claim import (
    absorb_claim,
    absorb_free_text,
    begin_claim,
    choose_items,
    forget_items,
    remember_choices,
)
from actions.refund_policy import OPEN_REFUND, SENT_AGAIN, Claim, refundable_items, why_a_person
from actions.refund_questions import ask_items, ask_reason, confirm, explain
from actions.replies import button, money, reply
from actions.task import Ask, Done, Step, Task, ToPerson
from actions.turn import Turn
from conversations.clock import Clock
from conversations.identity import IdentityLevel
from conversations.shop_rules import ShopRules

_GOING_ON = frozenset({EntryState.CONFIRMED, EntryState.SENT, EntryState.UNKNOWN, EntryState.NEEDS_APPROVAL})


@dataclass(frozen=True)
class _Facts:
    opened: Opened
    refunds: tuple[Refund, ...]
    parcels: tuple[Parcel, ...]

    @property
    def order(self) -> Order:
        return self.opened.order


class RefundRequestTask:
    """Refunds what the shop's rules let a bot refund; the rest goes to a person with everything that was said."""

    name = "refund_request"
    level = IdentityLevel.ORDER_PROOF

    def __init__(
        self,
        gate: OrderGate,
        shop: ShopBackend,
        ledger: RefundLedger,
        operations: OperationLedger,
        rules: ShopRules,
        engine: AsyncEngine,
        clock: Clock,
    ) -> None:
        self._gate = gate
        self._shop = shop
        self._ledger = ledger
        self._operations = operations
        self._rules = rules
        self._engine = engine
        self._clock = clock

    def begin(self, turn: Turn) -> Task:
        """See `TaskKind`. Nothing of an earlier refund comes along."""
        return begin_claim(absorb_order(Task(self.name), turn), turn)

    async def absorb(self, task: Task, turn: Turn) -> Task | None:
        """See `TaskKind`. Any correction takes the open offer back; only a bare yes or no answers it."""
        named = absorb_order(task, turn)
        if task.get("order_number") not in {None, named.get("order_number")}:
            named = forget_items(named)
        filled = absorb_claim(named, turn)
        if filled != task:
            if task.get("quote_id"):
                await self._ledger.void_open_quotes(turn.conversation_id)
            return filled.having(quote_id=None)
        if task.awaiting == "yes":
            return await self._absorb_answer(task, turn)
        return absorb_free_text(task, turn)

    async def advance(self, task: Task, turn: Turn, *, again: bool) -> Step:
        """See `TaskKind`."""
        opened = await self._gate.open(task, turn, self.level, again=again, assume_last=False)
        if isinstance(opened, Ask):
            # A reason or an item may come before the order is known.
            return replace(opened, entities=(*opened.entities, "refund_reason", "item_reference"))
        task, order = opened.task, opened.order
        refunds = await self._shop.list_refunds(opened.access)
        parcels = await self._shop.list_parcels(opened.access) if self._shop.offers(Capability.PARCELS) else ()
        facts = _Facts(opened, refunds, parcels)
        answer, task = task.get("answer"), task.having(answer=None)
        if answer == "no":
            await self._ledger.void_open_quotes(turn.conversation_id)
            return Done((reply("refund_cancelled"),), order.number)
        if answer == "yes" and (step := await self._already_agreed(task, turn)) is not None:
            return step
        if (step := self._nothing_to_do(facts)) is not None:
            return step
        left = refundable_items(order, facts.refunds)
        task = remember_choices(task, order, left)
        if task.get("reason") is None:
            return ask_reason(task, order.number, again=again)
        task, items, before = choose_items(task, order, left)
        if not items:
            return ask_items(task, order.number, left, again=again, before=before)
        claim = Claim(order, items, RefundReason(task.get("reason")))
        if (on_its_way := await self._comes_back(claim, opened)) is not None:
            return on_its_way
        if (step := await self._person_decides(task, turn, facts, claim)) is not None:
            return step
        return await self._offer_or_refund(task, turn, facts, claim, answer=answer, again=again)

    async def _offer_or_refund(
        self, task: Task, turn: Turn, facts: _Facts, claim: Claim, *, answer: str | None, again: bool
    ) -> Step:
        draft = _draft(claim, facts)
        quote_id = task.get("quote_id")
        if quote_id is not None and answer == "yes":
            try:
                entry = await self._ledger.confirm(
                    uuid.UUID(quote_id), turn.conversation_id, draft, claim.order, facts.refunds, turn.turn_id
                )
            except (QuoteVoid, QuoteUnknown) as gone:
                why = gone.reason if isinstance(gone, QuoteVoid) else "changed"
                if why == UNDER_WAY:
                    return Done((reply("operation_under_way", order_number=claim.order.number),), claim.order.number)
                said = reply(
                    "refund_quote_expired" if why == "expired" else "refund_quote_changed",
                    order_number=claim.order.number,
                )
                step = await self.advance(task.having(quote_id=None), turn, again=False)
                return replace(step, said=(said, *step.said))
            return await self._outcome(task, await self._ledger.carry_out(entry), claim.order)
        entry = await self._offered(task, turn, draft)
        task = task.having(quote_id=str(entry.id))
        return confirm(task, entry, again=again or answer == "too early")

    async def _offered(self, task: Task, turn: Turn, draft: RefundDraft) -> Entry:
        """The open offer where it still says the same, else a new one."""
        if task.get("quote_id") is not None:
            entry = await self._ledger.get(uuid.UUID(task.get("quote_id")), turn.conversation_id)
            fresh = entry.expires_at is not None and entry.expires_at > self._clock.now()
            if entry.state is EntryState.PROPOSED and fresh and entry.draft() == draft:
                return entry
        return await self._ledger.propose(turn.conversation_id, draft)

    async def _already_agreed(self, task: Task, turn: Turn) -> Step | None:
        """A yes that was taken before a crash: finish that refund, whatever the order looks like by now."""
        if task.get("quote_id") is None:
            return None
        try:
            entry = await self._ledger.get(uuid.UUID(task.get("quote_id")), turn.conversation_id)
        except QuoteUnknown:
            return None
        if entry.state in {EntryState.PROPOSED, EntryState.VOID, EntryState.NEEDS_APPROVAL}:
            return None
        return await self._outcome(task, await self._ledger.carry_out(entry), None)

    async def _outcome(self, task: Task, entry: Entry, order: Order | None) -> Step:
        number, total = entry.order_number, money(entry.amount)
        if entry.state is EntryState.REFUSED:
            said = reply("refund_refused", order_number=number)
            line = {"key": "summary_backend_said", "args": {"text": entry.note or "refused"}}
            return ToPerson((said,), "refund_refused", task, (line,), order)
        key = "refund_done" if entry.state is EntryState.DONE else "refund_pending"
        progress = button("button_refund_status", "refund_status", {"order_number": number})
        said = reply(key, progress, total=total, order_number=number, card=ledger_card(entry))
        return Done((said,), number)

    def _nothing_to_do(self, facts: _Facts) -> Step | None:
        order = facts.order
        person = button("button_human_agent", "human_agent")
        progress = button("button_refund_status", "refund_status", {"order_number": order.number})
        if not refundable_items(order, facts.refunds):
            return Done((reply("refund_nothing_left", progress, order_number=order.number),), order.number)
        if order.state is OrderState.CANCELLED:
            said = reply("refund_order_cancelled", progress, person, order_number=order.number)
            return Done((said,), order.number)
        return None

    async def _comes_back(self, claim: Claim, opened: Opened) -> Step | None:
        """Money for what is being sent back waits for it: how far that is."""
        if not self._shop.offers(Capability.RETURNS):
            return None
        ids = {item.id for item in claim.items}
        returns = open_returns(await self._shop.list_returns(opened.access))
        about = tuple(one for one in returns if ids & {line.item_id for line in one.lines})
        if not about:
            return None
        return Done(tuple(tell_progress(claim.order, about, self._rules.returns)), claim.order.number)

    async def _sent_again(self, order_number: str) -> bool:
        made = await self._operations.list_of_order(order_number)
        return any(one.kind is OperationKind.RESHIPMENT and one.state in AGREED for one in made)

    async def _person_decides(self, task: Task, turn: Turn, facts: _Facts, claim: Claim) -> Step | None:
        draft = _draft(claim, facts)
        waiting = await self._ledger.find_waiting(turn.conversation_id, draft)
        if waiting is not None and waiting.expires_at is not None:
            return Done((still_waiting("refund", claim.order.number, waiting.expires_at),), claim.order.number)
        open_refund = any(refund.state is RefundState.PENDING for refund in facts.refunds)
        ours = await self._ledger.list_of_order(claim.order.number)
        if open_refund or any(entry.state in _GOING_ON for entry in ours):
            policy: str | None = OPEN_REFUND
        elif await self._sent_again(claim.order.number):
            policy = SENT_AGAIN
        else:
            today = self._clock.now().astimezone(ZoneInfo(self._rules.people.time_zone)).date()
            policy = why_a_person(claim, facts.parcels, self._rules.refunds, today)
            policy = policy or await self._ledger.why_a_person(draft)
        if policy is None:
            return None
        asked = await self._ledger.hand_to_person(turn.conversation_id, draft, policy, claim.order)
        said = (explain(policy, claim, self._rules.refunds), *decided_by(asked.expires_at))
        line = {"key": "summary_amount", "args": {"total": money(claim.amount)}}
        return ToPerson(said, policy, task, (line,), claim.order)

    async def _absorb_answer(self, task: Task, turn: Turn) -> Task | None:
        pressed = turn.entity("quote_id")
        if pressed is not None and pressed != task.get("quote_id"):
            return None
        answer = turn.answer_to(self.name)
        if answer == "deny":
            return task.having(answer="no")
        if answer != "affirm":
            return None
        entry = await self._ledger.get(uuid.UUID(task.get("quote_id")), turn.conversation_id)
        return task.having(answer="yes" if await saw_the_offer(self._engine, turn, entry) else "too early")


def _draft(claim: Claim, facts: _Facts) -> RefundDraft:
    order = claim.order
    return RefundDraft(
        order.number, claim.lines, claim.amount, claim.reason, facts.opened.level.label, order.customer.id
    )
