"""Is anybody there for a shopper who asks for a person, and if not, when will someone be?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy.ext.asyncio import AsyncConnection

from conversations.clock import Clock
from conversations.presence import anybody_at_the_desk

LOOK_AHEAD_DAYS = 60
"""A shop that opens later than this is treated as closed until further notice."""


@dataclass(frozen=True, slots=True)
class Shift:
    """From `opens` until just before `closes`, the shop's wall-clock time of one day."""

    opens: time
    closes: time


@dataclass(frozen=True, slots=True)
class OpeningHours:
    """When people answer. `week` maps a weekday (Monday 0 … Sunday 6) to its shifts; an empty week never closes."""

    timezone: ZoneInfo
    week: Mapping[int, Sequence[Shift]] = field(default_factory=dict)
    closed_on: frozenset[date] = frozenset()

    def is_open(self, moment: datetime) -> bool:
        """Whether a shift is on at this (aware) moment."""
        if not self.week:
            return True
        local = moment.astimezone(self.timezone)
        return any(shift.opens <= local.time() < shift.closes for shift in self._shifts(local.date()))

    def find_next_opening(self, moment: datetime) -> datetime | None:
        """The beginning (UTC) of the next shift after this moment; None when there is none in sight."""
        today = moment.astimezone(self.timezone).date()
        for ahead in range(LOOK_AHEAD_DAYS):
            day = today + timedelta(days=ahead)
            for shift in sorted(self._shifts(day), key=lambda one: one.opens):
                opens_at = datetime.combine(day, shift.opens, self.timezone).astimezone(UTC)
                if opens_at > moment:
                    return opens_at
        return None

    def _shifts(self, day: date) -> Sequence[Shift]:
        return () if day in self.closed_on else self.week.get(day.weekday(), ())


@dataclass(frozen=True, slots=True)
class Availability:
    """What to tell a shopper who waits: `somebody` is there now, else `next_at` (UTC) when hours are known."""

    somebody: bool
    within_hours: bool
    next_at: datetime | None


async def availability(connection: AsyncConnection, hours: OpeningHours, clock: Clock) -> Availability:
    """Who could answer now: an agent at the desk counts even out of hours."""
    now = clock.now()
    within_hours = hours.is_open(now)
    if await anybody_at_the_desk(connection, clock):
        return Availability(somebody=True, within_hours=within_hours, next_at=None)
    return Availability(
        somebody=False,
        within_hours=within_hours,
        next_at=None if within_hours else hours.find_next_opening(now),
    )
