"""Accounts that may answer shoppers but not write first: what would begin a conversation waits for the shopper's word,
or for the end of it.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, or_, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.feed import announce_channels
from conversations.outbox.tables import channel_restrictions, channel_sends

RESTRICTED = "restricted"
"""The reason of what waits for it."""
_row = channel_restrictions.c


@dataclass(frozen=True)
class Restricted:
    """An account that may not write first; `until` is None where the channel has named no end."""

    channel: str
    account: str
    since: datetime
    until: datetime | None


async def restrict(
    connection: AsyncConnection, channel: str, account: str, now: datetime, until: datetime | None
) -> None:
    """From now on nothing begins a conversation from this account; what was said last of its end counts."""
    row = insert(channel_restrictions).values(channel=channel, account=account, since=now, until=until)
    await connection.execute(row.on_conflict_do_update(index_elements=["channel", "account"], set_={"until": until}))
    await announce_channels(connection)


async def lift_restriction(connection: AsyncConnection, channel: str, account: str, now: datetime) -> bool:
    """It may write first again: what waited for that is tried anew. Says whether it was restricted."""
    gone = delete(channel_restrictions).where(_row.channel == channel, _row.account == account)
    if (await connection.execute(gone)).rowcount == 0:
        return False
    waits = channel_sends.c
    await connection.execute(
        update(channel_sends)
        .where(waits.channel == channel, waits.account == account, waits.state == "held", waits.reason == RESTRICTED)
        .values(state="queued", due_at=now, reason=None)
    )
    await announce_channels(connection)
    return True


async def is_restricted(connection: AsyncConnection, channel: str, account: str, now: datetime) -> bool:
    """Whether this account may not write first."""
    found = await connection.execute(
        select(_row.since).where(
            _row.channel == channel, _row.account == account, or_(_row.until.is_(None), _row.until > now)
        )
    )
    return found.first() is not None


async def read_restrictions(connection: AsyncConnection) -> list[Restricted]:
    """All of them, also those whose end has come and that nobody has lifted yet."""
    found = await connection.execute(select(_row.channel, _row.account, _row.since, _row.until).order_by(_row.since))
    return [Restricted(*one) for one in found]
