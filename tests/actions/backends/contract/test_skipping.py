"""What a system does not offer is skipped, and says in the report what it was."""

from contextlib import nullcontext

import pytest

from actions.backends.capabilities import Capability
from actions.backends.demo.backend import DemoShopBackend
from actions.backends.ports import ShopBackend
from actions.backends.values import ParcelState
from tests.actions.backends.contract import test_parcels
from tests.actions.backends.contract.case import Case
from tests.actions.backends.contract.demo_case import SAMPLES
from tests.actions.backends.contract.tracking_case import TrackingCase


class OrdersOnly(ShopBackend):
    """A shop that offers orders and no more."""

    system = "order book"
    capabilities = frozenset({Capability.ORDERS})


CASE = Case(OrdersOnly(), SAMPLES, lambda: nullcontext([]))


def test_a_test_of_what_is_not_offered_is_skipped_by_name() -> None:
    with pytest.raises(pytest.skip.Exception, match="order book does not offer refunds, invoices"):
        CASE.needs(Capability.ORDERS, Capability.REFUNDS, Capability.INVOICES)


def test_a_test_of_what_is_offered_is_not_skipped() -> None:
    CASE.needs(Capability.ORDERS)


async def test_a_shop_without_tracking_is_not_asked_for_it() -> None:
    with pytest.raises(pytest.skip.Exception, match="tracking"):
        await test_parcels.test_tracking_by_number_says_what_the_orders_parcels_say(CASE)


async def test_a_service_without_a_parcel_in_a_state_is_not_asked_for_one(shop: DemoShopBackend) -> None:
    case = TrackingCase(shop, {}, ("", ""))
    with pytest.raises(pytest.skip.Exception, match="no parcel that is lost"):
        await case.get(ParcelState.LOST)
