"""Drives a number of conversations at once and keeps what each turn took."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

from bench.wire import Connection


@dataclass(frozen=True)
class Sample:
    """One turn as its client saw it: from the request's first byte to the answer's last.

    Args:
        turn_id: Our message's id; None on the stock side, which has none.
        ran_action: Whether the answer is known to come from a custom action.
    """

    latency_s: float
    turn_id: UUID | None = None
    ran_action: bool = False


@dataclass(frozen=True)
class Load:
    """One measured stretch."""

    at_once: int
    duration_s: float
    samples: tuple[Sample, ...]

    @property
    def messages_per_s(self) -> float:
        """Turns answered per second of wall time, by all conversations together."""
        return len(self.samples) / self.duration_s


Talk = Callable[[Connection], Awaitable[list[Sample]]]
"""Holds one conversation over this connection."""


async def drive(port: int, talk: Talk, *, at_once: int, each: int) -> Load:
    """Let `at_once` shoppers hold `each` conversations, one after the other, all shoppers side by side."""

    async def shopper() -> list[Sample]:
        samples: list[Sample] = []
        async with Connection(port) as connection:
            for _ in range(each):
                samples += await talk(connection)
        return samples

    began = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        shoppers = [group.create_task(shopper()) for _ in range(at_once)]
    duration_s = time.perf_counter() - began
    return Load(at_once, duration_s, tuple(sample for done in shoppers for sample in done.result()))
