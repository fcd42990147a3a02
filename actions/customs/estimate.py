"""What an estimate says. Language-free: keys, amounts, dates and sources; the words come later."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Literal

from actions.backends.money import Money
from actions.customs.exchange import RateSource
from actions.customs.parcel import Terms
from actions.customs.rules import Basis, Certainty, Part, Source


class LineKind(StrEnum):
    """What a line is for."""

    DUTY = "duty"
    TAX = "tax"
    SINGLE_RATE = "single_rate"
    """One charge in place of duty and tax."""
    FEE = "fee"


class PaidAt(StrEnum):
    """When the shopper parts with the money."""

    CHECKOUT = "checkout"
    """With the order: the seller passes it on."""
    DELIVERY = "delivery"
    """To the carrier, who paid customs, before or when the parcel is handed over."""


@dataclass(frozen=True)
class Span:
    """From the least to the most; both ends are the same where nothing is open."""

    least: Money
    most: Money

    def __add__(self, other: "Span") -> "Span":
        return Span(self.least + other.least, self.most + other.most)

    @property
    def is_exact(self) -> bool:
        """Whether both ends are the same."""
        return self.least == self.most


@dataclass(frozen=True)
class Line:
    """One charge.

    Args:
        name: As the territory calls it ("VAT"); empty for duty.
        percent: The rates that were used, least and most over the items; None for fixed amounts.
    """

    kind: LineKind
    name: str
    amount: Span
    percent: tuple[Decimal, Decimal] | None
    paid_at: PaidAt


@dataclass(frozen=True)
class ThresholdUsed:
    """A limit that the parcel stays within, and what was held against it."""

    limit: Money
    measured_on: Basis
    measured: Money


@dataclass(frozen=True)
class RowUsed:
    """A row that the estimate rests on."""

    source: Source
    valid_from: date
    valid_until: date | None
    checked: date
    certainty: Certainty


@dataclass(frozen=True)
class Estimate:
    """What a parcel will probably cost at the border; never more than an estimate.

    Args:
        lines: Every charge; none where nothing is due.
        total: Of all lines, in the destination's currency.
        customs_value: What duty was taken of.
        tax_on: What tax was taken of, as the row says.
        threshold: The limit that decided; None where the parcel was over all of them or there are none.
        scheme: The seller's registration that decided ("IOSS"); None where none did.
        rows: Rule first, then tariff where it was used.
        certainty: The worst of the rows.
        more_possible: What may come on top; None where the total is thought to be complete.
        handling: What carriers usually add for clearing it where the shopper pays on delivery; not in the total.
        notes: Of the rows, in English, for the shop.
        rates_of: The day of the exchange rates, the oldest of several; None where none were needed.
        rates_from: Whose they are.
    """

    destination: str
    terms: Terms
    on: date
    lines: tuple[Line, ...]
    total: Span
    customs_value: Span
    customs_basis: Basis
    tax_on: tuple[Part, ...]
    threshold: ThresholdUsed | None
    scheme: str | None
    rows: tuple[RowUsed, ...]
    certainty: Certainty
    more_possible: str | None
    handling: str | None
    notes: tuple[str, ...]
    rates_of: date | None
    rates_from: tuple[RateSource, ...]
    is_estimate: Literal[True] = field(default=True, init=False)

    def paid(self, at: PaidAt) -> Span:
        """What the shopper pays then; the two sums make the total."""
        nothing = Money(0, self.total.most.currency)
        amounts = (line.amount for line in self.lines if line.paid_at is at)
        return sum(amounts, start=Span(nothing, nothing))
