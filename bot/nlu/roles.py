"""What two things of a kind are to one another: "from Berlin to Paris", "M for L", "not the blue one, the black"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from typing import Any

from bot.nlu.found import Found
from bot.nlu.phrase_matchers import ANY_LANGUAGE
from bot.nlu.text import fold

FROM, TO = "from", "to"
_OTHER = {FROM: TO, TO: FROM}
# Kinds that a shopper may want changed into another of the same kind.
_KINDS = frozenset(
    {"amount", "carrier", "city", "colour", "country", "date", "payment_method", "product", "quantity", "size"}
)
_WIDEST = 32  # characters around a thing, and between two, in which a word still speaks of it
# Articles, "size" and the like may stand between the word and the thing: one short word.
_ONE_WORD = r"(?:\w{1,8}\s+)?"
_SPACED = re.compile(r"[a-z\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff\u0900-\u097f]")


class RoleMatcher:
    """One language's words; `knowledge` is what roles.yml says, as it is there."""

    def __init__(self, knowledge: dict[str, Any], code: str) -> None:
        self._before = {role: _before(_words(knowledge[role]["before"], code)) for role in (FROM, TO)}
        self._after = {role: _after(_words(knowledge[role]["after"], code)) for role in (FROM, TO)}
        self._between = _between(_words(knowledge["between"], code))

    def assign(self, text: str, found: list[Found]) -> list[Found]:
        """The same, in the same order, with `role` where the words around say one."""
        folded = "".join(c.lower() if len(c.lower()) == 1 else c for c in fold(text))
        roles = {i: self._of(folded, each) for i, each in enumerate(found) if each.entity in _KINDS}
        by_kind: dict[str, list[int]] = {}
        for i in roles:
            by_kind.setdefault(found[i].entity, []).append(i)
        for places in by_kind.values():
            for first, second in pairwise(places):
                between = folded[found[first].end : found[second].start]
                if roles[first] == roles[second] and len(between) <= _WIDEST and self._between.search(between):
                    roles[first], roles[second] = FROM, TO
            if len(places) == len(_OTHER):
                for one, other in (places, reversed(places)):
                    roles[one] = roles[one] or _OTHER.get(roles[other] or "")
        return [replace(each, role=roles[i]) if i in roles else each for i, each in enumerate(found)]

    def _of(self, folded: str, each: Found) -> str | None:
        before = folded[max(0, each.start - _WIDEST) : each.start]
        # What Turkish adds to a name after an apostrophe is found as a part of it.
        ending = folded.find("'", each.start, each.end)
        after = folded[ending if ending > 0 else each.end :][:_WIDEST]
        for role in (FROM, TO):
            if self._after[role].match(after):
                return role
        for role in (FROM, TO):
            if self._before[role].search(before):
                return role
        return None


def _words(texts: dict[str, list[str]], code: str) -> list[str]:
    return [fold(word).lower() for word in (*texts.get(ANY_LANGUAGE, ()), *texts.get(code, ()))]


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"


def _before(words: list[str]) -> re.Pattern[str]:
    spaced = [word for word in words if _SPACED.search(word)]
    glued = [word for word in words if not _SPACED.search(word)]
    return re.compile(rf"(?:(?<!\w)(?:{_any_of(spaced)})\s+{_ONE_WORD}|(?:{_any_of(glued)})\s*)$")


def _after(words: list[str]) -> re.Pattern[str]:
    return re.compile(rf"(?:{_any_of(words)})(?![a-z\u0900-\u097f])")


def _between(words: list[str]) -> re.Pattern[str]:
    spaced = [word for word in words if _SPACED.search(word)]
    glued = [word for word in words if not _SPACED.search(word)]
    return re.compile(rf"(?<!\w)(?:{_any_of(spaced)})(?!\w)|(?:{_any_of(glued)})")
