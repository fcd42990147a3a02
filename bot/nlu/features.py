"""Character n-grams and subwords of a sentence, with numbers, addresses and links masked.

Which number an order has says nothing about what the shopper wants; that there is one does.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable

from bot.nlu.text import fold

LONGEST_GRAM = 5
MOST_CHARACTERS = 600  # a wish is in the first lines; the rest of a 5,000-character message costs only time

# Private-use characters stand for what was masked. Order matters: a phone is no order number.
_MASKS = (
    ("\ue001", re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}\.[\w.-]{1,63}")),
    ("\ue002", re.compile(r"https?://\S+|www\.\S+")),
    ("\ue003", re.compile(r"\+?\d[\d\s().-]{6,20}\d")),
    ("\ue004", re.compile(r"(?<![a-z0-9])(?=[a-z]{0,8}\d)[a-z\d]{8,}(?![a-z0-9])", re.ASCII)),
    ("\ue005", re.compile(r"(?:#\s?|bd\s?-?\s?)?\d{4,6}(?!\d)")),
    ("0", re.compile(r"\d")),
)
_SPACE = re.compile(r"\s+")


def masked(text: str) -> str:
    """Lower-case text without accents in which addresses, links, phones, codes and order numbers are one mark each."""
    text = fold(text[:MOST_CHARACTERS].lower())
    for mark, pattern in _MASKS:
        text = pattern.sub(mark, text)
    return _SPACE.sub(" ", text).strip()


def grams(masked_text: str, subwords: Iterable[str]) -> list[str]:
    """Every n-gram of 1 to 5 characters of the padded text, then subwords and their pairs (marked apart)."""
    padded = f" {masked_text} "
    found = [
        padded[start : start + length]
        for length in range(1, LONGEST_GRAM + 1)
        for start in range(len(padded) - length + 1)
    ]
    pieces = list(subwords)
    found.extend("\ue010" + piece for piece in pieces)
    found.extend(f"\ue011{first}\ue011{second}" for first, second in itertools.pairwise(pieces))
    return found
