"""Refusals have one shape, also where the fault is ours."""

import httpx
import pytest
from fastapi import FastAPI

from connectors.errors import install_error_handlers
from connectors.pages import page_policy


async def test_a_fault_of_ours_tells_nothing_but_that_it_is_one() -> None:
    app = FastAPI()
    install_error_handlers(app)

    @app.get("/broken")
    async def broken() -> None:
        raise RuntimeError("ana@example.com")

    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://test") as client:
        response = await client.get("/broken")
    assert response.status_code == 500
    assert response.json()["error"]["code"] == "internal_error"
    assert "ana@example.com" not in response.text


@pytest.mark.parametrize("host", ["shop.example", "127.0.0.1:8000", "[::1]:8000"])
def test_a_page_may_open_sockets_to_its_own_host_only(host: str) -> None:
    assert f"connect-src 'self' ws://{host} wss://{host};" in page_policy(host)


@pytest.mark.parametrize("host", ["", "a b", "x; script-src *", "evil.example\r\nx: y", "*"])
def test_a_made_up_host_adds_nothing_to_the_policy(host: str) -> None:
    assert "connect-src 'self';" in page_policy(host)
