"""Character n-grams and subwords of a sentence, with numbers, addresses and links masked.

Which number an order has says nothing about what the shopper wants; that there is one does.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

LONGEST_GRAM = 5
MOST_CHARACTERS = 600  # a wish is in the first lines; the rest of a 5,000-character message costs only time

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_LINK = re.compile(r"https?://\S+|www\.\S+")
_CODE = re.compile(r"\b(?=[a-z]*\d)[a-z\d]{8,}\b")
_DIGITS = re.compile(r"\d")
_SPACE = re.compile(r"\s+")


def masked(text: str) -> str:
    """Lower-case text in which e-mails, links, long codes and digits have become single marks."""
    text = text[:MOST_CHARACTERS].lower()
    if "@" in text:
        text = _EMAIL.sub("\ue001", text)
    if "//" in text or "www." in text:
        text = _LINK.sub("\ue002", text)
    text = _CODE.sub("\ue003", text)
    return _SPACE.sub(" ", _DIGITS.sub("0", text)).strip()


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
    found.extend(f"\ue011{first}\ue011{second}" for first, second in zip(pieces, pieces[1:], strict=False))
    return found
