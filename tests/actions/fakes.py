"""A shop that answers late, never, or not at all, over the real demo backend; and a process that dies on cue."""

from dataclasses import dataclass, field

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.ports import BackendAway, BackendFailed, RefundRefused
from actions.backends.values import Refund, RefundRequest


class Crash(BaseException):
    """The process is gone: nothing after this point has happened."""


@dataclass
class CrashPoints:
    """A probe that dies at one named point, once; `passed` remembers every point."""

    die_at: str | None = None
    passed: list[str] = field(default_factory=list)

    async def __call__(self, point: str) -> None:
        self.passed.append(point)
        if point == self.die_at:
            self.die_at = None
            raise Crash(point)


class FlakyShop(DemoShopBackend):
    """The demo shop on a bad line. `faults` are used up one a call: "before" loses the request, "after" the answer,
    "nonsense" answers rubbish, "refuse" says no; `requested` remembers every key that was asked for."""

    faults: list[str]
    requested: list[str]
    reads_fail: bool = False

    def __post_init__(self) -> None:
        self.faults, self.requested = [], []

    @classmethod
    def over(cls, shop: DemoShopBackend) -> "FlakyShop":
        """The same shop, behind a bad line."""
        flaky = cls(shop._engine, shop._now)
        flaky.__post_init__()
        return flaky

    async def request_refund(self, request: RefundRequest) -> Refund:
        self.requested.append(request.idempotency_key)
        fault = self.faults.pop(0) if self.faults else None
        if fault == "before":
            raise BackendAway("demo shop", "timeout")
        if fault == "refuse":
            raise RefundRefused(request.idempotency_key, "not_accepted")
        made = await super().request_refund(request)
        if fault == "after":
            raise BackendAway("demo shop", "timeout")
        if fault == "nonsense":
            raise BackendFailed("demo shop", "not JSON")
        return made

    async def find_refund(self, idempotency_key: str) -> Refund | None:
        if self.faults and self.faults.pop(0):
            raise BackendAway("demo shop", "timeout")
        return await super().find_refund(idempotency_key)
