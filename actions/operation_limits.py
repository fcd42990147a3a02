"""How much the bot may do on its own, counted in the ledger: by order, by customer, by day, and by what it is worth."""

from datetime import datetime, timedelta

from sqlalchemy import Table, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.ledger_rows import AGREED, UNSETTLED, LedgerEntry
from actions.operation_rows import OperationDraft, OperationKind
from actions.tables import operation_ledger, refund_ledger
from conversations.shop_rules import Operations

PER_ORDER = "operations_per_order"
PER_CUSTOMER = "operations_per_customer"
PER_DAY = "operations_per_day"
WORTH = "operations_worth"
UNDER_WAY = "under_way"
SETTLED_OTHERWISE = "settled_otherwise"
DAY = timedelta(days=1)
"""Limits of a day look at the last 24 hours."""


async def exceeded(connection: AsyncConnection, draft: OperationDraft, rules: Operations, now: datetime) -> str | None:
    """The limit that one more of these would break: a name of `reason_…`; None where none would be."""
    if draft.worth is not None:
        most = rules.worth_limit(draft.kind, draft.worth.currency)
        if most is not None and draft.worth.amount_minor > most:
            return WORTH
    column = operation_ledger.c
    agreed = column.state.in_(AGREED)
    today = agreed & (column.confirmed_at > now - DAY)
    of_order = agreed & (column.order_number == draft.order_number) & (column.kind == draft.kind)
    counts = select(
        func.count().filter(of_order).label("of_order"),
        func.count().filter(today & (column.customer_id == draft.customer_id)).label("of_customer"),
        func.count().filter(today).label("today"),
    ).where((column.order_number == draft.order_number) | (column.confirmed_at > now - DAY))
    done = (await connection.execute(counts)).one()
    if done.of_order >= rules.most_of_order(draft.kind):
        return PER_ORDER
    if done.of_customer >= rules.per_customer_a_day:
        return PER_CUSTOMER
    return PER_DAY if done.today >= rules.a_day else None


async def under_way(
    connection: AsyncConnection, entry: LedgerEntry, ledgers: tuple[Table, ...] = (operation_ledger, refund_ledger)
) -> str | None:
    """Nothing is begun while the outcome of another write to the same order is not known.

    Args:
        ledgers: Where to look. The bot's refunds of one order may follow each other at once: what is agreed to counts.
    """
    for table in ledgers:
        others = table.c.order_number == entry.order_number, table.c.state.in_(UNSETTLED), table.c.id != entry.id
        if await connection.scalar(select(func.count()).select_from(table).where(*others)):
            return UNDER_WAY
    return None


async def settled_otherwise(connection: AsyncConnection, entry: LedgerEntry, kind: OperationKind | None) -> str | None:
    """Whether the shopper was helped with this order in another way while a person was thinking about it.

    Args:
        kind: The operation that would be the other way; None where a refund would be.
    """
    table = refund_ledger if kind is None else operation_ledger
    since = [table.c.order_number == entry.order_number, table.c.state.in_(AGREED)]
    since.append(table.c.confirmed_at > entry.proposed_at)
    if kind is not None:
        since.append(table.c.kind == kind)
    found = await connection.scalar(select(func.count()).select_from(table).where(*since))
    return SETTLED_OTHERWISE if found else None
