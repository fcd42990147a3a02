"""How much one session and one address may send. Counted in this process: a limit per replica, against floods."""

from collections import OrderedDict, deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from math import ceil

from connectors.errors import ApiError
from conversations.clock import Clock

WINDOW = timedelta(minutes=1)


@dataclass(frozen=True)
class MessageLimits:
    """The two limits on messages; both are counted, the tighter one refuses.

    One message costs the same however many sessions there are: windows are kept in the order of their last message, so
    those that are over are found at the front.
    """

    clock: Clock
    session_per_minute: int
    address_per_minute: int
    _windows: OrderedDict[str, deque[datetime]] = field(default_factory=OrderedDict)

    async def count(self, session: str, address: str) -> None:
        """Count one message.

        Raises:
            ApiError: 429 with the seconds to wait.
        """
        now = self.clock.now()
        self._forget_before(now - WINDOW)
        for limit, key in (
            (self.session_per_minute, f"session:{session}"),
            (self.address_per_minute, f"address:{address}"),
        ):
            window = self._windows.setdefault(key, deque())
            while window and window[0] <= now - WINDOW:
                window.popleft()
            if len(window) >= limit:
                free_at = window[0] + WINDOW if window else now + WINDOW
                wait_s = max(1, ceil((free_at - now).total_seconds()))
                raise ApiError(429, "too_many_messages", "Too many messages; please wait.", retry_after_s=wait_s)
            window.append(now)
            self._windows.move_to_end(key)

    def _forget_before(self, start: datetime) -> None:
        while self._windows:
            key, window = next(iter(self._windows.items()))
            if window and window[-1] > start:
                return
            del self._windows[key]
