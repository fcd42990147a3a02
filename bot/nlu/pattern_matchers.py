"""Entities that have a form: numbers, addresses, phones."""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers

from bot.nlu.found import Found

_EMAIL = re.compile(r"(?<![\w.+-])[A-Za-z0-9][\w.+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{2,63})+", re.ASCII)
_MOST_CHARACTERS = 1_000  # nobody's number stands further down; bounds the work on hostile text
_SEPARATED = re.compile(r"(?<=[A-Z0-9])[ ](?=[A-Z0-9]*\d)")
_LEAST_PHONE_DIGITS = 7


def emails(text: str) -> Iterator[Found]:
    """E-mail addresses, lower-case."""
    if "@" in text:
        for match in _EMAIL.finditer(text[:_MOST_CHARACTERS]):
            address = match.group().rstrip(".-")
            yield Found("email", address.lower(), match.start(), match.start() + len(address))


class NumberMatcher:
    """Order or tracking numbers by the shop's and the carriers' patterns; the group `value` is canonical."""

    def __init__(self, entity: str, patterns: tuple[str, ...]) -> None:
        self._entity = entity
        self._patterns = tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)

    def find(self, text: str) -> Iterator[Found]:
        for pattern in self._patterns:
            for match in pattern.finditer(text[:_MOST_CHARACTERS]):
                value = match.group("value").upper().replace("-", "")
                yield Found(self._entity, value, match.start(), match.end())


class PhoneMatcher:
    """Phone numbers as E.164, by phonenumbers; numbers without + are tried in `regions`."""

    def __init__(self, regions: tuple[str, ...]) -> None:
        self._regions = regions

    def find(self, text: str) -> Iterator[Found]:
        text = text[:_MOST_CHARACTERS]
        if sum(map(str.isdigit, text)) < _LEAST_PHONE_DIGITS:
            return
        taken: list[tuple[int, int]] = []
        for region in (None, *self._regions):
            # A country's number says by itself that it is a phone, so a plausible one is enough there.
            leniency = phonenumbers.Leniency.VALID if region else phonenumbers.Leniency.POSSIBLE
            for match in phonenumbers.PhoneNumberMatcher(text, region, leniency):
                if any(match.start < end and match.end > start for start, end in taken):
                    continue
                taken.append((match.start, match.end))
                value = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
                yield Found("phone", value, match.start, match.end)


def spaced_codes(text: str) -> tuple[str, list[int]]:
    """Upper-case text with the spaces inside codes removed ("JD0146 0003 1234"), and each character's place before."""
    upper = "".join(c.upper() if len(c.upper()) == 1 else c for c in text[:_MOST_CHARACTERS])
    places, characters = [], []
    dropped = {match.start() for match in _SEPARATED.finditer(upper)}
    for place, character in enumerate(upper):
        if place not in dropped:
            places.append(place)
            characters.append(character)
    return "".join(characters), [*places, len(upper)]
