"""Rates and amounts as the files write them: exact, and with both ends where one number would be a guess."""

import re
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from typing import Annotated, Any

from pydantic import BeforeValidator, InstanceOf

from actions.backends.money import Money
from conversations.rendering.local_format import decimal_places

_AMOUNT = re.compile(r"^(\d+(?:\.\d+)?) ([A-Z]{3})$")


@dataclass(frozen=True)
class Rate:
    """A rate as a fraction of one: 8.1 % is 81/1000. `least` and `most` are equal where there is one number."""

    least: Fraction
    most: Fraction

    @property
    def percent(self) -> tuple[Decimal, Decimal]:
        """Both ends in percent."""
        return _percent(self.least), _percent(self.most)

    def __or__(self, other: "Rate") -> "Rate":
        """From the lower of the two to the higher."""
        return Rate(min(self.least, other.least), max(self.most, other.most))


def _percent(rate: Fraction) -> Decimal:
    return Decimal((rate * 100).numerator) / (rate * 100).denominator


def _rate(value: Any) -> Any:
    ends = value if isinstance(value, list) else [value, value]
    if len(ends) != 2 or any(isinstance(end, bool) or not isinstance(end, int | float) for end in ends):
        raise ValueError("a rate is a number of percent, or [least, most]")
    least, most = (Fraction(str(end)) / 100 for end in ends)
    if not 0 <= least <= most:
        raise ValueError("a rate is not negative, and [least, most] begins with the least")
    return Rate(least, most)


def _amount(value: Any) -> Any:
    found = _AMOUNT.match(value) if isinstance(value, str) else None
    if found is None:
        raise ValueError("an amount is written like 150 EUR")
    minor = Decimal(found[1]).scaleb(decimal_places(found[2]))
    if minor != minor.to_integral_value():
        raise ValueError(f"{found[2]} has {decimal_places(found[2])} decimals")
    return Money(int(minor), found[2])


Percent = Annotated[InstanceOf[Rate], BeforeValidator(_rate)]
Amount = Annotated[InstanceOf[Money], BeforeValidator(_amount)]
