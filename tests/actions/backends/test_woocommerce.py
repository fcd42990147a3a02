"""What a WooCommerce shop says, in good days and bad ones: every answer is checked, and nothing is guessed."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from pydantic import ValidationError
from sqlalchemy import URL
from structlog.testing import capture_logs

from actions.backends.capabilities import Capability
from actions.backends.errors import (
    BackendAway,
    BackendFailed,
    CustomerNotFound,
    InvoiceNotFound,
    NotOffered,
    OrderNotFound,
)
from actions.backends.money import Money
from actions.backends.values import Contact, CustomerKey, OrderAccess, OrderState, ParcelState
from actions.backends.woocommerce.backend import WooCommerceBackend, build_woocommerce
from storage.engine import create_engine
from tests.actions.backends.woocommerce_goods import backend_of, line, order, stocked_shop, tracked
from tests.actions.backends.woocommerce_server import Fault, WooServer, open_shop

ANA = OrderAccess("1001", Contact(email="ana@example.com"))
NO_DATABASE = URL.create("postgresql+psycopg", host="127.0.0.1", port=9)
"""Reading needs none."""


@asynccontextmanager
async def shop_with(
    server: WooServer | None = None, **settings: Any
) -> AsyncIterator[tuple[WooCommerceBackend, WooServer]]:
    async with open_shop(server or stocked_shop()) as running:
        backend = backend_of(running, create_engine(NO_DATABASE), **settings)
        try:
            yield backend, running
        finally:
            await backend.close()


def with_order(**changes: Any) -> WooServer:
    server = stocked_shop()
    server.orders[1001] |= changes
    return server


async def test_a_key_without_permission_is_said_to_be_one_and_is_not_tried_again() -> None:
    async with shop_with(consumer_secret="cs_wrong") as (shop, server):
        with pytest.raises(BackendFailed, match="HTTP 401 woocommerce_rest_cannot_view") as error:
            await shop.get_order(ANA)
        assert len(server.requests) == 1
        assert "cs_wrong" not in repr(error.value) + repr(shop._settings)


async def test_a_site_without_woocommerce_is_no_shop_without_orders() -> None:
    async with shop_with() as (shop, server):
        server.faults.append(Fault("GET /orders/1001", 404, b'{"code":"rest_no_route","data":{"status":404}}'))
        with pytest.raises(BackendFailed, match="rest_no_route"):
            await shop.get_order(ANA)


@pytest.mark.parametrize(
    "fault", [Fault("GET /orders/1001", 503), Fault("GET /orders/1001", 429, headers={"retry-after": "0"})]
)
async def test_a_passing_fault_and_a_hosts_throttle_are_waited_for(fault: Fault) -> None:
    async with shop_with() as (shop, server):
        server.faults.append(fault)
        assert (await shop.get_order(ANA)).number == "1001"
        assert server.requests[:2] == ["GET /orders/1001"] * 2


async def test_a_throttle_of_an_hour_is_not_waited_for() -> None:
    async with shop_with() as (shop, server):
        server.faults.append(Fault("GET /orders/1001", 429, headers={"retry-after": "3600"}))
        with pytest.raises(BackendAway, match="429"):
            await shop.get_order(ANA)
        assert len(server.requests) == 1


async def test_an_answer_that_is_late_is_asked_for_again() -> None:
    async with shop_with() as (shop, server):
        server.faults.append(Fault("GET /orders/1001", lost=True))
        assert (await shop.get_order(ANA)).number == "1001"


async def test_a_page_of_a_plugin_instead_of_an_answer_is_a_failure() -> None:
    async with shop_with() as (shop, server):
        server.faults.append(Fault("GET /orders/1001", 200, b"<html>Under construction</html>"))
        with pytest.raises(BackendFailed, match="not JSON"):
            await shop.get_order(ANA)


@pytest.mark.parametrize(
    "changes",
    [
        {"total": 72.0},
        {"total": "seventy-two"},
        {"total": "NaN"},
        {"currency": None},
        {"status": 3},
        {"date_created_gmt": "yesterday"},
        {"line_items": {"0": "x"}},
        {"line_items": [line(1, 11, "private words", "1.00", "x")]},
        {"line_items": [line(1, 11, "private words", "1.00", "0.21") | {"quantity": "many"}]},
        {"meta_data": "private words"},
        {"refunds": [{"id": "?", "total": "-1.00"}]},
    ],
)
async def test_what_has_another_type_is_a_failure_that_quotes_nothing(changes: dict[str, Any]) -> None:
    async with shop_with(with_order(**changes)) as (shop, _):
        with pytest.raises(BackendFailed) as error:
            await shop.get_order(ANA)
        assert not any(words in str(error.value) for words in ("private words", "seventy", "yesterday", "72"))


async def test_what_is_left_empty_is_left_empty() -> None:
    person = {"email": "ana@example.com", "first_name": "Ana", "last_name": None, "phone": "call me", "country": ""}
    bare = {"billing": person, "shipping": [], "customer_id": 0, "date_paid_gmt": None, "refunds": [], "meta_data": []}
    async with shop_with(with_order(**bare)) as (shop, _):
        found = await shop.get_order(ANA)
        assert (found.customer.id, found.customer.name, found.customer.phone) == ("", "Ana", None)
        assert found.address is None
        assert found.customer.locale == "es-ES"


async def test_a_guest_is_nobodys_customer() -> None:
    async with shop_with() as (shop, server):
        for proof in ("0", "", "-1", "7 OR 1=1", "٧"):
            with pytest.raises(OrderNotFound):
                await shop.get_order(OrderAccess("1003", CustomerKey(proof)))
            asked = len(server.requests)
            assert await shop.list_orders(CustomerKey(proof)) == ()
            with pytest.raises(CustomerNotFound):
                await shop.get_customer(CustomerKey(proof))
            assert len(server.requests) == asked


async def test_every_page_of_a_list_is_read_however_short_a_host_makes_them() -> None:
    server = stocked_shop()
    for number in range(2000, 2005):
        server.orders[number] = order(number, "processing", "ana@example.com", 7, [], "0.00")
    server.longest_page = 2
    async with shop_with(server) as (shop, _):
        mine = await shop.list_orders(CustomerKey("7"))
        assert {one.number for one in mine} == {"1001", "1002", "2000", "2001", "2002", "2003", "2004"}
        assert [request.rpartition("page=")[2] for request in server.requests] == ["1", "2", "3", "4"]
        assert all("per_page=100" in request for request in server.requests)


async def test_a_list_that_does_not_say_how_long_it_is_right_is_a_failure() -> None:
    async with shop_with() as (shop, server):
        server.faults.append(Fault("GET /orders", 200, b"[]", {"x-wp-totalpages": "many"}))
        with pytest.raises(BackendFailed, match="pages"):
            await shop.list_orders(CustomerKey("7"))


async def test_a_filter_that_the_shop_ignored_is_kept_on_our_side() -> None:
    async with shop_with() as (shop, server):
        every = order(3000, "processing", "emma@example.com", 9, [], "0.00")
        trash = order(3001, "trash", "ana@example.com", 7, [], "0.00")
        body = json.dumps([every, trash, server.orders[1001]]).encode()
        server.faults.append(Fault("GET /orders", 200, body, {"x-wp-totalpages": "1"}))
        assert [one.number for one in await shop.list_orders(CustomerKey("7"))] == ["1001"]


@pytest.mark.parametrize(
    ("currency", "net", "tax", "total", "minor"),
    [
        ("EUR", "16.53", "3.47", "20.00", 2000),
        ("JPY", "1364", "136", "1500", 1500),
        ("KWD", "1.250", "0.000", "1.250", 1250),
        ("EUR", "16.528926", "3.471074", "20.00", 2000),
        ("JPY", "1364.00", "136.00", "1500.00", 1500),
    ],
)
async def test_amounts_are_minor_units_of_their_currency(
    currency: str, net: str, tax: str, total: str, minor: int
) -> None:
    changes = {"currency": currency, "total": total, "line_items": [line(1, 11, "x", net, tax)]}
    async with shop_with(with_order(**changes)) as (shop, _):
        found = await shop.get_order(ANA)
        assert found.items[0].amount == found.total == Money(minor, currency)
        assert found.shipping == Money(0, currency)


async def test_fees_count_with_shipping_and_a_gift_card_is_taken_off_what_it_paid() -> None:
    lines = [line(1, 11, "x", "10.00", "0"), line(2, 13, "y", "5.00", "0")]
    for total, expected in [("18.00", [1000, 500, 300]), ("12.00", [1000, 200, 0]), ("4.00", [400, 0, 0])]:
        async with shop_with(with_order(total=total, line_items=lines)) as (shop, _):
            found = await shop.get_order(ANA)
            assert [item.amount.amount_minor for item in found.items] + [found.shipping.amount_minor] == expected


async def test_times_are_utc_and_days_are_the_shops() -> None:
    changes = {"date_completed": "2026-11-14T00:30:00", "date_created_gmt": "2026-11-10T23:30:00"}
    async with shop_with(with_order(**changes), completed_is=OrderState.DELIVERED) as (shop, _):
        found = await shop.get_order(ANA)
        assert found.placed_at == datetime(2026, 11, 10, 23, 30, tzinfo=UTC)
        assert (found.state, found.delivered_on) == (OrderState.DELIVERED, date(2026, 11, 14))


@pytest.mark.parametrize(
    ("status", "completed", "expected"),
    [
        ("pending", None, OrderState.PROCESSING),
        ("on-hold", None, OrderState.PROCESSING),
        ("failed", None, OrderState.PROCESSING),
        ("completed", "2026-11-14T00:30:00", OrderState.SHIPPED),
        ("cancelled", None, OrderState.CANCELLED),
        ("refunded", None, OrderState.CANCELLED),
        ("refunded", "2026-11-14T00:30:00", OrderState.RETURNED),
        ("delivered", "2026-11-14T00:30:00", OrderState.DELIVERED),
    ],
)
async def test_a_status_is_a_state(status: str, completed: str | None, expected: OrderState) -> None:
    async with shop_with(with_order(status=status, date_completed=completed)) as (shop, _):
        assert (await shop.get_order(ANA)).state is expected


async def test_a_status_of_the_shops_own_is_tolerated_and_logged_once() -> None:
    async with shop_with(with_order(status="being-engraved")) as (shop, _):
        with capture_logs() as logs:
            for _ in range(3):
                assert (await shop.get_order(ANA)).state is OrderState.PROCESSING
        assert [entry["code"] for entry in logs if entry["event"] == "backend_code_unknown"] == ["being-engraved"]


@pytest.mark.parametrize("status", ["trash", "auto-draft", "checkout-draft"])
async def test_what_was_never_ordered_is_no_order(status: str) -> None:
    async with shop_with(with_order(status=status)) as (shop, _):
        with pytest.raises(OrderNotFound):
            await shop.get_order(ANA)


async def test_a_product_that_is_gone_leaves_a_line_without_sku_and_rules_choose_the_category() -> None:
    server = stocked_shop()
    del server.products[13]
    server.products[11]["categories"] = [{"id": 8, "slug": "ofertas"}, {"id": 4, "slug": "gift-card"}]
    async with shop_with(server, rule_categories=frozenset({"gift_card"})) as (shop, _):
        found = await shop.get_order(ANA)
        assert [(item.sku, item.category) for item in found.items] == [
            ("headphones", "gift_card"),
            (None, "uncategorized"),
        ]


async def test_numbers_of_a_plugin_are_searched_for_and_compared() -> None:
    server = with_order(number="BD-77001")
    async with shop_with(server, numbers_are_searched=True, number_prefix="BD-") as (shop, _):
        assert (await shop.get_order(replace(ANA, order_number="77001"))).number == "77001"
        assert "77001" in {one.number for one in await shop.list_orders(CustomerKey("7"))}
        for number in ("BD-77001", "7001", "1001"):
            with pytest.raises(OrderNotFound):
                await shop.get_order(replace(ANA, order_number=number))


def test_a_shop_is_described_by_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in [
        ("URL", "https://shop.example/tienda"),
        ("CONSUMER_KEY", "ck_1"),
        ("CONSUMER_SECRET", "cs_1"),
        ("DELIVERY_DAYS", '{"*": [2, 5]}'),
        ("COMPLETED_IS", "delivered"),
    ]:
        monkeypatch.setenv(f"WOOCOMMERCE_{name}", value)
    shop = build_woocommerce(create_engine(NO_DATABASE), lambda: datetime.now(UTC))
    assert shop.offers(Capability.DELIVERY_OPTIONS)
    assert not shop.offers(Capability.PARCELS)
    for name, value in [("URL", "http://shop.example"), ("URL", "https://shop.example/"), ("CONSUMER_SECRET", "")]:
        with monkeypatch.context() as changed:
            changed.setenv(f"WOOCOMMERCE_{name}", value)
            with pytest.raises(ValidationError) as error:
                build_woocommerce(create_engine(NO_DATABASE), lambda: datetime.now(UTC))
        assert "cs_1" not in str(error.value)


async def test_an_account_is_read_with_its_own_language() -> None:
    server = stocked_shop()
    server.customers[7]["meta_data"] = [{"id": 1, "key": "locale", "value": "pt_BR"}]
    async with shop_with(server) as (shop, _):
        found = await shop.get_customer(CustomerKey("7"))
        assert (found.email, found.phone, found.locale) == ("ana@example.com", "+34612345678", "pt-BR")


async def test_parcels_are_what_the_extension_wrote() -> None:
    async with shop_with() as (shop, server):
        (entry,) = tracked("PK1", "PK2", "PK1", " ")
        entry["value"][1]["custom_tracking_link"] = "javascript:alert(1)"
        entry["value"][2] |= {"tracking_provider": "", "custom_tracking_provider": "Moto",
                              "custom_tracking_link": "https://moto.example/PK1"}  # fmt: skip
        server.orders[1001]["meta_data"] = [entry]
        second, first = await shop.list_parcels(ANA)
        assert (first.tracking_number, first.tracking_url) == ("PK2", None)
        assert (second.carrier, second.tracking_url) == ("Moto", "https://moto.example/PK1")
        assert first.state is ParcelState.UNKNOWN
        entry["value"] = {"1": entry["value"][0]}  # PHP's list with a hole
        assert [one.tracking_number for one in await shop.list_parcels(ANA)] == ["PK1"]
        entry["value"] = "[{"
        with pytest.raises(BackendFailed):
            await shop.list_parcels(ANA)
        server.orders[1001]["meta_data"] = []
        assert await shop.list_parcels(ANA) == ()


async def test_what_is_not_installed_is_not_offered() -> None:
    async with shop_with(shipment_tracking=False, emboss_invoices=False, delivery_days={}) as (shop, server):
        for ask in (shop.list_parcels, shop.get_invoice):
            with pytest.raises(NotOffered):
                await ask(ANA)
        assert server.requests == []


async def test_an_invoice_is_the_plugins_link() -> None:
    async with shop_with() as (shop, server):
        invoice = await shop.get_invoice(ANA)
        assert (invoice.number, invoice.issued_on) == ("INV-42", date(2026, 11, 14))
        assert invoice.document.url is not None
        assert "wc_order_abc" not in repr(invoice)
        server.invoices.clear()
        with pytest.raises(InvoiceNotFound):
            await shop.get_invoice(ANA)
