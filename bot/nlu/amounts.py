"""Amounts of money: a number beside a currency's sign, code or name (data/entities/currency.yml and CLDR)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from functools import lru_cache
from typing import Any

from babel.numbers import NumberFormatError, get_currency_precision, parse_decimal

from bot.nlu.found import Found
from bot.nlu.text import fold

_MOST_CHARACTERS = 1_000
_MOST_NUMBERS = 60  # of one message; bounds the work on hostile text
_LONGEST_WORD = 24
_MOST_DIGITS = 15
_NUMBER = re.compile(r"(?<![\w.,])(?:\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d{1,2}(?!\d))?|\d[\d.,']*)", re.ASCII)
# How numbers are written where the message's language would read them otherwise: 1,234.50 and 1.234,50.
_OTHER_LOCALES = ("en_US", "de_DE")
_MINOR_DIGITS = 2  # of an amount in an unknown currency
_SPACED_SCRIPT = re.compile(r"[a-z\u00c0-\u024f\u0400-\u04ff\u1e00-\u1eff]")
AMBIGUOUS = "ambiguous"


class AmountMatcher:
    """One language's amounts. `words`: sign or word → currency or AMBIGUOUS; `multipliers`: word → factor."""

    def __init__(self, locale: str, words: dict[str, str], codes: Iterable[str], multipliers: dict[str, int]) -> None:
        self._locales = tuple(dict.fromkeys((locale, *_OTHER_LOCALES)))
        self._words = {fold(word).lower(): currency for word, currency in words.items()}
        self._multipliers = {fold(word).lower(): factor for word, factor in multipliers.items()}
        self._codes = frozenset(codes)
        either = f"(?P<word>{_any_of(self._words)})|(?P<code>{_any_of(code.lower() for code in self._codes)})"
        self._before = re.compile(rf"(?:{_starting(either)})\s?$")
        times = rf"(?:\s?(?P<times>{_any_of(self._multipliers)})\.?)?"
        self._after = re.compile(rf"{times}\s?(?:{either})(?!\s?\d)")

    def find(self, text: str) -> Iterator[Found]:
        """`value`: {"amount_minor": int, "currency": ISO 4217 or None}; minor units as CLDR counts them."""
        text = text[:_MOST_CHARACTERS]
        folded = fold(text).lower()
        if len(folded) != len(text):  # a letter that is two in lower case: places would move
            folded = "".join(c.lower() if len(c.lower()) == 1 else c for c in fold(text))
        done = 0
        for count, match in enumerate(_NUMBER.finditer(_apart(folded))):
            if count == _MOST_NUMBERS:
                return
            digits = match.group().rstrip(".,'")
            found = self._amount(text, folded, digits, match.start(), done)
            if found is not None:
                done = found.end
                yield found

    def _amount(self, text: str, folded: str, digits: str, start: int, done: int) -> Found | None:
        end = start + len(digits)
        window = max(done, start - _LONGEST_WORD)
        before = self._before.search(folded[window:start])
        after = self._after.match(folded, end)
        if after is not None and not self._whole(folded, after):
            after = None
        currency, factor, first, last = None, 1, start, end
        if before is not None and (currency := self._currency(before, text, window)) is not None:
            first = window + before.start()
            if after is not None and after.start("times") >= 0:
                factor, last = self._multipliers[after["times"]], after.end("times")
        elif after is not None and (currency := self._currency(after, text, 0)) is not None:
            factor, last = self._multipliers.get(after["times"] or "", 1), after.end()
        if currency is None:
            return None
        known = None if currency == AMBIGUOUS else currency
        minor = _minor(digits, known, factor, self._locales)
        value: dict[str, Any] = {"amount_minor": minor, "currency": known}
        return None if minor is None else Found("amount", value, first, last)

    def _currency(self, match: re.Match[str], text: str, offset: int) -> str | None:
        if match["word"] is not None:
            return self._words[match["word"]]
        written = text[offset + match.start("code") : offset + match.end("code")]
        return written if written in self._codes else None

    @staticmethod
    def _whole(folded: str, match: re.Match[str]) -> bool:
        """Whether the word ends where the match does: "won" is no part of "won't" or "wonder"."""
        following = folded[match.end() : match.end() + 1]
        return not (
            _SPACED_SCRIPT.match(folded[match.end() - 1]) and (_SPACED_SCRIPT.match(following) or following == "'")
        )


def _minor(digits: str, currency: str | None, factor: int, locales: tuple[str, ...]) -> int | None:
    if sum(map(str.isdigit, digits)) > _MOST_DIGITS:
        return None
    precision = get_currency_precision(currency) if currency else _MINOR_DIGITS
    for locale in locales:
        value = _parsed(digits, locale)
        # Money has no three decimals where its currency has not: what looks like them is a thousand.
        if value is not None and (factor > 1 or -int(value.as_tuple().exponent) <= max(precision, _MINOR_DIGITS)):
            return int(value * factor * 10**precision)
    return None


@lru_cache(maxsize=4096)
def _parsed(digits: str, locale: str) -> Decimal | None:
    try:
        return parse_decimal(digits.replace(" ", "").replace("'", ""), locale=locale, strict=True)
    except NumberFormatError:
        return None


def _apart(text: str) -> str:
    """Letters that a sign may have beside it (R$54, 我付了300块, CHF54) hide no number."""
    return re.sub(r"[^\d.,'\s]", " ", text)


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"


def _starting(either: str) -> str:
    """Where such a word begins: "rs 500" is money, "orders 500" is not."""
    return rf"(?<![a-z\u00c0-\u024f\u0400-\u04ff])(?:{either})"
