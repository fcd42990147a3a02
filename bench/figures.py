"""From samples to figures: medians of each round's ratio, because a machine's speed changes from minute to minute."""

import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from bench.load import Load, Sample

WANTED_THROUGHPUT_RATIO = 2.5
WANTED_OVERHEAD_MS = 6.0


@dataclass(frozen=True)
class Pair:
    """Both sides at the same number of conversations, one right after the other."""

    ours: Load
    stock: Load

    @property
    def at_once(self) -> int:
        """How many conversations were held side by side."""
        return self.ours.at_once

    @property
    def throughput_ratio(self) -> float:
        """How many of our messages go through while stock answers one."""
        return self.ours.messages_per_s / self.stock.messages_per_s


@dataclass(frozen=True)
class Speed:
    """What all rounds say about one number of conversations."""

    at_once: int
    throughput_ratio: float
    p50_ratio: float
    ours: dict[str, float]
    stock: dict[str, float]

    def as_json(self) -> dict[str, Any]:
        """Its fields by name."""
        return {
            "throughput_ratio": self.throughput_ratio, "p50_ratio": self.p50_ratio,
            "babeldesk": self.ours, "stock": self.stock,
        }  # fmt: skip


def speed_at(at_once: int, pairs: Sequence[Pair]) -> Speed:
    """Sum up the rounds' pairs with this many conversations."""
    chosen = [pair for pair in pairs if pair.at_once == at_once]
    return Speed(
        at_once,
        round(statistics.median(pair.throughput_ratio for pair in chosen), 2),
        round(statistics.median(_p50_ms(pair.ours.samples) / _p50_ms(pair.stock.samples) for pair in chosen), 2),
        _summary([pair.ours for pair in chosen]),
        _summary([pair.stock for pair in chosen]),
    )


def overheads_ms(loads: Sequence[Load], assistant_s: Mapping[UUID, float]) -> list[float]:
    """Per turn: what its client waited, without what the assistant and its actions took."""
    return [
        (sample.latency_s - assistant_s[sample.turn_id]) * 1000
        for load in loads
        for sample in load.samples
        if sample.turn_id is not None and sample.turn_id in assistant_s
    ]


def _summary(loads: Sequence[Load]) -> dict[str, float]:
    samples = [sample for load in loads for sample in load.samples]
    return {
        "messages_per_s": round(statistics.median(load.messages_per_s for load in loads), 1),
        "p50_ms": round(_p50_ms(samples), 2),
        "p95_ms": round(statistics.quantiles([s.latency_s for s in samples], n=20)[-1] * 1000, 2),
        "messages": len(samples),
    }


def _p50_ms(samples: Sequence[Sample]) -> float:
    return statistics.median(sample.latency_s for sample in samples) * 1000
