"""Sizes of clothes and shoes: "XL" anywhere, "M" and "42" where the words around say that they are sizes (size.yml)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.nlu.found import Found
from bot.nlu.text import fold

_MOST_CHARACTERS = 1_000
# Not glued to other letters of its kind; Chinese, Japanese and Thai letters may touch it.
_EDGE_BEFORE, _EDGE_AFTER = r"(?<![A-Za-z0-9'&.,/\u00c0-\u024f-])", r"(?![A-Za-z0-9'&/\u00c0-\u024f]|[.,-]\w)"
_SURE = re.compile(rf"{_EDGE_BEFORE}(?P<letters>X{{1,4}}S|X{{1,5}}L|[2-6]XL)s?{_EDGE_AFTER}", re.IGNORECASE)
_LETTER = re.compile(rf"{_EDGE_BEFORE}(?P<letters>[SML]){_EDGE_AFTER}")
_SYSTEM = re.compile(rf"{_EDGE_BEFORE}(?P<system>EU|UK|US|FR|IT)\s?(?P<number>\d{{1,2}}(?:[.,]5)?){_EDGE_AFTER}")
_FEW_WORDS = 3  # an answer of so many words is about nothing else
_EUROPEAN = range(30, 61)


class SizeMatcher:
    """One language's sizes; `words`: what says that a size stands beside it."""

    def __init__(self, words: list[str]) -> None:
        either = "|".join(re.escape(fold(word).lower()) for word in sorted(words, key=len, reverse=True))
        number = r"(?P<number>\d{1,2}(?:[.,]5)?)(?!\d|[.,]\d)"
        edge = r"(?<![a-z\u00c0-\u024f\u0400-\u04ff])"
        self._word = re.compile(rf"{edge}(?:{either})")
        self._before = re.compile(rf"{edge}(?:{either})\s?:?\s?{number}(?![a-z%€$\d])")
        self._after = re.compile(rf"(?<![\d.,/-]){number}\s?(?:{either})(?![a-z\u00c0-\u024f\u0400-\u04ff])")

    def find(self, text: str) -> Iterator[Found]:
        """`value`: "M", "2XL", "EU 42"; a bare number where no system is said and it is none of Europe's."""
        text = text[:_MOST_CHARACTERS]
        folded = "".join(c.lower() if len(c.lower()) == 1 else c for c in fold(text))
        for match in _SYSTEM.finditer(text):
            yield Found("size", f"{match['system']} {_number(match['number'])}", match.start(), match.end())
        sure = [Found("size", _letters(match["letters"]), *match.span("letters")) for match in _SURE.finditer(text)]
        yield from sure
        alone = [*_LETTER.finditer(text)]
        if alone and (sure or len(alone) > 1 or len(text.split()) <= _FEW_WORDS or self._word.search(folded)):
            yield from (Found("size", match["letters"], *match.span()) for match in alone)
        for pattern in (self._before, self._after):
            for match in pattern.finditer(folded):
                number = _number(match["number"])
                european = float(number) in _EUROPEAN or float(number) - 0.5 in _EUROPEAN
                yield Found("size", f"EU {number}" if european else number, *match.span("number"))


def _letters(written: str) -> str:
    """XXL is 2XL is "XXL"; more X than two are counted."""
    written = written.upper()
    if written[0].isdigit():
        return "XXL" if written == "2XL" else written
    count = written.count("X")
    return written if count <= len("XX") else f"{count}X{written[-1]}"


def _number(written: str) -> str:
    return written.replace(",", ".")
