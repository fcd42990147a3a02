"""The rules of the ledger: what a new row says, what makes a yes void, and what is already on its way back."""

import uuid
from datetime import datetime

from sqlalchemy import select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.money import Money, total
from actions.backends.values import Order, Refund, RefundState
from actions.ledger_rows import Entry, EntryState, RefundDraft, read_entry, write_lines
from actions.tables import refund_ledger

ORDER_LOCK_SPACE = 7_214_885
COUNTED = (EntryState.CONFIRMED, EntryState.SENT, EntryState.UNKNOWN, EntryState.DONE)
"""Money that is on its way back or already there."""
UNSETTLED = (EntryState.CONFIRMED, EntryState.SENT, EntryState.UNKNOWN)
"""Agreed to, with an outcome that we do not know."""


def new_row(conversation_id: uuid.UUID, draft: RefundDraft, state: EntryState, now: datetime) -> dict[str, object]:
    """The columns of a row that begins now."""
    return {
        "id": uuid.uuid4(),
        "conversation_id": conversation_id,
        "order_number": draft.order_number,
        "lines": write_lines(draft.lines),
        "amount_minor": draft.amount.amount_minor,
        "currency": draft.amount.currency,
        "reason": draft.reason,
        "identity_level": draft.identity_level,
        "state": state,
        "proposed_at": now,
    }


def problem_with(entry: Entry, draft: RefundDraft, now: datetime) -> str | None:
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
        select(refund_ledger).where(refund_ledger.c.order_number == order.number, refund_ledger.c.state.in_(COUNTED))
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
    """Take offers of a conversation back."""
    await connection.execute(
        update(refund_ledger)
        .where(refund_ledger.c.conversation_id == conversation_id, refund_ledger.c.state.in_(states))
        .values(state=EntryState.VOID, note=reason, settled_at=now)
    )
