"""Shopify's protocol: its cost limit, errors, pages, time-outs and answers that cannot be right."""

import logging
from collections.abc import AsyncIterator
from typing import Any

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.errors import BackendAway, BackendFailed, OrderNotFound, ProductNotFound
from actions.backends.money import Money
from actions.backends.shopify.reading import decimal_text, mark, money, quoted, read_mark, tag
from actions.backends.values import (
    CheckpointCode,
    Contact,
    CustomerKey,
    Market,
    OrderAccess,
    OrderState,
    ParcelState,
    ProductQuery,
    StockState,
)
from tests.actions.backends.contract.shopify_case import SPAIN, ShopifyWorkshop, shopify_workshop
from tests.actions.backends.shopify_server import MOST_POINTS
from tests.actions.backends.shopify_shop import bag
from tests.actions.backends.troubles import Trouble
from tests.fakes import FakeClock

ANA = OrderAccess("1001", Contact(email="ana@example.com"))
EMMA = Contact(email="emma@example.com")
JAPAN = Market("JP", "JPY", "ja-JP")
KUWAIT = Market("KW", "KWD", "ar-KW")


@pytest.fixture
async def workshop(engine: AsyncEngine, clock: FakeClock) -> AsyncIterator[ShopifyWorkshop]:
    async with shopify_workshop(engine, clock) as opened:
        yield opened


def code(text: str) -> list[dict[str, Any]]:
    return [{"message": "about ana@example.com", "extensions": {"code": text}}]


async def test_a_throttled_request_waits_until_it_can_be_afforded(workshop: ShopifyWorkshop) -> None:
    workshop.server.available, workshop.server.restore_rate = 5, 1000
    assert (await workshop.backend.get_order(ANA)).number == "1001"
    assert workshop.server.operations[:2] == ["OrderProof", "OrderProof"]


async def test_a_limit_that_takes_too_long_is_no_answer(workshop: ShopifyWorkshop) -> None:
    workshop.server.available, workshop.server.restore_rate = 0, 0.1
    with pytest.raises(BackendAway, match="throttled"):
        await workshop.backend.get_order(ANA)


@pytest.mark.parametrize(
    "trouble",
    [
        Trouble(429, {"errors": "Throttled"}, {"retry-after": "0"}),
        Trouble(503, b""),
        Trouble(500, {"errors": "Internal Server Error"}),
    ],
)
async def test_a_read_is_repeated_after_a_passing_fault(workshop: ShopifyWorkshop, trouble: Trouble) -> None:
    workshop.server.troubles.coming.append(trouble)
    assert (await workshop.backend.get_order(ANA)).number == "1001"


async def test_an_internal_error_is_asked_again_and_then_no_answer(workshop: ShopifyWorkshop) -> None:
    workshop.server.errors = [code("INTERNAL_SERVER_ERROR")]
    assert (await workshop.backend.get_order(ANA)).number == "1001"
    workshop.server.errors = [code("INTERNAL_SERVER_ERROR")] * 3
    with pytest.raises(BackendAway):
        await workshop.backend.get_order(ANA)


@pytest.mark.parametrize("told", ["ACCESS_DENIED", "SHOP_INACTIVE", "MAX_COST_EXCEEDED", "undefinedField"])
async def test_an_error_that_stays_is_a_failure_and_says_no_more_than_its_code(
    workshop: ShopifyWorkshop, told: str
) -> None:
    workshop.server.errors = [code(told)]
    with pytest.raises(BackendFailed) as failed:
        await workshop.backend.get_order(ANA)
    assert told in str(failed.value)
    assert "ana@example.com" not in str(failed.value)
    assert workshop.server.operations == ["OrderProof"]


@pytest.mark.parametrize("settings", [{"access_token": "shpat_wrong"}, {"api_version": "2020-01"}])
async def test_a_wrong_token_or_version_is_a_failure(
    engine: AsyncEngine, clock: FakeClock, settings: dict[str, str], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    async with shopify_workshop(engine, clock, **settings) as workshop:
        with pytest.raises(BackendFailed) as failed:
            await workshop.backend.get_order(ANA)
    assert "shpat" not in str(failed.value) + caplog.text


@pytest.mark.parametrize(
    "instead",
    [
        {},
        {"orders": None},
        {"orders": {"nodes": "many"}},
        {"orders": {"nodes": [{"name": "#1001"}]}},
        {"orders": {"nodes": [{"name": 1001, "id": 7}]}},
    ],
)
async def test_an_answer_of_a_wrong_shape_is_a_failure(workshop: ShopifyWorkshop, instead: dict[str, Any]) -> None:
    workshop.server.overlay = [instead]
    if instead == {}:
        workshop.server.overlay = [{"nothing": 1}]
    with pytest.raises(BackendFailed):
        await workshop.backend.get_order(ANA)


async def test_an_amount_that_is_no_decimal_string_is_a_failure(workshop: ShopifyWorkshop) -> None:
    order = workshop.server.shop.by_name("#1001")
    for amount in (19.99, "19.999", "NaN", "much"):
        order["lineItems"][0]["originalTotalSet"]["presentmentMoney"]["amount"] = amount
        with pytest.raises(BackendFailed):
            await workshop.backend.get_order(ANA)


async def test_every_query_stays_within_what_one_may_cost(workshop: ShopifyWorkshop) -> None:
    backend = workshop.backend
    for number in ("1001", "1003", "1025"):
        proof = ANA.proof if number == "1001" else EMMA
        for ask in (backend.get_order, backend.list_parcels, backend.list_payments, backend.list_returns):
            await ask(OrderAccess(number, proof))
    await backend.search_products(ProductQuery(limit=50), SPAIN)
    await backend.list_promotions(SPAIN)
    await backend.list_orders(CustomerKey("7001"))
    assert workshop.server.costs
    assert max(workshop.server.costs.values()) <= MOST_POINTS


async def test_all_lines_of_a_long_order_are_read_page_by_page(workshop: ShopifyWorkshop) -> None:
    workshop.samples.add_order("2001", "7001", prices=("1.00",) * 95)
    order = await workshop.backend.get_order(OrderAccess("2001", ANA.proof))
    assert len(order.items) == 95
    assert len({item.id for item in order.items}) == 95
    assert workshop.server.operations.count("OrderLines") == 3


async def test_all_orders_of_a_customer_and_all_scans_and_variants_are_read(workshop: ShopifyWorkshop) -> None:
    for number in range(3000, 3045):
        workshop.samples.add_order(str(number), "7003", days_ago=number / 1000)
    assert len(await workshop.backend.list_orders(CustomerKey("7003"))) == 46
    sent = workshop.samples.add_order("2002", "7001")
    events = [workshop.samples.event("IN_TRANSIT", 3 - index / 1000) for index in range(150)]
    workshop.samples.send(sent, events=events)
    (parcel,) = await workshop.backend.list_parcels(OrderAccess("2002", ANA.proof))
    assert len(parcel.checkpoints) == 150
    variants: list[tuple[str, str | None, int]] = [(f"sock-{size}", str(size), 1) for size in range(70)]
    workshop.samples.add_product("8100", "Calcetín", "3.00", variants)
    assert len((await workshop.backend.get_product("8100", SPAIN)).variants) == 70


async def test_pages_that_do_not_end_are_a_failure(workshop: ShopifyWorkshop) -> None:
    endless = {"customer": {"orders": {"nodes": [], "pageInfo": {"hasNextPage": True, "endCursor": "x"}}}}
    workshop.server.overlay = [endless] * 3
    with pytest.raises(BackendFailed, match="do not end"):
        await workshop.backend.list_orders(CustomerKey("7001"))


async def test_a_search_that_finds_more_than_was_asked_for_opens_nothing_else(workshop: ShopifyWorkshop) -> None:
    assert (await workshop.backend.get_order(ANA)).number == "1001"
    for number in ("00", "1", '"', "\\", "1001\\", "*", "tag:vip", "10011 OR name:1001"):
        with pytest.raises(OrderNotFound):
            await workshop.backend.get_order(OrderAccess(number, ANA.proof))


async def test_a_guest_order_has_its_buyer_from_the_order_itself(workshop: ShopifyWorkshop) -> None:
    guest = workshop.samples.add_order("2003", None, phone="+34600111222", email=None)
    order = await workshop.backend.get_order(OrderAccess("2003", Contact(phone="+34600111222")))
    assert (order.customer.id, order.customer.name, order.customer.country) == ("", "Ana García", "ES")
    assert order.customer.phone == "+34600111222"
    guest["shippingAddress"] = guest["billingAddress"] = None
    order = await workshop.backend.get_order(OrderAccess("2003", Contact(phone="+34600111222")))
    assert (order.address, order.customer.name, order.customer.country) == (None, "", "")
    with pytest.raises(OrderNotFound):
        await workshop.backend.get_order(OrderAccess("2003", CustomerKey("")))


async def test_yen_have_no_minor_unit_and_dinars_three_decimals(workshop: ShopifyWorkshop) -> None:
    workshop.samples.add_order("2004", "7003", prices=("1500.0", "800.0"), shipping="500.0", currency="JPY")
    workshop.samples.add_order("2005", "7004", prices=("1.250",), shipping="0.0", currency="KWD")
    yen = await workshop.backend.get_order(OrderAccess("2004", Contact(email="misaki@example.org")))
    dinars = await workshop.backend.get_order(OrderAccess("2005", Contact(phone="+96550011200")))
    assert (yen.total, yen.items[0].amount) == (Money(4300, "JPY"), Money(3000, "JPY"))
    assert dinars.total == Money(2500, "KWD")
    assert (await workshop.backend.get_product("8001", JAPAN)).lowest_price == Money(14240, "JPY")
    assert (await workshop.backend.get_product("8001", KUWAIT)).lowest_price == Money(29667, "KWD")


async def test_taxes_that_come_on_top_and_discounts_are_part_of_what_was_paid(workshop: ShopifyWorkshop) -> None:
    order = workshop.samples.add_order("2006", "7001", prices=("10.00",), taxesIncluded=False)
    order["lineItems"][0]["discountAllocations"] = [{"allocatedAmountSet": bag("3.00")}]
    order["discountCodes"] = ["BABEL10"]
    found = await workshop.backend.get_order(OrderAccess("2006", ANA.proof))
    assert found.items[0].amount == Money(2000 - 300 + 100, "EUR")
    assert found.coupon == "BABEL10"


async def test_what_was_edited_out_of_an_order_is_not_in_it_and_what_was_refunded_is(
    workshop: ShopifyWorkshop,
) -> None:
    order = workshop.samples.add_order("2007", "7001", prices=("10.00", "20.00"))
    first, second = order["lineItems"]
    first["currentQuantity"], second["currentQuantity"] = 1, 0
    for line, back in ((first, "0.0"), (second, "20.00")):
        lines = [{"quantity": 1, "lineItem": line, "subtotalSet": bag(back), "totalTaxSet": bag("0.0")}]
        refund = {"id": workshop.server.shop.gid("Refund"), "note": None, "createdAt": workshop.samples.ago(1)}
        order["refunds"].append({**refund, "totalRefundedSet": bag(back), "refundLineItems": lines, "transactions": []})
    found = await workshop.backend.get_order(OrderAccess("2007", ANA.proof))
    assert [(item.quantity, item.amount.amount_minor) for item in found.items] == [(1, 1000), (1, 2000)]
    assert len(await workshop.backend.list_refunds(OrderAccess("2007", ANA.proof))) == 1


async def test_dates_are_the_shops_and_states_follow_the_parcels(workshop: ShopifyWorkshop) -> None:
    order = workshop.samples.add_order("2008", "7001")
    half = workshop.samples.send(order, order["lineItems"][:1], status="DELIVERED")
    half["deliveredAt"] = "2026-11-14T23:30:00Z"
    access = OrderAccess("2008", ANA.proof)
    assert (await workshop.backend.get_order(access)).state is OrderState.SHIPPED
    rest = workshop.samples.send(order, order["lineItems"][1:], status="DELIVERED")
    rest["deliveredAt"] = "2026-11-14T22:30:00Z"
    found = await workshop.backend.get_order(access)
    assert found.state is OrderState.DELIVERED
    assert str(found.delivered_on) == "2026-11-15"
    rest["status"] = "CANCELLED"
    assert len(await workshop.backend.list_parcels(access)) == 1
    order["cancelledAt"] = workshop.samples.ago(0)
    assert (await workshop.backend.get_order(access)).state is OrderState.CANCELLED


async def test_a_parcel_says_only_what_it_knows(workshop: ShopifyWorkshop) -> None:
    order = workshop.samples.add_order("2009", "7001")
    sent = workshop.samples.send(order, displayStatus="TELEPORTED", trackingInfo=[])
    (parcel,) = await workshop.backend.list_parcels(OrderAccess("2009", ANA.proof))
    assert (parcel.state, parcel.tracking_number, parcel.tracking_url) == (ParcelState.UNKNOWN, "", None)
    assert parcel.checkpoints[0].code is CheckpointCode.PICKED_UP
    bad = {"company": None, "number": "1", "url": "javascript:alert(1)"}
    sent["trackingInfo"] = [bad, {**bad, "number": "2"}]
    parcels = await workshop.backend.list_parcels(OrderAccess("2009", ANA.proof))
    assert [one.tracking_number for one in parcels] == ["1", "2"]
    assert all(one.contents == () and one.tracking_url is None for one in parcels)


async def test_the_shelf_tells_apart_what_is_gone_low_ordered_or_not_counted(workshop: ShopifyWorkshop) -> None:
    backend, shop = workshop.backend, workshop.server.shop
    states = {sku: (await backend.get_stock(sku, SPAIN)).state for sku in ("notebook", "candle", "old", "headphones")}
    assert states == {
        "notebook": StockState.LOW,
        "candle": StockState.ON_ORDER,
        "old": StockState.DISCONTINUED,
        "headphones": StockState.IN_STOCK,
    }
    variant = shop.products_by_id["gid://shopify/Product/8001"]["variants"][0]
    variant["inventoryItem"]["tracked"] = False
    assert (await backend.get_stock("headphones", SPAIN)).quantity is None
    for gone in ("draft", "head", 'headphones" OR sku:"old'):
        with pytest.raises(ProductNotFound):
            await backend.get_stock(gone, SPAIN)


async def test_a_market_has_its_words_and_its_money(workshop: ShopifyWorkshop) -> None:
    assert (await workshop.backend.get_product("8001", JAPAN)).name.endswith("(ja)")
    with pytest.raises(ProductNotFound):
        await workshop.backend.get_product("8001", Market("ES", "USD"))
    some = await workshop.backend.search_products(ProductQuery(text="auriculares baratos"), SPAIN)
    assert [product.id for product in some] == ["8001"]
    travel = await workshop.backend.search_products(ProductQuery(use="Travel"), SPAIN)
    assert [product.id for product in travel] == ["8001"]


def test_scalars_and_marks_come_back_as_they_went() -> None:
    for amount in (Money(0, "EUR"), Money(5, "EUR"), Money(1234, "KWD"), Money(10**7, "JPY")):
        assert money({"amount": decimal_text(amount), "currencyCode": amount.currency}) == amount
    assert money({"amount": "100.0", "currencyCode": "JPY"}) == Money(100, "JPY")
    assert quoted('a"b\\c') == '"a\\"b\\\\c"'
    key = "k" * 60
    assert len(tag(key)) <= 40
    found = read_mark(f"by hand {mark(key, 'changed_mind', Money(4200, 'EUR'))} and more")
    assert found is not None
    assert (found.key, found.word, found.amount) == (key, "changed_mind", Money(4200, "EUR"))
    assert read_mark(None) is read_mark("[babeldesk]") is None
    assert len(mark(key, "not_as_described", Money(10**12, "EUR"))) < 255
