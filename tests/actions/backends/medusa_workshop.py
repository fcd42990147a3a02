"""The adapter before a real Medusa server, with a door between them that counts, loses and spoils answers."""

import uuid
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import httpx
from fastapi import FastAPI, Request, Response
from sqlalchemy.ext.asyncio import AsyncEngine

from actions.backends.http_system import HttpLimits
from actions.backends.medusa.backend import MedusaBackend, open_medusa
from actions.backends.medusa.settings import MedusaSettings, ReturnPlace
from actions.backends.money import Money
from actions.backends.values import (
    Address,
    Contact,
    Order,
    OrderAccess,
    PaymentKind,
    RefundLine,
    RefundReason,
    RefundRequest,
    ReturnPayer,
    ReturnTerms,
    ReturnWay,
)
from actions.backends.write_once import WriteLeases
from tests.actions.backends.loopback import serving
from tests.actions.backends.troubles import Trouble, Troubles
from tests.medusa_shop.fixtures import SampleShop
from tests.medusa_shop.hands import Placed

LIMITS = HttpLimits(connect_s=5, read_s=20, wait_first_s=0.01, wait_most_s=0.05, together_s=60, failures_to_open=50)
HURRIED = HttpLimits(connect_s=5, read_s=1, wait_first_s=0.01, wait_most_s=0.05, together_s=60, failures_to_open=50)
_HOME = Address("Casa Babel", ("Polígono 4",), "Zaragoza", "50001", "ES")
TERMS = ReturnTerms("ES", 30, ReturnPayer.SHOP_IF_FAULTY, (ReturnWay.PRINTED_LABEL,), _HOME)
_KEPT = frozenset({"authorization", "content-type", "x-publishable-api-key"})


@dataclass
class Door(Troubles):
    """Between the adapter and the shop: one request may be told in advance to go wrong."""

    _ending: str = ""
    _trouble: Trouble | None = None
    _passing: int = 0

    def spoil(self, ending: str, trouble: Trouble, passing: int = 0) -> None:
        """The next request that ends so ("POST /admin/exchanges") goes wrong, after `passing` that do not."""
        self._ending, self._trouble, self._passing = ending, trouble, passing

    async def __call__(self, request: Request, go_on: Callable[[Request], Awaitable[Response]]) -> Response:
        if self._trouble is not None and f"{request.method} {request.url.path}".endswith(self._ending):
            if self._passing == 0:
                self.coming, self._trouble = [self._trouble], None
            self._passing -= 1
        return await super().__call__(request, go_on)


@dataclass(frozen=True)
class Workshop:
    """The adapter, the real shop, and the door that all of the adapter's requests go through."""

    backend: MedusaBackend
    medusa: SampleShop
    door: Door


def settings_for(url: str, medusa: SampleShop, **more: object) -> MedusaSettings:
    """Of the sample shop."""
    place = ReturnPlace(countries=("ES", "DE"), terms=TERMS, shipping_option=medusa.shop.options["Return label"])
    told = {
        "url": url,
        "secret_key": medusa.shop.secret_key,
        "publishable_key": medusa.shop.publishable_key,
        "storefront_url": "https://shop.example/products/{handle}",
        "time_zone": "Europe/Madrid",
        "delivery_days": {"*": (2, 4), "Express": (1, 1)},
        "payment_kinds": {"pp_card_test": PaymentKind.CARD},
        "carriers": {"Standard": "Correos"},
        "returns": (place,),
        **more,
    }
    return MedusaSettings(**told)  # type: ignore[arg-type]


@asynccontextmanager
async def medusa_workshop(
    medusa: SampleShop,
    engine: AsyncEngine,
    limits: HttpLimits = LIMITS,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
    **settings: object,
) -> AsyncIterator[Workshop]:
    """The adapter, set up for the sample shop."""
    door = Door()
    async with (
        httpx.AsyncClient(base_url=medusa.server.url, timeout=60) as client,
        serving(_app(client, door, medusa.server.touch)) as url,
    ):
        backend = open_medusa(settings_for(url, medusa, **settings), WriteLeases(engine), now, limits)
        try:
            yield Workshop(backend, medusa, door)
        finally:
            await backend.close()


def _app(client: httpx.AsyncClient, door: Door, on_write: Callable[[], None]) -> FastAPI:
    app = FastAPI()
    app.middleware("http")(door)

    @app.api_route("/{path:path}", methods=["GET", "POST", "DELETE"])
    async def pass_on(path: str, request: Request) -> Response:
        if request.method != "GET":
            on_write()
        headers = {name: value for name, value in request.headers.items() if name in _KEPT}
        answer = await client.request(
            request.method, f"/{path}", params=request.query_params, content=await request.body(), headers=headers
        )
        return Response(answer.content, answer.status_code, media_type=answer.headers.get("content-type"))

    return app


async def order_of(workshop: Workshop, placed: Placed) -> Order:
    """As the adapter opens it for who placed it."""
    return await workshop.backend.get_order(OrderAccess(placed.number, Contact(email=placed.email)))


def refund_of(order: Order, *items: int, key: str = "") -> RefundRequest:
    """Of these items, by their places."""
    chosen = [order.items[at] for at in items]
    lines = tuple(RefundLine(item.id, item.name, item.quantity, item.amount) for item in chosen)
    amount = Money(sum(line.amount.amount_minor for line in lines), order.currency)
    return RefundRequest(key or str(uuid.uuid4()), order.number, lines, amount, RefundReason.DAMAGED)


def whole_of(order: Order) -> RefundRequest:
    """Of everything that was paid."""
    return replace(refund_of(order, *range(len(order.items))), amount=order.total)
