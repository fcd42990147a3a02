"""What holds for every destination and every parcel."""

import dataclasses

from hypothesis import given
from hypothesis import strategies as st

from actions.backends.money import Money
from actions.customs import (
    Carrier,
    DutyRateMissing,
    Estimate,
    Item,
    NoRuleForParcel,
    PaidAt,
    Parcel,
    Terms,
    estimate,
    load_rule_book,
)
from tests.actions.customs.conftest import DAY, RULES
from tests.actions.customs.parcels import rates

BOOK = load_rule_book(RULES)
TABLE = rates(DAY)
BANDS = [band for row in BOOK.territories.values() for period in row.periods for band in period.bands]
SCHEMES = sorted({band.scheme for band in BANDS if band.scheme is not None})
AMOUNTS = st.integers(0, 1_000_000)
CATEGORIES = st.sampled_from(sorted(BOOK.categories))
CODES = st.none() | st.integers(100000, 999999).map(str)


@st.composite
def parcels(draw: st.DrawFn, most_items: int = 4) -> Parcel:
    values = draw(st.lists(st.tuples(AMOUNTS, CATEGORIES, CODES), min_size=1, max_size=most_items))
    return Parcel(
        destination=draw(st.sampled_from(sorted(BOOK.territories))),
        items=tuple(Item(Money(value, "EUR"), category, code) for value, category, code in values),
        freight=Money(draw(AMOUNTS), "EUR"),
        insurance=Money(draw(AMOUNTS), "EUR"),
        shipped_from=draw(st.none() | st.sampled_from(["US", "CN", "DE"])),
        carrier=draw(st.none() | st.sampled_from(Carrier)),
        schemes=frozenset(draw(st.lists(st.sampled_from(SCHEMES)))),
    )


def attempted(parcel: Parcel) -> Estimate | None:
    try:
        return estimate(parcel, BOOK, DAY, TABLE)
    except (DutyRateMissing, NoRuleForParcel):
        return None


@given(parcels())
def test_nothing_is_negative_and_the_least_is_not_above_the_most(parcel: Parcel) -> None:
    found = attempted(parcel)
    for line in found.lines if found else ():
        assert 0 <= line.amount.least.amount_minor <= line.amount.most.amount_minor


@given(parcels())
def test_lines_add_up_to_the_total_whoever_pays_them(parcel: Parcel) -> None:
    found = attempted(parcel)
    if found:
        assert found.paid(PaidAt.CHECKOUT) + found.paid(PaidAt.DELIVERY) == found.total
        assert found.is_estimate


@given(parcels())
def test_ddp_costs_what_dap_costs(parcel: Parcel) -> None:
    dap = attempted(parcel)
    ddp = attempted(dataclasses.replace(parcel, terms=Terms.DDP))
    assert (dap and dap.total) == (ddp and ddp.total)
    if ddp:
        assert ddp.paid(PaidAt.CHECKOUT) == ddp.total


@given(parcels(most_items=1), st.integers(1, 100_000))
def test_dearer_goods_never_pay_less_but_across_a_threshold(parcel: Parcel, more: int) -> None:
    (item,) = parcel.items
    dearer = dataclasses.replace(item, value=item.value + Money(more, "EUR"))
    one, other = attempted(parcel), attempted(dataclasses.replace(parcel, items=(dearer,)))
    if one and other and decided_by(one) == decided_by(other):
        assert one.total.most.amount_minor <= other.total.most.amount_minor


def decided_by(found: Estimate) -> object:
    """What tells the bands of a row apart, seen from outside."""
    return found.threshold and found.threshold.limit, found.scheme, found.notes, found.tax_on, len(found.rows)


@given(parcels())
def test_a_parcel_that_is_split_in_lines_pays_the_same(parcel: Parcel) -> None:
    """Two halves of one item with one code are one kind of goods."""
    whole = dataclasses.replace(
        parcel, items=tuple(Item(i.value, i.category, i.hs_code or "610910") for i in parcel.items)
    )
    first, *rest = whole.items
    half = Money(first.value.amount_minor // 2, "EUR")
    halves = (dataclasses.replace(first, value=half), dataclasses.replace(first, value=first.value - half))
    one, other = attempted(whole), attempted(dataclasses.replace(whole, items=(*halves, *rest)))
    if one is None or other is None:
        assert one is other
    elif len({item.hs_code for item in whole.items}) == 1:
        assert one.total == other.total


def test_there_are_schemes_to_try() -> None:
    assert {"IOSS", "UK VAT", "AU GST", "NZ GST", "VOEC", "SG GST"} <= set(SCHEMES)
