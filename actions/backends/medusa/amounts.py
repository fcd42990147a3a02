"""Medusa counts in major units with up to twenty digits, and adds tax without rounding; we count whole minor ones.

A line of 19.90 with 21 % tax costs 24.079 there. What is shown, compared and paid back is rounded half up; what is left
of a payment is kept exact, so that paying back the rest leaves nothing.
"""

from decimal import ROUND_HALF_UP, Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator

from actions.backends.minor_units import places_of
from actions.backends.money import Money


def _exact(value: Any) -> Any:
    """A JSON number as Medusa wrote it: Python's shortest form of a float that was read is what was written, up to
    fifteen digits."""
    return str(value) if isinstance(value, float) else value


Amount = Annotated[Decimal, BeforeValidator(_exact)]
"""An amount in major units; its currency is the order's."""


def to_money(amount: Decimal, currency: str) -> Money:
    """Rounded half up to what the currency has."""
    minor = amount.scaleb(places_of(currency)).to_integral_value(ROUND_HALF_UP)
    return Money(int(minor), currency)


def to_major(money: Money) -> Decimal:
    """29.35 of 2935 cents; 1500 yen; 1.25 of 1250 fils."""
    return Decimal(money.amount_minor).scaleb(-places_of(money.currency))


def json_number(amount: Decimal) -> float:
    """As Medusa wants it: only the written form is a float, nothing is reckoned with it."""
    return float(amount)
