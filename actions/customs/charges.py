"""What a row charges a parcel, at one end of its rates: the arithmetic, in the order of a customs declaration.

Customs value, duty of it, tax of what the row names (duty included or not), fees. Fractions throughout, in major units
of the territory's currency.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from actions.backends.money import Money
from actions.customs.conversion import Conversion, half_up
from actions.customs.errors import DutyRateMissing, NoRuleForParcel
from actions.customs.estimate import LineKind, ThresholdUsed
from actions.customs.figures import Rate
from actions.customs.parcel import Parcel
from actions.customs.rules import Band, BandTax, Basis, ByCategory, Duty, Fee, Part, Period, Tariff

Key = tuple[LineKind, str]
ZERO = Fraction(0)


class End(StrEnum):
    """Which end of every rate is used."""

    LEAST = "least"
    MOST = "most"

    def of(self, rate: Rate) -> Fraction:
        """That end."""
        return rate.least if self is End.LEAST else rate.most


@dataclass(frozen=True)
class Share:
    """An item with its part of freight and insurance, by value. Customs spreads both over the goods like this."""

    category: str
    hs_code: str | None
    goods: Fraction
    freight: Fraction
    insurance: Fraction


@dataclass(frozen=True)
class Case:
    """All that a charge depends on. `tariff` is called where a band takes the tariff's duty, and may raise."""

    parcel: Parcel
    period: Period
    tariff: Callable[[], Tariff]
    shares: tuple[Share, ...]
    conversion: Conversion


@dataclass(frozen=True)
class Outcome:
    """What one end came to. `rates` are those that were used for a line; fixed amounts have none."""

    band: Band
    customs_value: Fraction
    threshold: ThresholdUsed | None
    amounts: dict[Key, Fraction]
    rates: dict[Key, Rate]


def charge(case: Case, end: End) -> Outcome:
    """Everything that is due at that end. Raises NoRuleForParcel, DutyRateMissing and what the conversion raises."""
    return _Charging(case, end).outcome()


class _Charging:
    def __init__(self, case: Case, end: End) -> None:
        self._case = case
        self._end = end
        self._goods = sum((share.goods for share in case.shares), ZERO)
        self._amounts: dict[Key, Fraction] = {}
        self._rates: dict[Key, Rate] = {}

    def outcome(self) -> Outcome:
        band = next(band for band in self._case.period.bands if self._meets(band))
        if band.no_rule is not None:
            raise NoRuleForParcel(self._case.parcel.destination, band.no_rule)
        if band.single_rate is not None:
            self._single(band.single_rate)
        else:
            duties = self._duties(band.duty)
            self._add((LineKind.DUTY, ""), sum(duties, ZERO))
            if band.tax != "none":
                self._tax(band.tax if isinstance(band.tax, BandTax) else BandTax(), duties)
            for fee in band.fees:
                self._fee(fee, duties)
        if band.waived_up_to is not None:
            self._waive(band.waived_up_to)
        if band.perhaps_free:
            self._rates = {key: rate | Rate(ZERO, ZERO) for key, rate in self._rates.items()}
            if self._end is End.LEAST:
                self._amounts = dict.fromkeys(self._amounts, ZERO)
        value = sum(map(self._customs_value, self._case.shares), ZERO)
        return Outcome(band, value, self._threshold(band), self._amounts, self._rates)

    # Which band

    def _meets(self, band: Band) -> bool:
        parcel = self._case.parcel
        return (
            (band.scheme is None or band.scheme in parcel.schemes)
            and (band.shipped_from is None or parcel.shipped_from in band.shipped_from)
            and (band.carrier is None or parcel.carrier == band.carrier)
            and (band.only is None or all(share.category in band.only for share in self._case.shares))
            and (band.with_any is None or any(share.category in band.with_any for share in self._case.shares))
            and (band.up_to is None or self._measured(band.measured_on) <= self._case.conversion.major(band.up_to))
        )

    def _measured(self, basis: Basis) -> Fraction:
        if basis is Basis.CUSTOMS_VALUE:
            return sum(map(self._customs_value, self._case.shares), ZERO)
        if basis is Basis.CIF:
            return sum((share.goods + share.freight + share.insurance for share in self._case.shares), ZERO)
        return self._goods

    def _threshold(self, band: Band) -> ThresholdUsed | None:
        if band.up_to is None:
            return None
        measured = self._case.conversion.back(self._measured(band.measured_on), band.up_to.currency)
        return ThresholdUsed(band.up_to, band.measured_on, measured)

    # What it charges

    def _customs_value(self, share: Share) -> Fraction:
        counted = share.goods * self._end.of(self._case.period.goods_counted)
        return counted + share.freight + share.insurance if self._case.period.customs_value is Basis.CIF else counted

    def _duties(self, duty: str | Duty) -> list[Fraction]:
        """By item."""
        shares = self._case.shares
        if duty == "none":
            return [ZERO] * len(shares)
        if isinstance(duty, Duty) and duty.each_item is not None:
            total = self._kinds() * self._case.conversion.major(duty.each_item)
            return [total / len(shares)] * len(shares)
        special = duty if isinstance(duty, Duty) else Duty()
        rates = [special.rate.of(share.category) if special.rate else self._of_tariff(share) for share in shares]
        for rate in rates:
            self._note_rate((LineKind.DUTY, ""), rate)
        part = self._part_over(special.of_part_over)
        duties = [
            self._customs_value(share) * self._end.of(rate) * part for share, rate in zip(shares, rates, strict=True)
        ]
        total = sum(duties, ZERO)
        if special.less is None or total == 0:
            return duties
        left = max(ZERO, total - self._case.conversion.major(special.less))
        return [amount * left / total for amount in duties]

    def _of_tariff(self, share: Share) -> Rate:
        rate = self._case.tariff().find(share.category)
        if rate is None:
            raise DutyRateMissing(self._case.parcel.destination, share.category)
        return rate

    def _kinds(self) -> int:
        """Tariff lines in the parcel. Six digits tell them apart; without, goods of a category may be one or many."""
        shares = self._case.shares
        known = {share.hs_code[:6] for share in shares if share.hs_code and len(share.hs_code) >= 6}
        if self._end is End.LEAST:
            return max(len(known), len({share.category for share in shares}))
        return len(known) + sum(1 for share in shares if not share.hs_code or len(share.hs_code) < 6)

    def _part_over(self, limit: Money | None) -> Fraction:
        """The part of the goods' value that exceeds the limit, as a fraction of it; all of it without a limit."""
        if limit is None:
            return Fraction(1)
        over = self._goods - self._case.conversion.major(limit)
        return over / self._goods if over > 0 else ZERO

    def _single(self, rates: ByCategory) -> None:
        key = (LineKind.SINGLE_RATE, "")
        for share in self._case.shares:
            rate = rates.of(share.category)
            self._note_rate(key, rate)
            self._add(key, self._customs_value(share) * self._end.of(rate))

    def _tax(self, band: BandTax, duties: list[Fraction]) -> None:
        tax, parcel = self._case.period.tax, self._case.parcel
        if tax is None:  # the check of the files does not let it come to this
            return
        key = (LineKind.TAX, tax.name)
        parts, over = band.on or tax.on, self._part_over(band.of_part_over)
        uplift = 1 + self._end.of(tax.goods_uplift)
        total = ZERO
        for share, duty in zip(self._case.shares, duties, strict=True):
            rate = tax.rate_of(parcel.destination, parcel.region, share.category)
            self._note_rate(key, rate)
            percent = self._end.of(rate)
            worth = sum((value * over for value in _parts(share, parts, uplift)), ZERO)
            base = worth + duty if Part.DUTY in parts else worth
            total += base * percent / (1 - percent) if tax.inside else base * percent
        if tax.rounded_to is not None:
            step = self._case.conversion.major(tax.rounded_to)
            total = half_up(total / step) * step
        self._add(key, total)

    def _fee(self, fee: Fee, duties: list[Fraction]) -> None:
        key = (LineKind.FEE, fee.name)
        if fee.amount is not None:
            self._add(key, self._case.conversion.major(fee.amount))
        for share, duty in zip(self._case.shares, duties, strict=True):
            if fee.percent is not None and (fee.only is None or share.category in fee.only):
                base = sum(_parts(share, fee.on, Fraction(1)), duty if Part.DUTY in fee.on else ZERO)
                self._note_rate(key, fee.percent)
                self._add(key, base * self._end.of(fee.percent))

    def _waive(self, limit: Money) -> None:
        if sum(self._amounts.values(), ZERO) <= self._case.conversion.major(limit):
            self._amounts = dict.fromkeys(self._amounts, ZERO)

    def _add(self, key: Key, amount: Fraction) -> None:
        self._amounts[key] = self._amounts.get(key, ZERO) + amount

    def _note_rate(self, key: Key, rate: Rate) -> None:
        self._rates[key] = self._rates[key] | rate if key in self._rates else rate


def _parts(share: Share, parts: tuple[Part, ...], uplift: Fraction) -> Iterator[Fraction]:
    """The item's own parts; duty is not among them."""
    worth = {Part.GOODS: share.goods * uplift, Part.FREIGHT: share.freight, Part.INSURANCE: share.insurance}
    yield from (worth[part] for part in parts if part in worth)
