"""One refund for one yes, a shopper's or a colleague's, whatever crashes, times out, repeats or comes at once:
random histories, a real database."""

import asyncio
import uuid
from collections import Counter
from collections.abc import Iterator
from typing import Any

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import URL, delete, select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.approval_book import ApprovalBook
from actions.approval_teller import ApprovalTeller
from actions.approvals import Approvals
from actions.backends.demo import tables
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.money import total
from actions.backends.ports import RefundRefused
from actions.backends.values import Contact, OrderAccess, RefundReason, RefundRequest
from actions.ledger import EntryState, QuoteVoid, RefundDraft, RefundLedger
from actions.ledger_rows import Entry, read_entry
from actions.operations import OperationLedger
from actions.refund_policy import Claim, refundable_items
from actions.tables import refund_ledger
from conversations.approvals import AlreadyDecided, Decider, NotPossibleNow, approvals
from conversations.customer_token import CustomerTokens
from conversations.identity import Identity
from conversations.shop_rules import Approvals as ApprovalRules
from conversations.shop_rules import Operations, Refunds, Returns
from conversations.tables import messages
from storage.engine import create_engine
from tests.actions.conftest import SECRET, begin_conversation
from tests.actions.fakes import Crash, CrashPoints, FlakyShop
from tests.fakes import FakeClock

ACCESS = OrderAccess("1007", Contact(email="emma@example.com"))
POINTS = ["refund.confirmed", "refund.sent", "refund.called", "refund.settled", "approval.decided"]
FAULTS = st.lists(st.sampled_from(["before", "after", "nonsense"]), max_size=2) | st.just(["after"])
DIE_AT = st.sampled_from([None, None, *POINTS])
WHO = st.integers(0, 1)
WHICH = st.sampled_from([1, 2, 4, 3])
"""Which items of the order, as bits."""
RULES = Refunds(
    window_days=30, quote_minutes=15, automatic_limit_minor={"GBP": 10**9}, per_order=99, per_customer_a_day=99
)
"""Limits have tests of their own."""
AGENTS = [Decider(uuid.UUID(int=1), "Ana", "agent"), Decider(uuid.UUID(int=2), "Ben", "agent")]
DECIDERS = st.lists(st.tuples(WHO, st.booleans()), min_size=1, max_size=3)
"""Who clicks, and whether on yes."""
LAST_WORDS = {"done": "approval_done_refund", "refused": "approval_refused", "failed": "approval_not_possible"}
LAST_WORD_OF = {
    ("approved", EntryState.DONE): "done",
    ("approved", EntryState.REFUSED): "failed",
    ("refused", EntryState.REFUSED): "refused",
}
SETTLED = {EntryState.DONE, EntryState.REFUSED}


class World:
    """One event loop and one pool for all histories."""

    def __init__(self, url: URL) -> None:
        self.runner = asyncio.Runner()
        self.engine: AsyncEngine = self.do(self._engine(url))

    async def _engine(self, url: URL) -> AsyncEngine:
        return create_engine(url)

    def do(self, awaitable: Any) -> Any:
        async def run() -> Any:
            return await awaitable

        return self.runner.run(run())

    def close(self) -> None:
        self.do(self.engine.dispose())
        self.runner.close()


@pytest.fixture
def world(database_url: URL) -> Iterator[World]:
    created = World(database_url)
    yield created
    created.close()


class Ledger(RuleBasedStateMachine):
    """Two conversations about one order, agents at the desk, staff at the shop, a bad line, and a process that dies."""

    quotes = Bundle("quotes")
    waiting = Bundle("waiting")
    world: World

    def __init__(self) -> None:
        super().__init__()
        self.clock = FakeClock()
        self.probe = CrashPoints()
        self.shop = FlakyShop.over(DemoShopBackend(self.world.engine, self.clock.now))
        self.ledger = RefundLedger(self.world.engine, self.clock, self.shop, RULES, self.probe)
        self.conversations = [self.world.do(begin_conversation(self.world.engine, self.clock)) for _ in range(2)]
        operations = OperationLedger(self.world.engine, self.clock, self.shop, Operations())
        identity = Identity(self.world.engine, self.clock, CustomerTokens(SECRET, self.clock))
        book = ApprovalBook(self.world.engine, self.shop, identity, self.ledger, operations)
        self.teller = ApprovalTeller(self.world.engine, self.clock, book, Returns())
        self.desk = Approvals(self.world.engine, self.clock, book, self.teller, ApprovalRules(), self.probe)
        self.refused: set[uuid.UUID] = set()
        self.agreed: set[uuid.UUID] = set()
        self.drafts: dict[uuid.UUID, RefundDraft] = {}
        self.on_offer: dict[uuid.UUID, Entry] = {}

    @initialize()
    def empty_books(self) -> None:
        async def clear() -> None:
            async with self.world.engine.begin() as connection:
                for table in (tables.refund_lines, tables.refunds, refund_ledger, approvals):
                    await connection.execute(delete(table))

        self.world.do(clear())

    async def _draft(self, which: int) -> RefundDraft | None:
        order = await self.shop.get_order(ACCESS)
        left = refundable_items(order, await self.shop.list_refunds(ACCESS))
        items = tuple(item for place, item in enumerate(left) if which & (1 << place))
        if not items:
            return None
        claim = Claim(order, items, RefundReason.DAMAGED)
        return RefundDraft(order.number, claim.lines, claim.amount, claim.reason, "order_proof", order.customer.id)

    @rule(who=WHO, which=WHICH, faults=FAULTS, die_at=DIE_AT, clicks=st.integers(1, 3))
    def offer_and_say_yes(self, who: int, which: int, faults: list[str], die_at: str | None, clicks: int) -> None:
        quote = self.offer(who, which)
        if isinstance(quote, Entry):
            self.say_yes(quote, faults, die_at, clicks)

    @rule(target=quotes, who=WHO, which=WHICH)
    def offer_later(self, who: int, which: int) -> Any:
        return self.offer(who, which)

    def offer(self, who: int, which: int) -> Any:
        draft = self.world.do(self._draft(which))
        if draft is None:
            return multiple()
        entry: Entry = self.world.do(self.ledger.propose(self.conversations[who], draft))
        self.drafts[entry.id] = draft
        self.on_offer[entry.conversation_id] = entry
        return entry

    async def _yes(self, quote: Entry) -> None:
        order = await self.shop.get_order(ACCESS)
        refunds = await self.shop.list_refunds(ACCESS)
        expired = quote.expires_at is None or quote.expires_at <= self.clock.now()
        if self.on_offer.get(quote.conversation_id) == quote and not expired:
            self.agreed.add(quote.id)
        entry = await self.ledger.confirm(
            quote.id, quote.conversation_id, self.drafts[quote.id], order, refunds, uuid.uuid4()
        )
        await self.ledger.carry_out(entry)

    @rule(quote=quotes, faults=FAULTS, die_at=DIE_AT, clicks=st.integers(1, 3))
    def answer(self, quote: Entry, faults: list[str], die_at: str | None, clicks: int) -> None:
        self.say_yes(quote, faults, die_at, clicks)

    def say_yes(self, quote: Entry, faults: list[str], die_at: str | None, clicks: int) -> None:
        self.shop.faults, self.probe.die_at = list(faults), die_at

        async def all_at_once() -> None:
            tasks = [asyncio.create_task(self._one(quote)) for _ in range(clicks)]
            await asyncio.gather(*tasks)

        self.world.do(all_at_once())
        self.shop.faults, self.probe.die_at = [], None

    async def _one(self, quote: Entry) -> None:
        try:
            await self._yes(quote)
        except (QuoteVoid, Crash):
            return

    @rule(target=waiting, who=WHO, which=WHICH)
    def ask_a_person(self, who: int, which: int) -> Any:
        draft = self.world.do(self._draft(which))
        if draft is None:
            return multiple()
        self.on_offer.pop(self.conversations[who], None)
        order = self.world.do(self.shop.get_order(ACCESS))
        asking = self.ledger.hand_to_person(self.conversations[who], draft, "policy_over_limit", order)
        entry: Entry = self.world.do(asking)
        return entry

    @rule(entry=waiting, faults=FAULTS, die_at=DIE_AT, deciders=DECIDERS)
    def decide(self, entry: Entry, faults: list[str], die_at: str | None, deciders: list[tuple[int, bool]]) -> None:
        """Several clicks at once, of two agents, on either button."""
        self.shop.faults, self.probe.die_at = list(faults), die_at

        async def all_at_once() -> None:
            await asyncio.gather(*(self._decide(entry, AGENTS[agent], yes=yes) for agent, yes in deciders))

        self.world.do(all_at_once())
        self.shop.faults, self.probe.die_at = [], None

    async def _decide(self, entry: Entry, agent: Decider, *, yes: bool) -> None:
        try:
            if yes:
                self.agreed.add(entry.id)
                await self.desk.approve(entry.id, agent)
            else:
                await self.desk.refuse(entry.id, agent, "not this time")
                self.refused.add(entry.id)
        except (AlreadyDecided, NotPossibleNow, Crash):
            return

    @rule(who=st.integers(0, 1))
    def take_back(self, who: int) -> None:
        self.world.do(self.ledger.void_open_quotes(self.conversations[who]))
        self.on_offer.pop(self.conversations[who], None)

    @rule(seconds=st.sampled_from([1, 10, 1000]))
    def wait(self, seconds: int) -> None:
        self.clock.advance(seconds)

    @rule(which=st.sampled_from([1, 2, 4]))
    def staff_refunds_too(self, which: int) -> None:
        async def refund() -> None:
            draft = await self._draft(which)
            if draft is not None:
                key = f"staff-{uuid.uuid4()}"
                request = RefundRequest(key, draft.order_number, draft.lines, draft.amount, draft.reason)
                try:
                    await self.shop.request_refund(request)
                except RefundRefused:
                    return

        self.world.do(refund())

    @rule(faults=FAULTS, die_at=DIE_AT)
    def sweep(self, faults: list[str], die_at: str | None) -> None:
        self.clock.advance(6)
        self.shop.faults, self.probe.die_at = list(faults), die_at

        async def settle() -> None:
            try:
                await self.ledger.settle_unknown()
            except Crash:
                return

        self.world.do(settle())
        self.shop.faults, self.probe.die_at = [], None

    async def _books(self) -> tuple[dict[str, Entry], dict[str | None, Any], int]:
        async with self.world.engine.connect() as connection:
            rows = [read_entry(row) for row in await connection.execute(select(refund_ledger))]
        refunds = await self.shop.list_refunds(ACCESS)
        paid = (await self.shop.get_order(ACCESS)).total.amount_minor
        back = total((refund.amount for refund in refunds), "GBP").amount_minor
        assert back <= paid, "more was paid back than was paid"
        return {str(row.id): row for row in rows}, {refund.idempotency_key: refund for refund in refunds}, back

    @invariant()
    def nobody_is_refunded_without_a_yes_or_twice(self) -> None:
        rows, made, _ = self.world.do(self._books())
        for key, refund in made.items():
            if key in rows:
                assert uuid.UUID(key) in self.agreed
                assert refund.amount == rows[key].amount
                assert refund.lines == rows[key].lines
                assert rows[key].state not in {EntryState.PROPOSED, EntryState.VOID, EntryState.NEEDS_APPROVAL}
                assert uuid.UUID(key) not in self.refused
        for key, row in rows.items():
            if row.state is EntryState.DONE:
                assert key in made
        assert set(self.shop.requested) - set(rows) == {k for k in self.shop.requested if k.startswith("staff-")}

    def teardown(self) -> None:
        async def settle_everything() -> None:
            self.shop.faults, self.probe.die_at = [], None
            self.clock.advance(10)
            await self.ledger.settle_unknown()
            await self.teller.tell_due()
            await self.teller.tell_due()

        self.world.do(settle_everything())
        rows, made, _ = self.world.do(self._books())
        for key, row in rows.items():
            open_states = {EntryState.PROPOSED, EntryState.VOID, EntryState.NEEDS_APPROVAL}
            assert row.state in SETTLED | open_states, "an agreed refund was forgotten"
            assert (row.state is EntryState.DONE) == (key in made)
        self.world.do(self._everybody_was_told_once(rows))

    async def _everybody_was_told_once(self, rows: dict[str, Entry]) -> None:
        """Of every decision its last word, once; and the decision and the ledger's row say the same."""
        async with self.world.engine.connect() as connection:
            decided = (await connection.execute(select(approvals).where(approvals.c.decision.is_not(None)))).all()
            said = select(messages.c.key).where(
                messages.c.conversation_id.in_(self.conversations), messages.c.key.in_(LAST_WORDS.values())
            )
            told = Counter((await connection.scalars(said)).all())
        for one in decided:
            row = rows[str(one.entry_id)]
            assert one.told == LAST_WORD_OF[one.decision, row.state]
        assert told == Counter(LAST_WORDS[one.told] for one in decided)


def test_one_refund_for_one_yes(world: World) -> None:
    Ledger.world = world
    run_state_machine_as_test(
        Ledger,
        settings=settings(
            max_examples=60,
            stateful_step_count=14,
            deadline=None,
            derandomize=True,
            phases=[Phase.explicit, Phase.generate],  # shrinking a failure takes minutes on a real database
            suppress_health_check=list(HealthCheck),
        ),
    )
