"""The refund ledger: a refund is a row before it is a call, and one explicit yes is one refund.

proposed ──yes──▶ confirmed ──▶ sent ──▶ done | refused
    │                              └──▶ unknown ──(the shop is asked about the same key)──▶ done | refused
    └──▶ void (changed, expired, taken back)            needs_approval: a person decides

The row's id is the quote's id and the idempotency key. A time-out never makes a new key.
"""

import uuid
from collections.abc import Awaitable, Callable
from datetime import timedelta

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.ports import BackendError, NotOffered, RefundBackend, RefundRefused
from actions.backends.values import (
    Order,
    Refund,
    RefundRequest,
    RefundState,
)
from actions.ledger_errors import QuoteUnknown, QuoteVoid
from actions.ledger_rows import Entry, EntryState, RefundDraft, read_entry
from actions.ledger_rules import COUNTED, UNSETTLED, lock_order, new_row, overpaid, problem_with, void
from actions.tables import refund_ledger
from conversations.clock import Clock

Probe = Callable[[str], Awaitable[None]]
ASK_AGAIN_AFTER = timedelta(seconds=5)
"""How long a call may be under way before the sweeper asks the shop what became of it."""

__all__ = ["Entry", "EntryState", "QuoteUnknown", "QuoteVoid", "RefundDraft", "RefundLedger"]


async def no_probe(_point: str) -> None:
    """Watches nothing."""
    return


class RefundLedger:
    """Quotes, the yes to them, and what became of it.

    Args:
        engine: Of the migrated database.
        clock: Time of every step.
        backend: Where refunds are made.
        quote_lifetime: How long a quote may be agreed to.
        probe: Called with the name of each crash point that has just been passed; for tests.
    """

    def __init__(
        self,
        engine: AsyncEngine,
        clock: Clock,
        backend: RefundBackend,
        quote_lifetime: timedelta,
        probe: Probe = no_probe,
    ) -> None:
        self._engine = engine
        self._clock = clock
        self._backend = backend
        self._quote_lifetime = quote_lifetime
        self._probe = probe

    async def propose(self, conversation_id: uuid.UUID, draft: RefundDraft) -> Entry:
        """Offer a refund; every other open offer of this conversation is void from now on."""
        now = self._clock.now()
        async with self._engine.begin() as connection:
            await void(connection, conversation_id, "replaced", now)
            row = new_row(conversation_id, draft, EntryState.PROPOSED, now)
            row["expires_at"] = now + self._quote_lifetime
            inserted = await connection.execute(insert(refund_ledger).values(row).returning(refund_ledger))
            entry = read_entry(inserted.one())
        await self._probe("refund.proposed")
        return entry

    async def hand_to_person(self, conversation_id: uuid.UUID, draft: RefundDraft, policy: str) -> Entry:
        """Write down a refund that a person has to decide on; `policy` says why."""
        now = self._clock.now()
        async with self._engine.begin() as connection:
            await void(connection, conversation_id, "replaced", now)
            row = new_row(conversation_id, draft, EntryState.NEEDS_APPROVAL, now)
            row["note"] = policy
            inserted = await connection.execute(insert(refund_ledger).values(row).returning(refund_ledger))
            return read_entry(inserted.one())

    async def confirm(
        self,
        quote_id: uuid.UUID,
        conversation_id: uuid.UUID,
        draft: RefundDraft,
        order: Order,
        refunds: tuple[Refund, ...],
        turn_id: uuid.UUID | None,
    ) -> Entry:
        """Take the shopper's yes to this quote. Saying it again changes nothing.

        Args:
            draft: What the quote would be if it were made now.
            order, refunds: As the shop has them now.

        Raises:
            QuoteVoid: expired, voided, changed since, or by now more than what is left of the payment.
            QuoteUnknown
        """
        now = self._clock.now()
        async with self._engine.begin() as connection:
            await lock_order(connection, order.number)
            row = (
                await connection.execute(
                    select(refund_ledger)
                    .where(refund_ledger.c.id == quote_id, refund_ledger.c.conversation_id == conversation_id)
                    .with_for_update()
                )
            ).first()
            if row is None:
                raise QuoteUnknown(quote_id)
            entry = read_entry(row)
            if entry.state in (*COUNTED, EntryState.REFUSED):
                return entry
            problem = problem_with(entry, draft, now) or await overpaid(connection, entry, order, refunds)
            if problem is None:
                await connection.execute(
                    update(refund_ledger)
                    .where(refund_ledger.c.id == quote_id)
                    .values(state=EntryState.CONFIRMED, confirmed_at=now, confirmed_turn=turn_id)
                )
            elif entry.state is EntryState.PROPOSED:
                await connection.execute(
                    update(refund_ledger)
                    .where(refund_ledger.c.id == quote_id)
                    .values(state=EntryState.VOID, note=problem, settled_at=now)
                )
        if problem is not None:
            raise QuoteVoid(quote_id, problem)
        await self._probe("refund.confirmed")
        return await self.get(quote_id, conversation_id)

    async def carry_out(self, entry: Entry) -> Entry:
        """Make a confirmed refund, or find out what became of it; returns the row as it stands afterwards.

        Never raises for the shop's sake: no answer leaves the row `unknown`, a no makes it `refused`; so does a system
        that makes no refunds, unless another one was asked before.
        """
        if entry.state not in UNSETTLED:
            return entry
        await self._move(entry, EntryState.SENT, sent_at=self._clock.now(), asked_at=self._clock.now())
        await self._probe("refund.sent")
        try:
            refund = await self._make_or_find(entry)
        except RefundRefused as refused:
            await self._move(entry, EntryState.REFUSED, note=refused.code[:60], settled_at=self._clock.now())
        except BackendError as error:
            if isinstance(error, NotOffered) and entry.sent_at is None:
                await self._move(entry, EntryState.REFUSED, note="not_offered", settled_at=self._clock.now())
            else:
                await self._move(entry, EntryState.UNKNOWN)
        else:
            await self._probe("refund.called")
            await self._settle(entry, refund)
        await self._probe("refund.settled")
        return await self.get(entry.id, entry.conversation_id)

    async def settle_unknown(self) -> int:
        """Ask the shop about every refund whose outcome we do not know; how many of them are settled now."""
        due = self._clock.now() - ASK_AGAIN_AFTER
        async with self._engine.connect() as connection:
            found = await connection.execute(
                select(refund_ledger)
                .where(
                    refund_ledger.c.state.in_(UNSETTLED),
                    (refund_ledger.c.asked_at.is_(None) & (refund_ledger.c.confirmed_at <= due))
                    | (refund_ledger.c.asked_at <= due),
                )
                .order_by(refund_ledger.c.confirmed_at)
                .limit(100)
            )
            entries = [read_entry(row) for row in found]
        outcomes = [await self.carry_out(entry) for entry in entries]
        return sum(entry.state not in UNSETTLED for entry in outcomes)

    async def void_open_quotes(self, conversation_id: uuid.UUID) -> None:
        """Nothing that was offered in this conversation can be agreed to any more, and no decision is awaited."""
        async with self._engine.begin() as connection:
            await void(
                connection,
                conversation_id,
                "taken_back",
                self._clock.now(),
                (EntryState.PROPOSED, EntryState.NEEDS_APPROVAL),
            )

    async def get(self, entry_id: uuid.UUID, conversation_id: uuid.UUID) -> Entry:
        """One row of this conversation.

        Raises:
            QuoteUnknown
        """
        async with self._engine.connect() as connection:
            row = (
                await connection.execute(
                    select(refund_ledger).where(
                        refund_ledger.c.id == entry_id, refund_ledger.c.conversation_id == conversation_id
                    )
                )
            ).first()
        if row is None:
            raise QuoteUnknown(entry_id)
        return read_entry(row)

    async def list_of_order(self, order_number: str) -> tuple[Entry, ...]:
        """What was agreed on or is being decided for an order, oldest first; offers and void rows left out."""
        async with self._engine.connect() as connection:
            found = await connection.execute(
                select(refund_ledger)
                .where(
                    refund_ledger.c.order_number == order_number,
                    refund_ledger.c.state.not_in([EntryState.PROPOSED, EntryState.VOID]),
                )
                .order_by(refund_ledger.c.proposed_at)
            )
            return tuple(read_entry(row) for row in found)

    async def _make_or_find(self, entry: Entry) -> Refund:
        """Ask first where an earlier call may have arrived; the call itself repeats nothing, its key is the same."""
        if entry.sent_at is not None:
            made = await self._backend.find_refund(str(entry.id))
            if made is not None:
                return made
        return await self._backend.request_refund(
            RefundRequest(str(entry.id), entry.order_number, entry.lines, entry.amount, entry.reason)
        )

    async def _settle(self, entry: Entry, refund: Refund) -> None:
        state = {
            RefundState.DONE: EntryState.DONE,
            RefundState.REFUSED: EntryState.REFUSED,
            RefundState.PENDING: EntryState.SENT,
        }[refund.state]
        settled_at = None if state is EntryState.SENT else self._clock.now()
        await self._move(entry, state, refund_number=refund.number, settled_at=settled_at)

    async def _move(self, entry: Entry, state: EntryState, **values: object) -> None:
        """What is settled stays settled, whoever else is still asking."""
        async with self._engine.begin() as connection:
            await connection.execute(
                update(refund_ledger)
                .where(refund_ledger.c.id == entry.id, refund_ledger.c.state.in_(UNSETTLED))
                .values(state=state, **values)
            )
