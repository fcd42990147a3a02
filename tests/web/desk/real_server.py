"""The gateway itself in front of an embedded PostgreSQL, without an assistant: for what page and server do together."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar
from uuid import UUID

import uvicorn
from pydantic import SecretStr
from sqlalchemy import URL, update

from actions.backends.demo.backend import DemoShopBackend
from actions.backends.demo.seed import seed
from actions.backends.values import Order, OrderAccess, RefundReason
from actions.ledger import RefundDraft, RefundLedger
from actions.operation_rows import WriteRequest
from actions.operations import OperationDraft, OperationLedger
from actions.refund_policy import OVER_LIMIT, Claim
from connectors.app import build_gateway
from connectors.settings import Settings
from conversations import owner, start, transcript
from conversations.clock import SystemClock
from conversations.message import Draft
from conversations.owner import HandOff
from conversations.shop_rules import load_shop_rules
from conversations.tables import conversations
from desk.agents import create_agent
from storage.engine import create_engine

ROOT = Path(__file__).resolve().parents[3]
PASSWORD = "correct horse battery"
Result = TypeVar("Result")
ORDER = {
    "type": "order_card",
    "number": "1043",
    "state": "shipped",
    "placed_on": "2026-11-02",
    "items": [
        {"name": "Blue lamp", "quantity": 1, "amount": {"type": "money", "amount_minor": 5400, "currency": "EUR"}}
    ],
    "total": {"type": "money", "amount_minor": 5400, "currency": "EUR"},
    "customer": {"name": "Ana Ruiz", "email": "ana@correo.example", "country": "ES", "locale": "es_ES"},
}
SUMMARY = {
    "wanted": {"key": "summary_wanted_track_shipment"},
    "tried": [],
    "backend": [{"key": "summary_backend_said", "args": {"text": "held at customs"}}],
}


def _apart(work: Coroutine[Any, Any, Result]) -> Result:
    """Runs it to its end in a thread of its own: the browser's driver holds this thread's event loop."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()


class RealDesk:
    """Start it, let agents work, stop it, start it again: the database keeps what happened."""

    def __init__(self, database_url: URL, port: int, **settings: Any) -> None:
        self._database_url = database_url
        self._settings = settings
        self._port = port
        self._server: uvicorn.Server | None = None
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """Where the desk is."""
        return f"http://127.0.0.1:{self._port}/desk/"

    def start(self) -> None:
        """Returns when the port answers."""
        settings = Settings(
            DATABASE_URL=self._database_url.render_as_string(hide_password=False),
            internal_token=SecretStr("i" * 32),
            shop_token_secret=SecretStr("s" * 32),
            assistant_url="http://127.0.0.1:9",
            public_url=f"http://127.0.0.1:{self._port}",
            root=ROOT,
            **self._settings,
        )
        ready = threading.Event()

        async def serve() -> None:
            config = uvicorn.Config(
                build_gateway(settings).app,
                "127.0.0.1",
                self._port,
                log_level="error",
                timeout_graceful_shutdown=2,
                ws="websockets-sansio",
            )
            self._server = uvicorn.Server(config)
            startup = self._server.startup

            async def announced(sockets: Any = None) -> None:
                await startup(sockets)
                ready.set()

            self._server.startup = announced  # type: ignore[method-assign]
            await self._server.serve()

        self._thread = threading.Thread(target=lambda: asyncio.run(serve()), daemon=True)
        self._thread.start()
        if not ready.wait(30):
            raise TimeoutError("the gateway did not start")

    def stop(self) -> None:
        """As a rolling restart stops it."""
        if self._server and self._thread:
            self._server.should_exit = True
            self._thread.join(30)

    def open_accounts(self, *names: str) -> None:
        """Agents who can sign in as <name>@shop.example."""

        async def create() -> None:
            engine = create_engine(self._database_url)
            for name in names:
                email = f"{name.lower()}@shop.example"
                await create_agent(engine, email=email, name=name, password=PASSWORD, languages=["en", "es"])
            await engine.dispose()

        _apart(create())

    def queue(self, shopper_name: str, text: str) -> UUID:
        """A Spanish conversation that waits for a person."""

        async def arrive() -> UUID:
            engine, now = create_engine(self._database_url), SystemClock().now()
            welcome = Draft("bot", "reply", key="welcome", args={"shop_name": "Casa"}, language="es")
            async with engine.begin() as connection:
                begun = await start.start(
                    connection, channel="website", language="es", address_hash=None, welcome=welcome, now=now
                )
                row = conversations.c.id == begun.conversation_id
                await connection.execute(update(conversations).where(row).values(shopper_name=shopper_name))
                said = Draft("shopper", "text", text=text, language="es")
                await transcript.append(connection, begun.conversation_id, [said], now)
                hand_off = HandOff("shopper_asked", SUMMARY, ORDER, {"order_number": "1043"}, "order_proof")
                await owner.hand_over(connection, begun.conversation_id, hand_off, now)
            await engine.dispose()
            return begun.conversation_id

        return _apart(arrive())

    def fill_shop(self) -> None:
        """The demo shop's orders."""

        async def fill() -> None:
            engine = create_engine(self._database_url)
            await seed(engine, SystemClock().now())
            await engine.dispose()

        _apart(fill())

    def ask_for_refund(self, conversation: UUID, access: OrderAccess) -> None:
        """In a conversation that waits for a person: everything of an order back, which is over the limit."""

        async def ask() -> None:
            engine, clock = create_engine(self._database_url), SystemClock()
            shop = DemoShopBackend(engine, clock.now)
            order = await shop.get_order(access)
            claim = Claim(order, order.items, RefundReason.DAMAGED)
            draft = RefundDraft(order.number, claim.lines, claim.amount, claim.reason, "order_proof", order.customer.id)
            ledger = RefundLedger(engine, clock, shop, load_shop_rules(ROOT / "shop.yml").refunds)
            await ledger.hand_to_person(conversation, draft, OVER_LIMIT, order)
            async with engine.begin() as connection:
                await transcript.notify(connection, conversation, 1)
            await engine.dispose()

        _apart(ask())

    def ask_for(self, conversation: UUID, access: OrderAccess, wish: Callable[[Order], WriteRequest]) -> None:
        """Anything else of an order, which is over its limit too."""

        async def ask() -> None:
            engine, clock = create_engine(self._database_url), SystemClock()
            shop = DemoShopBackend(engine, clock.now)
            order = await shop.get_order(access)
            draft = OperationDraft(wish(order), order.customer.id, None, "order_proof")
            ledger = OperationLedger(engine, clock, shop, load_shop_rules(ROOT / "shop.yml").operations)
            await ledger.hand_to_person(conversation, draft, "operations_per_order", order)
            await engine.dispose()

        _apart(ask())

    def say(self, conversation: UUID, text: str) -> None:
        """The shopper writes, whether or not the gateway is up."""

        async def append() -> None:
            engine = create_engine(self._database_url)
            async with engine.begin() as connection:
                said = Draft("shopper", "text", text=text, language="es")
                await transcript.append(connection, conversation, [said], SystemClock().now())
            await engine.dispose()

        _apart(append())
