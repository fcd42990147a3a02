"""Is anybody there for a shopper who is handed over, when will someone be, and what are they told?"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from conversations.clock import Clock
from conversations.message import Draft
from conversations.opening_hours import is_open, next_opening
from conversations.presence import anybody_at_the_desk
from conversations.shop_rules import People


@dataclass(frozen=True, slots=True)
class Availability:
    """Whether `somebody` is there now; else `next_at` (aware UTC) where the opening hours say when.

    Within opening hours with nobody at the desk, no time is promised.
    """

    somebody: bool
    within_hours: bool
    next_at: datetime | None


class AfterHours:
    """Knows the opening hours and who sits at the desk."""

    def __init__(self, engine: AsyncEngine, clock: Clock, people: People) -> None:
        self._engine = engine
        self._clock = clock
        self._people = people

    async def availability(self, connection: AsyncConnection) -> Availability:
        """Who could answer now: an agent at the desk counts even out of hours."""
        now = self._clock.now()
        within_hours = is_open(self._people, now)
        if await anybody_at_the_desk(connection, self._clock):
            return Availability(somebody=True, within_hours=within_hours, next_at=None)
        next_at = None if within_hours else next_opening(self._people, now)
        return Availability(somebody=False, within_hours=within_hours, next_at=next_at)

    async def waiting_word(self, language: str) -> Draft:
        """What a shopper is told who was just handed over; without anybody there, they are asked for an address."""
        async with self._engine.connect() as connection:
            found = await self.availability(connection)
        if found.somebody:
            return _word("handing_over", language)
        if found.next_at is None:
            return _word("nobody_online_no_time", language)
        opens_at = {"type": "datetime", "value": found.next_at.isoformat()}
        return _word("nobody_online", language, opens_at=opens_at)


def _word(key: str, language: str, **args: Any) -> Draft:
    return Draft("bot", "reply", key=key, args=args, language=language)
