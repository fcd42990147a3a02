"""The demo shop as a `ShopBackend`: every port, each kept by a module of its own."""

from actions.backends.demo.buying import DemoBuying, DemoDiscounts
from actions.backends.demo.compensation import DemoCompensation
from actions.backends.demo.diagnosis import DemoDiagnosis
from actions.backends.demo.order_changes import DemoOrderChanges
from actions.backends.demo.orders import DemoOrders
from actions.backends.demo.parcels import DemoParcels
from actions.backends.demo.privacy import DemoPrivacy
from actions.backends.demo.refunds import DemoRefunds
from actions.backends.demo.returns import DemoReturns
from actions.backends.demo.shelf import DemoShelf
from actions.backends.ports import ShopBackend


class DemoShopBackend(
    DemoOrders,
    DemoOrderChanges,
    DemoParcels,
    DemoRefunds,
    DemoShelf,
    DemoBuying,
    DemoDiscounts,
    DemoReturns,
    DemoCompensation,
    DemoPrivacy,
    DemoDiagnosis,
    ShopBackend,
):
    """All of it, over the demo shop's tables; offers every capability, tracking included.

    Args:
        engine: Of the database that holds the schema `demo_shop`.
        now: Aware UTC.
    """

    async def close(self) -> None:
        """Nothing is its own: the engine is its caller's."""
