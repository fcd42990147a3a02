"""A gateway that serves on loopback in the test's own loop, with the real database and a scripted assistant."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from zoneinfo import ZoneInfo

import httpx
import pytest
import uvicorn
from sqlalchemy import URL

from connectors.app import Gateway, build_gateway
from connectors.settings import Settings
from conversations.probe import Probe, unnoticed
from conversations.rendering import Renderer
from conversations.shop_rules import load_shop_rules
from tests.fakes import FakeAssistant, FakeClock
from tests.processes import free_port

ROOT = Path(__file__).parent.parent.parent
INTERNAL_TOKEN = "internal-token-of-the-tests"
SHOP_SECRET = "a-secret-that-the-shop-shares-with-us"


@dataclass(frozen=True)
class Served:
    """A running gateway."""

    gateway: Gateway
    url: str
    assistant: FakeAssistant
    clock: FakeClock

    def client(self, token: str | None = None) -> httpx.AsyncClient:
        """A client of one device; with a token, of one conversation."""
        headers = {"Authorization": f"Bearer {token}"} if token else {}
        return httpx.AsyncClient(base_url=self.url, headers=headers, timeout=15)

    async def session(self, **body: object) -> dict[str, str]:
        """Start a conversation as the widget does."""
        async with self.client() as client:
            response = await client.post("/api/widget/sessions", json=body)
            assert response.status_code == 201, response.text
            begun: dict[str, str] = response.json()
            return begun


@cache
def renderer_of(root: Path) -> Renderer:
    """The replies of an installation, read once for all its gateways."""
    return Renderer(root / "data", ZoneInfo(load_shop_rules(root / "shop.yml").people.time_zone))


@contextlib.asynccontextmanager
async def served(
    settings: Settings, assistant: FakeAssistant, clock: FakeClock, probe: Probe = unnoticed
) -> AsyncIterator[Served]:
    """Serve until the block ends."""
    renderer = renderer_of(settings.root)
    gateway = build_gateway(
        settings, clock=clock, assistant=assistant, probe=probe, sweep_interval_s=0.1, renderer=renderer
    )
    port = int(settings.public_url.rsplit(":", 1)[1])
    config = uvicorn.Config(gateway.app, port=port, log_config=None, access_log=False, timeout_graceful_shutdown=2)
    server = uvicorn.Server(config)
    server.install_signal_handlers = lambda: None  # type: ignore[attr-defined]
    serving = asyncio.create_task(server.serve())
    while not server.started:
        if serving.done():
            serving.result()
        await asyncio.sleep(0.01)
    try:
        yield Served(gateway, settings.public_url, assistant, clock)
    finally:
        server.should_exit = True
        await serving


@pytest.fixture
def assistant() -> FakeAssistant:
    return FakeAssistant("inform_order", "order_number")


@pytest.fixture
def make_settings(database_url: URL) -> Callable[..., Settings]:
    def make(**changes: object) -> Settings:
        values = {
            "DATABASE_URL": database_url.render_as_string(hide_password=False),
            "internal_token": INTERNAL_TOKEN,
            "shop_token_secret": SHOP_SECRET,
            "public_url": f"http://127.0.0.1:{free_port()}",
            "root": ROOT,
            "demo": True,
            **changes,
        }
        return Settings.model_validate(values)

    return make


@pytest.fixture
async def gateway(
    make_settings: Callable[..., Settings], assistant: FakeAssistant, clock: FakeClock
) -> AsyncIterator[Served]:
    """A gateway with the limits of a real installation."""
    async with served(make_settings(), assistant, clock) as running:
        yield running
