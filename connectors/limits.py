"""How much one session and one address may send. Counted in this process: a limit per replica, against floods."""

from dataclasses import dataclass, field

from limits import RateLimitItemPerMinute
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter

from connectors.errors import ApiError
from conversations.clock import Clock


@dataclass(frozen=True)
class MessageLimits:
    """The two limits on messages; both are counted, the tighter one refuses."""

    clock: Clock
    session_per_minute: int
    address_per_minute: int
    _limiter: MovingWindowRateLimiter = field(default_factory=lambda: MovingWindowRateLimiter(MemoryStorage()))

    async def count(self, session: str, address: str) -> None:
        """Count one message.

        Raises:
            ApiError: 429 with the seconds to wait.
        """
        for limit, key in (
            (RateLimitItemPerMinute(self.session_per_minute), f"session:{session}"),
            (RateLimitItemPerMinute(self.address_per_minute), f"address:{address}"),
        ):
            if not await self._limiter.hit(limit, key):
                window = await self._limiter.get_window_stats(limit, key)
                wait_s = max(1, round(window.reset_time - self.clock.now().timestamp()))
                raise ApiError(429, "too_many_messages", "Too many messages; please wait.", retry_after_s=wait_s)
