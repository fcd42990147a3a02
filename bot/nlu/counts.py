"""Numbers of things and lengths of time: a number, in digits or as a word, before what it counts (unit.yml)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.nlu.found import Found
from bot.nlu.text import fold

_MOST_CHARACTERS = 1_000
_PIECE = "piece"
# "x2", "2x", "2 ×": the same everywhere.
_TIMES = re.compile(r"(?<![\w.,])(?:[x×]\s?(?P<after>\d{1,3})|(?P<before>\d{1,3})\s?[x×])(?![\w.,]\w)(?!\w)")
# What makes the number after it a place in a row or a number of something else.
_NOT_AFTER = r"(?<![\d第#.,:/-])(?<![a-z\u00c0-\u024f\u0400-\u04ff\u0900-\u097f])"
_ALPHABETIC = "a-z\u00c0-\u024f\u0400-\u04ff\u0900-\u097f"


class CountMatcher:
    """One language's counts. `units`: word → "piece" or the letter of an ISO 8601 duration; `words`: word → number."""

    def __init__(self, units: dict[str, str], words: dict[str, int]) -> None:
        self._units = {fold(word).lower(): unit for word, unit in units.items()}
        self._words = {fold(word).lower(): number for word, number in words.items()}
        number = "|".join((r"\d{1,3}", *_by_length(self._words)))
        units_ = "|".join(_by_length(self._units))
        self._pattern = re.compile(rf"{_NOT_AFTER}(?P<number>{number})\s?(?P<unit>{units_})(?![{_ALPHABETIC}\d])")

    def find(self, text: str) -> Iterator[Found]:
        """`quantity` with an int, `period` with an ISO 8601 duration ("P3W")."""
        folded = "".join(c.lower() if len(c.lower()) == 1 else c for c in fold(text[:_MOST_CHARACTERS]))
        for match in self._pattern.finditer(folded):
            written = match["number"]
            # "oneday" is no count, and "a" and "one" say nothing about how many pieces.
            if written in self._words and match.end("number") == match.start("unit") and written.isascii():
                continue
            count = self._words.get(written) or int(written) if not written.isdigit() else int(written)
            unit = self._units[match["unit"]]
            if unit == _PIECE and count and (written.isdigit() or count > 1):
                yield Found("quantity", count, match.start(), match.end())
            elif unit != _PIECE and count:
                yield Found("period", f"P{count}{unit}", match.start(), match.end())
        for match in _TIMES.finditer(folded):
            yield Found("quantity", int(match["after"] or match["before"]), match.start(), match.end())


def _by_length(words: dict[str, object] | dict[str, int] | dict[str, str]) -> Iterator[str]:
    yield from (re.escape(word) for word in sorted(words, key=len, reverse=True))
