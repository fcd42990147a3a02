"""What every ledger has in common: a write is a row before it is a call, and one explicit yes is one write.

proposed ──yes──▶ confirmed ──▶ sent ──▶ done | refused
    │                              └──▶ unknown ──(the shop is asked about the same key)──▶ done | refused
    └──▶ void (changed, expired, taken back)

needs_approval ──(a person at the desk says so)──▶ confirmed, and so on ; or refused

The row's id is the quote's id and the idempotency key. A time-out never makes a new key. Every step leaves a line in
`ledger_trail`: what happened, who decided it, and why.
"""

import uuid
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any, ClassVar, Generic, Protocol, TypeVar

from sqlalchemy import Row, Table, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.backends.ports import BackendError, NotOffered, RequestRefused
from actions.backends.values import Order
from actions.ledger_errors import QuoteUnknown, QuoteVoid
from actions.ledger_rows import AGREED, UNSETTLED, EntryState, LedgerEntry, Made
from actions.ledger_rules import lock_limits, lock_order, problem_with, void
from actions.ledger_trail import BOT, SHOP, SHOPPER, leave_trail
from conversations.approvals import approvals
from conversations.clock import Clock

Probe = Callable[[str], Awaitable[None]]
ASK_AGAIN_AFTER = timedelta(seconds=5)
"""How long a call may be under way before the sweeper asks the shop what became of it."""
NOTE_CHARACTERS = 60


async def no_probe(_point: str) -> None:
    """Watches nothing."""
    return


Promise = Callable[[datetime], datetime]


def in_a_day(asked_at: datetime) -> datetime:
    """The promise of a shop that says nothing else."""
    return asked_at + timedelta(days=1)


class Draft(Protocol):
    """What a write would be. Two equal drafts are the same offer; any difference is another one."""

    @property
    def order_number(self) -> str:
        """The order that it is about."""
        ...

    @property
    def identity_level(self) -> str:
        """Label of the level at which the shopper was."""
        ...


DraftT = TypeVar("DraftT", bound=Draft)
EntryT = TypeVar("EntryT", bound=LedgerEntry)
Barrier = Callable[[AsyncConnection, EntryT], Awaitable[str | None]]
"""What keeps a yes from counting, looked up under the order's lock; None where nothing does."""


class Ledger(ABC, Generic[DraftT, EntryT]):
    """Quotes, the yes to them, and what became of it.

    Args:
        engine: Of the migrated database.
        clock: Time of every step.
        quote_lifetime: How long a quote may be agreed to.
        probe: Called with the name of each crash point that has just been passed, such as "refund.sent"; for tests.
        promise: When a person will have decided on what is asked now.
    """

    table: ClassVar[Table]
    what: ClassVar[str]
    """What a row is, in crash points and in the trail."""
    number_column: ClassVar[str]
    """Where the shop's own number of what was made is kept."""

    def __init__(
        self,
        engine: AsyncEngine,
        clock: Clock,
        quote_lifetime: timedelta,
        probe: Probe = no_probe,
        promise: Promise = in_a_day,
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._quote_lifetime = quote_lifetime
        self._probe = probe
        self._promise = promise

    @abstractmethod
    def _columns(self, draft: DraftT) -> dict[str, object]:
        """The columns that are this ledger's own."""

    @abstractmethod
    def _asked(self, draft: DraftT, order: Order) -> dict[str, Any]:
        """What the desk is shown of it: the column `asked` of `conversations.approvals`."""

    @abstractmethod
    def _read(self, row: Row[Any]) -> EntryT:
        """A row as a value."""

    @abstractmethod
    async def _send(self, entry: EntryT) -> Made:
        """Do it, under the entry's id as key."""

    @abstractmethod
    async def _find(self, entry: EntryT) -> Made | None:
        """What the shop has made under the entry's id."""

    async def propose(self, conversation_id: uuid.UUID, draft: DraftT) -> EntryT:
        """Offer it; every other open offer of this conversation, of whatever ledger, is void from now on."""
        now = self._clock.now()
        async with self._engine.begin() as connection:
            await void(connection, conversation_id, "replaced", now)
            entry = await self._insert(
                connection, conversation_id, draft, EntryState.PROPOSED, expires_at=now + self._quote_lifetime
            )
        await self._probe(f"{self.what}.proposed")
        return entry

    async def hand_to_person(self, conversation_id: uuid.UUID, draft: DraftT, policy: str, order: Order) -> EntryT:
        """Write down what a person has to decide on. Asked again, it is still the same request.

        Args:
            policy: Why they have to.
            order: As the shop has it now; the desk shows its items by name.
        """
        now = self._clock.now()
        due_at = self._promise(now)
        async with self._engine.begin() as connection:
            await lock_order(connection, draft.order_number)
            standing = await self._find_waiting(connection, conversation_id, draft)
            if standing is not None:
                return standing
            await void(connection, conversation_id, "replaced", now)
            entry = await self._insert(
                connection, conversation_id, draft, EntryState.NEEDS_APPROVAL, note=policy, expires_at=due_at
            )
            row = {
                "entry_id": entry.id,
                "what": self.what,
                "conversation_id": conversation_id,
                "order_number": draft.order_number,
                "policy": policy,
                "identity_level": draft.identity_level,
                "asked": self._asked(draft, order),
                "asked_at": now,
                "due_at": due_at,
            }
            await connection.execute(insert(approvals).values(row))
        return entry

    async def find_waiting(self, conversation_id: uuid.UUID, draft: DraftT) -> EntryT | None:
        """The same, where it was asked for in this conversation and a person has not decided yet."""
        async with self._engine.connect() as connection:
            return await self._find_waiting(connection, conversation_id, draft)

    async def lock(self, connection: AsyncConnection, entry_id: uuid.UUID) -> EntryT:
        """One row for a decision: in the caller's transaction nobody else moves it, or agrees to anything of its order.

        Raises:
            QuoteUnknown
        """
        found = select(self.table).where(self.table.c.id == entry_id)
        row = (await connection.execute(found)).first()
        if row is None:
            raise QuoteUnknown(entry_id)
        await lock_order(connection, row.order_number)
        return self._read((await connection.execute(found.with_for_update())).one())

    async def decide(self, connection: AsyncConnection, entry: EntryT, state: EntryState, by: str, why: str) -> None:
        """A person's word on what waits (`lock` it first): CONFIRMED, to be carried out, or REFUSED.

        Args:
            by: `agent_in_trail` of who decided.
            why: A word for the trail.
        """
        now = self._clock.now()
        column = self.table.c
        values: dict[str, object] = {"state": state, "confirmed_at": now}
        if state is EntryState.REFUSED:
            values = {"state": state, "note": why, "settled_at": now}
        waiting = (column.id == entry.id) & (column.state == EntryState.NEEDS_APPROVAL)
        await connection.execute(update(self.table).where(waiting).values(**values))
        await leave_trail(connection, self.what, (entry.id,), state, by, why, now)

    async def carry_out(self, entry: EntryT) -> EntryT:
        """Do what was confirmed, or find out what became of it; returns the row as it stands afterwards.

        Never raises for the shop's sake: no answer leaves the row `unknown`, a no makes it `refused`; so does a system
        that does not offer this at all, unless another one was asked before.
        """
        if entry.state not in UNSETTLED:
            return entry
        now = self._clock.now()
        await self._move(entry, EntryState.SENT, sent_at=entry.sent_at or now, asked_at=now)
        await self._probe(f"{self.what}.sent")
        try:
            made = await self._make_or_find(entry)
        except RequestRefused as refused:
            await self._move(entry, EntryState.REFUSED, note=refused.code[:NOTE_CHARACTERS], settled_at=now)
        except BackendError as error:
            if isinstance(error, NotOffered) and entry.sent_at is None:
                await self._move(entry, EntryState.REFUSED, note="not_offered", settled_at=now)
            else:
                await self._move(entry, EntryState.UNKNOWN)
        else:
            await self._probe(f"{self.what}.called")
            settled_at = None if made.state is EntryState.SENT else self._clock.now()
            await self._move(entry, made.state, settled_at=settled_at, **{self.number_column: made.number})
        await self._probe(f"{self.what}.settled")
        return await self.get(entry.id, entry.conversation_id)

    async def settle_unknown(self) -> int:
        """Ask the shop about every write whose outcome we do not know; how many of them are settled now."""
        due = self._clock.now() - ASK_AGAIN_AFTER
        column = self.table.c
        async with self._engine.connect() as connection:
            found = await connection.execute(
                select(self.table)
                .where(
                    column.state.in_(UNSETTLED),
                    (column.asked_at.is_(None) & (column.confirmed_at <= due)) | (column.asked_at <= due),
                )
                .order_by(column.confirmed_at)
                .limit(100)
            )
            entries = [self._read(row) for row in found]
        outcomes = [await self.carry_out(entry) for entry in entries]
        return sum(entry.state not in UNSETTLED for entry in outcomes)

    async def void_open_quotes(self, conversation_id: uuid.UUID) -> None:
        """Nothing that was offered in this conversation, by whatever ledger, can be agreed to any more."""
        async with self._engine.begin() as connection:
            await void(connection, conversation_id, "taken_back", self._clock.now())

    async def get(self, entry_id: uuid.UUID, conversation_id: uuid.UUID) -> EntryT:
        """One row of this conversation.

        Raises:
            QuoteUnknown
        """
        column = self.table.c
        query = select(self.table).where(column.id == entry_id, column.conversation_id == conversation_id)
        async with self._engine.connect() as connection:
            row = (await connection.execute(query)).first()
        if row is None:
            raise QuoteUnknown(entry_id)
        return self._read(row)

    async def list_of_order(self, order_number: str) -> tuple[EntryT, ...]:
        """What was agreed on or is being decided for an order, oldest first; offers and void rows left out."""
        column = self.table.c
        offers = [EntryState.PROPOSED, EntryState.VOID]
        query = select(self.table).where(column.order_number == order_number, column.state.not_in(offers))
        async with self._engine.connect() as connection:
            found = await connection.execute(query.order_by(column.proposed_at))
            return tuple(self._read(row) for row in found)

    async def _confirm(
        self,
        quote_id: uuid.UUID,
        conversation_id: uuid.UUID,
        draft: DraftT,
        turn_id: uuid.UUID | None,
        barrier: Barrier[EntryT],
    ) -> EntryT:
        now = self._clock.now()
        column = self.table.c
        query = select(self.table).where(column.id == quote_id, column.conversation_id == conversation_id)
        async with self._engine.begin() as connection:
            await lock_order(connection, draft.order_number)
            await lock_limits(connection)
            row = (await connection.execute(query.with_for_update())).first()
            if row is None:
                raise QuoteUnknown(quote_id)
            entry = self._read(row)
            if entry.state in (*AGREED, EntryState.REFUSED):
                return entry
            problem = problem_with(entry, draft, now) or await barrier(connection, entry)
            changes: dict[str, object] = {}
            if problem is None:
                changes = {"state": EntryState.CONFIRMED, "confirmed_at": now, "confirmed_turn": turn_id}
            elif entry.state is EntryState.PROPOSED:
                changes = {"state": EntryState.VOID, "note": problem, "settled_at": now}
            if changes:
                await connection.execute(update(self.table).where(column.id == quote_id).values(**changes))
                by = SHOPPER if problem is None else BOT
                await leave_trail(connection, self.what, (quote_id,), changes["state"], by, problem, now)
        if problem is not None:
            raise QuoteVoid(quote_id, problem)
        await self._probe(f"{self.what}.confirmed")
        return await self.get(quote_id, conversation_id)

    async def _insert(
        self,
        connection: AsyncConnection,
        conversation_id: uuid.UUID,
        draft: DraftT,
        state: EntryState,
        **columns: object,
    ) -> EntryT:
        now = self._clock.now()
        row = {
            "id": uuid.uuid4(),
            "conversation_id": conversation_id,
            "order_number": draft.order_number,
            "state": state,
            "proposed_at": now,
            **self._columns(draft),
            **columns,
        }
        inserted = await connection.execute(insert(self.table).values(row).returning(self.table))
        entry = self._read(inserted.one())
        await leave_trail(connection, self.what, (entry.id,), state, BOT, entry.note, now)
        return entry

    async def _find_waiting(
        self, connection: AsyncConnection, conversation_id: uuid.UUID, draft: DraftT
    ) -> EntryT | None:
        column = self.table.c
        waiting = select(self.table).where(
            column.conversation_id == conversation_id,
            column.order_number == draft.order_number,
            column.state == EntryState.NEEDS_APPROVAL,
        )
        entries = [self._read(row) for row in await connection.execute(waiting)]
        return next((entry for entry in entries if entry.draft() == draft), None)

    async def _make_or_find(self, entry: EntryT) -> Made:
        """Ask first where an earlier call may have arrived; the call itself repeats nothing, its key is the same."""
        if entry.sent_at is not None:
            made = await self._find(entry)
            if made is not None:
                return made
        return await self._send(entry)

    async def _move(self, entry: EntryT, state: EntryState, **values: object) -> None:
        """What is settled stays settled, whoever else is still asking."""
        unsettled = (self.table.c.id == entry.id) & self.table.c.state.in_(UNSETTLED)
        moved = update(self.table).where(unsettled).values(state=state, **values).returning(self.table.c.id)
        async with self._engine.begin() as connection:
            ids = tuple((await connection.execute(moved)).scalars())
            if state is not entry.state:
                by, why = (BOT if state is EntryState.SENT else SHOP), values.get("note")
                await leave_trail(connection, self.what, ids, state, by, why, self._clock.now())
