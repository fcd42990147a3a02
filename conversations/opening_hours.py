"""When people are there, from the shop's own rules."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from conversations.shop_rules import WEEKDAYS, People

LOOK_AHEAD_DAYS = 60


def is_open(people: People, now: datetime) -> bool:
    """Whether `now` (aware) is within opening hours."""
    return any(opens <= now < closes for opens, closes in _spans(people, now, days=2))


def next_opening(people: People, now: datetime) -> datetime | None:
    """When somebody is there next (aware UTC): `now` itself while it is open, None when never in 60 days."""
    for opens, closes in _spans(people, now, days=LOOK_AHEAD_DAYS):
        if now < closes:
            return max(opens, now)
    return None


def _spans(people: People, now: datetime, days: int) -> Iterator[tuple[datetime, datetime]]:
    zone = ZoneInfo(people.time_zone)
    today = now.astimezone(zone).date()
    for offset in range(days):
        day = today + timedelta(days=offset)
        if day in people.holidays:
            continue
        for span in sorted(people.opening_hours.get(WEEKDAYS[day.weekday()], ()), key=lambda span: span.opens):
            opens = datetime.combine(day, span.opens, tzinfo=zone)
            closes = (
                datetime.combine(day + timedelta(days=1), time(), tzinfo=zone)
                if span.closes is None
                else datetime.combine(day, span.closes, tzinfo=zone)
            )
            yield opens.astimezone(UTC), closes.astimezone(UTC)
