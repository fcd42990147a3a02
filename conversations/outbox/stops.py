"""Accounts that stand still: nothing goes out from them until they have been found to work again."""

from datetime import datetime, timedelta

from sqlalchemy import and_, literal, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.feed import announce_channels
from conversations.outbox.channel import Stopped
from conversations.outbox.tables import channel_stops

CHECK_FIRST = timedelta(minutes=1)
CHECK_SELDOM = timedelta(minutes=15)


async def stop(
    connection: AsyncConnection,
    channel: str,
    account: str,
    why: Stopped,
    now: datetime,
    check_at: datetime | None = None,
) -> None:
    """Send nothing from an account until it has been found to work again.

    Args:
        check_at: When to look, where the channel itself has said what is wrong; otherwise soon.
    """
    values = {"reason": why.reason, "fault": why.fault, "check_at": check_at or now + CHECK_FIRST}
    row = insert(channel_stops).values({"channel": channel, "account": account, "since": now, **values})
    told_anew = row.on_conflict_do_update(index_elements=["channel", "account"], set_=values)
    await connection.execute(row.on_conflict_do_nothing() if check_at is None else told_anew)
    await announce_channels(connection)


async def is_stopped(connection: AsyncConnection, channel: str, account: str) -> bool:
    """Whether nothing goes out from this account."""
    row = channel_stops.c
    found = await connection.execute(select(row.reason).where(row.channel == channel, row.account == account))
    return found.first() is not None


async def to_check(connection: AsyncConnection, now: datetime, *, every: bool) -> list[tuple[str, str]]:
    """Accounts that stand still and may be tried again; each is given to one caller a time.

    Args:
        every: Those too that would be looked at a little later: a process that has just begun may have another token.
    """
    row = channel_stops.c
    found = await connection.execute(
        update(channel_stops)
        .where(or_(row.check_at <= now, and_(literal(every), row.check_at <= now + CHECK_SELDOM)))
        .values(check_at=now + CHECK_SELDOM, checks=row.checks + 1)
        .returning(row.channel, row.account)
    )
    return [(one.channel, one.account) for one in found]


async def lift(connection: AsyncConnection, channel: str, account: str, reason: str | None = None) -> bool:
    """The account works again; says whether it stood still.

    Args:
        reason: Only where this is what stopped it.
    """
    row = channel_stops.c
    stands_still = channel_stops.delete().where(row.channel == channel, row.account == account)
    if reason is not None:
        stands_still = stands_still.where(row.reason == reason)
    lifted = (await connection.execute(stands_still)).rowcount > 0
    if lifted:
        await announce_channels(connection)
    return lifted
