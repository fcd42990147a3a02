"""The rows of this repository, and which of them counts."""

from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from actions.customs import (
    CategoryUnknown,
    DestinationUnknown,
    DutyRateMissing,
    ExchangeRateMissing,
    ExchangeRatesStale,
    Item,
    NoRuleOnDay,
    Parcel,
    RateSource,
    ReferenceRates,
    RuleBook,
    estimate,
    load_reference_rates,
)
from actions.customs.__main__ import main
from actions.customs.rules import Territory
from conversations.data_contract.yaml_file import FileBroken
from tests.actions.customs.conftest import DAY, RULES
from tests.actions.customs.parcels import money, parcel, rates

MEMBERS = {
    *("AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE"),
    *("IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE"),
}


def territories(book: RuleBook) -> list[Territory]:
    return list({territory.name: territory for territory in book.territories.values()}.values())


def test_the_whole_union_and_30_more_have_a_rule_today(book: RuleBook) -> None:
    assert len(MEMBERS) == 27
    assert book.territories.keys() >= MEMBERS
    assert len(book.territories.keys() - MEMBERS) >= 30
    for destination in book.territories:
        assert book.period(destination, DAY).holds(DAY)


def test_every_member_has_a_vat_rate_of_its_own(book: RuleBook) -> None:
    for member in sorted(MEMBERS):
        tax = book.period(member, DAY).tax
        assert tax is not None
        assert tax.rate_of(member, None, "apparel").least >= tax.rate.percent.least
        assert member in tax.places


def test_every_row_has_a_source_and_a_day(book: RuleBook) -> None:
    for territory in territories(book):
        for row in (*territory.periods, *territory.tariffs):
            assert row.source.url.startswith("http"), territory.name
            assert row.valid_from <= DAY
            assert date(2026, 1, 1) <= row.checked <= DAY


def test_uncertain_rows_say_so(book: RuleBook) -> None:
    """A rule that nobody read in the authority's own words names what was read, or is not called high."""
    sure = [row for territory in territories(book) for row in territory.periods if row.certainty == "high"]
    assert all(row.source.url.count("/") > 3 or row.read_in for row in sure)


def test_the_check_passes(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--folder", str(RULES)]) == 0
    assert "0 errors" in capsys.readouterr().out


def test_an_unknown_destination_is_an_error_and_not_nothing(book: RuleBook) -> None:
    with pytest.raises(DestinationUnknown, match="ZZ"):
        estimate(parcel("ZZ", "10 EUR toys"), book, DAY)


def test_an_expired_row_is_not_used(book: RuleBook) -> None:
    """Mexico's rules are made for a year."""
    table = rates(date(2027, 1, 1))
    with pytest.raises(NoRuleOnDay, match="2027-01-01"):
        estimate(parcel("MX", "10 EUR toys"), book, date(2027, 1, 1), table)
    with pytest.raises(NoRuleOnDay):
        estimate(parcel("DE", "10 EUR toys"), book, date(2028, 7, 1))


def test_a_category_without_a_rate_is_not_guessed(book: RuleBook) -> None:
    with pytest.raises(DutyRateMissing, match="footwear in JP"):
        estimate(parcel("JP", "30000 JPY footwear"), book, DAY)


def test_an_unknown_category_is_an_error(book: RuleBook) -> None:
    with pytest.raises(CategoryUnknown, match="unicorns"):
        estimate(parcel("GB", "10 GBP unicorns"), book, DAY)


@pytest.mark.parametrize(
    ("code", "category"),
    [("950300", "toys"), ("950691", "sporting_goods"), ("6109", "apparel"), ("8471", "computers"), ("8418", "default")],
)
def test_the_longest_code_decides(book: RuleBook, code: str, category: str) -> None:
    assert book.category(Item(money("1 EUR"), hs_code=code)) == category


def test_another_currency_needs_a_rate_of_these_days(book: RuleBook) -> None:
    sent = parcel("GB", "100 EUR toys")
    assert estimate(sent, book, DAY, rates(DAY)).rates_of == DAY
    assert estimate(parcel("GB", "100 GBP toys"), book, DAY).rates_of is None
    with pytest.raises(ExchangeRateMissing):
        estimate(sent, book, DAY)
    with pytest.raises(ExchangeRatesStale, match="7 days"):
        estimate(sent, book, DAY, rates(date(2026, 11, 14)))
    with pytest.raises(ExchangeRatesStale):
        estimate(sent, book, DAY, rates(date(2026, 11, 23)))


def test_each_pair_is_of_the_first_table_that_knows_it_and_is_fresh(book: RuleBook) -> None:
    sent = parcel("GB", "100 EUR toys")
    yesterday, long_ago = DAY - timedelta(days=1), DAY - timedelta(days=30)
    bank = ReferenceRates(long_ago, "EUR", {"GBP": Decimal(2)}, RateSource.ECB)
    elsewhere = ReferenceRates(DAY, "USD", {"JPY": Decimal(150)})
    own = rates(yesterday)
    found = estimate(sent, book, DAY, bank, elsewhere, own)
    assert (found.rates_of, found.rates_from) == (yesterday, (RateSource.SHOP,))
    assert found == estimate(sent, book, DAY, own)
    with pytest.raises(ExchangeRatesStale):
        estimate(sent, book, DAY, elsewhere, bank)
    with pytest.raises(ExchangeRateMissing):
        estimate(sent, book, DAY, elsewhere)


def test_a_table_of_rates_is_a_file(tmp_path: Path) -> None:
    path = tmp_path / "rates.yml"
    path.write_text("of: 2026-11-20\nbase: EUR\nper_base: {GBP: 0.85, JPY: 180}\n")
    table = load_reference_rates(path)
    assert table.factor("GBP", "JPY") * 85 == 18000
    path.write_text("of: 2026-11-20\nbase: EUR\nper_base:\n  GBP: 0\n")
    with pytest.raises(FileBroken, match=r"rates\.yml:4: per_base\.GBP"):
        load_reference_rates(path)


def test_a_parcel_makes_sense() -> None:
    nothing = money("0 EUR")
    with pytest.raises(ValueError, match="one item"):
        Parcel("DE", (), nothing, nothing)
    with pytest.raises(ValueError, match="less than nothing"):
        Item(money("-1 EUR"), category="toys")
    with pytest.raises(ValueError, match="less than nothing"):
        parcel("DE", "1 EUR toys", freight="-1 EUR")
    with pytest.raises(ValueError, match="cannot be combined"):
        parcel("DE", "1 EUR toys", freight="1 USD")
    with pytest.raises(ValueError, match="digits"):
        Item(nothing, hs_code="64x")
    with pytest.raises(ValueError, match="category or"):
        Item(nothing)


def test_an_estimate_names_what_it_rests_on(book: RuleBook) -> None:
    found = estimate(parcel("GB", "200 GBP apparel"), book, DAY)
    assert found.is_estimate is True
    assert [row.valid_from for row in found.rows] == [date(2021, 1, 1), date(2021, 1, 1)]
    assert found.rows[0].source.url == "https://www.gov.uk/goods-sent-from-abroad"
    assert (found.customs_basis, found.tax_on) == ("cif", ("goods", "freight", "insurance", "duty"))
    within = estimate(parcel("GB", "100 GBP apparel"), book, DAY)
    assert within.threshold is not None
    assert (within.threshold.limit, within.threshold.measured) == (money("135 GBP"), money("100 GBP"))
    assert len(within.rows) == 1  # the tariff was not needed
