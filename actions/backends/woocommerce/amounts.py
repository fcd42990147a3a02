"""WooCommerce writes amounts as decimal strings in major units; we count minor ones."""

from decimal import ROUND_HALF_UP, Decimal, InvalidOperation

from actions.backends.errors import BackendFailed
from actions.backends.minor_units import places_of
from actions.backends.money import Money
from actions.backends.woocommerce.system import SYSTEM


def read_decimal(text: str) -> Decimal:
    """A number as WooCommerce writes it; an empty string is nothing, zero.

    Raises:
        BackendFailed: it is no number.
    """
    try:
        value = Decimal(text or "0")
    except InvalidOperation:
        raise BackendFailed(SYSTEM, "an amount that is no number") from None
    if not value.is_finite():
        raise BackendFailed(SYSTEM, "an amount that is no number")
    return value


def read_money(text: str, currency: str) -> Money:
    """An amount such as "29.35"; more decimals than the currency has are rounded, half up.

    Raises:
        BackendFailed: it is no number.
    """
    minor = read_decimal(text).scaleb(places_of(currency))
    return Money(int(minor.to_integral_value(ROUND_HALF_UP)), currency)


def write_money(money: Money) -> str:
    """As WooCommerce reads it: "29.35", "1500" yen, "1.250" dinars."""
    return str(Decimal(money.amount_minor).scaleb(-places_of(money.currency)))
