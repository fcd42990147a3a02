"""How fast an account may send, over all processes together: a row says when the next message may go.

Each process reserves places for as many messages as wait in it, in one statement, and lets them go when their time
comes. Places that a process did not use are lost, not saved up.
"""

import asyncio
from collections import deque
from datetime import datetime, timedelta

from sqlalchemy import func, text
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.outbox.tables import channel_rates
from storage.engine import autocommit

SLICE_S = 0.1
"""What may go in so short a time may go at once; more is spread over time."""

# The server's clock is the one that all processes share. A place is due a slice before its time.
_reserve = text("""
    INSERT INTO channel_rates AS held (channel, account, next_at)
    VALUES (:channel, :account, clock_timestamp() + :length)
    ON CONFLICT (channel, account) DO UPDATE
        SET next_at = greatest(held.next_at, clock_timestamp()) + :length
    RETURNING extract(epoch FROM next_at - :length - clock_timestamp())
""")


class AccountRate:
    """One account's rate as one process keeps it.

    In no second does more go out than allowed: what may go at once is taken off what goes steadily.

    Args:
        per_s: Messages a second, of all processes together.
    """

    def __init__(self, engine: AsyncEngine, channel: str, account: str, per_s: float) -> None:
        self._engine = engine
        self._place = {"channel": channel, "account": account}
        self._at_once = max(1, int(per_s * SLICE_S))
        self._each_s = 1 / max(per_s - self._at_once, per_s / 2)
        self._waiting = 0
        self._due_at: deque[float] = deque()
        self._reserving = asyncio.Lock()

    async def acquire(self) -> None:
        """Return when one more message may go.

        Raises:
            SQLAlchemyError: the database does not answer.
        """
        self._waiting += 1
        try:
            async with self._reserving:
                now = asyncio.get_running_loop().time()
                while self._due_at and self._due_at[0] < now - SLICE_S:
                    self._due_at.popleft()
                if not self._due_at:
                    await self._reserve(min(self._waiting, self._at_once))
                due_at = self._due_at.popleft()
        finally:
            self._waiting -= 1
        await asyncio.sleep(due_at - asyncio.get_running_loop().time())

    async def _reserve(self, places: int) -> None:
        length = timedelta(seconds=places * self._each_s)
        async with autocommit(self._engine) as connection:
            wait_s = float(await connection.scalar(_reserve, {**self._place, "length": length}) or 0)
        first = asyncio.get_running_loop().time() + wait_s - (self._at_once - 1) * self._each_s
        self._due_at.extend(first + number * self._each_s for number in range(places))


async def pause(connection: AsyncConnection, channel: str, account: str, until: datetime) -> None:
    """The channel has had enough from this account: no process sends before `until`."""
    values = {"channel": channel, "account": account, "next_at": func.clock_timestamp(), "paused_until": until}
    await connection.execute(
        insert(channel_rates)
        .values(values)
        .on_conflict_do_update(index_elements=["channel", "account"], set_={"paused_until": until})
    )
