"""A tracking service adds what it knows to a shop's parcels, and takes nothing away when it is not there."""

from dataclasses import replace

import pytest

from actions.backends.capabilities import Capability
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.errors import BackendAway, BackendError, BackendFailed, ParcelNotFound
from actions.backends.ports import TrackingBackend
from actions.backends.tracked_shop import with_tracking
from actions.backends.values import Checkpoint, CheckpointCode, Contact, OrderAccess, ParcelState, Tracking
from tests.fakes import FakeClock

SENT = OrderAccess("1002", Contact(email="ana@example.com"))


class FakeTracking(TrackingBackend):
    """Says the same about every parcel; `asked` remembers which."""

    system = "fake tracker"
    capabilities = frozenset({Capability.TRACKING})

    def __init__(self, says: Tracking | BackendError) -> None:
        self.says = says
        self.asked: list[tuple[str, str | None]] = []

    async def get_tracking(self, tracking_number: str, carrier: str | None = None) -> Tracking:
        self.asked.append((tracking_number, carrier))
        if isinstance(self.says, BackendError):
            raise self.says
        return self.says


async def test_the_services_scans_replace_the_shops(shop: DemoShopBackend, clock: FakeClock) -> None:
    scan = Checkpoint(clock.now(), "Zaragoza, ES", CheckpointCode.DELIVERED)
    today = clock.now().date()
    service = FakeTracking(Tracking("DHL", "1", ParcelState.DELIVERED, None, today, (scan,)))
    (before,) = await shop.list_parcels(SENT)
    (after,) = await with_tracking(shop, service).list_parcels(SENT)
    assert after == replace(before, state=ParcelState.DELIVERED, checkpoints=(scan,), delivered_on=today)
    assert service.asked == [(before.tracking_number, before.carrier)]


@pytest.mark.parametrize(
    "says",
    [
        ParcelNotFound("1"),
        BackendAway("fake tracker", "timeout"),
        BackendFailed("fake tracker", "not JSON"),
        Tracking("DHL", "1", ParcelState.UNKNOWN, None, None, ()),
    ],
)
async def test_the_shops_own_word_stands_where_the_service_has_none(
    shop: DemoShopBackend, says: Tracking | BackendError
) -> None:
    tracked = with_tracking(shop, FakeTracking(says))
    assert await tracked.list_parcels(SENT) == await shop.list_parcels(SENT)


async def test_everything_else_is_the_shops(shop: DemoShopBackend) -> None:
    tracked = with_tracking(shop, FakeTracking(ParcelNotFound("1")))
    assert tracked.offers(Capability.REFUNDS)
    assert await tracked.get_order(SENT) == await shop.get_order(SENT)
