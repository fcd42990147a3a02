"""A shop's system with a stopwatch around every question it is asked, and with orders that it is slow about."""

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from functools import wraps
from typing import Any, cast

from actions.backends.ports import ShopBackend

SPENT_S: ContextVar[list[float] | None] = ContextVar("spent_s", default=None)
"""Where the current action's questions add their seconds to."""


def timed(shop: ShopBackend, *, slow_order: str | None = None, slow_s: float = 0.0) -> ShopBackend:
    """The same shop; questions that name `slow_order` take `slow_s` longer."""
    return cast(ShopBackend, _TimedShop(shop, slow_order, slow_s))


class _TimedShop:
    def __init__(self, shop: ShopBackend, slow_order: str | None, slow_s: float) -> None:
        self._shop = shop
        self._slow_order = slow_order
        self._slow_s = slow_s

    def __getattr__(self, name: str) -> Any:
        found = getattr(self._shop, name)
        return self._watched(found) if inspect.iscoroutinefunction(found) else found

    def _watched(self, ask: Callable[..., Awaitable[Any]]) -> Callable[..., Awaitable[Any]]:
        @wraps(ask)
        async def asked(*args: Any, **named: Any) -> Any:
            began = time.perf_counter()
            try:
                if any(self._is_slow(arg) for arg in (*args, *named.values())):
                    await asyncio.sleep(self._slow_s)
                return await ask(*args, **named)
            finally:
                spent = SPENT_S.get()
                if spent is not None:
                    spent.append(time.perf_counter() - began)

        return asked

    def _is_slow(self, arg: Any) -> bool:
        return self._slow_order is not None and self._slow_order in (arg, getattr(arg, "order_number", None))
