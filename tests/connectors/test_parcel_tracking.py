"""shop.yml chooses the service that is asked about parcels, whatever system the orders come from."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.demo.seed import seed
from actions.backends.values import Contact, OrderAccess, ParcelState
from actions.composition import Services
from connectors import app as composition
from connectors.parcel_tracking import build_parcel_tracking, tracked
from connectors.settings import Settings
from conversations.shop_rules import ShopRulesInvalid, Tracking, load_shop_rules
from tests.actions.backends import aftership_server, seventeen_track_server
from tests.actions.backends.aftership_server import AfterShipServer, scan
from tests.actions.backends.loopback import serving
from tests.actions.backends.seventeen_track_server import SeventeenTrackServer, event, info
from tests.connectors.conftest import ROOT
from tests.fakes import FakeClock

SENT = OrderAccess("1002", Contact(email="ana@example.com"))
MakeSettings = Callable[..., Settings]


@pytest.fixture
async def shop(engine: AsyncEngine, clock: FakeClock) -> DemoShopBackend:
    """The demo shop, filled; here it is a shop that knows numbers and little of their way."""
    await seed(engine, clock.now())
    return DemoShopBackend(engine, clock.now)


def root_with(tmp_path: Path, section: str) -> Path:
    """A root whose shop.yml ends with this section."""
    (tmp_path / "data").symlink_to(ROOT / "data")
    (tmp_path / "web").symlink_to(ROOT / "web")
    (tmp_path / "shop.yml").write_text((ROOT / "shop.yml").read_text() + section)
    return tmp_path


async def test_without_a_choice_the_shop_is_the_shop(shop: DemoShopBackend, make_settings: MakeSettings) -> None:
    assert load_shop_rules(ROOT / "shop.yml").tracking is None
    assert build_parcel_tracking(None, make_settings()) is None
    assert tracked(shop, None) is shop


def test_a_service_without_its_key_stops_the_start(make_settings: MakeSettings, tmp_path: Path) -> None:
    root = root_with(tmp_path, "\ntracking:\n  service: 17track\n")
    with pytest.raises(ShopRulesInvalid, match=r"tracking\.service: 17track needs its key in BABELDESK_TRACKING_KEY"):
        composition.build_gateway(make_settings(root=root))


async def test_the_gateways_shop_has_the_scans_of_aftership(
    shop: DemoShopBackend, make_settings: MakeSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (parcel,) = await shop.list_parcels(SENT)
    server = AfterShipServer()
    last = scan("2026-11-20T18:30:00+01:00", "Exception_013", "Sin rastro")
    server.know(parcel.tracking_number, "fedex", tag="Exception", subtag="Exception_013", checkpoints=[last])
    section = f"\ntracking:\n  service: aftership\n  carriers:\n    {parcel.carrier}: fedex\n"
    built: list[Services] = []
    build = composition.build_actions
    monkeypatch.setattr(composition, "build_actions", lambda services: built.append(services) or build(services))
    async with serving(server.app()) as address:
        settings = make_settings(
            root=root_with(tmp_path, section),
            tracking_key=aftership_server.KEY,
            tracking_url=f"{address}/tracking/2025-07",
        )
        gateway = composition.build_gateway(settings)
        async with gateway.app.router.lifespan_context(gateway.app):
            (followed,) = await built[0].shop.list_parcels(SENT)
    assert (followed.state, followed.contents) == (ParcelState.LOST, parcel.contents)
    assert [one.carrier_words for one in followed.checkpoints] == ["Sin rastro"]
    assert aftership_server.KEY not in repr(settings)


async def test_a_shop_is_combined_with_17track_and_goes_on_without_it(
    shop: DemoShopBackend, make_settings: MakeSettings
) -> None:
    (parcel,) = await shop.list_parcels(SENT)
    server = SeventeenTrackServer()
    last = event("2026-11-20T18:30:00+01:00", "InTransit_CustomsRequiringInformation", "DNI")
    way = info("InTransit", "InTransit_CustomsRequiringInformation", last)
    server.know(parcel.tracking_number, way, 100003, register=False)
    chosen = Tracking(service="17track", carriers={parcel.carrier: 100003})
    async with serving(server.app()) as address:
        settings = make_settings(tracking_key=seventeen_track_server.KEY, tracking_url=f"{address}/track/v2.2")
        service = build_parcel_tracking(chosen, settings)
        assert service is not None
        (followed,) = await tracked(shop, service).list_parcels(SENT)
        assert followed.state is ParcelState.CUSTOMS_HELD
        assert server.registered == [(parcel.tracking_number, 100003)]
    assert await tracked(shop, service).list_parcels(SENT) == (parcel,)
    await service.close()
