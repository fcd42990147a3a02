"""Dates, amounts, numbers and lists as a locale writes them, from CLDR through Babel."""

import re
from datetime import date, datetime, tzinfo
from decimal import Decimal
from functools import lru_cache

from babel import Locale
from babel.dates import format_date, format_skeleton, format_time, get_datetime_format
from babel.lists import format_list
from babel.numbers import format_decimal, format_percent, parse_pattern

# ISO 4217: the currencies whose minor unit is not a hundredth.
_DECIMAL_PLACES = {
    **dict.fromkeys(("BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG"), 0),
    **dict.fromkeys(("RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"), 0),
    **dict.fromkeys(("BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"), 3),
    **dict.fromkeys(("CLF", "UYW"), 4),
}

# CLDR numbering systems and their digit zero. Babel writes Latin digits whatever the locale's own are.
_ZEROS = {"arab": 0x0660, "arabext": 0x06F0, "beng": 0x09E6, "deva": 0x0966, "mymr": 0x1040}

# CLDR's currencySpacing, which Babel leaves out: "KWD 5.400", but "€5.40".
_LETTERS_BY_DIGITS = re.compile(r"(?<=[^\W\d_])(?=\d)|(?<=\d)(?=[^\W\d_])")

_CACHED = 4096


def decimal_places(currency: str) -> int:
    """How many digits the minor unit of an ISO 4217 currency has: 2 for EUR, 0 for JPY, 3 for KWD."""
    return _DECIMAL_PLACES.get(currency.upper(), 2)


class LocalFormat:
    """Writes values for one locale. Moments are shown in `time_zone`, the shop's."""

    def __init__(self, locale: str, time_zone: tzinfo) -> None:
        self._locale = Locale.parse(locale)
        self._time_zone = time_zone
        zero = _ZEROS.get(self._locale.default_numbering_system)
        self._digits = {ord("0") + n: zero + n for n in range(10)} if zero else None
        self.money = lru_cache(_CACHED)(self._money)
        self.date = lru_cache(_CACHED)(self._date)
        self.moment = lru_cache(_CACHED)(self._moment)
        self.number = lru_cache(_CACHED)(self._number)

    def joined(self, values: list[str]) -> str:
        """`a, b and c` of texts that are already localised."""
        return format_list(values, style="standard", locale=self._locale)

    def country(self, code: str) -> str:
        """The name of a country (ISO 3166); its code where CLDR has no name for it."""
        return str(self._locale.territories.get(code.upper()) or code)

    def percent(self, basis_points: int) -> str:
        """1000 as "10%", 850 as "8.5%"."""
        return format_percent(
            Decimal(basis_points).scaleb(-4),
            locale=self._locale,
            decimal_quantization=False,
            numbering_system="default",
        )

    def _money(self, amount_minor: int, currency: str) -> str:
        """`amount_minor` in the currency's minor unit, with all its decimals: nothing is rounded away."""
        places = decimal_places(currency)
        pattern = parse_pattern(self._locale.currency_formats["standard"].pattern)
        pattern.frac_prec = (places, places)
        amount = pattern.apply(
            Decimal(amount_minor).scaleb(-places),
            self._locale,
            currency=currency.upper(),
            currency_digits=False,
            numbering_system="default",
        )
        return self._in_own_digits(_LETTERS_BY_DIGITS.sub("\u00a0", amount))

    def _date(self, day: date) -> str:
        """A day with its year: "November 21, 2026"."""
        return self._in_own_digits(format_date(day, "long", locale=self._locale))

    def _moment(self, at: datetime) -> str:
        """A day of the week, day and time without year, for moments close to now: "Sat, Nov 21, 10:00 AM"."""
        local = at.astimezone(self._time_zone)
        day = format_skeleton("MMMEd", local, locale=self._locale)
        time = format_time(local, "short", tzinfo=self._time_zone, locale=self._locale)
        joined = str(get_datetime_format("medium", locale=self._locale)).replace("'", "")
        return self._in_own_digits(joined.replace("{1}", day).replace("{0}", time))

    def day_of(self, at: datetime) -> str:
        """The day of a moment, in the shop's time zone."""
        return self.date(at.astimezone(self._time_zone).date())

    def _number(self, number: int) -> str:
        return self._in_own_digits(format_decimal(number, locale=self._locale, numbering_system="default"))

    def _in_own_digits(self, text: str) -> str:
        return text.translate(self._digits) if self._digits else text
