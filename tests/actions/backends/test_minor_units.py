"""Shops' systems and replies count the same minor units, though neither side may import the other's table."""

from babel.numbers import list_currencies

from actions.backends.minor_units import places_of
from conversations.rendering.local_format import decimal_places


def test_a_currency_has_the_same_decimals_at_the_shop_and_in_a_reply() -> None:
    currencies = sorted(list_currencies())
    assert {one: places_of(one) for one in currencies} == {one: decimal_places(one) for one in currencies}
