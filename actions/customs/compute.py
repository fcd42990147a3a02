"""From a parcel to an estimate: the rows of the day, both ends of their rates, who pays what when."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from actions.customs.charges import ZERO, Case, End, Key, Outcome, Share, charge
from actions.customs.conversion import Conversion, rounded
from actions.customs.estimate import Estimate, Line, LineKind, PaidAt, RowUsed, Span
from actions.customs.exchange import ReferenceRates
from actions.customs.parcel import Parcel, Terms
from actions.customs.rule_book import RuleBook
from actions.customs.rules import Band, BandTax, Certainty, Dated, Part, Period, Tariff

_WORST_LAST = list(Certainty)


def estimate(parcel: Parcel, book: RuleBook, on: date, *rates: ReferenceRates) -> Estimate:
    """What duty and import tax the parcel will probably cost.

    Args:
        on: The day it meets customs; today where it is not known better.
        rates: Needed where the parcel, its destination or a threshold have different currencies; the first table that
            knows both of a pair and is fresh counts.

    Raises:
        CustomsError: There is no estimate; the tree in errors.py says why. It never means that nothing is due.
    """
    period = book.period(parcel.destination, on)
    currency = book.territory(parcel.destination).currency
    conversion = Conversion(currency, on, rates)
    tariffs: list[Tariff] = []

    def tariff() -> Tariff:
        if not tariffs:
            tariffs.append(book.tariff(parcel.destination, on))
        return tariffs[0]

    case = Case(parcel, period, tariff, _shares(parcel, book, conversion), conversion)
    least, most = charge(case, End.LEAST), charge(case, End.MOST)
    lines = tuple(_lines(parcel, least, most, currency))
    rows: tuple[Dated, ...] = (period, *tariffs)
    band = most.band
    return Estimate(
        destination=parcel.destination,
        terms=parcel.terms,
        on=on,
        lines=lines,
        total=sum((line.amount for line in lines), start=_span(ZERO, ZERO, currency)),
        customs_value=_span(least.customs_value, most.customs_value, currency),
        customs_basis=period.customs_value,
        tax_on=_tax_on(period, band),
        threshold=most.threshold,
        scheme=band.scheme,
        rows=tuple(RowUsed(row.source, row.valid_from, row.valid_until, row.checked, row.certainty) for row in rows),
        certainty=max((row.certainty for row in rows), key=_WORST_LAST.index),
        more_possible=period.more_possible,
        handling=period.handling if any(line.paid_at is PaidAt.DELIVERY for line in lines) else None,
        notes=tuple(note for note in (*(row.note for row in rows), band.note) if note),
        rates_of=conversion.rates_of,
        rates_from=conversion.rates_from,
    )


def _shares(parcel: Parcel, book: RuleBook, conversion: Conversion) -> tuple[Share, ...]:
    values = [conversion.major(item.value) for item in parcel.items]
    freight, insurance = conversion.major(parcel.freight), conversion.major(parcel.insurance)
    total = sum(values, ZERO)
    parts = [value / total if total else Fraction(1, len(values)) for value in values]
    return tuple(
        Share(book.category(item), item.hs_code, value, freight * part, insurance * part)
        for item, value, part in zip(parcel.items, values, parts, strict=True)
    )


def _lines(parcel: Parcel, least: Outcome, most: Outcome, currency: str) -> list[Line]:
    """Both ends side by side. They may fall into different bands, so either can be the lower one."""
    lines = []
    for key in dict.fromkeys((*least.amounts, *most.amounts)):
        ends = sorted((least.amounts.get(key, ZERO), most.amounts.get(key, ZERO)))
        amount = _span(ends[0], ends[1], currency)
        if amount.most.amount_minor == 0:
            continue
        kind, name = key
        lines.append(Line(kind, name, amount, _percent(key, least, most), _paid_at(parcel, kind, most.band)))
    return lines


def _percent(key: Key, least: Outcome, most: Outcome) -> tuple[Decimal, Decimal] | None:
    rate = most.rates.get(key) or least.rates.get(key)
    return rate.percent if rate else None


def _paid_at(parcel: Parcel, kind: LineKind, band: Band) -> PaidAt:
    by_seller = kind is LineKind.TAX and isinstance(band.tax, BandTax) and band.tax.collected_by == "seller"
    return PaidAt.CHECKOUT if by_seller or parcel.terms is Terms.DDP else PaidAt.DELIVERY


def _tax_on(period: Period, band: Band) -> tuple[Part, ...]:
    if period.tax is None or band.tax == "none":
        return ()
    return (band.tax.on if isinstance(band.tax, BandTax) else None) or period.tax.on


def _span(least: Fraction, most: Fraction, currency: str) -> Span:
    return Span(rounded(least, currency), rounded(most, currency))
