"""What a matcher found, and which of overlapping finds counts."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Protocol


class Span(Protocol):
    """A place in the matched text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


@dataclass(frozen=True)
class Found:
    """`value` is canonical (English codes, E.164, bare numbers); start and end are places in the matched text.

    role: "from" or "to" where the words around say which of two things it is.
    """

    entity: str
    value: Any
    start: int
    end: int
    role: str | None = None

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end


def without_overlaps(found: Iterable[Found], precedence: tuple[str, ...]) -> list[Found]:
    """Those that overlap no better one (earlier in `precedence`, then longer, then further left), in text order."""
    ranked = sorted(found, key=lambda f: (precedence.index(f.entity), f.start - f.end, f.start))
    kept: list[Found] = []
    for one in ranked:
        if not any(map(one.overlaps, kept)):
            kept.append(one)
    return sorted(kept, key=lambda f: f.start)
