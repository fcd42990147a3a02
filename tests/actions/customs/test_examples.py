"""Examples that authorities, or papers that asked them, have published; and cases worked by hand from a row's words."""

import pytest

from actions.customs import LineKind, NoRuleForParcel, PaidAt, RuleBook, Terms, estimate
from tests.actions.customs.conftest import DAY
from tests.actions.customs.parcels import least, money, most, parcel, rates

DUTY, TAX, FEE, SINGLE = LineKind.DUTY, LineKind.TAX, LineKind.FEE, LineKind.SINGLE_RATE


def test_a_silk_blouse_and_two_of_wool_are_two_items(book: RuleBook) -> None:
    """The Council's own example: EUR 6."""
    found = estimate(parcel("FR", "40 EUR 620610", "80 EUR 620620"), book, DAY)
    assert most(found, DUTY) == least(found, DUTY) == money("6 EUR")


def test_five_shirts_are_one_item_and_a_watch_another(book: RuleBook) -> None:
    """Baker McKenzie on Delegated Regulation 2026/1022: EUR 3, and EUR 6."""
    assert most(estimate(parcel("DE", "50 EUR 610910"), book, DAY), DUTY) == money("3 EUR")
    assert most(estimate(parcel("DE", "50 EUR 610910", "60 EUR 910211"), book, DAY), DUTY) == money("6 EUR")


def test_two_lines_of_clothes_may_be_one_kind_or_two(book: RuleBook) -> None:
    found = estimate(parcel("DE", "50 EUR apparel", "60 EUR apparel"), book, DAY)
    assert (least(found, DUTY), most(found, DUTY)) == (money("3 EUR"), money("6 EUR"))


def test_before_july_2026_small_parcels_to_the_union_paid_no_duty(book: RuleBook) -> None:
    before = DAY.replace(month=6, day=30)
    assert most(estimate(parcel("DE", "50 EUR 610910"), book, before), DUTY) == money("0 EUR")


def test_under_ioss_the_seller_takes_the_vat_and_the_carrier_the_duty(book: RuleBook) -> None:
    found = estimate(parcel("DE", "100 EUR 610910", freight="10 EUR", schemes={"IOSS"}), book, DAY)
    assert found.paid(PaidAt.CHECKOUT).most == money("20.90 EUR")  # 19 % of 110
    assert found.paid(PaidAt.DELIVERY).most == money("3 EUR")
    assert found.scheme == "IOSS"


def test_without_ioss_vat_is_taken_of_the_duty_too(book: RuleBook) -> None:
    found = estimate(parcel("DE", "100 EUR 610910", freight="10 EUR"), book, DAY)
    assert most(found, TAX) == money("21.47 EUR")  # 19 % of 113


def test_above_150_euros_the_tariff_counts_of_goods_and_freight(book: RuleBook) -> None:
    found = estimate(parcel("ES", "200 EUR apparel", freight="20 EUR"), book, DAY)
    assert most(found, DUTY) == money("26.40 EUR")  # 12 % of 220
    assert most(found, TAX) == money("51.74 EUR")  # 21 % of 246.40
    assert found.threshold is None


def test_the_border_forces_example(book: RuleBook) -> None:
    """AUD 1,200 with AUD 150 for transport: duty 60, GST 141, together 201."""
    found = estimate(parcel("AU", "1200 AUD apparel", freight="150 AUD"), book, DAY)
    assert (most(found, DUTY), most(found, TAX)) == (money("60 AUD"), money("141 AUD"))
    assert found.total.most == money("201 AUD")


def test_mumbai_customs_table(book: RuleBook) -> None:
    """10 %, 1 % and 19.98 % of X: 30.98 %."""
    found = estimate(parcel("IN", "9000 INR apparel", freight="1000 INR"), book, DAY)
    assert (most(found, DUTY), most(found, TAX)) == (money("1100 INR"), money("1998 INR"))


@pytest.mark.parametrize(
    ("goods", "due"), [("62 CHF apparel", "0"), ("63 CHF apparel", "5.10"), ("193 CHF books", "0")]
)
def test_swiss_tax_up_to_five_francs_is_not_levied(book: RuleBook, goods: str, due: str) -> None:
    """The customs office: that is CHF 62 at 8.1 % and CHF 193 at 2.6 %."""
    assert estimate(parcel("CH", goods), book, DAY).total.most == money(f"{due} CHF")


def test_icms_is_taken_with_itself_in_the_price(book: RuleBook) -> None:
    """UOL with the Brazilian institute of tax studies: USD 100 pays 40 and 28.67."""
    scheme = {"schemes": {"Remessa Conforme"}}
    found = estimate(parcel("BR", "100 USD apparel", **scheme), book, DAY, rates(DAY, USD="1", BRL="1"))
    assert most(found, DUTY) == money("40 BRL")
    assert least(found, TAX) == money("28.67 BRL")


def test_twenty_percent_up_to_50_dollars_may_have_ended(book: RuleBook) -> None:
    scheme = {"schemes": {"Remessa Conforme"}}
    found = estimate(parcel("BR", "50 USD apparel", **scheme), book, DAY, rates(DAY, USD="1", BRL="1"))
    assert (least(found, DUTY), most(found, DUTY)) == (money("0 BRL"), money("10 BRL"))


def test_dhls_example_for_kuwait(book: RuleBook) -> None:
    """USD 100, 30 for freight, 1 % for insurance: 5 % of 131.30."""
    to_kuwait = parcel("KW", "1000 KWD apparel", freight="300 KWD", insurance="13 KWD")
    assert most(estimate(to_kuwait, book, DAY), DUTY) == money("65.650 KWD")


def test_malaysias_tax_is_of_the_goods_alone(book: RuleBook) -> None:
    """RM 490 and RM 10 for delivery: RM 49."""
    found = estimate(parcel("MY", "490 MYR toys", freight="10 MYR", schemes={"MY LVG"}), book, DAY)
    assert found.total.most == money("49 MYR")
    assert found.paid(PaidAt.CHECKOUT).most == money("49 MYR")


@pytest.mark.parametrize(("goods", "due"), [("200 SGD", "0"), ("400 SGD", "0"), ("450 SGD", "40.50")])
def test_singapores_table(book: RuleBook, goods: str, due: str) -> None:
    """The revenue authority's values, at the rate of 9 %."""
    assert estimate(parcel("SG", f"{goods} toys"), book, DAY).total.most == money(f"{due} SGD")


@pytest.mark.parametrize(
    ("value", "shipped_from", "carrier", "duty", "tax"),
    [
        ("20", "CN", "post", False, False),
        ("21", "CN", "post", True, True),
        ("40", "US", "courier", False, False),
        ("40", "US", "post", True, True),
        ("150", "MX", "courier", False, True),
        ("151", "MX", "courier", True, True),
        ("150", "CN", "courier", True, True),
    ],
)
def test_the_border_services_limits(
    book: RuleBook, value: str, shipped_from: str, carrier: str, duty: bool, tax: bool
) -> None:
    """The Canadian agency's list of low-value shipments."""
    sent = parcel("CA", f"{value} CAD apparel", shipped_from=shipped_from, carrier=carrier, region="ON")
    found = estimate(sent, book, DAY)
    assert (most(found, DUTY).amount_minor > 0, most(found, TAX).amount_minor > 0) == (duty, tax)


def test_canadian_freight_pays_nothing_and_the_province_decides(book: RuleBook) -> None:
    toys = {"freight": "30 CAD"}
    assert estimate(parcel("CA", "100 CAD toys", region="ON", **toys), book, DAY).total.most == money("13 CAD")
    anywhere = estimate(parcel("CA", "100 CAD toys", **toys), book, DAY).total
    assert (anywhere.least, anywhere.most) == (money("5 CAD"), money("15 CAD"))


def test_chiles_example(book: RuleBook) -> None:
    """USD 30 become 35.70 at a registered shop."""
    sent = parcel("CL", "30 USD apparel", schemes={"CL IVA"})
    assert estimate(sent, book, DAY, rates(DAY, USD="1", CLP="1000")).total.most == money("5700 CLP")


def test_ukraine_taxes_what_exceeds_150_euros(book: RuleBook) -> None:
    found = estimate(parcel("UA", "160 EUR apparel", freight="30 EUR"), book, DAY, rates(DAY, UAH="1"))
    assert (most(found, DUTY), most(found, TAX)) == (money("1 UAH"), money("2.20 UAH"))


def test_south_africa_adds_a_tenth_before_vat(book: RuleBook) -> None:
    found = estimate(parcel("ZA", "1000 ZAR apparel", freight="200 ZAR"), book, DAY)
    assert most(found, DUTY) == money("450 ZAR")
    assert most(found, TAX) == money("232.50 ZAR")  # 15 % of 1,100 and 450


def test_indonesian_bags_pay_income_tax_too(book: RuleBook) -> None:
    found = estimate(parcel("ID", "100 USD bags"), book, DAY, rates(DAY, USD="1", IDR="1"))
    assert (most(found, DUTY), most(found, TAX), most(found, FEE)) == (
        money("25 IDR"),
        money("13.75 IDR"),
        money("6.25 IDR"),
    )


def test_japan_counts_60_percent_or_all_of_it(book: RuleBook) -> None:
    found = estimate(parcel("JP", "16000 JPY toys"), book, DAY)
    assert (found.total.least, found.total.most) == (money("0 JPY"), money("1600 JPY"))
    assert estimate(parcel("JP", "10000 JPY toys"), book, DAY).total.most == money("0 JPY")


def test_japanese_knitwear_may_be_charged_below_the_limit(book: RuleBook) -> None:
    found = estimate(parcel("JP", "5000 JPY apparel"), book, DAY)
    assert found.total.least == money("0 JPY")
    assert most(found, DUTY) == money("670 JPY")


def test_mexicos_one_rate_stands_for_duty_and_tax(book: RuleBook) -> None:
    found = estimate(parcel("MX", "100 USD apparel", shipped_from="CN"), book, DAY, rates(DAY, USD="1", MXN="20"))
    assert [line.kind for line in found.lines] == [SINGLE]
    assert found.total.most == money("670 MXN")


def test_the_united_states_are_a_lower_bound(book: RuleBook) -> None:
    found = estimate(parcel("US", "100 USD apparel", freight="20 USD"), book, DAY)
    assert most(found, DUTY) == money("32 USD")
    assert found.more_possible is not None
    assert found.certainty == "low"


def test_a_postal_parcel_to_the_united_states_has_no_estimate(book: RuleBook) -> None:
    with pytest.raises(NoRuleForParcel, match="postal parcels"):
        estimate(parcel("US", "100 USD apparel", carrier="post"), book, DAY)


def test_turkey_has_a_rule_for_supplements_only(book: RuleBook) -> None:
    table = rates(DAY, TRY="1")
    sent = parcel("TR", "100 EUR food_supplements", shipped_from="DE")
    assert estimate(sent, book, DAY, table).total.most == money("30 TRY")
    with pytest.raises(NoRuleForParcel, match="detailed customs declaration"):
        estimate(parcel("TR", "10 EUR apparel"), book, DAY, table)


def test_at_135_pounds_the_seller_takes_vat_and_above_customs_does(book: RuleBook) -> None:
    within = estimate(parcel("GB", "135 GBP apparel", schemes={"UK VAT"}), book, DAY)
    assert within.paid(PaidAt.CHECKOUT).most == within.total.most == money("27 GBP")
    above = estimate(parcel("GB", "150 GBP apparel", freight="10 GBP", schemes={"UK VAT"}), book, DAY)
    assert most(above, DUTY) == money("19.20 GBP")
    assert most(above, TAX) == money("35.84 GBP")
    assert above.paid(PaidAt.CHECKOUT).most == money("0 GBP")


def test_ddp_is_paid_with_the_order(book: RuleBook) -> None:
    sent = parcel("GB", "150 GBP apparel", terms=Terms.DDP)
    found = estimate(sent, book, DAY)
    assert found.paid(PaidAt.DELIVERY).most == money("0 GBP")
    assert found.paid(PaidAt.CHECKOUT) == found.total
    assert found.handling is None
