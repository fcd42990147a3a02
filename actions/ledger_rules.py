"""The rules of the ledgers: what makes a yes void, and what is already on its way back."""

import uuid
from datetime import datetime

from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.money import Money, total
from actions.backends.values import Order, Refund, RefundState
from actions.ledger_rows import AGREED, Entry, EntryState, LedgerEntry, read_entry
from actions.ledger_trail import BOT, leave_trail
from actions.tables import operation_ledger, refund_ledger

ORDER_LOCK_SPACE = 7_214_885
LEDGERS = {"refund": refund_ledger, "operation": operation_ledger}
"""Every ledger's table, by what its rows are."""


def problem_with(entry: LedgerEntry, draft: object, now: datetime) -> str | None:
    """Why this yes does not count; None when it does."""
    if entry.state is not EntryState.PROPOSED:
        return entry.note or "void"
    if entry.expires_at is None or entry.expires_at <= now:
        return "expired"
    if entry.draft() != draft:
        return "changed"
    return None


async def overpaid(connection: AsyncConnection, entry: Entry, order: Order, refunds: tuple[Refund, ...]) -> str | None:
    """Count what the shop knows and what we have agreed to but the shop may not know yet, each once."""
    known = {refund.idempotency_key for refund in refunds}
    rows = await connection.execute(
        select(refund_ledger).where(refund_ledger.c.order_number == order.number, refund_ledger.c.state.in_(AGREED))
    )
    agreed = [read_entry(row) for row in rows]
    back: list[Money] = [refund.amount for refund in refunds if refund.state is not RefundState.REFUSED]
    back += [other.amount for other in agreed if str(other.id) not in known]
    return "more_than_paid" if total(back, order.currency) + entry.amount > order.total else None


async def lock_order(connection: AsyncConnection, order_number: str) -> None:
    """One yes at a time for one order."""
    await connection.execute(
        text("SELECT pg_advisory_xact_lock(:space, hashtext(:number))"),
        {"space": ORDER_LOCK_SPACE, "number": order_number},
    )


async def void(
    connection: AsyncConnection,
    conversation_id: uuid.UUID,
    reason: str,
    now: datetime,
    states: tuple[EntryState, ...] = (EntryState.PROPOSED,),
) -> None:
    """Take offers of a conversation back, in every ledger: a yes can be meant for one offer only."""
    for what, table in LEDGERS.items():
        taken_back = await connection.execute(
            update(table)
            .where(table.c.conversation_id == conversation_id, table.c.state.in_(states))
            .values(state=EntryState.VOID, note=reason, settled_at=now)
            .returning(table.c.id)
        )
        await leave_trail(connection, what, tuple(taken_back.scalars()), EntryState.VOID, BOT, reason, now)
