"""Names that the Unicode CLDR knows in every language, through Babel: what shoppers call money and places."""

from __future__ import annotations

from collections.abc import Iterable

from babel import Locale
from babel.numbers import get_currency_name

_COUNTS = (1, 2, 5)  # one of each plural that a language of ours has
_COUNTRY_LETTERS = 2
# Regions of CLDR that are no countries, and pseudo-locales.
_NO_COUNTRIES = frozenset(
    {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "IO", "UM", "BV", "HM", "CP", "CQ", "DG", "TA", "AC", "EA"}
)


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


def country_names(code: str) -> dict[str, str]:
    """What countries (ISO 3166 alpha-2) are called in a language, lower-case."""
    territories = Locale.parse(locale_of(code)).territories
    return {
        name.lower(): country
        for country, name in territories.items()
        if len(country) == _COUNTRY_LETTERS and country.isalpha() and country not in _NO_COUNTRIES
    }


def city_names(code: str, zones: dict[str, list[str]]) -> dict[str, str]:
    """What cities that a time zone is named after ({"Europe": ["Berlin"]}) are called in a language, lower-case.

    The canonical name is CLDR's English one. Where a language says nothing, it says what English does.
    """
    here, english = (Locale.parse(locale_of(each)).time_zones for each in (code, "en"))
    names = {}
    for continent, cities in zones.items():
        for city in cities:
            zone = f"{continent}/{city}"
            canonical = english.get(zone, {}).get("city", city.replace("_", " "))
            for name in (canonical, here.get(zone, {}).get("city", canonical)):
                names[name.lower()] = canonical
    return names
