"""What is to be estimated: a parcel and how it travels."""

from collections.abc import Collection
from dataclasses import dataclass, field
from enum import StrEnum

from actions.backends.money import CurrencyMismatch, Money


class Terms(StrEnum):
    """Incoterms 2020, the two that parcels know: who settles duty and tax with customs."""

    DDP = "ddp"
    DAP = "dap"


class Carrier(StrEnum):
    """How it travels. Some rules are for couriers or for the post alone."""

    COURIER = "courier"
    POST = "post"


@dataclass(frozen=True)
class Item:
    """One line of a parcel's invoice.

    Args:
        value: Paid for the whole line, after discounts, without delivery.
        category: One of categories.yml; not needed where `hs_code` is known.
        hs_code: Digits of the Harmonized System, two or more; it decides where both are given.
    """

    value: Money
    category: str | None = None
    hs_code: str | None = None

    def __post_init__(self) -> None:
        if self.value.amount_minor < 0:
            raise ValueError("An item cannot be worth less than nothing.")
        if self.hs_code is not None and not (self.hs_code.isascii() and self.hs_code.isdigit()):
            raise ValueError("An HS code is digits only, such as 640391.")
        if self.category is None and self.hs_code is None:
            raise ValueError("An item needs a category or an HS code.")


@dataclass(frozen=True)
class Parcel:
    """A parcel; all amounts in one currency.

    Args:
        destination: ISO 3166-1 alpha-2, such as "FR".
        region: Second half of ISO 3166-2, such as "ON" of CA-ON; where unknown, the estimate covers all of them.
        shipped_from: Country it leaves for the destination, ISO 3166-1.
        schemes: Names of the destinations' schemes that the seller is registered in ("IOSS"), as their rows call them.
    """

    destination: str
    items: tuple[Item, ...]
    freight: Money
    insurance: Money
    terms: Terms = Terms.DAP
    region: str | None = None
    shipped_from: str | None = None
    carrier: Carrier | None = None
    schemes: Collection[str] = field(default=frozenset())

    def __post_init__(self) -> None:
        if not self.items:
            raise ValueError("A parcel holds one item or more.")
        amounts = (self.freight, self.insurance, *(item.value for item in self.items))
        if any(amount.amount_minor < 0 for amount in amounts):
            raise ValueError("Freight and insurance cannot cost less than nothing.")
        for amount in amounts:
            if amount.currency != self.currency:
                raise CurrencyMismatch(self.currency, amount.currency)

    @property
    def currency(self) -> str:
        """ISO 4217, of every amount in it."""
        return self.items[0].value.currency
