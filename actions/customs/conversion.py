"""Amounts of a parcel in the currency of its destination; exact until they are rounded to minor units at the end."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from actions.backends.money import Money
from actions.customs.errors import ExchangeRateMissing
from actions.customs.exchange import RateSource, ReferenceRates
from conversations.rendering.local_format import decimal_places


def rounded(amount: Fraction, currency: str) -> Money:
    """Half up to the minor unit; `amount` is in major units."""
    return Money(half_up(amount * 10 ** decimal_places(currency)), currency)


def half_up(amount: Fraction) -> int:
    """The nearest whole number, the higher one from the middle. `amount` is not negative."""
    return int(amount + Fraction(1, 2))


class Conversion:
    """Into one currency on one day; remembers which tables it used.

    Raises ExchangeRateMissing or ExchangeRatesStale as soon as it needs a rate that is not there or too old.

    Args:
        tables: A pair of currencies is taken from the first one that knows both and is fresh, never across two.
    """

    def __init__(self, currency: str, on: date, tables: Sequence[ReferenceRates]) -> None:
        self.currency = currency
        self._on = on
        self._tables = tables
        self._used: list[ReferenceRates] = []

    @property
    def rates_of(self) -> date | None:
        """The day of the oldest table that was used; None where none was."""
        return min((table.of for table in self._used), default=None)

    @property
    def rates_from(self) -> tuple[RateSource, ...]:
        """Whose tables were used."""
        return tuple(dict.fromkeys(table.source for table in self._used))

    def major(self, amount: Money) -> Fraction:
        """An amount in major units of the currency."""
        own = Fraction(amount.amount_minor, 10 ** decimal_places(amount.currency))
        return own * self._factor(amount.currency)

    def back(self, amount: Fraction, currency: str) -> Money:
        """An amount of ours, rounded, in another currency."""
        return rounded(amount / self._factor(currency), currency)

    def _factor(self, source: str) -> Fraction:
        if source == self.currency:
            return Fraction(1)
        knowing = [table for table in self._tables if table.quotes(source, self.currency)]
        if not knowing:
            raise ExchangeRateMissing(source, self.currency)
        table = next((one for one in knowing if one.is_fresh(self._on)), knowing[0])
        table.require_fresh(self._on)
        self._used.append(table)
        return table.factor(source, self.currency)
