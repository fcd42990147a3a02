"""An order's number as every system here knows it: without what the shop writes before the digits."""

from collections.abc import Callable

from conversations.shop_rules import OrderNumber

OrderNumbers = Callable[[str | None], str | None]


def order_numbers(rules: OrderNumber) -> OrderNumbers:
    """Reads what a webhook calls an order, such as "#1001"; None for nothing."""

    def number_of(told: str | None) -> str | None:
        number = (told or "").strip()
        for prefix in sorted(rules.prefixes, key=len, reverse=True):
            if prefix and number.casefold().startswith(prefix.casefold()):
                number = number[len(prefix) :].strip()
                break
        return number[:40] or None

    return number_of
