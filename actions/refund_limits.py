"""How much the bot may pay back on its own, counted in the ledger: by order, by customer, by day, and by amount."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from actions.ledger_rows import AGREED, RefundDraft
from actions.operation_limits import DAY
from actions.refund_policy import CURRENCY, OVER_LIMIT
from actions.tables import refund_ledger
from conversations.shop_rules import Refunds

PER_ORDER = "refunds_per_order"
PER_CUSTOMER = "refunds_per_customer"
PER_DAY = "refunds_per_day"
COUNTED = (PER_ORDER, PER_CUSTOMER, PER_DAY)


async def exceeded(connection: AsyncConnection, draft: RefundDraft, rules: Refunds, now: datetime) -> str | None:
    """The limit that one more refund would break: a name of `reason_…`; None where none would be."""
    limit = rules.automatic_limit_minor.get(draft.amount.currency)
    if limit is None:
        return CURRENCY
    column = refund_ledger.c
    agreed = column.state.in_(AGREED)
    of_order = agreed & (column.order_number == draft.order_number)
    today = agreed & (column.confirmed_at > now - DAY)
    counts = select(
        func.count().filter(of_order).label("of_order"),
        func.coalesce(func.sum(column.amount_minor).filter(of_order), 0).label("paid_minor"),
        func.count().filter(today & (column.customer_id == draft.customer_id)).label("of_customer"),
        func.count().filter(today).label("today"),
    ).where((column.order_number == draft.order_number) | (column.confirmed_at > now - DAY))
    done = (await connection.execute(counts)).one()
    if done.paid_minor + draft.amount.amount_minor > limit:
        return OVER_LIMIT
    if done.of_order >= rules.per_order:
        return PER_ORDER
    if done.of_customer >= rules.per_customer_a_day:
        return PER_CUSTOMER
    return PER_DAY if done.today >= rules.a_day else None
