"""What a row of data/customs/ may say, in the order in which a broker reads it.

A file is for one territory: a country, or a union of them. Its `periods` say how parcels are charged from when to when,
its `tariffs` what duty each category pays. A period has `bands`, tried from the top: the first whose conditions a
parcel meets decides about it. A rate is one number of percent, or two, [least, most], where it depends on more than the
category: the estimate is then a span.
"""

from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

from actions.customs.figures import Amount, Percent, Rate

Country = Annotated[str, Field(pattern=r"^[A-Z]{2}$")]
Currency = Annotated[str, Field(pattern=r"^[A-Z]{3}$")]
Category = Annotated[str, Field(pattern=r"^[a-z][a-z_]*$")]
Place = Annotated[str, Field(pattern=r"^[A-Z]{2}(-[A-Z0-9]{1,3})?$")]
DEFAULT = "default"


class Certainty(StrEnum):
    """How sure a row is, best first. docs/customs.md says when a row may call itself which."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Part(StrEnum):
    """What a charge can be a percentage of, summed."""

    GOODS = "goods"
    FREIGHT = "freight"
    INSURANCE = "insurance"
    DUTY = "duty"


class Basis(StrEnum):
    """What of a parcel counts for its customs value, or against a threshold."""

    GOODS = "goods"
    """The goods alone: FOB, the intrinsic value."""
    CIF = "cif"
    """Goods, insurance and freight up to the border."""
    CUSTOMS_VALUE = "customs_value"
    """Whichever of them the row takes for customs value; for thresholds."""


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Source(_Section):
    """Where a figure is from: the authority or the law, or what was read about it."""

    title: Annotated[str, Field(min_length=3)]
    url: Annotated[str, Field(pattern=r"^https?://[^\s/]+\.[^\s/]+(/\S*)?$")]


class Dated(_Section):
    """What every row has: when it holds, who says so, when somebody last held it against that, and how sure it is.

    Args:
        valid_until: The last day; None where no end is known.
        read_in: Pages that were read where the authority's own could not be.
    """

    valid_from: date
    valid_until: date | None = None
    checked: date
    certainty: Certainty
    source: Source
    read_in: tuple[Source, ...] = ()
    note: str | None = None

    @model_validator(mode="after")
    def _in_order(self) -> "Dated":
        if self.valid_until is not None and self.valid_until < self.valid_from:
            raise ValueError("valid_until is before valid_from")
        return self

    def holds(self, on: date) -> bool:
        """Whether the row is to be used on that day."""
        return self.valid_from <= on and (self.valid_until is None or on <= self.valid_until)


class ByCategory(_Section):
    """A rate for everything, with other rates for some categories."""

    percent: Percent
    percent_of: dict[Category, Percent] = Field(default_factory=dict)

    def of(self, category: str) -> Rate:
        """The rate of a category."""
        return self.percent_of.get(category, self.percent)


class Tariff(Dated):
    """Duty rates. A category that is missing gets `default`; without one, or with null, it is not estimated."""

    percent: dict[Category, Percent | None]

    def find(self, category: str) -> Rate | None:
        """The rate of a category; None where the tariff leaves it out."""
        return self.percent[category] if category in self.percent else self.percent.get(DEFAULT)


class Duty(_Section):
    """Another duty than the tariff's.

    Args:
        rate: Of the customs value, in place of the tariff's.
        each_item: So much for each kind of goods in the parcel, in place of a percentage.
        of_part_over: Only what exceeds this pays.
        less: Taken off the result.
    """

    rate: ByCategory | None = None
    each_item: Amount | None = None
    of_part_over: Amount | None = None
    less: Amount | None = None

    @model_validator(mode="after")
    def _not_both(self) -> "Duty":
        if self.rate is not None and self.each_item is not None:
            raise ValueError("duty is a rate or an amount for each item, not both")
        return self


class BandTax(_Section):
    """How the period's tax is taken in a band. `on` and `of_part_over` where they differ from the period's."""

    collected_by: Literal["customs", "seller"] = "customs"
    on: tuple[Part, ...] | None = None
    of_part_over: Amount | None = None


class Tax(_Section):
    """VAT, GST or what a territory calls it.

    Args:
        on: What it is a percentage of.
        places: Other rates in members of a union ("FR") or regions of a country ("CA-ON").
        inside: It is a percentage of the price with itself in it, as Brazil's ICMS ("por dentro").
        goods_uplift: Percent added to the goods before it is taken, as in South Africa.
        rounded_to: The step to which it is rounded, half up.
    """

    name: str
    on: tuple[Part, ...]
    rate: ByCategory
    places: dict[Place, ByCategory] = Field(default_factory=dict)
    inside: bool = False
    goods_uplift: Percent = Rate(Fraction(0), Fraction(0))
    rounded_to: Amount | None = None

    def rate_of(self, destination: str, region: str | None, category: str) -> Rate:
        """The rate of the most exact place that the row knows."""
        exact = self.places.get(f"{destination}-{region}") or self.places.get(destination)
        return (exact or self.rate).of(category)


class Fee(_Section):
    """What an authority takes beside duty and tax, as a percentage of some parts or as an amount."""

    name: str
    percent: Percent | None = None
    on: tuple[Part, ...] = (Part.GOODS,)
    only: tuple[Category, ...] | None = None
    amount: Amount | None = None


class Band(_Section):
    """How a parcel is charged that meets the conditions: one of `single_rate`, `no_rule`, or `duty` with `tax`.

    Args:
        up_to: The parcel is worth so much or less, `measured_on` this.
        scheme: The seller is registered in this scheme.
        shipped_from: It comes from one of these countries.
        only: Everything in it is of these categories.
        with_any: Something in it is of these categories.
        waived_up_to: What is due in all is not worth collecting up to this.
        perhaps_free: Customs may let it pass free: the least is nothing.
        single_rate: One rate for all that is due.
        no_rule: Why such a parcel cannot be estimated.
    """

    up_to: Amount | None = None
    measured_on: Basis = Basis.GOODS
    scheme: str | None = None
    shipped_from: tuple[Country, ...] | None = None
    carrier: Literal["courier", "post"] | None = None
    only: tuple[Category, ...] | None = None
    with_any: tuple[Category, ...] | None = None
    waived_up_to: Amount | None = None
    perhaps_free: bool = False
    duty: Literal["none", "tariff"] | Duty = "none"
    tax: Literal["none", "due"] | BandTax = "none"
    single_rate: ByCategory | None = None
    fees: tuple[Fee, ...] = ()
    no_rule: str | None = None
    note: str | None = None

    @property
    def is_for_all(self) -> bool:
        """Whether every parcel meets its conditions."""
        conditions = (self.up_to, self.scheme, self.shipped_from, self.carrier, self.only, self.with_any)
        return all(condition is None for condition in conditions)

    @model_validator(mode="after")
    def _one_way(self) -> "Band":
        charged = bool(self.model_fields_set & {"duty", "tax"})
        if [charged, self.single_rate is not None, self.no_rule is not None].count(True) != 1:
            raise ValueError("a band says duty and tax, or single_rate, or no_rule")
        return self


class Period(Dated):
    """How a territory charges parcels between two days.

    Args:
        customs_value: What duty is a percentage of.
        goods_counted: Percent of the goods' price that counts for customs value, as Japan's 60 %.
        more_possible: What may come on top and is not in the estimate; the estimate is then a lower bound.
        handling: What carriers usually take for clearing it, in words; never part of the estimate.
    """

    customs_value: Literal[Basis.GOODS, Basis.CIF]
    goods_counted: Percent = Rate(Fraction(1), Fraction(1))
    tax: Tax | None = None
    more_possible: str | None = None
    handling: str | None = None
    bands: Annotated[tuple[Band, ...], Field(min_length=1)]

    @model_validator(mode="after")
    def _covers_all(self) -> "Period":
        if not self.bands[-1].is_for_all:
            raise ValueError("the last band is for every parcel: it has no conditions")
        if self.tax is None and any(band.tax != "none" for band in self.bands):
            raise ValueError("a band takes tax and the row has no tax")
        return self


class Territory(_Section):
    """One file: a country, or several with one customs border."""

    name: str
    destinations: Annotated[tuple[Country, ...], Field(min_length=1)]
    currency: Currency
    tariffs: tuple[Tariff, ...] = ()
    periods: Annotated[tuple[Period, ...], Field(min_length=1)]


class CategoryFile(_Section):
    """categories.yml: the HS codes that each category of ours stands for, by their first digits."""

    categories: Mapping[Category, tuple[Annotated[str, Field(pattern=r"^\d{2,6}$")], ...]]
