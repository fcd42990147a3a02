"""The Shopify adapter as a case of the contract, on our own server."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import date

from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.http_system import HttpLimits
from actions.backends.money import Money
from actions.backends.shopify.backend import ShopifyBackend
from actions.backends.shopify.settings import ReturnPlace, ShopifySettings
from actions.backends.values import (
    Address,
    BasketLine,
    Contact,
    CouponBarrier,
    CouponCheck,
    CustomerKey,
    Destination,
    Market,
    OrderAccess,
    ReturnPayer,
    ReturnState,
    ReturnTerms,
    ReturnWay,
)
from actions.backends.write_once import WriteLeases
from tests.actions.backends.contract.case import Case, Samples, Situation
from tests.actions.backends.loopback import serving
from tests.actions.backends.shopify_samples import Samples as ShopSamples
from tests.actions.backends.shopify_server import TOKEN, ShopifyServer
from tests.fakes import FakeClock

LIMITS = HttpLimits(connect_s=5, read_s=8, wait_first_s=0.01, wait_most_s=0.05, together_s=20)
SPAIN = Market("ES", "EUR", "es-ES")
_ANA = Contact(email="ana@example.com")
_EMMA = Contact(email="emma@example.com")


def _coupon(code: str, *skus: str, customer: str | None = None) -> CouponCheck:
    basket = tuple(BasketLine(sku) for sku in skus)
    return CouponCheck(code, SPAIN, basket, None if customer is None else CustomerKey(customer))


SAMPLES = Samples(
    orders={
        Situation.DELIVERED: OrderAccess("1001", _ANA),
        Situation.SENT: OrderAccess("1002", _ANA),
        Situation.SPLIT: OrderAccess("1003", _EMMA),
        Situation.AT_PICKUP: OrderAccess("1004", _EMMA),
        Situation.NEW_SCAN: OrderAccess("1005", Contact(email="misaki@example.org")),
        Situation.CHANGEABLE: OrderAccess("1006", _EMMA),
        Situation.DECLINED: OrderAccess("1007", _EMMA),
        Situation.CHARGED_TWICE: OrderAccess("1008", _EMMA),
        Situation.TRANSFER_PENDING: OrderAccess("1009", _EMMA),
        Situation.OLD: OrderAccess("1010", _ANA),
    },
    proofs=(_ANA, Contact(phone="+34612345678"), CustomerKey("7001")),
    wrong=(
        OrderAccess("1001", _EMMA),
        OrderAccess("1001", Contact(phone="+447700900123")),
        OrderAccess("1001", CustomerKey("7002")),
        OrderAccess("1001", CustomerKey("")),
        OrderAccess("1001", Contact()),
        OrderAccess("100", _ANA),
        OrderAccess("999999", _ANA),
        OrderAccess('1001" OR name:"#1001', _ANA),
        OrderAccess("1001'; --", _ANA),
    ),
    customer=CustomerKey("7001"),
    returns={
        ReturnState.REQUESTED: OrderAccess("1021", _EMMA),
        ReturnState.RECEIVED: OrderAccess("1022", _EMMA),
        ReturnState.REFUSED: OrderAccess("1023", _EMMA),
        ReturnState.RESTOCKED: OrderAccess("1024", _EMMA),
        ReturnState.REFUNDED: OrderAccess("1025", _EMMA),
    },
    market=SPAIN,
    product="8001",
    words="auriculares inalámbricos",
    sized="8003",
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
        CouponBarrier.OTHER_CUSTOMER: _coupon("ANA20", customer="7002"),
        CouponBarrier.ALREADY_USED: _coupon("ONCE", customer="7002"),
        CouponBarrier.WRONG_COUNTRY: _coupon("FREEFR"),
        CouponBarrier.EXCLUDED_ITEMS: _coupon("SHIRTS", "headphones"),
        CouponBarrier.OTHER: _coupon("3FOR2"),
    },
    basket=Money(3000, "EUR"),
    served=Destination("ES", "50001"),
    not_served=Destination("AQ"),
    delivery_on=date(2026, 11, 26),
    erasable=CustomerKey("7003"),
)

_HOME = Address("Casa Babel", ("Polígono 4",), "Zaragoza", "50001", "ES")
TERMS = ReturnTerms("ES", 30, ReturnPayer.SHOP_IF_FAULTY, (ReturnWay.PRINTED_LABEL,), _HOME)


@dataclass(frozen=True)
class ShopifyWorkshop:
    """The adapter, and the server it talks to."""

    backend: ShopifyBackend
    server: ShopifyServer
    samples: ShopSamples

    def case(self) -> Case:
        @contextmanager
        def work() -> Iterator[list[str]]:
            before = len(self.server.operations)
            done: list[str] = []
            yield done
            done += self.server.operations[before:]

        return Case(self.backend, SAMPLES, work)


def settings_for(url: str, **more: object) -> ShopifySettings:
    """Of the shop on this server."""
    told = {
        "shop": "casa-babel.myshopify.com",
        "access_token": TOKEN,
        "url": url,
        "time_zone": "Europe/Madrid",
        "returns": (ReturnPlace(countries=("ES", "GB", "JP"), terms=TERMS),),
        "job_wait_s": 0.01,
        "throttled_s": 3,
        **more,
    }
    return ShopifySettings(**told)  # type: ignore[arg-type]


@asynccontextmanager
async def shopify_workshop(engine: AsyncEngine, clock: FakeClock, **settings: object) -> AsyncIterator[ShopifyWorkshop]:
    """A fresh shop on a server of its own."""
    samples = ShopSamples(clock.now)
    server = ShopifyServer(samples.build())
    async with serving(server.app()) as url:
        backend = ShopifyBackend(settings_for(url, **settings), WriteLeases(engine), clock.now, LIMITS)
        yield ShopifyWorkshop(backend, server, samples)
        await backend.close()
