"""A service that asks carriers: whatever its words are, ours are the same.

The services that keep this contract are those in SERVICES: a new one is a line there, a fixture
`<name>_tracking_case`, and its parcels in `tracking_samples`.
"""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.capabilities import Capability
from actions.backends.demo import tables
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.ports import ParcelNotFound
from actions.backends.tracking_services.aftership import AfterShipTracking
from actions.backends.tracking_services.seventeen_track import SeventeenTrackTracking
from actions.backends.values import CheckpointCode, ParcelState
from tests.actions.backends import aftership_server, seventeen_track_server
from tests.actions.backends.aftership_server import AfterShipServer
from tests.actions.backends.contract import tracking_samples as samples
from tests.actions.backends.contract.test_parcels import require_sound
from tests.actions.backends.contract.tracking_case import TrackingCase
from tests.actions.backends.loopback import serving
from tests.actions.backends.seventeen_track_server import SeventeenTrackServer

SERVICES = ["demo", "aftership", "seventeen_track"]


@pytest.fixture(params=SERVICES)
def tracking_case(request: pytest.FixtureRequest) -> TrackingCase:
    """One service after the other."""
    found: TrackingCase = request.getfixturevalue(f"{request.param}_tracking_case")
    return found


@pytest.fixture
async def demo_tracking_case(shop: DemoShopBackend, engine: AsyncEngine) -> TrackingCase:
    """The demo shop, which plays a tracking service too."""
    parcels, scans = tables.parcels.c, tables.checkpoints.c
    async with engine.connect() as connection:
        found = await connection.execute(select(parcels.state, parcels.tracking_number, parcels.carrier))
        by_state = {ParcelState(state): (number, carrier) for state, number, carrier in found}
        new = select(parcels.tracking_number, parcels.carrier).where(
            parcels.tracking_number.in_(select(scans.tracking_number).where(scans.code == CheckpointCode.OTHER))
        )
        number, carrier = (await connection.execute(new)).one()
    return TrackingCase(shop, by_state, (number, carrier))


@pytest.fixture
async def aftership_tracking_case() -> AsyncIterator[TrackingCase]:
    """AfterShip's interface on this machine."""
    server = AfterShipServer()
    samples.fill_aftership(server)
    async with serving(server.app()) as address:
        service = AfterShipTracking(aftership_server.KEY, {"DHL": "dhl"}, address + "/tracking/2025-07")
        yield TrackingCase(service, samples.NUMBERS, samples.NEW_SCAN)
        await service.close()


@pytest.fixture
async def seventeen_track_tracking_case() -> AsyncIterator[TrackingCase]:
    """17TRACK's interface on this machine."""
    server = SeventeenTrackServer()
    samples.fill_seventeen_track(server)
    async with serving(server.app()) as address:
        service = SeventeenTrackTracking(seventeen_track_server.KEY, {"DHL": 100001}, address + "/track/v2.2")
        yield TrackingCase(service, samples.NUMBERS, samples.NEW_SCAN)
        await service.close()


def test_it_offers_tracking(tracking_case: TrackingCase) -> None:
    assert tracking_case.backend.offers(Capability.TRACKING)


@pytest.mark.parametrize("state", [state for state in ParcelState if state is not ParcelState.UNKNOWN])
async def test_a_parcel_is_in_the_state_that_the_service_says(tracking_case: TrackingCase, state: ParcelState) -> None:
    tracking = await tracking_case.get(state)
    assert tracking.state is state
    assert (tracking.tracking_number, tracking.carrier) == tracking_case.parcels[state]
    require_sound(tracking.checkpoints)


async def test_a_delivered_parcel_says_when(tracking_case: TrackingCase) -> None:
    tracking = await tracking_case.get(ParcelState.DELIVERED)
    assert tracking.checkpoints[-1].code is CheckpointCode.DELIVERED
    assert tracking.delivered_on is not None
    assert abs((tracking.delivered_on - tracking.checkpoints[-1].at.date()).days) <= 1


async def test_a_new_scan_is_kept_in_the_carriers_words(tracking_case: TrackingCase) -> None:
    tracking = await tracking_case.backend.get_tracking(*tracking_case.new_scan)
    require_sound(tracking.checkpoints)
    assert tracking.checkpoints[-1].code is CheckpointCode.OTHER


@pytest.mark.parametrize("number", ["", "'; --", "../../secrets", "AB1,AB2", "🎈", "A" * 400, "A\nB12345"])
async def test_what_nobody_sent_is_not_found(tracking_case: TrackingCase, number: str) -> None:
    with pytest.raises(ParcelNotFound) as error:
        await tracking_case.backend.get_tracking(number or tracking_case.unknown)
    assert error.value.tracking_number == (number or tracking_case.unknown)


async def test_many_asked_at_once_each_get_their_own(tracking_case: TrackingCase) -> None:
    asked = list(tracking_case.parcels.values()) * 3
    answers = await asyncio.gather(*(tracking_case.backend.get_tracking(*one) for one in asked))
    assert [one.tracking_number for one in answers] == [number for number, _ in asked]
    assert [one.state for one in answers] == list(tracking_case.parcels) * 3


async def test_one_that_is_not_there_takes_nothing_from_the_others(tracking_case: TrackingCase) -> None:
    here, nowhere = await asyncio.gather(
        tracking_case.get(ParcelState.DELIVERED),
        tracking_case.backend.get_tracking(tracking_case.unknown),
        return_exceptions=True,
    )
    assert not isinstance(here, BaseException)
    assert here.state is ParcelState.DELIVERED
    assert isinstance(nowhere, ParcelNotFound)
