"""Whatever a client sends to the described API, the answer is never a fault of ours."""

import asyncio
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, settings
from sqlalchemy import URL

from connectors.app import build_gateway
from connectors.settings import Settings
from desk.agents import create_agent
from storage.embedded import EmbeddedPostgres
from storage.engine import create_engine
from tests.conftest import database
from tests.processes import Installation

EMAIL = "dana@example.com"
PASSWORD = "a long and quiet password"


@pytest.fixture(scope="module")
def module_database(postgres: EmbeddedPostgres) -> Iterator[URL]:
    with database(postgres) as url:
        yield url


@pytest.fixture(scope="module")
def installation(module_database: URL) -> Iterator[Installation]:
    """A gateway process without an assistant: its API must hold all the same."""
    with tempfile.TemporaryDirectory() as folder:
        installed = Installation(Path(folder))
        gateway = installed.gateway(module_database)
        gateway.start()
        yield installed
        gateway.stop()


@pytest.fixture(scope="module")
def headers(installation: Installation, module_database: URL) -> dict[str, str]:
    """Those of a shopper with a conversation and of an agent who is signed in."""

    async def open_account() -> None:
        engine = create_engine(module_database)
        await create_agent(engine, email=EMAIL, name="Dana", password=PASSWORD)
        await engine.dispose()

    asyncio.run(open_account())
    begun = httpx.post(f"{installation.url}/api/widget/sessions", json={}).json()
    signed_in = httpx.post(
        f"{installation.url}/api/desk/session",
        json={"email": EMAIL, "password": PASSWORD},
        headers={"X-Babeldesk-Desk": "1"},
    )
    assert signed_in.status_code == 200, signed_in.text
    cookies = "; ".join(f"{name}={value}" for name, value in signed_in.cookies.items())
    return {"Authorization": f"Bearer {begun['token']}", "Cookie": cookies, "X-Babeldesk-Desk": "1"}


def _description() -> dict[str, Any]:
    """What the application says of itself; nothing connects for it."""
    settings = Settings.model_validate(
        {
            "DATABASE_URL": "postgresql://nobody@localhost/none",
            "internal_token": "x" * 16,
            "shop_token_secret": "x" * 32,
        }
    )
    described: dict[str, Any] = build_gateway(settings).app.openapi()
    return described


schema = schemathesis.openapi.from_dict(_description()).exclude(path="/api/desk/session", method="DELETE")


@schema.parametrize()
@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_request_makes_a_server_error(case: Any, installation: Installation, headers: dict[str, str]) -> None:
    response = case.call(base_url=installation.url, headers=headers)
    expected_away = case.path == "/ready" and response.status_code == 503
    assert response.status_code < 500 or expected_away, (response.status_code, response.text)
