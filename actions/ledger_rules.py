"""The rules of the ledgers: what makes a yes void, and what is already on its way back."""

import itertools
import uuid
from collections import Counter
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.backends.money import Money, total
from actions.backends.values import Order, OrderState, Refund, RefundState
from actions.ledger_rows import AGREED, Entry, EntryState, LedgerEntry, read_entry
from actions.ledger_trail import BOT, leave_trail
from actions.tables import operation_ledger, refund_ledger
from storage.locks import Lock, hold

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


async def paid_for_already(
    connection: AsyncConnection, entry: Entry, order: Order, refunds: tuple[Refund, ...]
) -> str | None:
    """Whether more would come back for an item than it cost, or the order gives nothing back any more."""
    if order.state is OrderState.CANCELLED:
        return "order_cancelled"
    back = [refund.lines for refund in refunds if refund.state is not RefundState.REFUSED]
    back += [other.lines for other in await _unknown_to_the_shop(connection, order, refunds) if other.id != entry.id]
    paid: Counter[str] = Counter()
    for line in itertools.chain(entry.lines, *back):
        paid[line.item_id] += line.amount.amount_minor
    worth = {item.id: item.amount.amount_minor for item in order.items}
    over = any(paid[line.item_id] > worth.get(line.item_id, 0) for line in entry.lines)
    return "already_refunded" if over else None


async def _unknown_to_the_shop(connection: AsyncConnection, order: Order, refunds: tuple[Refund, ...]) -> list[Entry]:
    """Refunds that were agreed to and are not among those that the shop tells of."""
    known = {refund.idempotency_key for refund in refunds}
    rows = await connection.execute(
        select(refund_ledger).where(refund_ledger.c.order_number == order.number, refund_ledger.c.state.in_(AGREED))
    )
    return [entry for row in rows if str((entry := read_entry(row)).id) not in known]


async def overpaid(connection: AsyncConnection, entry: Entry, order: Order, refunds: tuple[Refund, ...]) -> str | None:
    """Count what the shop knows and what we have agreed to but the shop may not know yet, each once."""
    back: list[Money] = [refund.amount for refund in refunds if refund.state is not RefundState.REFUSED]
    back += [other.amount for other in await _unknown_to_the_shop(connection, order, refunds)]
    return "more_than_paid" if total(back, order.currency) + entry.amount > order.total else None


async def lock_limits(connection: AsyncConnection) -> None:
    """One yes at a time altogether, so that limits by customer and by day hold for two orders at once.

    Taken after `lock_order`, for the few statements that a yes takes; nothing is asked of the shop meanwhile.
    """
    await hold(connection, Lock.LIMITS)


async def lock_order(connection: AsyncConnection, order_number: str) -> None:
    """One yes at a time for one order."""
    await hold(connection, Lock.AGREEMENTS, order_number)


async def void(connection: AsyncConnection, conversation_id: uuid.UUID, reason: str, now: datetime) -> None:
    """Take offers of a conversation back, in every ledger: a yes can be meant for one offer only.

    What waits for a person's decision keeps waiting: that is no offer any more.
    """
    for what, table in LEDGERS.items():
        taken_back = await connection.execute(
            update(table)
            .where(table.c.conversation_id == conversation_id, table.c.state == EntryState.PROPOSED)
            .values(state=EntryState.VOID, note=reason, settled_at=now)
            .returning(table.c.id)
        )
        await leave_trail(connection, what, tuple(taken_back.scalars()), EntryState.VOID, BOT, reason, now)
