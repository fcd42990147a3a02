"""What a person at the desk decides: the decision, and the work through the ledger that follows from it.

waiting ──(approve)──▶ the ledger's row is confirmed, and carried out as after a shopper's yes
   └────(refuse)────▶ the row is refused

The row of the ledger, locked, says whether there still is something to decide; whoever comes second finds it decided.
A crash after the decision leaves a confirmed row, which the ledger's own sweep carries out. `actions.approval_teller`
tells the shopper what became of it.
"""

import uuid
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.approval_book import ApprovalBook, Asked, read_asked
from actions.approval_teller import ApprovalTeller
from actions.approval_words import kind_of
from actions.backends.ports import BackendError, OrderNotFound
from actions.backends.values import Order, Refund
from actions.ledger import Entry, EntryState, Probe, no_probe
from actions.ledger_trail import agent_in_trail
from actions.operations import Operation
from actions.replies import label
from conversations import transcript
from conversations.approvals import (
    AlreadyDecided,
    ApprovalUnknown,
    Decider,
    Decision,
    MayNotDecide,
    NotPossibleNow,
    ShopSilent,
    approvals,
    handled_by,
    hindrance,
)
from conversations.clock import Clock
from conversations.message import Draft
from conversations.shop_rules import Approvals as Rules
from conversations.tables import conversations

APPROVED_BY_PERSON = "approved_by_person"
REFUSED_BY_PERSON = "refused_by_person"
log = structlog.get_logger(__name__)


@dataclass(frozen=True)
class _Standing:
    """An order and its refunds as the shop has them now."""

    order: Order
    refunds: tuple[Refund, ...]


@dataclass(frozen=True)
class Approvals:
    """Takes the desk's decisions (`conversations.approvals.Decisions`).

    Args:
        book: What waits, and the ledgers that do it.
        teller: Tells the shopper.
        rules: Who may decide.
        probe: See `Ledger`; told "approval.decided".
    """

    engine: AsyncEngine
    clock: Clock
    book: ApprovalBook
    teller: ApprovalTeller
    rules: Rules
    probe: Probe = no_probe

    async def approve(self, entry_id: uuid.UUID, decider: Decider) -> None:
        """See `Decisions`. The shop is asked how things stand before, and to do it after, the one transaction."""
        asked = await self._find(entry_id)
        standing = await self._standing(asked) if asked.what == "refund" and asked.decision is None else None
        async with self._deciding(asked, decider, "approved") as found:
            if found is None:
                return
            connection, entry = found
            handled = select(handled_by(decider.id, asked.conversation_id, asked.asked_at))
            hindered = hindrance(decider, self.rules, handled=bool(await connection.scalar(handled)))
            if hindered is not None:
                raise MayNotDecide(hindered)
            barrier = await self._barrier(connection, entry, standing)
            if barrier is not None:
                raise NotPossibleNow(barrier)
            await self._decide(connection, entry, decider, EntryState.CONFIRMED, APPROVED_BY_PERSON, None)
        await self.probe("approval.decided")
        if isinstance(entry, Operation):
            await self.book.operations.carry_out(await self.book.operations.get(entry.id, entry.conversation_id))
        else:
            await self.book.refunds.carry_out(await self.book.refunds.get(entry.id, entry.conversation_id))
        await self.teller.tell(entry_id)

    async def refuse(self, entry_id: uuid.UUID, decider: Decider, why: str) -> None:
        """See `Decisions`. Whoever handles the conversation may refuse: nothing is given away."""
        asked = await self._find(entry_id)
        async with self._deciding(asked, decider, "refused") as found:
            if found is None:
                return
            connection, entry = found
            if not self.rules.may_decide(decider.role):
                raise MayNotDecide("role")
            await self._decide(connection, entry, decider, EntryState.REFUSED, REFUSED_BY_PERSON, why)
        await self.probe("approval.decided")
        await self.teller.tell(entry_id)

    async def _find(self, entry_id: uuid.UUID) -> Asked:
        asked = await self.book.find(entry_id)
        if asked is None:
            raise ApprovalUnknown(entry_id)
        return asked

    @asynccontextmanager
    async def _deciding(
        self, asked: Asked, decider: Decider, decision: Decision
    ) -> AsyncIterator[tuple[AsyncConnection, Entry | Operation] | None]:
        """A transaction in which nobody else decides; None where this person has decided so before.

        The conversation is locked first, as by everybody who says something in it.
        """
        async with self.engine.begin() as connection:
            held = select(conversations.c.id).where(conversations.c.id == asked.conversation_id).with_for_update()
            if await connection.scalar(held) is None:
                raise ApprovalUnknown(asked.entry_id)
            entry = await self.book.ledger_of(asked).lock(connection, asked.entry_id)
            now = await read_asked(connection, asked.entry_id)
            if now is None:
                raise ApprovalUnknown(asked.entry_id)
            if now.decision is None and entry.state is EntryState.NEEDS_APPROVAL:
                yield connection, entry
            elif now.decision == decision and now.decided_by == decider.id:
                yield None
            else:
                raise AlreadyDecided(now.decision or entry.state.value, now.decided_by_name)

    async def _standing(self, asked: Asked) -> _Standing:
        entry = await self.book.refunds.get(asked.entry_id, asked.conversation_id)
        for access in await self.book.ways_to_order(entry):
            try:
                return _Standing(await self.book.shop.get_order(access), await self.book.shop.list_refunds(access))
            except OrderNotFound:
                continue
            except BackendError as error:
                raise ShopSilent from error
        raise NotPossibleNow("order_not_found")

    async def _barrier(
        self, connection: AsyncConnection, entry: Entry | Operation, standing: _Standing | None
    ) -> str | None:
        if isinstance(entry, Operation):
            return await self.book.operations.why_not_now(connection, entry)
        if standing is None:
            raise ShopSilent
        return await self.book.refunds.why_not_now(connection, entry, standing.order, standing.refunds)

    async def _decide(
        self,
        connection: AsyncConnection,
        entry: Entry | Operation,
        decider: Decider,
        state: EntryState,
        word: str,
        why: str | None,
    ) -> None:
        now = self.clock.now()
        by = agent_in_trail(decider.id)
        if isinstance(entry, Operation):
            await self.book.operations.decide(connection, entry, state, by, word)
        else:
            await self.book.refunds.decide(connection, entry, state, by, word)
        approved = state is EntryState.CONFIRMED
        decision: Decision = "approved" if approved else "refused"
        await connection.execute(
            update(approvals)
            .where(approvals.c.entry_id == entry.id)
            .values(decision=decision, decided_by=decider.id, decided_by_name=decider.name, decided_at=now, why=why)
        )
        told = {
            "agent_name": decider.name,
            "what": label("operation", kind_of(entry)),
            "order_number": entry.order_number,
        }
        key = "event_approved" if approved else "event_not_approved"
        event = Draft("system", "event", key=key, args=told, private=True)
        await transcript.append(connection, entry.conversation_id, [event], now)
        log.info("approval.decided", entry=str(entry.id), decision=decision, agent=str(decider.id))
