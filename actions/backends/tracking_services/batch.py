"""Asking about many parcels with one request, no oftener than a service allows."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

Key = TypeVar("Key")
Answer = TypeVar("Answer")
_GATHERED_S = 0.02


class Pace:
    """A turn every `interval_s` seconds, in the order of asking; counts for this process alone."""

    def __init__(self, interval_s: float) -> None:
        self._interval_s = interval_s
        self._next = 0.0

    async def turn(self) -> None:
        """Wait for ours."""
        now = asyncio.get_running_loop().time()
        mine = max(now, self._next)
        self._next = mine + self._interval_s
        if mine > now:
            await asyncio.sleep(mine - now)


@dataclass
class _Open(Generic[Key, Answer]):
    keys: dict[Key, None] = field(default_factory=dict)
    asked: "asyncio.Task[Mapping[Key, Answer]] | None" = None


class Batch(Generic[Key, Answer]):
    """Gathers questions that come at nearly the same time, such as all parcels of an order.

    Args:
        ask: Answers every key it is given; what it raises, everybody who waits gets.
        most: Keys that one request may hold.
        pace: Its turns are waited for; meanwhile the request goes on filling up.
    """

    def __init__(
        self, ask: Callable[[tuple[Key, ...]], Awaitable[Mapping[Key, Answer]]], most: int, pace: Pace
    ) -> None:
        self._ask = ask
        self._most = most
        self._pace = pace
        self._open: _Open[Key, Answer] | None = None

    async def get(self, key: Key) -> Answer:
        """The answer for one key."""
        batch = self._open
        if batch is None or (len(batch.keys) >= self._most and key not in batch.keys):
            batch = self._open = _Open()
            batch.asked = asyncio.create_task(self._send(batch))
        batch.keys[key] = None
        assert batch.asked is not None  # noqa: S101 set with the batch
        # One who stops waiting must not take the answer from the others.
        return (await asyncio.shield(batch.asked))[key]

    async def _send(self, batch: _Open[Key, Answer]) -> Mapping[Key, Answer]:
        await asyncio.sleep(_GATHERED_S)
        await self._pace.turn()
        if self._open is batch:
            self._open = None
        return await self._ask(tuple(batch.keys))
