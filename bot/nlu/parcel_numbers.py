"""Tracking numbers: the formats of carriers (data/entities/tracking_number.yml), held to their check digits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.nlu.check_digits import CHECKS
from bot.nlu.found import Found

_MOST_CHARACTERS = 1_000  # nobody's number stands further down; bounds the work on hostile text
_MOST_LETTERS_APART = 2  # that stand by themselves before or after the digits
_LEAST, _MOST = 10, 34  # characters of a number
_LONGEST_PHONE = 15  # digits, by ITU-T E.164
_MOST_GROUPS = 12  # that a number is printed in: "9400 1112 0108 0805 4830 16"
_WORD = re.compile(r"(?<![A-Za-z0-9+@.])[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*(?![A-Za-z0-9@])")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True)
class ParcelNumber:
    """The number as carriers write it, its place in the text, and whose it is (None: unknown or more than one's).

    sure: the check digit is right, and a carrier is named or no phone looks like that (letters, too long).
    """

    number: str
    carrier: str | None
    start: int
    end: int
    sure: bool

    def found(self) -> Found:
        return Found("tracking_number", self.number, self.start, self.end)


@dataclass(frozen=True)
class _Format:
    pattern: re.Pattern[str]
    check: str
    carrier: str | None
    only_when_said: bool


class ParcelNumberMatcher:
    """`knowledge`: what tracking_number.yml says, as it is there."""

    def __init__(self, knowledge: dict[str, Any]) -> None:
        self._formats = [
            _Format(re.compile(each["pattern"]), each["check"], each.get("carrier"), each.get("only_when_said", False))
            for each in knowledge["formats"]
        ]
        self._any = re.compile("|".join(f"(?:{each['pattern']})" for each in knowledge["formats"]))
        self._countries: dict[str, str] = knowledge["s10_carriers"]
        self._said: dict[str, list[str]] = knowledge["said"]

    def find(self, text: str, codes: list[str], *, named: bool) -> Iterator[ParcelNumber]:
        """Numbers in `text` (normal form), which is in one of `codes`; `named`: whether it names a carrier."""
        text = text[:_MOST_CHARACTERS]
        if len(_DIGIT.findall(text)) < _LEAST - 2:
            return
        lowered = text.lower()
        said = named or any(word in lowered for code in codes for word in self._said.get(code, ()))
        words = list(_WORD.finditer(text))
        first = 0
        while first < len(words):
            number, after = self._longest_from(words, first, text, said, named)
            if number is not None:
                yield number
            first = after

    def _longest_from(
        self, words: list[re.Match[str]], first: int, text: str, said: bool, named: bool
    ) -> tuple[ParcelNumber | None, int]:
        """The number that begins with this word and takes in most of those after it, and the word to go on with."""
        runs = [first]
        length = len(words[first].group())
        beginning = words[first].group()
        # "RA 123 456 785 CN" is one number, "DHL 3318810025" a name and a number.
        opens = len(beginning) <= _MOST_LETTERS_APART or _DIGIT.search(beginning)
        while (
            opens
            and (following := runs[-1] + 1) < len(words)
            and len(runs) < _MOST_GROUPS
            and (length := length + len(words[following].group())) <= _MOST
            and text[words[runs[-1]].end() : words[following].start()] == " "
            and (_DIGIT.search(words[following].group()) or len(words[following].group()) == _MOST_LETTERS_APART)
        ):
            runs.append(following)
        for last in reversed(runs):
            joined = "".join(words[i].group() for i in range(first, last + 1)).upper().replace("-", "")
            if not _LEAST <= len(joined) <= _MOST or (last > first and joined.isdigit() and not said):
                continue
            if not self._any.fullmatch(joined):
                continue
            if (answer := self._carriers(joined, said, apart=last > first)) is not None:
                carriers, right = answer
                carrier = next(iter(carriers)) if len(carriers) == 1 else None
                sure = right and (named or not joined.isdigit() or len(joined) > _LONGEST_PHONE)
                return ParcelNumber(joined, carrier, words[first].start(), words[last].end(), sure), last + 1
        return None, first + 1

    def _carriers(self, number: str, said: bool, *, apart: bool) -> tuple[set[str], bool] | None:
        """Whose number it may be and whether a check digit says so; None if it is nobody's.

        Order numbers in a row are no number written apart.
        """
        checked, unchecked = set(), set()
        fits = False
        for each in self._formats:
            if each.pattern.fullmatch(number) is None or (each.only_when_said and not said):
                continue
            right = each.check != "none" and CHECKS[each.check](number)
            if not (right or each.check == "none" or said):
                continue
            if apart and number.isdigit() and not (said and (right or each.check == "none")):
                continue
            fits = True
            carrier = self._countries.get(number[-2:]) if each.carrier == "by_country" else each.carrier
            (checked if right else unchecked).add(carrier or "")
        return ((checked or unchecked) - {""}, bool(checked)) if fits else None
