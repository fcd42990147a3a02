"""Real desks on loopback: uvicorn, PostgreSQL, LISTEN; browsers are played by httpx and websockets."""

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import orjson
import pytest
import uvicorn
from fastapi import FastAPI
from sqlalchemy import URL, insert, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine
from websockets.asyncio.client import ClientConnection, connect

from connectors.errors import install_error_handlers
from conversations import owner, start, transcript
from conversations.feed import Feed
from conversations.message import Draft
from conversations.owner import HandOff
from conversations.presence import Presence
from conversations.rendering import Renderer
from conversations.tables import conversations
from desk.access import WRITE_HEADER
from desk.agents import Agent
from desk.api import Desk
from desk.services import DeskServices
from desk.sessions import COOKIE, begin_session
from desk.tables import agents
from storage.engine import create_engine
from tests.fakes import FakeClock

DATA = Path(__file__).parents[2] / "data"
PASSWORD = "a long enough password"
ORDER = {
    "type": "order_card",
    "number": "1043",
    "state": "shipped",
    "placed_on": "2026-11-02",
    "items": [
        {"name": "Blue lamp", "quantity": 1, "amount": {"type": "money", "amount_minor": 5400, "currency": "EUR"}}
    ],
    "total": {"type": "money", "amount_minor": 5400, "currency": "EUR"},
    "customer": {
        "name": "Marta Ruiz",
        "email": "marta@example.com",
        "phone": "+34600000000",
        "country": "ES",
        "locale": "es_ES",
    },
}


@pytest.fixture(scope="session")
def renderer() -> Renderer:
    return Renderer(DATA)


@dataclass(frozen=True)
class Replica:
    """One process's desk, answering at `url`."""

    url: str
    services: DeskServices
    desk: Desk
    app: FastAPI


@asynccontextmanager
async def replica(database_url: URL, clock: FakeClock, renderer: Renderer) -> AsyncIterator[Replica]:
    """A desk with its own pool and its own feed, as another process would have."""
    engine = create_engine(database_url)
    feed = Feed(database_url)
    services = DeskServices(engine, clock, feed, Presence(engine, clock), renderer, "Demo Shop")
    desk = Desk(services)
    app = FastAPI()
    app.include_router(desk.router)
    install_error_handlers(app)
    await feed.start()
    await desk.start()
    listener = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(app, log_level="warning", lifespan="off", ws="websockets-sansio")
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve([listener]))
    try:
        yield Replica(f"http://127.0.0.1:{listener.getsockname()[1]}", services, desk, app)
    finally:
        await desk.stop()
        server.should_exit = True
        await serving
        await feed.stop()
        await engine.dispose()


@pytest.fixture
async def desk(database_url: URL, clock: FakeClock, renderer: Renderer) -> AsyncIterator[Replica]:
    async with replica(database_url, clock, renderer) as running:
        yield running


@pytest.fixture
async def other_desk(database_url: URL, clock: FakeClock, renderer: Renderer) -> AsyncIterator[Replica]:
    """A second replica on the same database."""
    async with replica(database_url, clock, renderer) as running:
        yield running


class Page:
    """An agent's browser."""

    def __init__(self, client: httpx.AsyncClient, agent: Agent) -> None:
        self.client = client
        self.agent = agent

    async def get(self, path: str, **params: Any) -> Any:
        response = await self.client.get(path, params=params)
        response.raise_for_status()
        return response.json()

    async def post(self, path: str, body: dict[str, Any] | None = None) -> httpx.Response:
        return await self.client.post(path, json=body)

    @asynccontextmanager
    async def socket(self, origin: str | None = None) -> AsyncIterator["Socket"]:
        base = str(self.client.base_url).removesuffix("/api/desk/")
        cookie = f"{COOKIE}={self.client.cookies[COOKIE]}"
        async with connect(
            base.replace("http", "ws") + "/api/desk/socket",
            additional_headers={"Cookie": cookie},
            origin=origin or base,  # type: ignore[arg-type]
            proxy=None,
        ) as connection:
            yield Socket(connection)


class Socket:
    """The page's WebSocket."""

    def __init__(self, connection: ClientConnection) -> None:
        self.connection = connection

    async def send(self, **frame: Any) -> None:
        await self.connection.send(orjson.dumps(frame, default=str).decode())

    async def any(self) -> dict[str, Any]:
        """The next frame."""
        frame: dict[str, Any] = orjson.loads(await self.connection.recv())
        return frame

    async def next(self, kind: str) -> dict[str, Any]:
        """The next frame of this kind; others are passed over."""
        async with asyncio.timeout(10):
            while (frame := await self.any())["type"] != kind:
                pass
        return frame

    async def until(self, kind: str, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        """The next frame of this kind that fits."""
        while not fits(frame := await self.next(kind)):
            pass
        return frame


SignIn = Callable[..., Any]


@pytest.fixture
async def sign_in(desk: Replica) -> AsyncIterator[SignIn]:
    """Opens an account where needed and a session of its agent; passwords have tests of their own."""
    engine, clock = desk.services.engine, desk.services.clock
    async with AsyncExitStack() as stack:
        accounts: dict[str, Agent] = {}

        async def open_page(name: str = "Ana", *, at: Replica = desk, **account: Any) -> Page:
            async with engine.begin() as connection:
                if name not in accounts:
                    accounts[name] = await _account(connection, clock.now(), name, **account)
                session_id = await begin_session(connection, clock, accounts[name].id)
            client = httpx.AsyncClient(
                base_url=f"{at.url}/api/desk", headers={WRITE_HEADER: "1"}, cookies={COOKIE: session_id}, timeout=20
            )
            return Page(await stack.enter_async_context(client), accounts[name])

        yield open_page


async def _account(
    connection: AsyncConnection, now: datetime, name: str, languages: Sequence[str] = ("en",), ui_language: str = "en"
) -> Agent:
    agent = Agent(uuid4(), f"{name.lower()}@example.com", name, tuple(languages), ui_language, "online")
    row = {**asdict(agent), "languages": list(languages), "password_hash": "no password fits", "created_at": now}
    await connection.execute(insert(agents).values(row))
    return agent


class Shopper:
    """Makes conversations and says things in them, as the website's channel would store them."""

    def __init__(self, engine: AsyncEngine, clock: FakeClock) -> None:
        self.engine = engine
        self.clock = clock

    async def arrive(self, language: str = "es", *, queued: bool = True, **columns: Any) -> UUID:
        """A conversation of two lines; handed over unless not `queued`."""
        welcome = Draft("bot", "reply", key="welcome", args={"shop_name": "Demo Shop"}, language=language)
        async with self.engine.begin() as connection:
            begun = await start.start(
                connection,
                channel="website",
                language=language,
                address_hash=None,
                welcome=welcome,
                now=self.clock.now(),
            )
            if columns:
                changed = update(conversations).where(conversations.c.id == begun.conversation_id).values(columns)
                await connection.execute(changed)
        await self.say(begun.conversation_id, "¿Dónde está mi pedido?")
        if queued:
            await self.ask_for_a_person(begun.conversation_id)
        return begun.conversation_id

    async def ask_for_a_person(self, conversation_id: UUID) -> None:
        summary = {"wanted": "Where the parcel is", "tried": ["track_shipment"], "backend": ["held at customs"]}
        hand_off = HandOff("shopper_asked", summary, ORDER, {"order_number": "1043"}, "order_proof")
        async with self.engine.begin() as connection:
            await owner.hand_over(connection, conversation_id, hand_off, self.clock.now())

    async def say(self, conversation_id: UUID, text: str, **fields: Any) -> int:
        """The sequence number of what was said."""
        async with self.engine.begin() as connection:
            draft = Draft("shopper", "text", text=text, **fields)
            [message] = await transcript.append(connection, conversation_id, [draft], self.clock.now())
        return message.seq


@pytest.fixture
def shopper(desk: Replica, clock: FakeClock) -> Shopper:
    return Shopper(desk.services.engine, clock)
