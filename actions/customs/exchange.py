"""Reference rates between currencies, with their day and source. Exact: rates are fractions, never floats."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from actions.customs.errors import ExchangeRateMissing, ExchangeRatesStale
from actions.customs.rules import Currency
from actions.customs.yaml_model import read_model

MAX_AGE_DAYS = 7
"""Long enough for a run of holidays; customs offices themselves keep a rate for a week or a month."""


class RateSource(StrEnum):
    """Whose rates they are."""

    ECB = "ecb"
    """The European Central Bank's euro foreign exchange reference rates."""
    SHOP = "shop"
    """A table that the shop keeps."""


@dataclass(frozen=True)
class ReferenceRates:
    """One day's table.

    Args:
        of: The day they were published for.
        base: ISO 4217.
        per_base: What one unit of `base` is worth in each other currency.
        source: Whose they are.
    """

    of: date
    base: str
    per_base: Mapping[str, Decimal]
    source: RateSource = RateSource.SHOP

    def quotes(self, *currencies: str) -> bool:
        """Whether it knows them all."""
        return all(one == self.base or one in self.per_base for one in currencies)

    def factor(self, source: str, target: str) -> Fraction:
        """What one unit of `source` is worth in `target`, in major units. Raises ExchangeRateMissing."""
        try:
            return self._per_base(target) / self._per_base(source)
        except KeyError:
            raise ExchangeRateMissing(source, target) from None

    def is_fresh(self, on: date, max_age_days: int = MAX_AGE_DAYS) -> bool:
        """Whether they serve that day: not older than that, and not of a day that is still to come."""
        return 0 <= (on - self.of).days <= max_age_days

    def require_fresh(self, on: date, max_age_days: int = MAX_AGE_DAYS) -> None:
        """Raises ExchangeRatesStale where they do not serve that day."""
        if not self.is_fresh(on, max_age_days):
            raise ExchangeRatesStale(self.of, on, max_age_days)

    def _per_base(self, currency: str) -> Fraction:
        return Fraction(1) if currency == self.base else Fraction(self.per_base[currency])


class RatesTable(BaseModel):
    """A table as it is written down, here or elsewhere; no rate has more digits than any currency needs."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    of: date
    base: Currency
    per_base: dict[Currency, Annotated[Decimal, BeforeValidator(str), Field(gt=0, max_digits=18)]]

    def of_source(self, source: RateSource) -> ReferenceRates:
        """The table as a value."""
        return ReferenceRates(self.of, self.base, self.per_base, source)


def load_reference_rates(path: Path) -> ReferenceRates:
    """A table that the shop keeps (docs/customs.md shows one). Raises FileBroken."""
    return read_model(path, RatesTable).of_source(RateSource.SHOP)
