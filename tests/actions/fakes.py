"""A shop that answers late, never, or not at all, over the real demo backend; and a process that dies on cue."""

from collections.abc import Coroutine
from dataclasses import dataclass, field
from typing import Any, TypeVar

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.ports import BackendAway, BackendFailed, RefundRefused
from actions.backends.values import (
    OrderChange,
    OrderChangeRequest,
    Refund,
    RefundRequest,
    Reshipment,
    ReshipmentRequest,
    Return,
    ReturnRequest,
    Voucher,
    VoucherRequest,
)

Made = TypeVar("Made")


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
        return await self._write(request.idempotency_key, super().request_refund(request))

    async def request_change(self, request: OrderChangeRequest) -> OrderChange:
        return await self._write(request.idempotency_key, super().request_change(request))

    async def request_return(self, request: ReturnRequest) -> Return:
        return await self._write(request.idempotency_key, super().request_return(request))

    async def request_voucher(self, request: VoucherRequest) -> Voucher:
        return await self._write(request.idempotency_key, super().request_voucher(request))

    async def request_reshipment(self, request: ReshipmentRequest) -> Reshipment:
        return await self._write(request.idempotency_key, super().request_reshipment(request))

    async def find_refund(self, idempotency_key: str) -> Refund | None:
        self._ask()
        return await super().find_refund(idempotency_key)

    async def find_change(self, idempotency_key: str) -> OrderChange | None:
        self._ask()
        return await super().find_change(idempotency_key)

    async def find_return(self, idempotency_key: str) -> Return | None:
        self._ask()
        return await super().find_return(idempotency_key)

    async def find_voucher(self, idempotency_key: str) -> Voucher | None:
        self._ask()
        return await super().find_voucher(idempotency_key)

    async def find_reshipment(self, idempotency_key: str) -> Reshipment | None:
        self._ask()
        return await super().find_reshipment(idempotency_key)

    def _ask(self) -> None:
        if self.faults and self.faults.pop(0):
            raise BackendAway("demo shop", "timeout")

    async def _write(self, key: str, write: Coroutine[Any, Any, Made]) -> Made:
        self.requested.append(key)
        fault = self.faults.pop(0) if self.faults else None
        if fault in {"before", "refuse"}:
            write.close()
        if fault == "before":
            raise BackendAway("demo shop", "timeout")
        if fault == "refuse":
            raise RefundRefused(key, "not_accepted")
        made = await write
        if fault == "after":
            raise BackendAway("demo shop", "timeout")
        if fault == "nonsense":
            raise BackendFailed("demo shop", "not JSON")
        return made
