"""Names that the Unicode CLDR knows in every language, through Babel: what shoppers call money and places."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale
from babel.numbers import get_currency_name

_COUNTS = (1, 2, 5)  # one of each plural that a language of ours has


def locale_of(code: str) -> str:
    """Babel's name of a language: "zh_Hans" of "zh-Hans"."""
    return code.replace("-", "_")


def currency_names(code: str, currencies: Iterable[str]) -> dict[str, str]:
    """What money is called in a language (BCP 47), lower-case, and which (ISO 4217) it is."""
    locale = Locale.parse(locale_of(code))
    return {
        get_currency_name(currency, count, locale=locale).lower(): currency
        for currency in currencies
        for count in (None, *_COUNTS)
    }
