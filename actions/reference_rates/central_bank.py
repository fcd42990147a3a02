"""The European Central Bank's daily reference rates over HTTP: where they are, when new ones come, and how to ask."""

import asyncio
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import httpx

from actions.backends.errors import BackendAway, BackendFailed
from actions.backends.http_system import HttpLimits, HttpSystem
from actions.customs import ReferenceRates
from actions.reference_rates.envelope import EnvelopeBroken, read_envelope

URL = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml"
NAME = "European Central Bank"
PUBLISHED_AT = time(16)
"""Usually around 16:00 CET on working days of its own:
https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/html/index.en.html"""
_ZONE = ZoneInfo("Europe/Berlin")
_FRIDAY = 4
# Once: whoever asks comes back by the hour anyway. The table has two kilobytes.
_LIMITS = HttpLimits(attempts=1, together_s=15, body_bytes=200_000)


class CentralBank:
    """Asks for the newest table.

    Args:
        url: Of the XML itself: the bank's own, or a mirror's.
    """

    def __init__(self, url: str = URL, limits: HttpLimits = _LIMITS) -> None:
        whole = httpx.URL(url)
        self.host = whole.host
        self._path = whole.raw_path.decode()
        self._limits = limits
        self._system = HttpSystem(NAME, str(whole.copy_with(raw_path=b"/")).rstrip("/"), limits=limits)

    async def close(self) -> None:
        """Close its connections."""
        await self._system.close()

    async def fetch(self) -> ReferenceRates:
        """The newest table.

        Raises:
            BackendAway: no answer, or none in time.
            BackendFailed: a refusal, or what is no table.
        """
        try:
            async with asyncio.timeout(self._limits.together_s):
                content = await self._system.read_bytes(self._path)
        except TimeoutError:
            raise BackendAway(NAME, "too slow") from None
        try:
            return read_envelope(content)
        except EnvelopeBroken as error:
            raise BackendFailed(NAME, str(error)) from None


def newest_day(now: datetime) -> date:
    """The day whose table should be out by `now` (aware), holidays aside: on one of those nothing comes."""
    local = now.astimezone(_ZONE)
    day = local.date() if local.time() >= PUBLISHED_AT else local.date() - timedelta(days=1)
    return day - timedelta(days=max(0, day.weekday() - _FRIDAY))
