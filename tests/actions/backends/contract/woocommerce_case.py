"""A WooCommerce shop as a case of the contract, with a tracking service beside it, as shops have it."""

from collections.abc import Iterator
from contextlib import contextmanager

from actions.backends.capabilities import Capability
from actions.backends.errors import ParcelNotFound
from actions.backends.ports import ShopBackend, TrackingBackend
from actions.backends.tracked_shop import with_tracking
from actions.backends.values import Tracking
from tests.actions.backends.contract.case import Case
from tests.actions.backends.woocommerce_goods import PARCELS, SAMPLES
from tests.actions.backends.woocommerce_server import WooServer


class FakeTracking(TrackingBackend):
    """Knows the sample shop's parcels."""

    system = "tracking of the tests"
    capabilities = frozenset({Capability.TRACKING})

    async def get_tracking(self, tracking_number: str, carrier: str | None = None) -> Tracking:  # noqa: ARG002
        """See `TrackingBackend`."""
        if tracking_number not in PARCELS:
            raise ParcelNotFound(tracking_number)
        return PARCELS[tracking_number]


def build_woocommerce_case(backend: ShopBackend, server: WooServer) -> Case:
    """The shop; its work is counted in requests."""

    @contextmanager
    def work() -> Iterator[list[str]]:
        before = len(server.requests)
        done: list[str] = []
        yield done
        done += server.requests[before:]

    tracking = FakeTracking()
    return Case(with_tracking(backend, tracking), SAMPLES, work, tracking)
