"""What the Medusa adapter reads from a real server, and the traps on the way."""

from collections.abc import AsyncIterator

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.errors import BackendFailed, DestinationNotServed, OrderNotFound, ProductNotFound
from actions.backends.medusa.marks import Mark, read_mark
from actions.backends.medusa.settings import MedusaSettings
from actions.backends.money import Money
from actions.backends.values import (
    BasketLine,
    CheckpointCode,
    Contact,
    CouponBarrier,
    CouponCheck,
    CustomerKey,
    Destination,
    Market,
    OrderAccess,
    OrderState,
    ParcelState,
    PaymentKind,
    PaymentState,
    ProductQuery,
    StockState,
)
from tests.actions.backends.medusa_workshop import Workshop, medusa_workshop
from tests.actions.backends.troubles import Trouble
from tests.medusa_shop.fixtures import SampleShop
from tests.medusa_shop.hands import ANA, EMMA, Placed

SPAIN, JAPAN, KUWAIT = Market("ES", "EUR"), Market("JP", "JPY"), Market("KW", "KWD")


@pytest.fixture
async def workshop(medusa: SampleShop, engine: AsyncEngine) -> AsyncIterator[Workshop]:
    """The adapter before the sample shop."""
    async with medusa_workshop(medusa, engine) as opened:
        yield opened


def access(placed: Placed) -> OrderAccess:
    return OrderAccess(placed.number, Contact(email=placed.email))


async def test_a_number_that_is_part_of_others_opens_its_own_order_only(workshop: Workshop) -> None:
    orders = workshop.medusa.orders
    # Medusa searches for parts of numbers, phones and postcodes, and ignores filters that it does not know.
    api = workshop.medusa.hands.api
    assert api.admin("GET", "/orders", display_id=1, email=ANA)["count"] > 10
    found = api.admin("GET", "/orders", q=f"1 {EMMA}", fields="display_id,email")["orders"]
    assert len({one["display_id"] for one in found}) > 1
    with pytest.raises(OrderNotFound):
        await workshop.backend.get_order(OrderAccess("1", Contact(email=EMMA)))
    for placed in (orders.delivered, orders.requested, orders.received):
        assert (await workshop.backend.get_order(access(placed))).number == placed.number


async def test_an_order_is_found_among_more_likes_than_a_page_holds(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("actions.backends.medusa.connection._AT_ONCE", 1)
    order = await workshop.backend.get_order(OrderAccess("1", Contact(phone="+34612345678")))
    assert order.number == "1"


async def test_a_phone_opens_however_the_checkout_took_it(workshop: Workshop) -> None:
    number = workshop.medusa.orders.sent.number
    order = await workshop.backend.get_order(OrderAccess(number, Contact(phone="+4915123456789")))
    assert order.customer.phone == "+4915123456789"


async def test_nobody_is_not_everybody(workshop: Workshop) -> None:
    for nobody in ("", "cus_", "cus_01NOBODY", "../orders", "cus_01?limit=1"):
        assert await workshop.backend.list_orders(CustomerKey(nobody)) == ()


async def test_a_state_is_told_by_the_pieces_and_not_by_medusas_words(workshop: Workshop) -> None:
    hands = workshop.medusa.hands
    placed = hands.place(EMMA, "headphones", "t-shirt-m")
    states = [(await workshop.backend.get_order(access(placed))).state]
    first = hands.ship(placed, "headphones", number="A1")
    states.append((await workshop.backend.get_order(access(placed))).state)
    second = hands.ship(placed, "t-shirt-m", number="A2")
    states.append((await workshop.backend.get_order(access(placed))).state)
    hands.deliver(placed, first)
    states.append((await workshop.backend.get_order(access(placed))).state)
    hands.deliver(placed, second)
    order = await workshop.backend.get_order(access(placed))
    assert hands.order(placed.id, "status")["status"] == "pending"
    assert [*states, order.state] == [
        OrderState.PROCESSING,
        OrderState.PROCESSING,
        OrderState.SHIPPED,
        OrderState.SHIPPED,
        OrderState.DELIVERED,
    ]
    assert order.delivered_on is not None


async def test_a_parcel_says_what_is_in_it_and_where_it_can_be_followed(workshop: Workshop) -> None:
    placed = workshop.medusa.orders.split
    parcels = await workshop.backend.list_parcels(access(placed))
    assert [parcel.tracking_number for parcel in parcels] == ["ES000000001", "ES000000002"]
    assert [line.item_id for parcel in parcels for line in parcel.contents] == [
        placed.lines["headphones"],
        placed.lines["t-shirt-s"],
    ]
    assert parcels[0].tracking_url == "https://track.example/ES000000001"
    assert parcels[0].carrier == "Correos"
    assert parcels[0].state is ParcelState.IN_TRANSIT
    assert [scan.code for scan in parcels[0].checkpoints] == [CheckpointCode.LABEL_CREATED, CheckpointCode.PICKED_UP]


async def test_what_is_only_packed_is_no_parcel_yet(workshop: Workshop) -> None:
    placed = workshop.medusa.orders.changeable
    workshop.medusa.hands.pack(placed)
    assert await workshop.backend.list_parcels(access(placed)) == ()


async def test_money_has_the_decimals_of_its_currency(workshop: Workshop) -> None:
    hands = workshop.medusa.hands
    yen = await workshop.backend.get_order(access(hands.place(EMMA, "headphones", country="jp")))
    dinars = await workshop.backend.get_order(access(hands.place(EMMA, "headphones", country="kw")))
    assert (yen.items[0].amount, yen.shipping) == (Money(7800, "JPY"), Money(1500, "JPY"))
    assert (dinars.items[0].amount, dinars.shipping) == (Money(16255, "KWD"), Money(2250, "KWD"))


async def test_fractions_of_a_cent_are_rounded_and_the_sum_is_what_was_paid(workshop: Workshop) -> None:
    placed = workshop.medusa.hands.place(EMMA, "notebook", "t-shirt-m", coupon="BABEL10", quantity=3)
    paid = workshop.medusa.hands.order(placed.id, "total")["total"]
    order = await workshop.backend.get_order(access(placed))
    assert order.total == Money(round(paid * 100), "EUR")
    assert order.coupon == "BABEL10"


async def test_the_label_of_a_return_is_no_part_of_the_orders_shipping(workshop: Workshop) -> None:
    before = await workshop.backend.get_order(access(workshop.medusa.orders.delivered))
    workshop.medusa.hands.request_return(workshop.medusa.orders.delivered, "headphones")
    after = await workshop.backend.get_order(access(workshop.medusa.orders.delivered))
    assert after.shipping == before.shipping


async def test_payments_say_what_became_of_them(workshop: Workshop) -> None:
    hands = workshop.medusa.hands
    held = hands.place(EMMA, "notebook", captured=False)
    (payment,) = await workshop.backend.list_payments(access(held))
    assert (payment.state, payment.kind) == (PaymentState.AUTHORISED, PaymentKind.CARD)
    taken = workshop.medusa.orders.delivered
    hands.refund(taken, (await workshop.backend.get_order(access(taken))).total.amount_minor / 100)
    (payment,) = await workshop.backend.list_payments(access(taken))
    assert payment.state is PaymentState.REFUNDED


async def test_prices_are_those_of_the_region(workshop: Workshop) -> None:
    product = workshop.medusa.shop.products["headphones"]
    prices = [(await workshop.backend.get_product(product, market)).lowest_price for market in (SPAIN, JAPAN, KUWAIT)]
    assert prices == [Money(4990, "EUR"), Money(7800, "JPY"), Money(16255, "KWD")]
    found = await workshop.backend.get_product(product, SPAIN)
    assert found.url == "https://shop.example/products/headphones"
    assert (found.materials, found.origin) == (("Aluminium",), "DE")
    with pytest.raises(ProductNotFound):
        await workshop.backend.get_product(product, Market("US", "USD"))


async def test_stock_tells_low_sold_out_and_on_order_apart(workshop: Workshop) -> None:
    skus = ("headphones", "t-shirt-l", "t-shirt-xl", "notebook", "gift-card")
    states = [(await workshop.backend.get_stock(sku, SPAIN)).state for sku in skus]
    assert states == [
        StockState.IN_STOCK,
        StockState.LOW,
        StockState.OUT_OF_STOCK,
        StockState.ON_ORDER,
        StockState.IN_STOCK,
    ]


async def test_words_are_tried_one_by_one_where_all_of_them_find_nothing(workshop: Workshop) -> None:
    found = await workshop.backend.search_products(ProductQuery(text="unos auriculares para viajar"), SPAIN)
    assert [one.name for one in found] == ["Auriculares inalámbricos"]


async def test_delivery_has_the_regions_price_and_the_shops_days(workshop: Workshop) -> None:
    options = await workshop.backend.list_delivery_options(Destination("ES"), Money(3000, "EUR"))
    assert [(one.name, one.price, one.min_days, one.carrier) for one in options] == [
        ("Standard", Money(490, "EUR"), 2, "Correos"),
        ("Express", Money(1200, "EUR"), 1, None),
    ]
    assert options[0].free_from == Money(10000, "EUR")
    (air,) = await workshop.backend.list_delivery_options(Destination("JP"), Money(3000, "JPY"))
    assert air.price == Money(1500, "JPY")
    with pytest.raises(DestinationNotServed):
        await workshop.backend.list_delivery_options(Destination("US"), Money(3000, "EUR"))


async def test_a_coupon_that_was_used_as_often_as_it_may_be_is_used_up(workshop: Workshop) -> None:
    check = CouponCheck("ONCE", SPAIN, (BasketLine("headphones"),))
    assert (await workshop.backend.check_coupon(check)).valid
    workshop.medusa.hands.place(EMMA, "notebook", coupon="ONCE")
    assert (await workshop.backend.check_coupon(check)).barrier is CouponBarrier.USED_UP


async def test_a_coupon_says_in_which_money_and_where_it_counts(workshop: Workshop) -> None:
    yen = await workshop.backend.check_coupon(CouponCheck("FIVE", JAPAN))
    assert (yen.barrier, yen.amount) == (CouponBarrier.WRONG_CURRENCY, Money(500, "EUR"))
    french = await workshop.backend.check_coupon(CouponCheck("FREEFR", Market("FR", "EUR")))
    assert (french.barrier, french.countries, french.basis_points) == (None, ("FR",), 1500)
    drafted = await workshop.backend.check_coupon(CouponCheck("DRAFTED", SPAIN))
    assert drafted.barrier is CouponBarrier.UNKNOWN_CODE


async def test_only_what_comes_by_itself_is_advertised(workshop: Workshop) -> None:
    (autumn,) = await workshop.backend.list_promotions(SPAIN)
    assert (autumn.name, autumn.code, autumn.basis_points) == ("AUTUMN", None, 300)


async def test_a_customer_is_who_they_say_in_the_shop(workshop: Workshop) -> None:
    ana = await workshop.backend.get_customer(CustomerKey(workshop.medusa.shop.customers[ANA]))
    assert (ana.name, ana.email, ana.phone) == ("Ana García", ANA, "+34612345678")


async def test_a_wrong_key_is_told_without_the_key(medusa: SampleShop, engine: AsyncEngine) -> None:
    async with medusa_workshop(medusa, engine, secret_key="sk_wrong", publishable_key="pk_wrong") as workshop:
        with pytest.raises(BackendFailed) as secret:
            await workshop.backend.get_order(access(medusa.orders.delivered))
        with pytest.raises(BackendFailed) as publishable:
            await workshop.backend.get_stock("headphones", SPAIN)
    assert (str(secret.value), str(publishable.value)) == (
        "medusa failed: HTTP 401",
        "medusa failed: HTTP 400 not_allowed",
    )


@pytest.mark.parametrize("body", [{}, {"orders": "x", "count": 1}, {"orders": [{"id": 7}], "count": 1}, b"<html>"])
async def test_an_answer_that_cannot_be_read_says_which_field_and_nothing_of_it(
    workshop: Workshop, body: object
) -> None:
    workshop.door.coming = [Trouble(200, body)]
    with pytest.raises(BackendFailed) as told:
        await workshop.backend.get_order(access(workshop.medusa.orders.delivered))
    assert "7" not in str(told.value)


async def test_a_passing_fault_of_a_read_is_asked_again(workshop: Workshop) -> None:
    workshop.door.coming = [Trouble(503, {}), Trouble(429, {})]
    order = await workshop.backend.get_order(access(workshop.medusa.orders.delivered))
    assert order.number == workshop.medusa.orders.delivered.number


WORDS = st.from_regex(r"\w{1,20}", fullmatch=True)
KEYS = st.from_regex(r"[0-9A-Za-z:_-]{1,60}", fullmatch=True)


@given(WORDS, KEYS, st.lists(st.from_regex(r"[\w*=]{1,30}", fullmatch=True), max_size=4))
def test_a_mark_is_read_as_it_was_written(word: str, key: str, rest: list[str]) -> None:
    mark = Mark(word, key, tuple(rest))
    assert read_mark(mark.write()) == mark


@given(st.text(max_size=80))
def test_other_peoples_notes_are_no_marks_of_ours(note: str) -> None:
    mark = read_mark(note)
    assert mark is None or "[bd:" in note
    assert read_mark(f"{note} and more") is None


SET = {"url": "https://shop.example", "secret_key": "sk_very_secret", "publishable_key": "pk_1"}


@pytest.mark.parametrize(
    "wrong",
    [
        {"url": "http://shop.example"},
        {"url": "https://shop.example/"},
        {"secret_key": ""},
        {"time_zone": "Mars/Olympus"},
        {"delivery_days": {"Standard": (1, 2)}},
        {"delivery_days": {"*": (3, 2)}},
        {"storefront_url": "https://shop.example/products"},
    ],
)
def test_a_setting_that_cannot_be_right_is_refused_without_the_key(wrong: dict[str, object]) -> None:
    with pytest.raises(ValidationError) as refused:
        MedusaSettings(**{**SET, **wrong})  # type: ignore[arg-type]
    assert "sk_very_secret" not in str(refused.value)


def test_settings_never_show_the_key() -> None:
    settings = MedusaSettings(**SET)  # type: ignore[arg-type]
    assert "sk_very_secret" not in repr(settings)
