"""Money as the shop counts it: an integer of the currency's smallest unit, never a float."""

from collections.abc import Iterable
from dataclasses import dataclass


class CurrencyMismatch(ValueError):
    """Two amounts of different currencies met in one sum or comparison."""

    def __init__(self, left: str, right: str) -> None:
        self.left = left
        self.right = right
        super().__init__(f"Amounts in {left} and {right} cannot be combined.")


@dataclass(frozen=True)
class Money:
    """An amount.

    Args:
        amount_minor: In minor units of ISO 4217: cents for EUR, whole yen for JPY, fils (1/1000) for KWD.
        currency: ISO 4217 code, upper case.
    """

    amount_minor: int
    currency: str

    def __add__(self, other: "Money") -> "Money":
        self._require_same(other)
        return Money(self.amount_minor + other.amount_minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        self._require_same(other)
        return Money(self.amount_minor - other.amount_minor, self.currency)

    def __gt__(self, other: "Money") -> bool:
        self._require_same(other)
        return self.amount_minor > other.amount_minor

    def _require_same(self, other: "Money") -> None:
        if self.currency != other.currency:
            raise CurrencyMismatch(self.currency, other.currency)


def total(amounts: Iterable[Money], currency: str) -> Money:
    """The sum; zero of `currency` when there is nothing to add."""
    result = Money(0, currency)
    for amount in amounts:
        result = result + amount
    return result
