"""Facts that other systems reported: stored once, before anything follows from them, then taken up one by one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, null, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from actions.notices.facts import Hint
from actions.notices.tables import order_handles, shop_events
from storage.engine import autocommit

KEPT_FOR = timedelta(days=30)
"""Longer than any of the systems repeats itself; Shopify does for 4 hours (shopify.dev/docs/apps/build/webhooks)."""
HANDLES_KEPT_FOR = timedelta(days=120)
LEASE = timedelta(minutes=2)
"""More than a look at the shop's system takes; whoever dies meanwhile leaves the event due again."""


@dataclass(frozen=True)
class Reported:
    """One fact from one system. `external_id` is the same whenever the same report comes again."""

    system: str
    external_id: str
    hint: Hint


@dataclass(frozen=True)
class Taken:
    """An event that this process may work on until its lease ends; `attempts` counts this one too."""

    id: int
    system: str
    hint: Hint
    attempts: int


async def store_events(engine: AsyncEngine, events: Sequence[Reported], now: datetime) -> int:
    """Keep all facts of a webhook in one transaction; those that were there already change nothing.

    Returns:
        How many are new.
    """
    if not events:
        return 0
    rows = [
        {
            "system": one.system,
            "external_id": one.external_id,
            "fact": one.hint.fact.value,
            "hint": one.hint.as_json(),
            "received_at": now,
            "due_at": now,
        }
        for one in events
    ]
    async with engine.begin() as connection:
        made = await connection.execute(
            insert(shop_events).values(rows).on_conflict_do_nothing().returning(shop_events.c.id)
        )
        await remember_handles(connection, {h: e.hint.order_number for e in events for h in e.hint.handles}, now)
        return len(made.all())


async def remember_handles(connection: AsyncConnection, orders: Mapping[str, str | None], now: datetime) -> None:
    """Keep which order each handle means; one without an order is not kept."""
    rows = [{"handle": h[:160], "order_number": n, "seen_at": now} for h, n in sorted(orders.items()) if n is not None]
    if rows:
        statement = insert(order_handles).values(rows)
        changed = {"order_number": statement.excluded.order_number, "seen_at": now}
        await connection.execute(statement.on_conflict_do_update(index_elements=["handle"], set_=changed))


async def find_order(connection: AsyncConnection, handles: Sequence[str]) -> str | None:
    """The order that one of these handles means."""
    if not handles:
        return None
    row = order_handles.c
    found = await connection.scalar(
        select(row.order_number).where(row.handle.in_(handles)).order_by(row.seen_at.desc()).limit(1)
    )
    return None if found is None else str(found)


async def take_next(engine: AsyncEngine, now: datetime) -> Taken | None:
    """The next event that is due, with a lease on it."""
    row = shop_events.c
    due = (
        select(row.id)
        .where(row.processed_at.is_(None), row.due_at <= now)
        .order_by(row.due_at, row.id)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    taken = update(shop_events).where(row.id == due).values(due_at=now + LEASE, attempts=row.attempts + 1)
    async with autocommit(engine) as connection:
        found = (await connection.execute(taken.returning(row.id, row.system, row.hint, row.attempts))).one_or_none()
    return None if found is None else Taken(found.id, found.system, Hint.from_json(found.hint), found.attempts)


async def is_still_ours(connection: AsyncConnection, event: Taken) -> bool:
    """Lock the event for the end of the work on it; False where its lease ran out and somebody else took it up."""
    row = shop_events.c
    found = await connection.scalar(
        select(row.attempts).where(row.id == event.id, row.processed_at.is_(None)).with_for_update()
    )
    return bool(found == event.attempts)


async def mark_processed(connection: AsyncConnection, event: Taken, now: datetime, reason: str | None) -> None:
    """The event is done, and of what it said nothing stays; `reason` says what became of one that led to nothing."""
    values: dict[str, Any] = {"processed_at": now, "reason": reason, "hint": null()}
    await connection.execute(update(shop_events).where(shop_events.c.id == event.id).values(values))


async def try_again(engine: AsyncEngine, event: Taken, due_at: datetime, reason: str) -> None:
    """Come back to this event later."""
    row = shop_events.c
    async with autocommit(engine) as connection:
        await connection.execute(
            update(shop_events)
            .where(row.id == event.id, row.processed_at.is_(None), row.attempts == event.attempts)
            .values(due_at=due_at, reason=reason)
        )


async def forget_old(engine: AsyncEngine, now: datetime) -> None:
    """Drop what is done and too old to come again, and handles of orders that nothing is heard of any more."""
    row = shop_events.c
    async with engine.begin() as connection:
        await connection.execute(
            delete(shop_events).where(row.received_at < now - KEPT_FOR, row.processed_at.is_not(None))
        )
        await connection.execute(delete(order_handles).where(order_handles.c.seen_at < now - HANDLES_KEPT_FOR))
