"""Reference rates between currencies, with the day they are of. Exact: rates are fractions, never floats."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from actions.customs.errors import ExchangeRateMissing, ExchangeRatesStale
from actions.customs.rules import Currency
from actions.customs.yaml_model import read_model

MAX_AGE_DAYS = 7
"""Long enough for a run of holidays; customs offices themselves keep a rate for a week or a month."""


@dataclass(frozen=True)
class ReferenceRates:
    """One day's table.

    Args:
        of: The day they were published for.
        base: ISO 4217.
        per_base: What one unit of `base` is worth in each other currency.
    """

    of: date
    base: str
    per_base: Mapping[str, Decimal]

    def factor(self, source: str, target: str) -> Fraction:
        """What one unit of `source` is worth in `target`, in major units. Raises ExchangeRateMissing."""
        try:
            return self._per_base(target) / self._per_base(source)
        except KeyError:
            raise ExchangeRateMissing(source, target) from None

    def require_fresh(self, on: date, max_age_days: int = MAX_AGE_DAYS) -> None:
        """Raises ExchangeRatesStale where they are older than that, or of a day that is still to come."""
        if not 0 <= (on - self.of).days <= max_age_days:
            raise ExchangeRatesStale(self.of, on, max_age_days)

    def _per_base(self, currency: str) -> Fraction:
        return Fraction(1) if currency == self.base else Fraction(self.per_base[currency])


class _File(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    of: date
    base: Currency
    per_base: dict[Currency, Annotated[Decimal, BeforeValidator(str), Field(gt=0)]]


def load_reference_rates(path: Path) -> ReferenceRates:
    """A table that the shop keeps (docs/customs.md shows one). Raises FileBroken."""
    file = read_model(path, _File)
    return ReferenceRates(file.of, file.base, file.per_base)
