"""Every adapter says in plain words whether its system can be used, and changes nothing by looking."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import URL
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.http_system import HttpLimits
from actions.backends.shopify.diagnosis import NEEDED, NEEDED_FOR_RETURNS, USEFUL
from actions.backends.tracking_services.aftership import AfterShipTracking
from actions.backends.tracking_services.seventeen_track import SeventeenTrackTracking
from actions.backends.values import Diagnosis, Health
from storage.embedded import EmbeddedPostgres
from storage.engine import create_engine
from tests.actions.backends import aftership_server, seventeen_track_server
from tests.actions.backends.aftership_server import AfterShipServer
from tests.actions.backends.contract.shopify_case import shopify_workshop
from tests.actions.backends.loopback import serving
from tests.actions.backends.medusa_workshop import medusa_workshop
from tests.actions.backends.seventeen_track_server import SeventeenTrackServer
from tests.actions.backends.test_woocommerce import shop_with
from tests.actions.backends.troubles import Trouble
from tests.actions.backends.woocommerce_goods import stocked_shop
from tests.conftest import database
from tests.fakes import FakeClock
from tests.medusa_shop.fixtures import SampleShop

QUICK = HttpLimits(read_s=0.5, wait_first_s=0.01, wait_most_s=0.05, together_s=2)
ALL_SCOPES = [*NEEDED, *NEEDED_FOR_RETURNS, *USEFUL]


def _health(found: tuple[Diagnosis, ...]) -> list[Health]:
    assert all(one.remedy for one in found if one.health is not Health.WELL), "what is wrong comes with what to do"
    return [one.health for one in found]


async def test_the_demo_shop_counts_its_orders_and_says_when_it_has_none(
    engine: AsyncEngine, postgres: EmbeddedPostgres, clock: FakeClock
) -> None:
    assert _health(await DemoShopBackend(engine, clock.now).check()) == [Health.WELL]
    with database(postgres) as url:
        empty = create_engine(url)
        assert _health(await DemoShopBackend(empty, clock.now).check()) == [Health.DOUBTFUL]
        await empty.dispose()


async def test_the_demo_shop_without_its_database_is_broken(clock: FakeClock) -> None:
    nowhere = create_engine(URL.create("postgresql+psycopg", host="127.0.0.1", port=9))
    assert _health(await DemoShopBackend(nowhere, clock.now).check()) == [Health.BROKEN]


async def test_a_shopify_app_with_every_permission_is_well(engine: AsyncEngine, clock: FakeClock) -> None:
    async with shopify_workshop(engine, clock) as workshop:
        workshop.server.shop.scopes = list(ALL_SCOPES)
        found = await workshop.backend.check()
        assert _health(found) == [Health.WELL] * 3
        assert "Casa Babel" in found[0].fact


@pytest.mark.parametrize(("lacking", "health"), [("write_orders", Health.BROKEN), ("read_all_orders", Health.DOUBTFUL)])
async def test_a_permission_that_shopify_lacks_is_named(
    engine: AsyncEngine, clock: FakeClock, lacking: str, health: Health
) -> None:
    async with shopify_workshop(engine, clock) as workshop:
        workshop.server.shop.scopes = [one for one in ALL_SCOPES if one != lacking]
        found = await workshop.backend.check()
        assert found[1].health is health
        assert lacking in found[1].fact


async def test_permissions_for_returns_are_asked_for_only_where_returns_are_offered(
    engine: AsyncEngine, clock: FakeClock
) -> None:
    scopes = [one for one in ALL_SCOPES if one not in NEEDED_FOR_RETURNS]
    for returns, health in (((), Health.WELL), (None, Health.BROKEN)):
        changed = {} if returns is None else {"returns": returns}
        async with shopify_workshop(engine, clock, **changed) as workshop:
            workshop.server.shop.scopes = scopes
            assert (await workshop.backend.check())[1].health is health


async def test_whoever_may_write_at_shopify_may_read(engine: AsyncEngine, clock: FakeClock) -> None:
    async with shopify_workshop(engine, clock) as workshop:
        workshop.server.shop.scopes = [one for one in ALL_SCOPES if one != "read_orders"]
        assert (await workshop.backend.check())[1].health is Health.WELL


async def test_a_wrong_shopify_token_is_named_and_not_shown(engine: AsyncEngine, clock: FakeClock) -> None:
    async with shopify_workshop(engine, clock, access_token="shpat_wrong") as workshop:
        (found,) = await workshop.backend.check()
        assert "SHOPIFY_ACCESS_TOKEN" in found.remedy
        assert "shpat_wrong" not in repr(found)


@pytest.mark.parametrize(
    ("today", "health"),
    [
        (datetime(2027, 1, 30, tzinfo=UTC), Health.WELL),
        (datetime(2027, 2, 1, tzinfo=UTC), Health.DOUBTFUL),
        (datetime(2027, 4, 1, tzinfo=UTC), Health.BROKEN),
    ],
)
async def test_the_end_of_shopifys_version_is_told_sixty_days_before(
    engine: AsyncEngine, today: datetime, health: Health
) -> None:
    async with shopify_workshop(engine, FakeClock(today)) as workshop:
        workshop.server.shop.scopes = list(ALL_SCOPES)
        assert (await workshop.backend.check())[2].health is health


async def test_a_woocommerce_key_with_read_and_write_is_well_and_leaves_no_note() -> None:
    async with shop_with() as (shop, server):
        assert _health(await shop.check()) == [Health.WELL, Health.WELL]
        assert server.notes == {}


async def test_a_woocommerce_key_that_may_only_read_is_found_out() -> None:
    server = stocked_shop()
    server.key_may_write = False
    async with shop_with(server) as (shop, _):
        found = await shop.check()
        assert _health(found) == [Health.WELL, Health.BROKEN]
        assert "Read/Write" in found[1].remedy


async def test_a_wrong_woocommerce_secret_is_named_and_not_shown() -> None:
    async with shop_with(consumer_secret="cs_wrong") as (shop, _):
        (found,) = await shop.check()
        assert (found.health, "WOOCOMMERCE_CONSUMER_SECRET" in found.remedy) == (Health.BROKEN, True)
        assert "cs_wrong" not in repr(found)


async def test_a_medusa_with_both_keys_is_well_and_each_wrong_key_is_named(
    medusa: SampleShop, engine: AsyncEngine
) -> None:
    async with medusa_workshop(medusa, engine) as workshop:
        assert _health(await workshop.backend.check()) == [Health.WELL, Health.WELL]
    async with medusa_workshop(medusa, engine, secret_key="sk_wrong") as workshop:
        (found,) = await workshop.backend.check()
        assert "MEDUSA_SECRET_KEY" in found.remedy
    async with medusa_workshop(medusa, engine, publishable_key="pk_wrong") as workshop:
        found = (await workshop.backend.check())[1]
        assert (found.health, "MEDUSA_PUBLISHABLE_KEY" in found.remedy) == (Health.BROKEN, True)


async def test_aftership_says_whether_the_key_opens_it() -> None:
    server = AfterShipServer()
    async with serving(server.app()) as url:
        for key, health in ((aftership_server.KEY, Health.WELL), ("wrong", Health.BROKEN)):
            service = AfterShipTracking(key, url=f"{url}/tracking/2025-07", limits=QUICK)
            assert _health(await service.check()) == [health]
            await service.close()


async def test_17track_says_what_is_left_of_the_quota_and_whether_the_key_is_right() -> None:
    server = SeventeenTrackServer(quota=7)
    async with serving(server.app()) as url:
        service = SeventeenTrackTracking(seventeen_track_server.KEY, url=f"{url}/track/v2.2", limits=QUICK)
        (found,) = await service.check()
        assert (found.health, "7 more parcels" in found.fact) == (Health.WELL, True)
        server.quota = 0
        assert _health(await service.check()) == [Health.DOUBTFUL]
        server.troubles.coming += [Trouble(503)] * 3
        assert _health(await service.check()) == [Health.BROKEN]
        await service.close()
        stranger = SeventeenTrackTracking("wrong", url=f"{url}/track/v2.2", limits=QUICK)
        assert _health(await stranger.check()) == [Health.BROKEN]
        await stranger.close()
