"""Several wishes in one message: "where is my parcel, and can I pay by invoice next time?" is two."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from pathlib import Path

# Where one wish may end and another begin: sentences, lines, and signs that stand between clauses in every script.
_CLAUSE = re.compile(r"[^.!?;,\n。！？；，、؟؛،।|…]+")
_LEAST_LETTERS = 3
_MOST_CLAUSES = 8

FURTHER_INTENTS = "further_intents"
ONE_WISH = Path("data/dialogue/one_wish.yml")

Classify = Callable[[int, int], tuple[str | None, float]]


def further_wishes(
    text: str, first: str | None, classify: Classify, sides: Sequence[Sequence[str]], least_confidence: float
) -> list[str]:
    """Intents that single clauses of `text` (normal form) express beside `first`, in the text's order.

    `classify` gives the likeliest intent of text[start:end] and its confidence, which must reach `least_confidence`.
    `sides` are the intents that can be wishes, those of one wish in one group: of a group only one is a wish.
    A text of one clause has no further wish.
    """
    group = {intent: number for number, intents in enumerate(sides) for intent in intents}
    taken = {group[first]} if first in group else set()
    clauses = [clause for clause in _CLAUSE.finditer(text) if _letters(clause.group()) >= _LEAST_LETTERS]
    if len(clauses) < 2:
        return []
    found: list[str] = []
    for clause in clauses[:_MOST_CLAUSES]:
        intent, confidence = classify(clause.start(), clause.end())
        if intent in group and group[intent] not in taken and confidence >= least_confidence:
            taken.add(group[intent])
            found.append(intent)
    return found


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
