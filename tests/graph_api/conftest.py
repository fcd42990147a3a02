"""The API under test, and a webhook that remembers what it is sent."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

import httpx
import pytest
from fastapi import FastAPI, Request, Response
from fastapi.responses import PlainTextResponse

from connectors.channels.messenger.parse import parse as parse_messenger
from connectors.channels.meta.events import Delivery, Event
from connectors.channels.meta.handshake import challenge_of
from connectors.channels.meta.signature import HEADER, is_signed
from connectors.channels.whatsapp.parse import parse as parse_whatsapp
from tests.actions.backends.loopback import serving
from tests.fakes import FakeClock
from tests.graph_api.server import GraphApi, graph_api

NEVER = datetime(2100, 1, 1, tzinfo=UTC)


@dataclass
class Shop:
    """A door that checks the signature and keeps the events; `refuses` so many first."""

    secret: str
    refuses: int = 0
    events: list[Event] = field(default_factory=list)
    refused: int = 0

    def take(self, channel: str, body: bytes, signature: str | None) -> int:
        """The status to answer with."""
        if not is_signed(self.secret, body, signature):
            self.refused += 1
            return 403
        if self.refuses:
            self.refuses -= 1
            return 500
        delivery = (parse_whatsapp if channel == "whatsapp" else parse_messenger)(body, NEVER)
        assert isinstance(delivery, Delivery)
        self.events += delivery.events
        return 200


@pytest.fixture
async def graph(clock: FakeClock) -> AsyncIterator[GraphApi]:
    async with graph_api(clock) as served:
        yield served


@pytest.fixture
async def shop(graph: GraphApi) -> AsyncIterator[Shop]:
    shop = Shop(graph.world.app.secret)
    app = FastAPI()

    @app.post("/webhooks/{channel}")
    async def take(channel: str, request: Request) -> Response:
        return Response(status_code=shop.take(channel, await request.body(), request.headers.get(HEADER)))

    @app.get("/webhooks/{channel}")
    async def shake(request: Request) -> Response:
        challenge = challenge_of(request.query_params, graph.world.app.verify_token)
        return PlainTextResponse(challenge) if challenge else Response(status_code=403)

    async with serving(app) as url:
        graph.report_to(url)
        yield shop


@pytest.fixture
async def whatsapp(graph: GraphApi) -> AsyncIterator[httpx.AsyncClient]:
    """A client with the number's token, at `/{number}/`."""
    headers = {"Authorization": "Bearer whatsapp-token"}
    async with httpx.AsyncClient(base_url=f"{graph.url}/v25.0/{graph.number.id}", headers=headers) as client:
        yield client


@pytest.fixture
async def page(graph: GraphApi) -> AsyncIterator[httpx.AsyncClient]:
    """A client with the page's token, at `/{page}/`."""
    headers = {"Authorization": "Bearer page-token"}
    async with httpx.AsyncClient(base_url=f"{graph.url}/v25.0/{graph.page.id}", headers=headers) as client:
        yield client
