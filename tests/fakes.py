"""Test doubles for the edge of the world, with a visible memory."""

from datetime import UTC, datetime, timedelta


class FakeClock:
    """Time that moves only when a test moves it."""

    def __init__(self, start: datetime = datetime(2026, 11, 21, 10, 0, tzinfo=UTC)) -> None:
        self._now = start

    def now(self) -> datetime:
        return self._now

    def advance(self, seconds: float) -> None:
        self._now += timedelta(seconds=seconds)
