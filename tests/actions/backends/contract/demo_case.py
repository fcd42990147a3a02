"""The demo shop as a case of the contract."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.money import Money
from actions.backends.values import (
    BasketLine,
    Contact,
    CouponBarrier,
    CouponCheck,
    CustomerKey,
    Destination,
    Market,
    OrderAccess,
    ReturnState,
)
from tests.actions.backends.contract.case import Case, Samples, Situation

SPAIN = Market("ES", "EUR", "es-ES")


def _coupon(code: str, *skus: str, market: Market = SPAIN, customer: str | None = None) -> CouponCheck:
    basket = tuple(BasketLine(sku) for sku in skus)
    return CouponCheck(code, market, basket, None if customer is None else CustomerKey(customer))


SAMPLES = Samples(
    orders={
        Situation.DELIVERED: OrderAccess("1001", Contact(email="ana@example.com")),
        Situation.SPLIT: OrderAccess("1025", Contact(email="na.li@example.org")),
        Situation.AT_PICKUP: OrderAccess("1021", Contact(email="chloe.martin@example.org")),
        Situation.NEW_SCAN: OrderAccess("1026", Contact(email="misaki.sato@example.org")),
        Situation.CHANGEABLE: OrderAccess("1019", Contact(email="lucia.romero@example.org")),
        Situation.SENT: OrderAccess("1002", Contact(email="ana@example.com")),
        Situation.DECLINED: OrderAccess("1027", Contact(email="hugo.navarro@example.org")),
        Situation.CHARGED_TWICE: OrderAccess("1028", Contact(email="louis.bernard@example.org")),
        Situation.TRANSFER_PENDING: OrderAccess("1030", Contact(email="mia.hartmann@example.org")),
        Situation.SIZES: OrderAccess("1031", Contact(email="maya.johnson@example.org")),
        Situation.OLD: OrderAccess("1032", Contact(email="valeria.cruz@example.org")),
    },
    proofs=(Contact(email="ana@example.com"), Contact(phone="+34612345678"), CustomerKey("ana")),
    wrong=(
        OrderAccess("1001", Contact(email="emma@example.com")),
        OrderAccess("1001", Contact(phone="+447700900123")),
        OrderAccess("1001", CustomerKey("emma")),
        OrderAccess("1001", Contact()),
        OrderAccess("999999", Contact(email="ana@example.com")),
        OrderAccess("1001'; --", Contact(email="ana@example.com")),
    ),
    customer=CustomerKey("ana"),
    returns={
        ReturnState.REQUESTED: OrderAccess("1033", CustomerKey("kw-1")),
        ReturnState.RECEIVED: OrderAccess("1034", CustomerKey("ae-2")),
        ReturnState.REFUSED: OrderAccess("1035", CustomerKey("es-3")),
        ReturnState.RESTOCKED: OrderAccess("1036", CustomerKey("ie-1")),
        ReturnState.REFUNDED: OrderAccess("1037", CustomerKey("fr-3")),
        ReturnState.EXCHANGED: OrderAccess("1038", CustomerKey("gb-3")),
    },
    market=SPAIN,
    product="headphones",
    words="auriculares inalámbricos",
    sized="t-shirt",
    in_stock="t-shirt-l",
    sold_out="t-shirt-xl",
    swap="t-shirt-l",
    coupons={
        None: _coupon("babel10", "headphones"),
        CouponBarrier.UNKNOWN_CODE: _coupon("NOSUCHCODE"),
        CouponBarrier.EXPIRED: _coupon("SUMMER"),
        CouponBarrier.NOT_STARTED: _coupon("NEWYEAR"),
        CouponBarrier.MINIMUM_NOT_MET: _coupon("BIG50", "notebook"),
        CouponBarrier.USED_UP: _coupon("FIRST100"),
        CouponBarrier.OTHER_CUSTOMER: _coupon("ANA20", customer="emma"),
        CouponBarrier.FIRST_ORDER_ONLY: _coupon("WELCOME15", customer="ana"),
        CouponBarrier.WRONG_COUNTRY: _coupon("FRANCE15"),
        CouponBarrier.EXCLUDED_ITEMS: _coupon("BABEL10", "gift-card"),
        CouponBarrier.WRONG_CURRENCY: _coupon("SORRY-1039"),
    },
    basket=Money(3000, "EUR"),
    served=Destination("ES", "50001"),
    not_served=Destination("AQ"),
    delivery_on=date(2026, 11, 26),
    erasable=CustomerKey("mx-2"),
)


def build_demo_case(shop: DemoShopBackend, engine: AsyncEngine) -> Case:
    """The demo shop; its work is counted in SQL statements."""

    @contextmanager
    def work() -> Iterator[list[str]]:
        statements: list[str] = []

        def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
            statements.append(statement)

        event.listen(engine.sync_engine, "before_cursor_execute", note)
        yield statements
        event.remove(engine.sync_engine, "before_cursor_execute", note)

    return Case(shop, SAMPLES, work, shop)
