"""Amounts of a parcel in the currency of its destination; exact until they are rounded to minor units at the end."""

from datetime import date
from fractions import Fraction

from actions.backends.money import Money
from actions.customs.errors import ExchangeRateMissing
from actions.customs.exchange import ReferenceRates
from conversations.rendering.local_format import decimal_places


def rounded(amount: Fraction, currency: str) -> Money:
    """Half up to the minor unit; `amount` is in major units."""
    return Money(half_up(amount * 10 ** decimal_places(currency)), currency)


def half_up(amount: Fraction) -> int:
    """The nearest whole number, the higher one from the middle. `amount` is not negative."""
    return int(amount + Fraction(1, 2))


class Conversion:
    """Into one currency on one day; remembers whether it needed a rate.

    Raises ExchangeRateMissing or ExchangeRatesStale as soon as it needs one that is not there or too old.
    """

    def __init__(self, currency: str, on: date, rates: ReferenceRates | None) -> None:
        self.currency = currency
        self.rates_of: date | None = None
        self._on = on
        self._rates = rates

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
        if self._rates is None:
            raise ExchangeRateMissing(source, self.currency)
        self._rates.require_fresh(self._on)
        self.rates_of = self._rates.of
        return self._rates.factor(source, self.currency)
