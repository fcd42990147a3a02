"""A Medusa shop as a case of the contract, with a tracking service beside it, as shops have it."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime

from actions.backends.capabilities import Capability
from actions.backends.errors import ParcelNotFound
from actions.backends.money import Money
from actions.backends.ports import TrackingBackend
from actions.backends.tracked_shop import with_tracking
from actions.backends.values import (
    Address,
    BasketLine,
    Checkpoint,
    CheckpointCode,
    Contact,
    CouponBarrier,
    CouponCheck,
    CustomerKey,
    Destination,
    Market,
    OrderAccess,
    ParcelState,
    PickupPoint,
    ReturnState,
    Tracking,
)
from tests.actions.backends.contract.case import Case, Samples, Situation
from tests.actions.backends.medusa_workshop import Workshop
from tests.medusa_shop.fixtures import SampleShop
from tests.medusa_shop.hands import ANA, EMMA
from tests.medusa_shop.stories import Orders

SPAIN = Market("ES", "EUR", "es-ES")
_AT = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
_KIOSK = Address("Quiosco", ("Gran Vía 2",), "Zaragoza", "50005", "ES")


def _tracking(number: str, state: ParcelState, code: CheckpointCode, pickup: PickupPoint | None = None) -> Tracking:
    scan = Checkpoint(_AT, "Zaragoza", code, "Algo pasó")
    return Tracking("Correos", number, state, None, None, (scan,), pickup)


PARCELS = {
    one.tracking_number: one
    for one in (
        _tracking("ES000000001", ParcelState.IN_TRANSIT, CheckpointCode.DEPARTED),
        _tracking("ES000000002", ParcelState.OUT_FOR_DELIVERY, CheckpointCode.OUT_FOR_DELIVERY),
        _tracking("ES000000003", ParcelState.READY_FOR_PICKUP, CheckpointCode.READY_FOR_PICKUP, PickupPoint(_KIOSK)),
        _tracking("ES000000004", ParcelState.IN_TRANSIT, CheckpointCode.OTHER),
    )
}
"""What a tracking service knows of the shop's parcels: Medusa knows no scans."""


class FakeTracking(TrackingBackend):
    """Knows the sample shop's parcels."""

    system = "tracking of the tests"
    capabilities = frozenset({Capability.TRACKING})

    async def get_tracking(self, tracking_number: str, carrier: str | None = None) -> Tracking:  # noqa: ARG002
        """See `TrackingBackend`."""
        if tracking_number not in PARCELS:
            raise ParcelNotFound(tracking_number)
        return PARCELS[tracking_number]


def build_medusa_case(workshop: Workshop) -> Case:
    """The shop; its work is counted in requests."""

    @contextmanager
    def work() -> Iterator[list[str]]:
        before = len(workshop.door.requests)
        done: list[str] = []
        yield done
        done += workshop.door.requests[before:]

    tracking = FakeTracking()
    return Case(with_tracking(workshop.backend, tracking), samples_of(workshop.medusa), work, tracking)


def _check(code: str, *skus: str, customer: str | None = None) -> CouponCheck:
    basket = tuple(BasketLine(sku) for sku in skus)
    return CouponCheck(code, SPAIN, basket, None if customer is None else CustomerKey(customer))


def samples_of(medusa: SampleShop) -> Samples:
    """What the sample shop holds."""
    orders, shop = medusa.orders, medusa.shop
    ana = shop.customers[ANA]
    delivered = orders.delivered.number
    return Samples(
        orders=_by_situation(orders),
        proofs=(Contact(email=ANA), Contact(phone="+34612345678"), CustomerKey(ana)),
        wrong=(
            OrderAccess(delivered, Contact(email=EMMA)),
            OrderAccess(delivered, Contact(phone="+4915123456789")),
            OrderAccess(delivered, CustomerKey("cus_01NOBODY")),
            OrderAccess(delivered, CustomerKey("")),
            OrderAccess(delivered, Contact()),
            OrderAccess("999999", Contact(email=ANA)),
            OrderAccess("", Contact(email=ANA)),
            OrderAccess("%", Contact(email=ANA)),
            OrderAccess(f"0{delivered}", Contact(email=ANA)),
            OrderAccess(f"{delivered}' OR '1'='1", Contact(email=ANA)),
            OrderAccess(orders.delivered.id, Contact(email=ANA)),
        ),
        customer=CustomerKey(ana),
        returns={
            ReturnState.REQUESTED: OrderAccess(orders.requested.number, Contact(email=EMMA)),
            ReturnState.RECEIVED: OrderAccess(orders.received.number, Contact(email=EMMA)),
            ReturnState.REFUNDED: OrderAccess(orders.refunded.number, Contact(email=EMMA)),
            ReturnState.CANCELLED: OrderAccess(orders.cancelled.number, Contact(email=EMMA)),
        },
        market=SPAIN,
        product=shop.products["headphones"],
        words="auriculares inalámbricos",
        sized=shop.products["t-shirt"],
        in_stock="t-shirt-m",
        sold_out="t-shirt-xl",
        swap="t-shirt-l",
        coupons={
            None: _check("babel10", "headphones"),
            CouponBarrier.UNKNOWN_CODE: _check("NOSUCHCODE"),
            CouponBarrier.EXPIRED: _check("SUMMER"),
            CouponBarrier.NOT_STARTED: _check("NEWYEAR"),
            CouponBarrier.MINIMUM_NOT_MET: _check("BIG", "notebook"),
            CouponBarrier.OTHER_CUSTOMER: _check("FRIENDS", customer=ana),
            CouponBarrier.WRONG_COUNTRY: _check("FREEFR"),
            CouponBarrier.EXCLUDED_ITEMS: _check("SHIRTS", "headphones"),
        },
        basket=Money(3000, "EUR"),
        served=Destination("ES", "50001"),
        not_served=Destination("AQ"),
        delivery_on=date(2026, 11, 26),
    )


def _by_situation(orders: Orders) -> dict[Situation, OrderAccess]:
    placed = {
        Situation.DELIVERED: orders.delivered,
        Situation.SPLIT: orders.split,
        Situation.AT_PICKUP: orders.at_pickup,
        Situation.NEW_SCAN: orders.new_scan,
        Situation.CHANGEABLE: orders.changeable,
        Situation.SENT: orders.sent,
        Situation.DECLINED: orders.declined,
        Situation.CHARGED_TWICE: orders.twice,
        Situation.TRANSFER_PENDING: orders.transfer,
        Situation.SIZES: orders.sizes,
        Situation.OLD: orders.old,
    }
    return {situation: OrderAccess(one.number, Contact(email=one.email)) for situation, one in placed.items()}
