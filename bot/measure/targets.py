"""What understanding is meant to reach, held against the figures of understanding.json."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.intents import SHOP, SMALL_TALK
from bot.measure.scores import MOST_BEHIND


@dataclass(frozen=True)
class Target:
    """`measured` is None where there is nothing to measure it on; `at_least` says which side of `wanted` is good."""

    name: str
    measured: float | None
    wanted: float
    at_least: bool = True

    @property
    def met(self) -> bool | None:
        if self.measured is None:
            return None
        return self.measured >= self.wanted if self.at_least else self.measured <= self.wanted


def targets(result: Mapping[str, Any]) -> Iterator[Target]:
    """Every target; shares between 0 and 1, times in ms or s, sizes in MB."""
    measure = result["measure"]
    if measure is not None:
        yield from _of_intents(measure)
        yield from _of_languages(measure["language_identification"])
        yield Target("parse, median ms", measure["parse"].get("median_ms"), 4.0, at_least=False)
    yield Target("training, s", result["model"]["training_s"], 240.0, at_least=False)
    yield Target("model, MB", result["model"]["bytes"] / 1e6, 60.0, at_least=False)


def _of_intents(measure: Mapping[str, Any]) -> Iterator[Target]:
    for code in ("en", "fr", "zh-Hans"):
        yield Target(f"tier A, shop, lenient: {code}", _lenient(measure["languages"].get(code), SHOP, "A"), 0.80)
    yield Target("tier B, shop, lenient", _lenient(measure["overall"], SHOP, "B"), 0.90)
    yield Target("tier C, shop, lenient", _lenient(measure["overall"], SHOP, "C"), 0.90)
    yield Target("small talk, lenient", _lenient(measure["overall"], SMALL_TALK, "all"), 0.92)
    outside = measure["out_of_scope"]
    yield Target("out of scope, answered", outside["false_accepts"], 0.15, at_least=False)
    yield Target("in scope, refused", outside["false_rejects"], 0.08, at_least=False)
    yield Target("calibration error, in scope", measure["calibration"]["in_scope"]["error"], 0.05, at_least=False)
    yield Target("last language behind the mean", measure["parity"]["largest_gap"], MOST_BEHIND, at_least=False)


def _of_languages(found: Mapping[str, Any]) -> Iterator[Target]:
    ours = found["methods"]["babeldesk"]
    yield Target("language", ours["accuracy"], 0.99)
    yield Target("language, 3-9 characters", (ours["by_length"].get("3-9") or {}).get("accuracy"), 0.985)


def _lenient(figures: Mapping[str, Any] | None, kind: str, tier: str) -> float | None:
    share = ((figures or {}).get(kind) or {}).get(tier, {}).get("lenient")
    return None if share is None else float(share)
