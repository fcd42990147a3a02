"""shop.yml chooses the system that holds the shop's orders; the environment says how to reach it."""

import traceback
from collections.abc import Callable
from pathlib import Path

import httpx
import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.values import Contact, OrderAccess, ParcelState
from actions.composition import Services
from connectors import app as composition
from connectors.settings import Settings
from conversations.shop_rules import ShopRulesInvalid
from tests.actions.backends import aftership_server, woocommerce_server
from tests.actions.backends.aftership_server import AfterShipServer, scan
from tests.actions.backends.loopback import serving
from tests.actions.backends.shopify_samples import Samples
from tests.actions.backends.shopify_server import TOKEN, ShopifyServer
from tests.actions.backends.woocommerce_goods import stocked_shop, tracked
from tests.actions.backends.woocommerce_server import open_shop
from tests.actions.conftest import begin_conversation
from tests.actions.shopper import Shopper
from tests.connectors.conftest import ROOT
from tests.fakes import FakeClock

ANAS = OrderAccess("1001", Contact(email="ana@example.com"))
DEMO_PAGES = ("/", "/demo/customer-token?customer=ana")
MakeSettings = Callable[..., Settings]


@pytest.fixture
def built(monkeypatch: pytest.MonkeyPatch) -> list[Services]:
    """What the actions of each composed gateway work with."""
    seen: list[Services] = []
    build = composition.build_actions
    monkeypatch.setattr(composition, "build_actions", lambda services: seen.append(services) or build(services))
    return seen


@pytest.fixture
def root(tmp_path: Path) -> Callable[..., Path]:
    """A root whose shop.yml chooses a system: `root("shopify")`."""

    def choose(system: str, more: str = "") -> Path:
        for name in ("data", "web"):
            (tmp_path / name).symlink_to(ROOT / name)
        rules = (ROOT / "shop.yml").read_text().replace("system: demo", f"system: {system}")
        (tmp_path / "shop.yml").write_text(rules + more)
        return tmp_path

    return choose


def of_woocommerce(monkeypatch: pytest.MonkeyPatch, url: str, **more: str) -> None:
    """The environment of a gateway whose shop is there."""
    told = {"URL": url, "CONSUMER_KEY": woocommerce_server.KEY, "CONSUMER_SECRET": woocommerce_server.SECRET, **more}
    for name, value in told.items():
        monkeypatch.setenv(f"WOOCOMMERCE_{name}", value)


async def statuses(gateway: composition.Gateway) -> list[int]:
    """What the demo's own pages answer."""
    async with httpx.AsyncClient(transport=httpx.ASGITransport(gateway.app), base_url="http://gateway") as client:
        return [(await client.get(path)).status_code for path in DEMO_PAGES]


async def test_the_demo_shop_is_what_there_is_without_a_choice(
    make_settings: MakeSettings, tmp_path: Path, built: list[Services]
) -> None:
    for name in ("data", "web"):
        (tmp_path / name).symlink_to(ROOT / name)
    lines = [line for line in (ROOT / "shop.yml").read_text().splitlines() if not line.startswith("  system:")]
    (tmp_path / "shop.yml").write_text("\n".join(lines))
    gateway = composition.build_gateway(make_settings(root=tmp_path))
    async with gateway.app.router.lifespan_context(gateway.app):
        assert isinstance(built[0].shop, DemoShopBackend)
        assert (await statuses(gateway))[0] == 200


async def test_a_shopper_hears_about_an_order_that_woocommerce_holds(
    make_settings: MakeSettings,
    root: Callable[..., Path],
    built: list[Services],
    engine: AsyncEngine,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with open_shop(stocked_shop()) as server:
        of_woocommerce(monkeypatch, server.url)
        gateway = composition.build_gateway(make_settings(root=root("woocommerce")), clock=clock)
        async with gateway.app.router.lifespan_context(gateway.app):
            assert await statuses(gateway) == [404, 404]
            shopper = Shopper(built[0], await begin_conversation(engine, clock))
            assert await shopper.says("order_status", order_number="1001") == ["ask_proof"]
            assert await shopper.says("inform", email="mia@example.org") == ["order_not_found"]
            assert await shopper.says("inform", email="ana@example.com") == ["order_status"]
            assert shopper.card()["total"] == {"type": "money", "amount_minor": 7200, "currency": "EUR"}
            assert [item["name"] for item in shopper.card()["items"]] == ["Auriculares inalámbricos", "Cuaderno"]
            # Without the plugin Shipment Tracking, WooCommerce knows no parcels.
            assert "track_shipment" not in {one["intent"] for one in shopper.said[0]["buttons"]}
            assert await shopper.says("track_shipment") == ["topic_offer_person"]
            assert await shopper.says("affirm") == ["!hand_over"]
            assert shopper.control()["order"]["number"] == "1001"
        with pytest.raises(RuntimeError, match="closed"):
            await built[0].shop.get_order(ANAS)


async def test_a_woocommerce_shop_has_the_scans_of_a_tracking_service(
    make_settings: MakeSettings, root: Callable[..., Path], built: list[Services], monkeypatch: pytest.MonkeyPatch
) -> None:
    carriers = AfterShipServer()
    last = scan("2026-11-20T18:30:00+01:00", "Exception_013", "Sin rastro")
    carriers.know("PK20002ES", "spain-correos-es", tag="Exception", subtag="Exception_013", checkpoints=[last])
    section = "\ntracking:\n  service: aftership\n  carriers:\n    Correos: spain-correos-es\n"
    stocked = stocked_shop()
    stocked.orders[1002]["meta_data"] = tracked("PK20002ES")
    async with open_shop(stocked) as server, serving(carriers.app()) as address:
        of_woocommerce(monkeypatch, server.url, SHIPMENT_TRACKING="true")
        settings = make_settings(
            root=root("woocommerce", section),
            tracking_key=aftership_server.KEY,
            tracking_url=f"{address}/tracking/2025-07",
        )
        gateway = composition.build_gateway(settings)
        async with gateway.app.router.lifespan_context(gateway.app):
            (parcel,) = await built[0].shop.list_parcels(OrderAccess("1002", ANAS.proof))
    assert (parcel.tracking_number, parcel.state) == ("PK20002ES", ParcelState.LOST)


async def test_a_shopper_hears_about_an_order_that_shopify_holds(
    make_settings: MakeSettings,
    root: Callable[..., Path],
    built: list[Services],
    engine: AsyncEngine,
    clock: FakeClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with serving(ShopifyServer(Samples(clock.now).build()).app()) as url:
        told = {"SHOP": "casa-babel.myshopify.com", "ACCESS_TOKEN": TOKEN, "URL": url, "TIME_ZONE": "Europe/Madrid"}
        for name, value in told.items():
            monkeypatch.setenv(f"SHOPIFY_{name}", value)
        gateway = composition.build_gateway(make_settings(root=root("shopify")), clock=clock)
        async with gateway.app.router.lifespan_context(gateway.app):
            assert await statuses(gateway) == [404, 404]
            shopper = Shopper(built[0], await begin_conversation(engine, clock))
            assert await shopper.says("order_status", order_number="1001", email="ana@example.com") == ["order_status"]
            assert "track_shipment" in {one["intent"] for one in shopper.said[0]["buttons"]}
            assert (await shopper.says("track_shipment"))[0].startswith("track_shipment")
        with pytest.raises(RuntimeError, match="closed"):
            await built[0].shop.get_order(ANAS)


SHOPIFY = {"SHOPIFY_SHOP": "casa-babel.myshopify.com", "SHOPIFY_ACCESS_TOKEN": "shpat_hidden_word"}
MEDUSA = {
    "MEDUSA_URL": "https://shop.example",
    "MEDUSA_SECRET_KEY": "sk_hidden_word",
    "MEDUSA_PUBLISHABLE_KEY": "pk_hidden_word",
}
WOOCOMMERCE = {
    "WOOCOMMERCE_URL": "https://shop.example",
    "WOOCOMMERCE_CONSUMER_KEY": "ck_hidden_word",
    "WOOCOMMERCE_CONSUMER_SECRET": "cs_hidden_word",
}


@pytest.mark.parametrize(
    ("system", "environment", "says"),
    [
        ("shopify", {}, ["SHOPIFY_SHOP is missing", "SHOPIFY_ACCESS_TOKEN is missing"]),
        ("shopify", {"SHOPIFY_ACCESS_TOKEN": "shpat_hidden_word"}, ["SHOPIFY_SHOP is missing"]),
        ("shopify", {**SHOPIFY, "SHOPIFY_SHOP": "hidden_word"}, ["SHOPIFY_SHOP is wrong"]),
        (
            "shopify",
            {**SHOPIFY, "SHOPIFY_TIME_ZONE": "Europe/hidden_word"},
            ["SHOPIFY_TIME_ZONE is wrong"],
        ),
        ("shopify", {**SHOPIFY, "SHOPIFY_RETURNS": "hidden_word"}, ["SHOPIFY_RETURNS is not JSON"]),
        ("shopify", {**SHOPIFY, "SHOPIFY_RETURNS": '[{"hidden": 1}]'}, ["SHOPIFY_RETURNS (0.countries) is wrong"]),
        ("medusa", {}, ["MEDUSA_URL is missing", "MEDUSA_SECRET_KEY is missing", "MEDUSA_PUBLISHABLE_KEY is missing"]),
        ("medusa", {**MEDUSA, "MEDUSA_URL": "http://hidden_word"}, ["MEDUSA_URL is wrong"]),
        ("medusa", {**MEDUSA, "MEDUSA_RETURNS": '[{"hidden": 1}]'}, ["MEDUSA_RETURNS (0.countries) is wrong"]),
        ("woocommerce", {}, ["WOOCOMMERCE_URL is missing", "CONSUMER_KEY is missing", "CONSUMER_SECRET is missing"]),
        ("woocommerce", {**WOOCOMMERCE, "WOOCOMMERCE_URL": "http://hidden_word"}, ["WOOCOMMERCE_URL is wrong"]),
        ("woocommerce", {**WOOCOMMERCE, "WOOCOMMERCE_CONSUMER_KEY": ""}, ["WOOCOMMERCE_CONSUMER_KEY is wrong"]),
        (
            "woocommerce",
            {**WOOCOMMERCE, "WOOCOMMERCE_COMPLETED_IS": "cancelled"},
            ["WOOCOMMERCE_COMPLETED_IS is wrong: Completed means shipped or delivered"],
        ),
        ("woocommerce", {**WOOCOMMERCE, "WOOCOMMERCE_DELIVERY_DAYS": "{"}, ["WOOCOMMERCE_DELIVERY_DAYS is not JSON"]),
    ],
)
def test_what_the_environment_lacks_stops_the_start_by_name_and_shows_no_secret(
    make_settings: MakeSettings,
    root: Callable[..., Path],
    monkeypatch: pytest.MonkeyPatch,
    system: str,
    environment: dict[str, str],
    says: list[str],
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    folder = root(system)
    with pytest.raises(ShopRulesInvalid) as caught:
        composition.build_gateway(make_settings(root=folder))
    assert str(caught.value).startswith(f"{folder / 'shop.yml'}: shop.system: {system} cannot be used: ")
    assert all(one in str(caught.value) for one in says)
    assert "hidden_word" not in "".join(traceback.format_exception(caught.value))
