"""How much may be sent: to one person, from one number, from one page.

…/whatsapp/messages/send-messages (pair rate), …/whatsapp/throughput, docs/graph-api/overview/rate-limiting (May 2026).
"""

from collections import deque
from dataclasses import dataclass, field
from datetime import datetime

PAIR_BURST = 45
PAIR_S = 6.0
NUMBER_PER_S = 80
PAGE_PER_S = 300


@dataclass
class PairRate:
    """One message in 6 seconds to one person; up to 45 at once, borrowed from what comes later."""

    burst: int = PAIR_BURST
    _left: float = field(default=PAIR_BURST, init=False)
    _at: datetime | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self._left = self.burst

    def takes(self, now: datetime) -> bool:
        """Whether one more may go now; it then has gone."""
        if self._at is not None:
            self._left = min(self.burst, self._left + (now - self._at).total_seconds() / PAIR_S)
        self._at = now
        if self._left < 1:
            return False
        self._left -= 1
        return True


@dataclass
class SecondRate:
    """So many in any second."""

    per_s: int
    _sent: deque[datetime] = field(default_factory=deque, init=False)

    def takes(self, now: datetime) -> bool:
        """Whether one more may go now; it then has gone."""
        while self._sent and (now - self._sent[0]).total_seconds() >= 1:
            self._sent.popleft()
        if len(self._sent) >= self.per_s:
            return False
        self._sent.append(now)
        return True
