"""Entities that have a form: numbers, addresses, phones."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import phonenumbers

from bot.nlu.found import Found

_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63})+", re.ASCII)
_MOST_CHARACTERS = 1_000  # nobody's number stands further down; bounds the work on hostile text
NAMED = "named"
_WIDEST_NAME = 32  # characters before a number in which it may be called an order's
_LEAST_PHONE_DIGITS = 7
_MOST_TRIES = 10  # numbers that are no phones before a country gives up; bounds the work on lists of numbers
# Seven digits with nothing between them but what people put into phone numbers.
_LIKE_A_PHONE = re.compile(r"\d(?:[\s().\-/–,+]{0,4}\d){6}")


def emails(text: str) -> Iterator[Found]:
    """E-mail addresses, lower-case."""
    if "@" in text:
        for match in _EMAIL.finditer(text[:_MOST_CHARACTERS]):
            address = match.group().rstrip(".-")
            yield Found("email", address.lower(), match.start(), match.start() + len(address))


class NumberMatcher:
    """Order numbers by the shop's patterns; the group `value` is canonical.

    Right after one of `words` ("order", in any language) a number has the role "named": it is nothing else.
    """

    def __init__(self, entity: str, patterns: tuple[str, ...], words: Iterable[str] = ()) -> None:
        self._entity = entity
        self._patterns = tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
        either = "|".join(re.escape(word) for word in sorted(set(words), key=len, reverse=True)) or r"(?!)"
        self._named = re.compile(rf"(?:{either})(?:\s+n[ro]?\.?)?[\s.:#№º°-]*$", re.IGNORECASE)

    def find(self, text: str) -> Iterator[Found]:
        for pattern in self._patterns:
            for match in pattern.finditer(text[:_MOST_CHARACTERS]):
                value = match.group("value").upper().replace("-", "")
                before = text[max(0, match.start() - _WIDEST_NAME) : match.start()]
                named = self._named.search(before) is not None
                yield Found(self._entity, value, match.start(), match.end(), NAMED if named else None)


class PhoneMatcher:
    """Phone numbers as E.164, by phonenumbers.

    Numbers without + are tried in the countries of the message's language (`by_language`), then in `regions`.
    """

    def __init__(self, regions: tuple[str, ...], by_language: dict[str, list[str]]) -> None:
        self._regions = regions
        self._by_language = by_language

    def find(self, text: str, code: str | None) -> Iterator[Found]:
        text = text[:_MOST_CHARACTERS]
        left = sum(map(str.isdigit, text))
        if left < _LEAST_PHONE_DIGITS or not _LIKE_A_PHONE.search(text):
            return
        taken: list[tuple[int, int]] = []
        for region in dict.fromkeys((None, *self._by_language.get(code or "", ()), *self._regions)):
            # A country's number says by itself that it is a phone, so a plausible one is enough there.
            leniency = phonenumbers.Leniency.VALID if region else phonenumbers.Leniency.POSSIBLE
            for match in phonenumbers.PhoneNumberMatcher(text, region, leniency, _MOST_TRIES):
                if any(match.start < end and match.end > start for start, end in taken):
                    continue
                taken.append((match.start, match.end))
                left -= sum(map(str.isdigit, match.raw_string))
                value = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
                yield Found("phone", value, match.start, match.end)
            if left < _LEAST_PHONE_DIGITS:
                return
