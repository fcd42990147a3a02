"""Days: "21/11/2026", "5 May", "yesterday". Only what looks like a date is read, by dateparser: its search is slow."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from importlib import import_module

import dateparser
from babel import Locale

from bot.nlu.cldr_names import locale_of
from bot.nlu.found import Found
from bot.nlu.text import fold

_MOST_CHARACTERS = 1_000
_MOST_DATES = 4  # of one message that are read; each costs about a millisecond
_SHORTEST_MONTH = 3
# How far a word of dateparser's data is from today.
_DAYS = {"0 day ago": 0, "1 day ago": -1, "in 1 day": 1, "2 day ago": -2, "in 2 day": 2, "in 2 days": 2}
_NUMERIC = r"20[1-3]\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:20)?[1-3]\d"
_EAST_ASIAN = r"(?:20[1-3]\d\s?[年년]\s?)?\d{1,2}\s?[月월]\s?\d{1,2}\s?[日号號일]"
_MONTH_FIRST = {"en"}  # 11/21 where every other language of ours writes 21/11 or the year first


def day_words(code: str) -> dict[str, int]:
    """Words like "yesterday" in a language (BCP 47), lower-case, and the days from today; dateparser's data."""
    try:
        info = import_module(f"dateparser.data.date_translation_data.{code}").info
    except ModuleNotFoundError:
        return {}
    meanings: dict[str, set[int]] = {}
    for relative, words in info.get("relative-type", {}).items():
        for word in words if relative in _DAYS else ():
            meanings.setdefault(word.lower(), set()).add(_DAYS[relative])
    # Hindi says कल for yesterday and for tomorrow.
    return {word: days.pop() for word, days in meanings.items() if len(days) == 1 and not word[0].isdigit()}


def month_words(code: str) -> list[str]:
    """What months are called in a language, lower-case, from CLDR."""
    months = Locale.parse(locale_of(code)).months
    words = {word.lower().rstrip(".") for form in ("format", "stand-alone") for word in months[form]["wide"].values()}
    words |= {word.lower().rstrip(".") for word in months["format"]["abbreviated"].values()}
    return sorted(word for word in words if len(word) >= _SHORTEST_MONTH and not re.search(r"\d", word))


class DateMatcher:
    """One language's dates; `days` and `months` as the functions above give them."""

    def __init__(self, code: str, days: dict[str, int], months: list[str]) -> None:
        self._code = code
        self._days = {fold(word).lower(): offset for word, offset in days.items()}
        edges = (
            r"(?<![a-z\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff])",
            r"(?![a-z\u00c0-\u024f\u0400-\u04ff\u0600-\u06ff])",
        )
        self._day = re.compile(rf"{edges[0]}(?:{_any_of(self._days)}){edges[1]}") if days else None
        month = _any_of(fold(word).lower() for word in months)
        year = r"(?:,?\s(?:de\s|del\s)?20[1-3]\d(?!\d))?"
        named = [
            rf"\d{{1,2}}(?:st|nd|rd|th|er|\.|º)?\s?(?:de\s|of\s)?(?:{month})\.?{edges[1]}{year}",
            rf"{edges[0]}(?:{month})\.?\s\d{{1,2}}(?:st|nd|rd|th)?(?!\d|[.:]\d){year}",
        ]
        either = "|".join([_NUMERIC, _EAST_ASIAN, *(named if months else [])])
        self._date = re.compile(rf"(?<![\d.,/:#-])(?:{either})(?!\d)")

    def find(self, text: str, today: date) -> Iterator[Found]:
        """`value`: ISO 8601, relative to `today`."""
        text = text[:_MOST_CHARACTERS]
        folded = "".join(c.lower() if len(c.lower()) == 1 else c for c in fold(text))
        if self._day is not None:
            for match in self._day.finditer(folded):
                value = today + timedelta(days=self._days[match.group()])
                yield Found("date", value.isoformat(), match.start(), match.end())
        for count, match in enumerate(self._date.finditer(folded)):
            if count == _MOST_DATES:
                return
            written = text[match.start() : match.end()]
            if (value := _read(written, self._code, today)) is not None:
                yield Found("date", value, match.start(), match.end())


@lru_cache(maxsize=1024)
def _read(written: str, code: str, today: date) -> str | None:
    year_first = re.match(r"20\d\d", written) is not None or re.search("[月월]", written) is not None
    order = "YMD" if year_first else "MDY" if code in _MONTH_FIRST and "." not in written else "DMY"
    settings = {
        "RELATIVE_BASE": datetime.combine(today, time()),
        "DATE_ORDER": order,
        "REQUIRE_PARTS": ["day", "month"],
        "PREFER_LOCALE_DATE_ORDER": False,
    }
    # Korean dates are written as Chinese ones.
    plain = written.translate(str.maketrans({"년": "年", "월": "月", "일": "日", "号": "日", "號": "日"}))
    if "月" in plain and "年" not in plain:
        plain = f"{today.year}年{plain}"
    plain = plain.replace(" ", "") if "月" in plain else plain
    languages = ["zh"] if plain != written or "月" in plain else [code.split("-")[0]]
    try:
        parsed = dateparser.parse(plain, languages=languages, settings=settings)
    except (ValueError, OverflowError):  # 31/02/2026, or a year that no calendar has
        return None
    return None if parsed is None else parsed.date().isoformat()


def _any_of(words: Iterable[str]) -> str:
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) or r"(?!)"
