"""A mistake in shop.yml names the file, the line and the key."""

from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from conversations.opening_hours import is_open, next_opening
from conversations.shop_rules import ShopRulesInvalid, load_shop_rules

SHOP_YML = Path(__file__).parents[2] / "shop.yml"


def broken(tmp_path: Path, old: str, new: str) -> ShopRulesInvalid:
    text = SHOP_YML.read_text()
    assert old in text
    path = tmp_path / "shop.yml"
    path.write_text(text.replace(old, new, 1))
    with pytest.raises(ShopRulesInvalid) as caught:
        load_shop_rules(path)
    assert str(path) in str(caught.value)
    return caught.value


def line_of(start: str) -> int:
    return next(n for n, line in enumerate(SHOP_YML.read_text().splitlines(), 1) if line.strip().startswith(start))


def test_the_shipped_file_is_valid() -> None:
    rules = load_shop_rules(SHOP_YML)
    assert rules.refunds.window_days == 30
    assert rules.people.opening_hours["saturday"][0].opens == time(10)


@pytest.mark.parametrize(
    ("old", "new", "key", "line"),
    [
        ("window_days: 30", "window_days: soon", "refunds.window_days", "window_days"),
        ("EUR: 20000", "EUR: -1", "refunds.automatic_limit_minor.EUR", "EUR"),
        ("Europe/Madrid", "Europe/Atlantis", "people.time_zone", "time_zone"),
        ('monday: ["09:00-18:00"]', 'monday: ["9 to 5"]', "people.opening_hours.monday.0", "monday"),
        ("max_digits: 6", "max_digits: 2", "order_number.max_digits", "max_digits"),
        ("name: Casa Babel", "nome: Casa Babel", "shop.name", "shop"),
        ("system: demo", "system: magento", "shop.system", "system"),
        ("system: demo", "system:", "shop.system", "system"),
        ("system: demo", "system: [demo]", "shop.system", "system"),
        ("service: [voucher]", "service: [cake]", "complaints.options.service.0", "service"),
        ("voucher_percent: 10", "voucher_percent: 200", "complaints.voucher_percent", "voucher_percent"),
        ("remind_before_hours: 4", "remind_before_hours: -1", "cases.remind_before_hours", "remind_before_hours"),
        ("reviews: https", "reviews: javascript", "links.reviews", "reviews"),
        ('quiet_hours: "21:00-08:00"', "quiet_hours: at night", "notices.quiet_hours", "quiet_hours"),
        ('quiet_hours: "21:00-08:00"', 'quiet_hours: "08:00-08:00"', "notices.quiet_hours", "quiet_hours"),
        ("tell: [order_confirmed", "tell: [landed", "notices.tell.0", "tell"),
        ("consent: assumed", "consent: maybe", "notices.consent", "consent"),
        ("exchange_rates: ecb", "exchange_rates: fed", "customs.exchange_rates", "exchange_rates"),
        ("exchange_rates: ecb", "exchange_rates: [ecb, 1.2]", "customs.exchange_rates", "exchange_rates"),
        ("exchange_rates: ecb", "exchange_rates:", "customs.exchange_rates", "exchange_rates"),
    ],
)
def test_a_wrong_value_is_named_with_its_line(tmp_path: Path, old: str, new: str, key: str, line: str) -> None:
    error = broken(tmp_path, old, new)
    assert error.key == key
    assert error.line == line_of(line)


def test_the_systems_are_named_where_another_is_chosen(tmp_path: Path) -> None:
    assert "'demo', 'medusa', 'shopify' or 'woocommerce'" in str(broken(tmp_path, "system: demo", "system: magento"))


def test_an_unknown_key_is_refused(tmp_path: Path) -> None:
    error = broken(tmp_path, "window_days: 30", "window_days: 30\n  windoe_days: 3")
    assert error.key == "refunds.windoe_days"
    assert error.line == line_of("window_days") + 1


def test_broken_yaml_is_named_with_its_line(tmp_path: Path) -> None:
    assert broken(tmp_path, "prefixes: [", "prefixes: [[").line is not None


def test_a_missing_file_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(ShopRulesInvalid, match="cannot be read"):
        load_shop_rules(tmp_path / "shop.yml")


def test_opening_hours_follow_the_shops_own_clock_and_holidays() -> None:
    people = load_shop_rules(SHOP_YML).people
    friday_evening = datetime(2026, 11, 20, 19, 0, tzinfo=UTC)
    assert not is_open(people, friday_evening)
    assert next_opening(people, friday_evening) == datetime(2026, 11, 21, 9, 0, tzinfo=UTC)
    closed = people.model_copy(update={"holidays": frozenset({date(2026, 11, 21)})})
    assert next_opening(closed, friday_evening) == datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    assert is_open(people, datetime(2026, 11, 23, 16, 59, tzinfo=UTC))
    assert not is_open(people, datetime(2026, 11, 23, 17, 0, tzinfo=UTC))
    never = people.model_copy(update={"opening_hours": {}})
    assert next_opening(never, friday_evening) is None


@pytest.mark.parametrize(
    ("section", "key", "says"),
    [
        ("service: pigeons", "tracking.service", "aftership"),
        ("service: 17track\n  carriers:\n    DHL: dhl", "tracking.carriers", "a number such as 100001; see DHL"),
        ("service: aftership\n  carriers:\n    DHL: 100001", "tracking.carriers", "a slug such as"),
        ("service: 17track\n  carriers:\n    DHL: true", "tracking.carriers.DHL.int", "integer"),
        ("carriers: {}", "tracking.service", "required"),
    ],
)
def test_a_tracking_service_is_one_that_there_is_with_carriers_as_it_calls_them(
    tmp_path: Path, section: str, key: str, says: str
) -> None:
    path = tmp_path / "shop.yml"
    path.write_text(SHOP_YML.read_text() + f"\ntracking:\n  {section}\n")
    with pytest.raises(ShopRulesInvalid, match=says) as caught:
        load_shop_rules(path)
    assert caught.value.key == key


def test_a_shop_may_choose_a_tracking_service(tmp_path: Path) -> None:
    path = tmp_path / "shop.yml"
    path.write_text(SHOP_YML.read_text() + "\ntracking:\n  service: 17track\n  carriers:\n    DHL: 100001\n")
    chosen = load_shop_rules(path).tracking
    assert chosen is not None
    assert (chosen.service, chosen.carriers) == ("17track", {"DHL": 100001})


@pytest.mark.parametrize(
    ("written", "read"),
    [("ecb", ("ecb",)), ("rates.yml", ("rates.yml",)), ("[ecb, own/rates.yaml]", ("ecb", "own/rates.yaml"))],
)
def test_exchange_rates_are_one_table_or_several_in_order(tmp_path: Path, written: str, read: tuple[str, ...]) -> None:
    path = tmp_path / "shop.yml"
    path.write_text(SHOP_YML.read_text().replace("exchange_rates: ecb", f"exchange_rates: {written}", 1))
    customs = load_shop_rules(path).customs
    assert customs is not None
    assert customs.exchange_rates == read
