"""The demo shop's own rules: where it sends and for how much, how one pays, what is reduced, what goes back."""

from dataclasses import dataclass

from actions.backends.values import Address, CouponBarrier, Duties, PaymentKind, ReturnPayer, ReturnWay

EU = frozenset(
    "AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE".split()  # noqa: SIM905
)
NOT_SERVED = frozenset({"KP", "RU", "BY", "SY", "AQ"})
WAREHOUSE = Address("Casa Babel Returns", ("Maasvlakte 12",), "Rotterdam", "3199 LX", "NL")
RETURN_HUBS = {
    "GB": Address("Casa Babel Returns UK", ("4 Wharf Road",), "London", "E16 2AB", "GB"),
    "US": Address("Casa Babel Returns USA", ("88 Port Street",), "Newark", "07114", "US", "NJ"),
}


@dataclass(frozen=True)
class Rate:
    """One way of sending within a zone; euro cents, working days."""

    id: str
    name: str
    carrier: str
    euro_cents: int
    min_days: int
    max_days: int
    free_from_cents: int | None = None
    to_pickup_point: bool = False


@dataclass(frozen=True)
class Zone:
    """Countries that are served alike."""

    rates: tuple[Rate, ...]
    duties: Duties


_EU = Zone(
    (
        Rate("pickup", "Pick-up point", "UPS", 390, 3, 5, 4000, True),
        Rate("standard", "Standard", "UPS", 590, 2, 4, 6000),
        Rate("express", "Express", "DHL Express", 1490, 1, 2),
    ),
    Duties.NONE,
)
_NEAR = Zone(
    (
        Rate("standard", "Standard", "UPS", 990, 4, 7, 9000),
        Rate("express", "Express", "DHL Express", 2290, 2, 3),
    ),
    Duties.INCLUDED,
)
_GULF = Zone(
    (
        Rate("standard", "Standard", "Aramex", 1290, 5, 9, 12000),
        Rate("express", "Express", "DHL Express", 2790, 3, 4),
    ),
    Duties.INCLUDED,
)
_WORLD = Zone(
    (
        Rate("standard", "Standard", "Aramex", 1690, 7, 14, 15000),
        Rate("express", "Express", "DHL Express", 3490, 3, 6),
    ),
    Duties.ON_DELIVERY,
)
_REMOTE_DAYS = 5
REMOTE: dict[str, tuple[str, ...]] = {
    "ES": ("35", "38", "51", "52"),
    "FR": ("97",),
    "GB": ("BT", "HS", "ZE"),
    "US": ("99",),
}
"""Beginnings of postcodes: islands and far places, where everything takes five days longer and duties may be due."""


def find_zone(country: str) -> Zone | None:
    """Where a country (ISO 3166) belongs; None where nothing is sent."""
    if country in NOT_SERVED or len(country) != 2 or not country.isalpha():
        return None
    if country in EU:
        return _EU
    if country in {"GB", "CH", "NO", "US", "CA"}:
        return _NEAR
    return _GULF if country in {"AE", "KW", "SA", "QA", "BH", "OM"} else _WORLD


def extra_days(country: str, postcode: str | None) -> int:
    """Working days that a far place takes longer."""
    begins = REMOTE.get(country, ())
    return _REMOTE_DAYS if postcode and postcode.strip().upper().startswith(begins) else 0


@dataclass(frozen=True)
class Way:
    """A way to pay, in these countries (None: everywhere that is served). Amounts in euro cents."""

    id: str
    kind: PaymentKind
    name: str
    countries: frozenset[str] | None = None
    fee_cents: int | None = None
    max_cents: int | None = None


WAYS = (
    Way("card", PaymentKind.CARD, "Visa, Mastercard, American Express"),
    Way("paypal", PaymentKind.WALLET, "PayPal", frozenset(EU | {"GB", "US", "CA", "MX", "JP", "CH", "NO"})),
    Way("apple_pay", PaymentKind.WALLET, "Apple Pay"),
    Way("bizum", PaymentKind.WALLET, "Bizum", frozenset({"ES"}), max_cents=100000),
    Way("ideal", PaymentKind.BANK_TRANSFER, "iDEAL", frozenset({"NL"})),
    Way("sepa", PaymentKind.BANK_TRANSFER, "SEPA", EU),
    Way("klarna", PaymentKind.INSTALMENTS, "Klarna", frozenset({"DE", "AT", "NL", "SE", "GB"}), max_cents=150000),
    Way("alipay", PaymentKind.WALLET, "Alipay", frozenset({"CN"})),
    Way("wechat_pay", PaymentKind.WALLET, "WeChat Pay", frozenset({"CN"})),
    Way("konbini", PaymentKind.OTHER, "Konbini", frozenset({"JP"}), max_cents=180000),
    Way("oxxo", PaymentKind.OTHER, "OXXO", frozenset({"MX"}), max_cents=50000),
    Way("knet", PaymentKind.CARD, "KNET", frozenset({"KW"})),
    Way("cod", PaymentKind.CASH_ON_DELIVERY, "Cash on delivery", frozenset({"AE", "KW", "EG"}), 300, 40000),
)


@dataclass(frozen=True)
class Coupon:
    """A code. Days count from today, so that each stays what it is here to show; `broken` is so whatever its rules."""

    code: str
    basis_points: int | None = None
    euro_cents: int | None = None
    minimum_cents: int | None = None
    starts_in: int | None = None
    ends_in: int | None = None
    countries: frozenset[str] | None = None
    excluded: frozenset[str] = frozenset()
    first_order: bool = False
    only_for: str | None = None
    broken: CouponBarrier | None = None
    name: dict[str, str] | None = None


COUPONS: dict[str, Coupon] = {
    coupon.code: coupon
    for coupon in (
        Coupon(
            "BABEL10",
            basis_points=1000,
            minimum_cents=4000,
            ends_in=14,
            excluded=frozenset({"gift_card"}),
            name={"en": "10 % off", "es": "10 % de descuento", "zh": "九折", "ar": "خصم 10٪"},
        ),
        Coupon(
            "FREESHIP5",
            euro_cents=500,
            ends_in=5,
            countries=EU,
            name={"en": "5 off", "es": "5 de descuento", "zh": "减5", "ar": "خصم 5"},
        ),
        Coupon("WELCOME15", basis_points=1500, first_order=True),
        Coupon("SUMMER", basis_points=2000, starts_in=-120, ends_in=-30),
        Coupon("NEWYEAR", basis_points=2000, starts_in=20, ends_in=60),
        Coupon("BIG50", euro_cents=5000, minimum_cents=50000),
        Coupon("FRANCE15", basis_points=1500, countries=frozenset({"FR"})),
        Coupon("FIRST100", basis_points=3000, broken=CouponBarrier.USED_UP),
        Coupon("ANA20", basis_points=2000, only_for="ana"),
    )
}

POINT_CENTS = 1
"""What a loyalty point is worth, in euro cents."""
TIERS = ((0, "Bronze"), (1000, "Silver"), (3000, "Gold"))
POINTS: dict[str, tuple[int, int, int]] = {
    # customer: (points, how many lapse, in so many days)
    "ana": (1240, 200, 30),
    "layla": (3410, 0, 0),
    "wei": (560, 60, 12),
    "emma": (1890, 0, 0),
}

WINDOW_DAYS = 30
NO_RETURNS = frozenset({"gift_card", "cosmetics"})
RETURN_FEE_CENTS = 490


@dataclass(frozen=True)
class WayBack:
    """How things come back from a country."""

    payer: ReturnPayer
    ways: tuple[ReturnWay, ...]
    address: Address
    fee_cents: int | None
    customs_form: bool


def way_back(country: str) -> WayBack | None:
    """None where nothing is taken back from."""
    if find_zone(country) is None:
        return None
    if country in EU:
        ways = (ReturnWay.QR_CODE, ReturnWay.PRINTED_LABEL, ReturnWay.COLLECTION)
        return WayBack(ReturnPayer.SHOP, ways, WAREHOUSE, None, False)
    if country in RETURN_HUBS:
        hub = RETURN_HUBS[country]
        return WayBack(ReturnPayer.SHOP_IF_FAULTY, (ReturnWay.PRINTED_LABEL,), hub, RETURN_FEE_CENTS, False)
    return WayBack(ReturnPayer.SHOP_IF_FAULTY, (ReturnWay.OWN_CARRIER,), WAREHOUSE, None, True)
